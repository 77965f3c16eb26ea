package gongkai.applications.dispatch;

import gongkai.applications.CaseId;
import gongkai.applications.letter.LetterFormat;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.LetterText;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Rendition;
import gongkai.office.Actor;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looking at letters; who reads the words of one is recorded. */
@ApplicationScoped
class Reading {
  private Admission admission;
  private LetterRegister letters;
  private LetterFiles files;

  @SuppressWarnings("NullAway.Init")
  Reading() {}

  @Inject
  Reading(Admission admission, LetterRegister letters, LetterFiles files) {
    this.admission = admission;
    this.letters = letters;
    this.files = files;
  }

  List<LetterView> of(CaseId application) {
    return letters.of(application).stream().map(Letter::view).toList();
  }

  Optional<LetterView> find(LetterId id) {
    return letters.find(id).map(Letter::view);
  }

  Optional<LetterText> text(Actor actor, LetterId id) {
    return read(actor, id, files::text);
  }

  Optional<Rendition> render(Actor actor, LetterId id, LetterFormat format) {
    return read(actor, id, letter -> files.print(letter, format));
  }

  private <T> Optional<T> read(Actor actor, LetterId id, Function<Letter, T> look) {
    return letters
        .find(id)
        .filter(
            letter ->
                admission.objection(actor, letter.body(), Permission.VIEW_APPLICATIONS).isEmpty())
        .filter(letter -> letters.hasContent(letter.id()))
        .map(
            letter -> {
              T seen = look.apply(letter);
              admission.read(actor, letter);
              return seen;
            });
  }
}
