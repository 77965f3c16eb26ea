package gongkai.applications.desk;

import java.nio.file.Path;

/**
 * A scanned sheet or a file that came with an application, spooled to disk.
 *
 * @param name its name as the sender wrote it
 * @param content where it lies until the call returns; the callee copies it
 */
public record Scan(Purpose purpose, String name, Path content) {
  /** What a file is for. */
  public enum Purpose {
    IDENTITY,
    AUTHORISATION,
    MATTER
  }

  /** Names nobody, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Scan " + purpose;
  }
}
