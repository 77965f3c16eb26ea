/**
 * Working days of the People's Republic of China: statutory off-days, make-up working days (调休上班),
 * regional overlays, and deadlines that can list every day they counted.
 *
 * <p>Pure Java: no container, no database, no library.
 */
@org.jspecify.annotations.NullMarked
module gongkai.calendar {
  requires static transitive org.jspecify;

  exports gongkai.calendar;
}
