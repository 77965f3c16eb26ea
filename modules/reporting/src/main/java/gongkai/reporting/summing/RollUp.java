package gongkai.reporting.summing;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What was decided about the sum of a body's report on a year. */
@Entity
@Table(schema = "reporting", name = "roll_up")
class RollUp {
  @Id private String id;
  @Version private long version;

  @Column
  @SuppressWarnings("UnusedVariable")
  private String body;

  @Column(name = "for_year")
  @SuppressWarnings("UnusedVariable")
  private int year;

  @Column private boolean summed;

  @Column(name = "changed_by")
  @SuppressWarnings("UnusedVariable")
  private String changedBy;

  @Column(name = "changed_at")
  @SuppressWarnings("UnusedVariable")
  private long changedAt;

  @ElementCollection
  @CollectionTable(
      schema = "reporting",
      name = "roll_up_choice",
      joinColumns = @JoinColumn(name = "roll_up_id", referencedColumnName = "id"))
  private List<Choice> choices = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  protected RollUp() {}

  /** Nothing decided yet. */
  RollUp(BodyCode body, int year) {
    this.id = key(body, year);
    this.body = body.value();
    this.year = year;
    this.changedBy = "";
  }

  static String key(BodyCode body, int year) {
    return body + "/" + year;
  }

  void sum(Actor actor, boolean wanted, Instant at) {
    summed = wanted;
    touched(actor, at);
  }

  void choose(Actor actor, BodyCode part, boolean included, String reason, Instant at) {
    choices.removeIf(choice -> choice.part().equals(part.value()));
    choices.add(new Choice(part.value(), included, reason, actor.login(), at));
    touched(actor, at);
  }

  private void touched(Actor actor, Instant at) {
    changedBy = actor.login();
    changedAt = at.toEpochMilli();
  }

  long version() {
    return version;
  }

  boolean isSummed() {
    return summed;
  }

  Map<BodyCode, Choice> choices() {
    Map<BodyCode, Choice> byPart = new HashMap<>();
    choices.forEach(choice -> byPart.put(new BodyCode(choice.part()), choice));
    return byPart;
  }
}
