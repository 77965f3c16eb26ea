package gongkai.applications.register;

import gongkai.applications.counts.ResultClass;
import gongkai.applications.remedy.RemedyResult;
import gongkai.applications.remedy.Ruling;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a remedy ended and what came of it; what was written about it is sealed. */
@Embeddable
class Conclusion {
  @Enumerated(EnumType.STRING)
  @Column
  private @Nullable RemedyResult result;

  @Column(name = "decided_on")
  private @Nullable LocalDate decided;

  @Column(name = "decision_received_on")
  private @Nullable LocalDate received;

  @Lob
  @Column(name = "ruling_note")
  private String note = "";

  @Enumerated(EnumType.STRING)
  @Column(name = "result_class")
  private ResultClass resultClass = ResultClass.PENDING;

  @Lob
  @Column(name = "class_reason")
  private String classReason = "";

  @Column(name = "perform_by")
  private @Nullable LocalDate performBy;

  @Column(name = "performed_on")
  private @Nullable LocalDate performed;

  @Column(name = "follow_up")
  private String followUp = "";

  protected Conclusion() {}

  static Conclusion pending() {
    return new Conclusion();
  }

  void rule(Ruling ruling) {
    result = ruling.result();
    decided = ruling.decided();
    received = ruling.receivedOn();
    performBy = ruling.performBy();
    note = ruling.note();
    resultClass = ruling.result().resultClass();
  }

  void classify(ResultClass other, String reason) {
    boolean own = result != null && result.resultClass() == other;
    resultClass = other;
    classReason = own ? "" : reason;
  }

  void perform(LocalDate on) {
    performed = on;
  }

  void followUp(String application) {
    followUp = application;
  }

  @Nullable Ruling ruling() {
    return result == null || decided == null
        ? null
        : new Ruling(result, decided, received, performBy, note);
  }

  @Nullable LocalDate decided() {
    return decided;
  }

  ResultClass resultClass() {
    return resultClass;
  }

  String classReason() {
    return classReason;
  }

  @Nullable LocalDate performed() {
    return performed;
  }

  String followUp() {
    return followUp;
  }

  boolean toPerform() {
    return performBy != null && performed == null;
  }
}
