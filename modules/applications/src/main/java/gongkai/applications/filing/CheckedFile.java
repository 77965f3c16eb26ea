package gongkai.applications.filing;

import gongkai.applications.intake.Upload.Purpose;
import java.nio.file.Path;

/** An upload whose content is what its name says, and not too large. */
public record CheckedFile(
    Purpose purpose, String name, String mediaType, long bytes, Path content) {

  /** Names nobody, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "File of " + bytes + " bytes";
  }
}
