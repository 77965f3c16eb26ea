package gongkai.applications.dispatch;

import gongkai.applications.CaseId;
import gongkai.applications.filing.GivenFile;
import gongkai.applications.letter.LetterFormat;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.LetterState;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Rendition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/**
 * What the applicant may fetch: letters to them that have left, by whatever way. Letters to third
 * parties and other bodies are never among them. Works in the caller's transaction.
 */
@ApplicationScoped
public class DispatchedLetters {
  private LetterRegister letters;
  private LetterFiles files;

  @SuppressWarnings("NullAway.Init")
  DispatchedLetters() {}

  @Inject
  DispatchedLetters(LetterRegister letters, LetterFiles files) {
    this.letters = letters;
    this.files = files;
  }

  /** The letters, oldest first. */
  public List<LetterView> of(CaseId application) {
    return letters.of(application).stream()
        .filter(DispatchedLetters::forApplicant)
        .map(Letter::view)
        .toList();
  }

  /** One of them as a file. */
  public Optional<Rendition> print(CaseId application, LetterId id, LetterFormat format) {
    return letters
        .find(id)
        .filter(letter -> letter.application().equals(application))
        .filter(DispatchedLetters::forApplicant)
        .filter(letter -> letters.hasContent(letter.id()))
        .map(letter -> files.print(letter, format));
  }

  /** The enclosures of one of them; none any more when its file was disposed of. */
  public List<GivenFile> enclosures(LetterView letter) {
    return files.enclosures(letter.id());
  }

  /** An enclosure of one of them. */
  public Optional<GivenFile> enclosure(CaseId application, String file) {
    return letters.of(application).stream()
        .filter(DispatchedLetters::forApplicant)
        .flatMap(letter -> files.enclosure(letter, file).stream())
        .findFirst();
  }

  /** The bytes of an enclosure; the caller closes the stream. */
  public InputStream open(GivenFile file) throws IOException {
    return files.open(file);
  }

  private static boolean forApplicant(Letter letter) {
    return letter.toApplicant() && letter.state() == LetterState.DISPATCHED;
  }
}
