package gongkai.applications.casefile;

import gongkai.applications.CaseId;
import gongkai.applications.CaseKind;
import gongkai.applications.Stage;
import gongkai.applications.casefile.Handling.InnerDays;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.clock.ClockReading;
import gongkai.applications.counts.Outcome;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * An application for disclosure (or for the correction of personal records, Article 41) from its
 * registration to the archive (Article 45). What happened is told by its events, which are only
 * ever appended; whatever the clock shows follows from them and is read again with each.
 *
 * <p>It names nobody: who applies and what for is sealed in tables of its own.
 */
@Entity
@Table(schema = "applications", name = "application")
public class DisclosureApplication {
  @Id private String id;
  @Version private long version;

  @Embedded private Intent intent;
  @Embedded private Handling handling;
  @Embedded private Dial dial;
  @Embedded private Links links;

  @Enumerated(EnumType.STRING)
  @Column
  private Stage stage;

  @Column(name = "is_open")
  private boolean open;

  @Enumerated(EnumType.STRING)
  @Column
  private @Nullable Outcome outcome;

  @Column private String subject;

  @Column(name = "closed_on")
  private @Nullable LocalDate closedOn;

  @Column(name = "changed_at")
  private long changedAt;

  @Column(name = "changed_by")
  private String changedBy;

  @ElementCollection
  @CollectionTable(
      schema = "applications",
      name = "event",
      joinColumns = @JoinColumn(name = "case_id", referencedColumnName = "id"))
  @OrderColumn(name = "position")
  private List<CaseEvent> events = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected DisclosureApplication() {}

  private DisclosureApplication(Opening opening, ClockEvent.Received received, Timing timing) {
    id = opening.id().value();
    intent = Intent.of(opening, received, timing.at());
    handling = Handling.none();
    links = Links.of(opening.parent());
    stage = Stage.REGISTERED;
    open = true;
    subject = "";
    changedBy = "";
    dial = Dial.of(timing.face(List.of(received)), timing.today());
  }

  /**
   * Registers a case with its clock started, or waiting for the confirmation that its channel asks
   * for.
   *
   * @param actor login, or {@code applicant}
   */
  public static DisclosureApplication register(
      Opening opening, ClockEvent.Received received, String actor, Timing timing) {
    var fresh = new DisclosureApplication(opening, received, timing);
    fresh.tell(CaseEvent.of(received, "", actor, timing.at()));
    return fresh;
  }

  /**
   * Tells the clock what happened; what ends the application closes the case.
   *
   * @param words gives the key of words that belong to it in {@link Words}, or empty; asked only
   *     when there is no objection
   * @return refused with the clock's objection, {@code state} for a closed case, {@code outcome}
   *     for an answer without a decision
   */
  public Change<DisclosureApplication> happen(
      ClockEvent event, Supplier<String> words, String actor, Timing timing) {
    Optional<Problem> objection = objection(event, timing);
    if (objection.isPresent()) {
      return new Change.Refused<>(List.of(objection.get()));
    }
    tell(CaseEvent.of(event, words.get(), actor, timing.at()));
    dial = Dial.of(timing.face(clockEvents()), timing.today());
    switch (event) {
      case ClockEvent.Replied replied -> close(Objects.requireNonNull(outcome), replied.on());
      case ClockEvent.Ended ended -> close(Outcome.ENDED_OTHERWISE, ended.on());
      case ClockEvent.CorrectionLapsed lapsed -> close(Outcome.CORRECTION_LAPSED, lapsed.on());
      case ClockEvent.FeeLapsed lapsed -> close(Outcome.FEE_LAPSED, lapsed.on());
      default -> {}
    }
    return new Change.Done<>(this);
  }

  /** As {@link #happen(ClockEvent, Supplier, String, Timing)}, with words that were kept before. */
  public Change<DisclosureApplication> happen(
      ClockEvent event, String words, String actor, Timing timing) {
    return happen(event, () -> words, actor, timing);
  }

  private Optional<Problem> objection(ClockEvent event, Timing timing) {
    if (!open) {
      return Optional.of(new Problem("", "state", "这件申请已经办结，不能再改动；如需更正，请新建登记并关联。"));
    }
    if (event instanceof ClockEvent.Replied && outcome == null) {
      return Optional.of(new Problem("", "outcome", "还没有作出决定，请先完成办理和审批，再登记答复。"));
    }
    return timing.objection(clockEvents(), event);
  }

  /** Writes something into the file that the clock need not know; possible at any time. */
  public void remark(Remark remark, String actor, Instant at) {
    tell(CaseEvent.of(remark, actor, at));
  }

  /** Gives the case to a department, an officer or both. */
  public void give(String department, String officer, Remark remark, String actor, Instant at) {
    demandOpen();
    handling = handling.given(department, officer);
    if (!officer.isEmpty()) {
      beginExamination();
    }
    remark(remark, actor, at);
  }

  /** An officer takes it. */
  public void claim(String officer, Remark remark, Instant at) {
    demandOpen();
    handling = handling.claimed(officer, at);
    beginExamination();
    remark(remark, officer, at);
  }

  /** Fixes or counts again the days inside the house. */
  public void due(InnerDays days) {
    handling = handling.due(days);
  }

  /** Waits for a step of approval from now on; an empty one for none. */
  public void awaits(String step) {
    demandOpen();
    handling = handling.awaiting(step);
  }

  /** Goes to another stage of work; only an event of the clock closes. */
  public void proceed(Stage next) {
    demandOpen();
    if (next == Stage.CLOSED) {
      throw new IllegalArgumentException("Only what the clock is told closes a case: " + id);
    }
    stage = next;
  }

  /** The decision that the next answer tells; {@code null} takes it back. */
  public void decide(@Nullable Outcome decision) {
    demandOpen();
    outcome = decision;
  }

  /** Says in a few words of staff what is asked for. */
  public void describe(String words) {
    subject = words;
  }

  /** Makes it a case of another kind. */
  public void reclassify(CaseKind kind) {
    demandOpen();
    intent = intent.as(kind);
  }

  /** Links it with an earlier case of the same matter. */
  public void follow(CaseId earlier) {
    links = links.earlier(earlier.value());
  }

  /** Links it with the catalogue item where the information is public. */
  public void link(String indexNumber) {
    links = links.item(indexNumber);
  }

  /**
   * Reads the clock again, because days or the calendar went on; a closed case stays as it is.
   *
   * @return whether what lists show has moved
   */
  public boolean reread(Timing timing) {
    if (!open) {
      return false;
    }
    Dial fresh = Dial.of(timing.face(clockEvents()), timing.today());
    boolean moved = !fresh.shows(dial);
    dial = fresh;
    return moved;
  }

  /** What the clock shows. */
  public ClockReading read(Timing timing) {
    return timing.read(clockEvents());
  }

  /** What the clock was told, in that order. */
  public List<ClockEvent> clockEvents() {
    return events.stream().flatMap(event -> event.clockEvent().stream()).toList();
  }

  /** All that happened, oldest first. */
  public List<CaseEvent> events() {
    return List.copyOf(events);
  }

  public CaseId id() {
    return new CaseId(id);
  }

  public CaseFacts facts() {
    return new CaseFacts(
        id(),
        version,
        intent,
        handling,
        dial,
        links,
        stage,
        outcome,
        subject,
        closedOn,
        Instant.ofEpochMilli(changedAt),
        changedBy);
  }

  private void beginExamination() {
    if (stage == Stage.REGISTERED) {
      stage = Stage.EXAMINED;
    }
  }

  private void close(Outcome how, LocalDate on) {
    outcome = how;
    stage = Stage.CLOSED;
    open = false;
    closedOn = on;
    handling = handling.awaiting("");
  }

  private void tell(CaseEvent event) {
    events.add(event);
    changedAt = event.at().toEpochMilli();
    changedBy = event.actor();
  }

  private void demandOpen() {
    if (!open) {
      throw new IllegalStateException("Closed: " + id);
    }
  }
}
