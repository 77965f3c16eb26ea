package gongkai.applications.dispatch;

import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.LetterState;
import gongkai.applications.letter.LetterView;
import gongkai.office.Actor;
import gongkai.office.Body;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Office;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Approval: number, date and bytes are fixed in one transaction. */
@ApplicationScoped
class Approving {
  private Admission admission;
  private Preparing preparing;
  private Signing signing;
  private LetterNumbers numbers;
  private LetterFiles files;
  private Office office;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Approving() {}

  @Inject
  Approving(
      Admission admission,
      Preparing preparing,
      Signing signing,
      LetterNumbers numbers,
      LetterFiles files,
      Office office,
      Clock clock) {
    this.admission = admission;
    this.preparing = preparing;
    this.signing = signing;
    this.numbers = numbers;
    this.files = files;
    this.office = office;
    this.clock = clock;
  }

  Change<LetterView> approve(Actor actor, LetterId id, long version) {
    return admission.with(
        actor,
        id,
        version,
        Permission.APPROVE_ANSWERS,
        LetterState.PREPARED,
        letter -> approve(actor, letter));
  }

  private Change<LetterView> approve(Actor actor, Letter letter) {
    Optional<Problem> objection =
        signing.objection(actor, letter).or(() -> files.objection(letter));
    if (objection.isPresent()) {
      return new Change.Refused<>(List.of(objection.get()));
    }
    Instant now = clock.instant();
    LocalDate day = letter.date(LocalDate.ofInstant(now, Preparing.BEIJING));
    LetterWords words = files.words(letter.id());
    List<Problem> problems = preparing.problems(letter, words, files.content(letter.id()), day);
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    Body body = office.body(letter.body()).orElseThrow();
    LetterNumbers.Next next = numbers.take(body, day.getYear());
    String hash = files.fix(letter, words, body, next.text(), day);
    letter.approved(next, actor.login(), day, hash, now);
    return admission.finish(actor, "letter.approved", letter);
  }

  Change<LetterView> cancel(Actor actor, LetterId id, long version, String reason) {
    if (reason.isBlank() || reason.length() > 500) {
      return Change.refused("reason", "length", "请用1至500字说明作废的原因。");
    }
    return admission.with(
        actor,
        id,
        version,
        Permission.APPROVE_ANSWERS,
        LetterState.APPROVED,
        letter -> {
          letter.cancelled(clock.instant());
          return admission.cancelled(actor, letter, reason.strip());
        });
  }
}
