package gongkai.applications.filing;

import gongkai.applications.CaseId;
import gongkai.applications.intake.Upload.Purpose;
import java.time.Instant;

/**
 * A file that belongs to a case, opened.
 *
 * @param id a random UUID
 * @param name its name, which may be personal
 * @param bytes size of its content
 */
public record CaseFile(
    String id,
    CaseId application,
    Purpose purpose,
    String name,
    String mediaType,
    long bytes,
    Instant at) {

  /** Names nobody, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "File " + id;
  }
}
