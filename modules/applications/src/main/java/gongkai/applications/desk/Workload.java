package gongkai.applications.desk;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures on work done and in time, for heads and inspectors; no personal data. */
public interface Workload {

  /**
   * Figures by month in which cases were received.
   *
   * @param body {@code null} for all in scope
   * @param until at most 36 months after {@code from}
   */
  List<Month> months(Actor actor, @Nullable BodyCode body, YearMonth from, YearMonth until);

  /** Figures by officer, of cases received in these months; an empty login is nobody. */
  List<Officer> officers(Actor actor, @Nullable BodyCode body, YearMonth from, YearMonth until);

  /** How the open cases stand by the last day for their answer, from today on for so many days. */
  List<Day> calendar(Actor actor, @Nullable BodyCode body, int days);

  /** A month: cases received, of these closed, closed in time, closed late, open, open late. */
  record Month(
      YearMonth month, int received, int closed, int inTime, int late, int open, int openLate) {}

  /** An officer's cases. */
  record Officer(
      String login, int received, int closed, int inTime, int late, int open, int openLate) {}

  /** A day and the open cases whose last day it is. */
  record Day(java.time.LocalDate on, int cases) {}
}
