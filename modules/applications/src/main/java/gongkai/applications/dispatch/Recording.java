package gongkai.applications.dispatch;

import gongkai.applications.casefile.CaseEvents;
import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.letter.LetterOrder;
import gongkai.applications.letter.LetterView;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Entering letters of the past: only into a case that was itself recorded later, so that no letter
 * of today can be given an earlier date.
 */
@ApplicationScoped
class Recording {
  private Preparing preparing;
  private CaseEvents cases;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Recording() {}

  @Inject
  Recording(Preparing preparing, CaseEvents cases, Clock clock) {
    this.preparing = preparing;
    this.cases = cases;
    this.clock = clock;
  }

  Change<LetterView> record(Actor actor, LetterOrder order, LocalDate decided) {
    Optional<Problem> objection =
        cases.facts(order.application()).flatMap(facts -> objection(facts, decided));
    return objection.isPresent()
        ? new Change.Refused<>(List.of(objection.get()))
        : preparing.compose(actor, order, decided);
  }

  private Optional<Problem> objection(CaseFacts facts, LocalDate decided) {
    LocalDate received = facts.dial().received();
    if (!facts.intent().recordedLater()) {
      return problem("state", "只有补录的申请可以登记过去的文书；这件申请的文书请按今天的日期拟稿、签发。");
    }
    if (decided.isAfter(LocalDate.ofInstant(clock.instant(), Preparing.BEIJING))) {
      return problem("future", "文书的落款日期在将来，请按原件填写。");
    }
    if (received == null || decided.isBefore(received)) {
      return problem("order", "文书的落款日期早于收到申请的日期，请按原件核对。");
    }
    return Optional.empty();
  }

  private static Optional<Problem> problem(String code, String text) {
    return Optional.of(new Problem("decided", code, text));
  }
}
