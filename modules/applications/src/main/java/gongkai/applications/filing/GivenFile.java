package gongkai.applications.filing;

import java.time.Instant;
import java.util.Locale;

/**
 * A file that leaves with a letter, opened.
 *
 * @param id a random UUID
 * @param number from 1 within the letter, as the letter lists it
 * @param name its name, which may be personal
 * @param bytes size of its content
 * @param sha256 hash of its content
 * @param addedBy login of who enclosed it
 */
public record GivenFile(
    String id,
    int number,
    String name,
    String mediaType,
    long bytes,
    String sha256,
    String addedBy,
    Instant at) {

  /** The end of its name without the dot, in small letters. */
  public String ending() {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Its name as a letter lists it: without the ending. */
  public String title() {
    int dot = name.lastIndexOf('.');
    return dot < 1 ? name : name.substring(0, dot);
  }

  /** Names nobody, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "File " + id;
  }
}
