package gongkai.console.counter;

import gongkai.applications.desk.Scan.Purpose;
import java.io.Serializable;

/**
 * A scan that waits for its form.
 *
 * @param id a random UUID, the name of its file in the spool
 * @param name its name as the clerk's machine calls it
 */
public record KeptScan(String id, Purpose purpose, String name, long bytes)
    implements Serializable {

  /** Names nobody, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Scan " + purpose;
  }
}
