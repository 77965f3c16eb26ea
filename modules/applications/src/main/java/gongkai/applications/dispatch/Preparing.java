package gongkai.applications.dispatch;

import gongkai.applications.filing.GivenFiles;
import gongkai.applications.letter.LetterFacts;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.LetterOrder;
import gongkai.applications.letter.LetterState;
import gongkai.applications.letter.LetterView;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writing a letter, until it is approved. */
@ApplicationScoped
class Preparing {
  static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  private static final int LONGEST = 40_000;

  private Drafting drafting;
  private Warrant warrant;
  private Admission admission;
  private LetterRegister letters;
  private LetterSafe safe;
  private GivenFiles given;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Preparing() {}

  @Inject
  Preparing(
      Drafting drafting,
      Warrant warrant,
      Admission admission,
      LetterRegister letters,
      LetterSafe safe,
      GivenFiles given,
      Clock clock) {
    this.drafting = drafting;
    this.warrant = warrant;
    this.admission = admission;
    this.letters = letters;
    this.safe = safe;
    this.given = given;
    this.clock = clock;
  }

  Change<LetterView> compose(Actor actor, LetterOrder order) {
    return compose(actor, order, null);
  }

  /** As {@link #compose(Actor, LetterOrder)}, of a letter of the past that bears that date. */
  Change<LetterView> compose(Actor actor, LetterOrder order, @Nullable LocalDate decided) {
    Optional<LetterFacts> facts = drafting.facts(order);
    if (facts.isEmpty()) {
      return Change.refused("", "unknown", "没有这件申请，请检查登记编号。");
    }
    Optional<Problem> objection =
        admission
            .objection(actor, facts.get().body(), Permission.HANDLE_APPLICATIONS)
            .or(() -> unapproved(order, decided != null && decided.isBefore(today())));
    if (objection.isPresent()) {
      return new Change.Refused<>(List.of(objection.get()));
    }
    return switch (drafting.draft(order, decided == null ? today() : decided)) {
      case Change.Refused<Drafting.Draft> refused -> new Change.Refused<>(refused.problems());
      case Change.Done<Drafting.Draft> done -> keep(actor, order, done.value(), decided);
    };
  }

  private Change<LetterView> keep(
      Actor actor, LetterOrder order, Drafting.Draft draft, @Nullable LocalDate decided) {
    List<String> paragraphs = draft.paragraphs();
    List<Problem> missing = draft.missing(order.outcome(), paragraphs);
    if (!missing.isEmpty()) {
      return new Change.Refused<>(missing);
    }
    Letter letter =
        Letter.prepared(
            order,
            draft.facts().body(),
            draft.template(),
            draft.to(),
            actor.login(),
            clock.instant());
    if (decided != null) {
      letter.dated(decided);
    }
    var words = new LetterWords(draft.to().name() + "：", paragraphs, order.fields());
    letters.add(letter, safe.seal(letter.id(), draft.to(), words));
    return admission.finish(actor, "letter.composed", letter);
  }

  Change<LetterView> reword(Actor actor, LetterId id, long version, List<String> paragraphs) {
    List<String> kept =
        paragraphs.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (kept.stream().mapToInt(String::length).sum() > LONGEST) {
      return Change.refused("paragraphs", "length", "正文超过%d字，请删减。".formatted(LONGEST));
    }
    return admission.with(
        actor,
        id,
        version,
        Permission.HANDLE_APPLICATIONS,
        LetterState.PREPARED,
        letter -> reword(actor, letter, kept));
  }

  private Change<LetterView> reword(Actor actor, Letter letter, List<String> paragraphs) {
    LetterContent content = letters.content(letter.id());
    LetterWords words = safe.words(letter.id(), content);
    List<Problem> problems =
        problems(letter, words.with(paragraphs), content, letter.date(today()));
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    content.rewrite(safe.seal(letter.id(), words.with(paragraphs)));
    letter.reworded(actor.login(), clock.instant());
    return admission.finish(actor, "letter.reworded", letter);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), BEIJING);
  }

  /** What the words lack when the letter is decided on a day. */
  List<Problem> problems(
      Letter letter, LetterWords words, LetterContent content, LocalDate decided) {
    LetterView view = letter.view();
    var order =
        new LetterOrder(
            view.application(),
            view.kind(),
            view.outcome(),
            safe.recipient(letter.id(), content),
            words.fields());
    Optional<Problem> unapproved = unapproved(order, letter.past());
    if (unapproved.isPresent()) {
      return List.of(unapproved.get());
    }
    return switch (drafting.draft(order, decided)) {
      case Change.Refused<Drafting.Draft> refused -> refused.problems();
      case Change.Done<Drafting.Draft> done ->
          done.value().missing(view.outcome(), words.paragraphs());
    };
  }

  /** What was approved on paper long ago has its approval there. */
  private Optional<Problem> unapproved(LetterOrder order, boolean past) {
    return past
        ? Optional.empty()
        : warrant.objection(order.application(), order.kind(), order.outcome(), order.fields());
  }

  Change<LetterId> discard(Actor actor, LetterId id, long version) {
    return admission.with(
        actor,
        id,
        version,
        Permission.HANDLE_APPLICATIONS,
        LetterState.PREPARED,
        letter -> {
          given.of(id).forEach(given::remove);
          letters.remove(letter);
          admission.discarded(actor, id);
          return new Change.Done<>(id);
        });
  }
}
