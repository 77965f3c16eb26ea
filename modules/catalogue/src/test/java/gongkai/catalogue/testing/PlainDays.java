package gongkai.catalogue.testing;

import gongkai.calendar.Deadline;
import gongkai.calendar.WorkingCalendar;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;

/** A calendar on which every day is a working day. */
public final class PlainDays {
  private PlainDays() {}

  /** The door. */
  public static WorkingCalendar door() {
    return (WorkingCalendar)
        Proxy.newProxyInstance(
            WorkingCalendar.class.getClassLoader(),
            new Class<?>[] {WorkingCalendar.class},
            (proxy, method, arguments) -> {
              if (!method.getName().equals("after")) {
                throw new UnsupportedOperationException(method.getName());
              }
              LocalDate from = (LocalDate) arguments[0];
              int days = (Integer) arguments[1];
              return new Deadline(from, days, from.plusDays(days), false, List.of());
            });
  }
}
