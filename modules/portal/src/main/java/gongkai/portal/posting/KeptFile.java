package gongkai.portal.posting;

import gongkai.applications.intake.Upload;
import java.util.Locale;

/**
 * An uploaded file that waits in the {@link Spool}.
 *
 * @param id its name there, a random UUID
 * @param name as its sender wrote it, without folders and control characters
 * @param size in bytes
 */
public record KeptFile(String id, Upload.Purpose purpose, String name, long size) {
  private static final int LONGEST_NAME = 150;

  static String cleaned(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("\\p{Cntrl}", "").strip();
    return clean.length() <= LONGEST_NAME ? clean : clean.substring(clean.length() - LONGEST_NAME);
  }

  /** Its size for a reader. */
  public String readableSize() {
    return size < 1_048_576
        ? Math.max(1, Math.round(size / 1024.0)) + " KB"
        : String.format(Locale.ROOT, "%.1f MB", size / 1_048_576.0);
  }

  /** Names nobody. */
  @Override
  public String toString() {
    return "KeptFile " + id;
  }
}
