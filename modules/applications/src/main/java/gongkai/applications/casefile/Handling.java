package gongkai.applications.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who has a case inside the house, and until when; an immutable value. */
@Embeddable
public class Handling {
  @Column private String department;
  @Column private String officer;

  @Column(name = "claimed_at")
  private @Nullable Long claimedAt;

  @Column(name = "department_due")
  private @Nullable LocalDate departmentDue;

  @Column(name = "draft_due")
  private @Nullable LocalDate draftDue;

  @Column(name = "approval_due")
  private @Nullable LocalDate approvalDue;

  @Column(name = "fixed_dues")
  private String fixedDues;

  @Column(name = "waiting_for")
  private String waitingFor;

  @SuppressWarnings("NullAway.Init")
  protected Handling() {}

  /** Nobody has it yet. */
  static Handling none() {
    var handling = new Handling();
    handling.department = "";
    handling.officer = "";
    handling.fixedDues = "";
    handling.waitingFor = "";
    return handling;
  }

  /** With a department and an officer, either may be empty; not claimed by that. */
  Handling given(String toDepartment, String toOfficer) {
    Handling handling = copy();
    handling.department = toDepartment;
    handling.officer = toOfficer;
    handling.claimedAt = null;
    return handling;
  }

  /** Taken by an officer. */
  Handling claimed(String by, Instant at) {
    Handling handling = copy();
    handling.officer = by;
    handling.claimedAt = at.toEpochMilli();
    return handling;
  }

  /** With other inner days; {@code null} is none. */
  Handling due(InnerDays days) {
    Handling handling = copy();
    handling.departmentDue = days.department();
    handling.draftDue = days.draft();
    handling.approvalDue = days.approval();
    handling.fixedDues = days.fixed();
    return handling;
  }

  /** Waiting for a step of approval, empty for none. */
  Handling awaiting(String step) {
    Handling handling = copy();
    handling.waitingFor = step;
    return handling;
  }

  private Handling copy() {
    var handling = new Handling();
    handling.department = department;
    handling.officer = officer;
    handling.claimedAt = claimedAt;
    handling.departmentDue = departmentDue;
    handling.draftDue = draftDue;
    handling.approvalDue = approvalDue;
    handling.fixedDues = fixedDues;
    handling.waitingFor = waitingFor;
    return handling;
  }

  /** Code of the department, empty for none. */
  public String department() {
    return department;
  }

  /** Login of the officer, empty for none. */
  public String officer() {
    return officer;
  }

  /** When the officer took it, {@code null} when it was not claimed. */
  public @Nullable Instant claimedAt() {
    return claimedAt == null ? null : Instant.ofEpochMilli(claimedAt);
  }

  /** The inner days. */
  public InnerDays days() {
    return new InnerDays(departmentDue, draftDue, approvalDue, fixedDues);
  }

  /** Role name of the step of approval that is awaited, empty for none. */
  public String waitingFor() {
    return waitingFor;
  }

  /**
   * Days inside the house, counted backwards from the last day for the answer.
   *
   * @param fixed names of those that somebody set by hand, with commas between
   */
  public record InnerDays(
      @Nullable LocalDate department,
      @Nullable LocalDate draft,
      @Nullable LocalDate approval,
      String fixed) {
    /** None. */
    public static final InnerDays NONE = new InnerDays(null, null, null, "");
  }
}
