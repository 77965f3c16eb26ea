package gongkai.applications.consultation;

import gongkai.applications.party.ConsultationId;
import gongkai.applications.party.ConsultationPlan;
import gongkai.applications.party.Weighing;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Lob;

/** Whom is asked and what was written, sealed column by column; an immutable value. */
@Embeddable
class Words {
  static final String TABLE = "consultation_words";

  @Lob
  @Column(table = TABLE)
  private String party = "";

  @Lob
  @Column(table = TABLE)
  private String told = "";

  @Lob
  @Column(table = TABLE)
  private String need = "";

  @Lob
  @Column(table = TABLE)
  private String reasons = "";

  @Lob
  @Column(table = TABLE)
  private String note = "";

  @Lob
  @Column(table = TABLE)
  private String content = "";

  @Lob
  @Column(table = TABLE)
  private String ground = "";

  protected Words() {}

  static Words of(ConsultationPlan plan, ConsultationId id, WordSeals seals) {
    var words = new Words();
    words.party = seals.seal(WordSeals.PARTY, id, PartyJson.write(plan.party()));
    words.told = seals.seal(WordSeals.TOLD, id, plan.told());
    words.need = seals.seal(WordSeals.NEED, id, plan.identityReason());
    return words;
  }

  Words answered(String said, ConsultationId id, WordSeals seals) {
    Words next = copy();
    next.reasons = seals.seal(WordSeals.REASONS, id, said);
    return next;
  }

  Words weighed(Weighing weighing, ConsultationId id, WordSeals seals) {
    Words next = copy();
    next.note = seals.seal(WordSeals.NOTE, id, weighing.note());
    next.content = seals.seal(WordSeals.CONTENT, id, weighing.content());
    next.ground = seals.seal(WordSeals.GROUND, id, weighing.ground());
    return next;
  }

  private Words copy() {
    var words = new Words();
    words.party = party;
    words.told = told;
    words.need = need;
    words.reasons = reasons;
    words.note = note;
    words.content = content;
    words.ground = ground;
    return words;
  }

  String party() {
    return party;
  }

  String told() {
    return told;
  }

  String need() {
    return need;
  }

  String reasons() {
    return reasons;
  }

  String note() {
    return note;
  }

  String content() {
    return content;
  }

  String ground() {
    return ground;
  }
}
