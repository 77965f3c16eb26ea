package gongkai.applications.desk;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
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

  /**
   * The days on which open cases are due, with their number; days without any are left out.
   *
   * @param until at most 366 days after {@code from}
   */
  List<Day> calendar(Actor actor, @Nullable BodyCode body, LocalDate from, LocalDate until);

  /**
   * Writes the figures by month and by officer as CSV with a heading line; the audit trail says who
   * took them.
   *
   * @return how many lines were written
   */
  int export(Actor actor, @Nullable BodyCode body, YearMonth from, YearMonth until, Writer out)
      throws IOException;

  /** A month: cases received, of these closed, closed in time, closed late, open, open late. */
  record Month(
      YearMonth month, int received, int closed, int inTime, int late, int open, int openLate) {}

  /** An officer's cases. */
  record Officer(
      String login, int received, int closed, int inTime, int late, int open, int openLate) {}

  /** A day and the open cases whose last day it is. */
  record Day(LocalDate on, int cases) {}
}
