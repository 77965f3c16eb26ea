package gongkai.applications.letter;

/**
 * A letter or a preview as a file.
 *
 * @param name a safe file name that tells nothing personal
 */
@SuppressWarnings("ArrayRecordComponent")
public record Rendition(String name, LetterFormat format, byte[] content) {

  /** Tells nothing of the content. */
  @Override
  public String toString() {
    return name + ", " + content.length + " bytes";
  }
}
