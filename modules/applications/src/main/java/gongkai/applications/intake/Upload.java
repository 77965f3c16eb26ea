package gongkai.applications.intake;

import java.nio.file.Path;

/**
 * A file that came with a form, spooled to disk.
 *
 * @param purpose what it is: proof of identity, authorisation of an agent, or something to the
 *     matter
 * @param name its name as the sender wrote it
 * @param content where it lies until the call returns; the callee copies it
 */
public record Upload(Purpose purpose, String name, Path content) {
  /** What a file is for. */
  public enum Purpose {
    IDENTITY,
    AUTHORISATION,
    MATTER
  }
}
