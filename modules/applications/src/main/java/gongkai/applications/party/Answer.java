package gongkai.applications.party;

import java.time.LocalDate;

/**
 * What those asked answered.
 *
 * @param on the day their answer came in
 * @param reasons their reasons, and the part they object to, up to 4000 characters; an objection
 *     without any is kept and weighed as one without reasons
 */
public record Answer(LocalDate on, Position position, String reasons) {

  /** Tells nothing of the reasons, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "Answer of " + on;
  }
}
