package gongkai.reporting.bookkeeping;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.reporting.ledger.Ledger;
import gongkai.reporting.ledger.LineEntry;
import gongkai.reporting.ledger.LineId;
import gongkai.reporting.ledger.LineView;
import gongkai.reporting.ledger.Movement;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of a ledger: entered, perhaps changed with a reason, perhaps voided, never deleted. What
 * it said before stays in its history.
 */
@Entity
@Table(schema = "reporting", name = "ledger_line")
class LedgerLine {
  @Id private String id;
  @Version private long version;
  @Column private String body;

  @Enumerated(EnumType.STRING)
  @Column
  private Ledger ledger;

  @Enumerated(EnumType.STRING)
  @Column
  private Movement movement;

  @Column(name = "on_day")
  private LocalDate day;

  @Column(name = "for_year")
  @SuppressWarnings("UnusedVariable")
  private int year;

  @Column private int quantity;
  @Column private @Nullable BigDecimal amount;
  @Column private String title;

  /** Title and reference in small letters, for the search. */
  @Column(name = "title_key")
  @SuppressWarnings("UnusedVariable")
  private String titleKey;

  @Column private String reference;

  @Column(name = "item_number")
  private String itemNumber;

  @Column private String evidence;

  @Enumerated(EnumType.STRING)
  @Column
  private LineState state;

  @Column(name = "changed_by")
  private String changedBy;

  @Column(name = "changed_at")
  private long changedAt;

  @ElementCollection
  @CollectionTable(
      schema = "reporting",
      name = "ledger_act",
      joinColumns = @JoinColumn(name = "line_id", referencedColumnName = "id"))
  @OrderColumn(name = "position")
  private List<LineAct> acts = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected LedgerLine() {}

  /** A new line; the entry keeps the {@link LineRules}. */
  LedgerLine(Actor actor, BodyCode body, LineEntry entry, Instant at) {
    this.id = UUID.randomUUID().toString();
    this.body = body.value();
    this.state = LineState.COUNTS;
    say(entry);
    act(actor, at, "entered", "", "");
  }

  /** Says something else. */
  void change(Actor actor, LineEntry entry, String reason, Instant at) {
    demandCounting();
    String former = summary();
    say(entry);
    act(actor, at, "changed", reason, former);
  }

  /** Counts no more. */
  void annul(Actor actor, String reason, Instant at) {
    demandCounting();
    state = LineState.VOIDED;
    act(actor, at, "voided", reason, "");
  }

  private void demandCounting() {
    if (isVoided()) {
      throw new IllegalStateException("Voided: " + id);
    }
  }

  private void say(LineEntry entry) {
    ledger = entry.ledger();
    movement = entry.movement();
    day = Objects.requireNonNull(entry.day());
    year = day.getYear();
    quantity = entry.quantity();
    amount = entry.amount();
    title = entry.title();
    reference = entry.reference();
    titleKey = (title + "\n" + reference).toLowerCase(Locale.ROOT);
    itemNumber = entry.itemNumber();
    evidence = entry.evidence();
  }

  private void act(Actor actor, Instant at, String what, String reason, String former) {
    acts.add(new LineAct(at, actor.login(), what, reason, former));
    changedBy = actor.login();
    changedAt = at.toEpochMilli();
  }

  private String summary() {
    return String.join(
        " · ",
        ledger.label(),
        movement.label(),
        day.toString(),
        Integer.toString(quantity),
        amount == null ? "" : amount.toPlainString() + "元",
        title,
        reference,
        itemNumber,
        evidence);
  }

  LineId id() {
    return LineId.of(id);
  }

  long version() {
    return version;
  }

  BodyCode body() {
    return new BodyCode(body);
  }

  boolean isVoided() {
    return state == LineState.VOIDED;
  }

  /** As others see it, with its history. */
  LineView view() {
    return view(acts.stream().map(LineAct::view).toList());
  }

  /** As lists show it; reads no history. */
  LineView row() {
    return view(List.of());
  }

  private LineView view(List<LineView.Act> trail) {
    return new LineView(
        id(),
        version,
        body(),
        new LineEntry(
            ledger, movement, day, quantity, amount, title, reference, itemNumber, evidence),
        isVoided(),
        changedBy,
        Instant.ofEpochMilli(changedAt),
        trail);
  }
}
