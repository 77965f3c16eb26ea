package gongkai.applications.reminder;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import java.time.LocalDate;
import java.util.List;

/**
 * Where other modules say what is due for a member of staff: it joins the reminders by being a
 * bean, and is asked anew each time, so that a missed night loses nothing.
 */
public interface DueSource {

  /** What is due for the actor some day; nothing for whom it does not concern. */
  List<Day> of(Actor actor);

  /**
   * A report that is due.
   *
   * @param matter lasting key, at most 36 characters
   * @param number what it is, in words; names nobody
   */
  record Day(String matter, String number, BodyCode body, LocalDate on) {}
}
