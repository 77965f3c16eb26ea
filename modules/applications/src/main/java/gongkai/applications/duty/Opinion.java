package gongkai.applications.duty;

import gongkai.applications.CaseId;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An opinion asked of a department inside the house; the clock of the case goes on meanwhile. */
@Entity
@Table(schema = "applications", name = "opinion")
public class Opinion {
  @Id private String id;
  @Version private long version;

  @Column(name = "case_id")
  private String caseId;

  @Column private int number;
  @Column private String body;
  @Column private String department;

  @Column(name = "asked_by")
  private String askedBy;

  @Column(name = "asked_at")
  private long askedAt;

  @Column private LocalDate due;
  @Column private String question;

  @Column(name = "answered_by")
  private String answeredBy;

  @Column(name = "answered_at")
  private @Nullable Long answeredAt;

  @Column private String answer;

  @SuppressWarnings("NullAway.Init")
  protected Opinion() {}

  /**
   * Asks.
   *
   * @param number from 1 within the case
   * @param question key of its words
   */
  public static Opinion ask(
      CaseId caseId,
      int number,
      BodyCode body,
      String department,
      String question,
      LocalDate due,
      String by,
      Instant at) {
    var opinion = new Opinion();
    opinion.id = UUID.randomUUID().toString();
    opinion.caseId = caseId.value();
    opinion.number = number;
    opinion.body = body.value();
    opinion.department = department;
    opinion.question = question;
    opinion.due = due;
    opinion.askedBy = by;
    opinion.askedAt = at.toEpochMilli();
    opinion.answeredBy = "";
    opinion.answer = "";
    return opinion;
  }

  /**
   * Answers, once.
   *
   * @param words key of the words
   */
  public Change<Opinion> answer(String words, String by, Instant at) {
    if (answeredAt != null) {
      return Change.refused("", "state", "这份征求意见已由" + answeredBy + "答复；补充意见请写入备注。");
    }
    answer = words;
    answeredBy = by;
    answeredAt = at.toEpochMilli();
    return new Change.Done<>(this);
  }

  /** From 1 within the case. */
  public int number() {
    return number;
  }

  /** Code of the department. */
  public String department() {
    return department;
  }

  /** Login. */
  public String askedBy() {
    return askedBy;
  }

  /** When. */
  public Instant askedAt() {
    return Instant.ofEpochMilli(askedAt);
  }

  /** Until when. */
  public LocalDate due() {
    return due;
  }

  /** Key of the words of the question. */
  public String question() {
    return question;
  }

  /** Key of the words of the answer, or empty. */
  public String answer() {
    return answer;
  }

  /** Login, or empty. */
  public String answeredBy() {
    return answeredBy;
  }

  /** When, {@code null} while awaited. */
  public @Nullable Instant answeredAt() {
    return answeredAt == null ? null : Instant.ofEpochMilli(answeredAt);
  }
}
