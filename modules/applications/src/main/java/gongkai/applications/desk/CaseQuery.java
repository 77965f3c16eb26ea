package gongkai.applications.desk;

import gongkai.applications.CaseKind;
import gongkai.applications.Channel;
import gongkai.applications.Stage;
import gongkai.applications.clock.ClockState;
import gongkai.applications.counts.Outcome;
import gongkai.office.BodyCode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A listing's filter and order; {@code null} and empty text mean any.
 *
 * @param number start of the registration number
 * @param group a list of the desk
 * @param traits what the cases have in common
 * @param received date of receipt
 * @param deadline last day for the answer
 * @param applicant number of an identity document, or full name, of the applicant; matched exactly
 *     by its keyed hash
 */
public record CaseQuery(
    String number,
    @Nullable Group group,
    Traits traits,
    Span received,
    Span deadline,
    String applicant,
    Sort sort,
    boolean descending) {

  /** Everything in scope, last received first. */
  public static final CaseQuery ALL =
      new CaseQuery("", null, Traits.ANY, Span.ANY, Span.ANY, "", Sort.RECEIVED, true);

  /** A list of the desk, the most urgent first. */
  public static CaseQuery of(Group group) {
    return new CaseQuery("", group, Traits.ANY, Span.ANY, Span.ANY, "", Sort.DEADLINE, false);
  }

  /** Names nobody, so that it can be logged by mistake without harm. */
  @Override
  public String toString() {
    return "CaseQuery by " + sort;
  }

  /** By what the cases are ordered; ties by their key. */
  public enum Sort {
    /** 收到日期. */
    RECEIVED,
    /** 答复期限; cases without one come last. */
    DEADLINE,
    /** 登记编号. */
    NUMBER,
    /** 最后变更. */
    CHANGED
  }

  /** Days from {@code from} to {@code until}, both included; {@code null} is open. */
  public record Span(@Nullable LocalDate from, @Nullable LocalDate until) {
    /** Any day, or none. */
    public static final Span ANY = new Span(null, null);
  }

  /**
   * What the cases have in common.
   *
   * @param department code of the department (承办科室)
   * @param officer login of the officer
   * @param late answered late, or open after the last day
   * @param open whether it still waits for its end
   */
  public record Traits(
      @Nullable BodyCode body,
      @Nullable Stage stage,
      @Nullable ClockState state,
      @Nullable CaseKind kind,
      @Nullable Channel channel,
      @Nullable Outcome outcome,
      String department,
      String officer,
      @Nullable Boolean late,
      @Nullable Boolean open) {
    /** Nothing. */
    public static final Traits ANY =
        new Traits(null, null, null, null, null, null, "", "", null, null);
  }
}
