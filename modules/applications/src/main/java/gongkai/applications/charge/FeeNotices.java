package gongkai.applications.charge;

import gongkai.applications.CaseId;
import gongkai.applications.LetterKind;
import gongkai.applications.fee.Assessment;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.LetterOrder;
import gongkai.applications.letter.LetterState;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Letters;
import gongkai.office.Actor;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fee notices (T23): what they say, and whether they left. */
@ApplicationScoped
class FeeNotices {
  private Letters letters;

  @SuppressWarnings("NullAway.Init")
  FeeNotices() {}

  @Inject
  FeeNotices(Letters letters) {
    this.letters = letters;
  }

  Change<LetterView> write(Actor actor, CaseId application, Assessment fee, String way) {
    return letters.compose(
        actor,
        new LetterOrder(
            application,
            LetterKind.FEE,
            null,
            null,
            Map.of(
                "standard", fee.method().label(),
                "computation", fee.computation(),
                "amount", fee.amount().toPlainString(),
                "way", way)));
  }

  /** The day on which it left, {@code null} until then. */
  @Nullable LocalDate sentOn(LetterId id) {
    return letters
        .find(id)
        .filter(letter -> letter.state() == LetterState.DISPATCHED)
        .map(LetterView::dispatchedOn)
        .orElse(null);
  }

  /** Throws a notice away that nobody approved; an approved one is given up by who approves. */
  Change<LetterId> discard(Actor actor, LetterId id) {
    LetterView letter = letters.find(id).orElse(null);
    if (letter == null || letter.state() == LetterState.VOID) {
      return new Change.Done<>(id);
    }
    return letters.discard(actor, id, letter.version());
  }
}
