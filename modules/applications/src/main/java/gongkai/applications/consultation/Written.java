package gongkai.applications.consultation;

import gongkai.applications.LetterKind;
import gongkai.applications.letter.LetterId;
import gongkai.applications.party.ConsultationView.Correspondence;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The letters that were written for a consultation, by their keys; empty for none. */
@Embeddable
class Written {
  @Column(name = "request_letter")
  private String request = "";

  @Column(name = "notice_letter")
  private String notice = "";

  @Column(name = "outcome_letter")
  private String outcome = "";

  protected Written() {}

  static Written nothing() {
    return new Written();
  }

  void write(LetterKind kind, LetterId letter) {
    switch (kind) {
      case THIRD_PARTY_CONSULTATION, BODY_CONSULTATION -> request = letter.value();
      case CONSULTATION_NOTICE -> notice = letter.value();
      case THIRD_PARTY_DECISION -> outcome = letter.value();
      default -> throw new IllegalArgumentException("Not a letter of consultations: " + kind);
    }
  }

  @Nullable LetterId of(LetterKind kind) {
    return switch (kind) {
      case THIRD_PARTY_CONSULTATION, BODY_CONSULTATION -> id(request);
      case CONSULTATION_NOTICE -> id(notice);
      case THIRD_PARTY_DECISION -> id(outcome);
      default -> throw new IllegalArgumentException("Not a letter of consultations: " + kind);
    };
  }

  List<LetterId> all() {
    return Stream.of(request, notice, outcome)
        .filter(each -> !each.isEmpty())
        .map(LetterId::new)
        .toList();
  }

  Correspondence view() {
    return new Correspondence(id(request), id(notice), id(outcome));
  }

  private static @Nullable LetterId id(String key) {
    return key.isEmpty() ? null : new LetterId(key);
  }
}
