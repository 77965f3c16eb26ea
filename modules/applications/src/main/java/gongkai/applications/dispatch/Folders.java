package gongkai.applications.dispatch;

import gongkai.applications.CaseId;
import gongkai.applications.LetterKind;
import gongkai.applications.Provision;
import gongkai.applications.casefile.CaseEvents;
import gongkai.applications.filing.GivenFile;
import gongkai.applications.filing.GivenFiles;
import gongkai.applications.letter.LetterEnclosures.Enclosed;
import gongkai.applications.letter.LetterEnclosures.Folder;
import gongkai.applications.letter.LetterEnclosures.Opened;
import gongkai.applications.letter.LetterId;
import gongkai.office.Actor;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Looking at what leaves with letters; who opens an enclosure is recorded. */
@ApplicationScoped
class Folders {
  /** Words that say where or how the information is had without a file. */
  private static final Pattern ANOTHER_WAY =
      Pattern.compile("(?i)https?://|www\\.|邮寄|当面|现场|自取|查阅|光盘|移动存储");

  private Admission admission;
  private LetterFiles letters;
  private GivenFiles given;
  private CaseEvents cases;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Folders() {}

  @Inject
  Folders(
      Admission admission, LetterFiles letters, GivenFiles given, CaseEvents cases, Clock clock) {
    this.admission = admission;
    this.letters = letters;
    this.given = given;
    this.cases = cases;
    this.clock = clock;
  }

  Optional<Folder> of(Actor actor, LetterId id) {
    return readable(actor, id)
        .map(
            letter -> {
              List<GivenFile> files = given.of(id);
              Set<String> seen = given.seen(id, actor.login());
              return new Folder(
                  files.stream().map(file -> enclosed(file, seen)).toList(),
                  Enclosing.encloses(letter),
                  files.isEmpty() && givesNothing(letter));
            });
  }

  private Optional<Letter> readable(Actor actor, LetterId id) {
    return letters
        .kept(id)
        .filter(
            letter ->
                admission.objection(actor, letter.body(), Permission.VIEW_APPLICATIONS).isEmpty());
  }

  private static Enclosed enclosed(GivenFile file, Set<String> seen) {
    return new Enclosed(
        file.id(),
        file.number(),
        file.name(),
        file.bytes(),
        file.sha256(),
        seen.contains(file.id()));
  }

  private boolean givesNothing(Letter letter) {
    LetterKind kind = letter.view().kind();
    return (kind == LetterKind.GRANTED || kind == LetterKind.PARTIAL)
        && letter.electronic()
        && wantsCopies(letter.application())
        && letters.words(letter.id()).fields().values().stream()
            .noneMatch(value -> ANOTHER_WAY.matcher(value).find());
  }

  private boolean wantsCopies(CaseId application) {
    return cases
        .facts(application)
        .filter(facts -> facts.intent().provision() != Provision.INSPECTION)
        .isPresent();
  }

  Optional<Opened> open(Actor actor, LetterId id, String file) {
    return readable(actor, id)
        .flatMap(
            letter -> letters.enclosure(letter, file).map(each -> opened(actor, letter, each)));
  }

  private Opened opened(Actor actor, Letter letter, GivenFile file) {
    given.look(file, actor.login(), clock.instant());
    admission.opened(actor, letter, file.number());
    try {
      return new Opened(file.name(), file.mediaType(), file.bytes(), given.open(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
