package gongkai.applications.dispatch;

import gongkai.applications.casefile.CaseEvents;
import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.letter.Dispatch;
import gongkai.applications.letter.LetterView;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Whether a letter may leave for its case, and who is told: the clock, and the fee or consultation
 * that it belongs to. What they refuse does not leave.
 */
@ApplicationScoped
class Departing {
  private static final int REASON = 500;

  private Warrant warrant;
  private Concerns concerns;
  private CaseEvents cases;

  @SuppressWarnings("NullAway.Init")
  Departing() {}

  @Inject
  Departing(Warrant warrant, Concerns concerns, CaseEvents cases) {
    this.warrant = warrant;
    this.concerns = concerns;
    this.cases = cases;
  }

  List<Problem> leave(Actor actor, Letter letter, Map<String, String> fields, Dispatch dispatch) {
    LetterView view = letter.view();
    CaseFacts facts = cases.facts(view.application()).orElseThrow();
    Optional<Problem> objection =
        unapproved(letter, fields)
            .or(() -> concerns.objection(view))
            .or(() -> late(letter, facts, dispatch));
    if (objection.isPresent()) {
      return List.of(objection.get());
    }
    if (!Effects.settled(view, facts)) {
      Optional<ClockEvent> effect = Effects.of(view, fields, dispatch.on());
      String words = Effects.words(view, fields, dispatch);
      if (effect.isPresent()
          && cases.append(view.application(), CaseEvents.ANY_VERSION, effect.get(), words, actor)
              instanceof Change.Refused<CaseEvents.Told> refused) {
        return refused.problems();
      }
    }
    return concerns.left(
        actor,
        new Departure(view.application(), view.kind(), view.outcome(), view.id(), dispatch.on()));
  }

  /** What was put up may have been sent back after its letter was signed. */
  private Optional<Problem> unapproved(Letter letter, Map<String, String> fields) {
    LetterView view = letter.view();
    return letter.past()
        ? Optional.empty()
        : warrant.objection(view.application(), view.kind(), view.outcome(), fields);
  }

  /** A late answer leaves, but not without a reason that the file keeps. */
  private Optional<Problem> late(Letter letter, CaseFacts facts, Dispatch dispatch) {
    LetterView view = letter.view();
    LocalDate deadline = facts.dial().deadline();
    if (dispatch.lateReason().length() > REASON) {
      return Optional.of(new Problem("lateReason", "length", "逾期的原因最多500字，请压缩。"));
    }
    boolean late = view.kind().answers() && deadline != null && dispatch.on().isAfter(deadline);
    return late
            && dispatch.lateReason().isBlank()
            && warrant.lateReason(view.application(), view.kind()).isBlank()
        ? Optional.of(
            new Problem("lateReason", "late-reason", "答复期限已于" + deadline + "届满，这份答复逾期发出，请写明逾期的原因。"))
        : Optional.empty();
  }
}
