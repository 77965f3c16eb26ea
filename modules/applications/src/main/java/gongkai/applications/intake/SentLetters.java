package gongkai.applications.intake;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.CaseEvents;
import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.dispatch.DispatchedLetters;
import gongkai.applications.dispatch.LetterCases;
import gongkai.applications.dispatch.Receipts;
import gongkai.applications.filing.Correspondence;
import gongkai.applications.filing.GivenFile;
import gongkai.applications.letter.LetterFacts;
import gongkai.applications.letter.LetterFormat;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Rendition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The letters that have left, and the receipt, as applicants fetch them. */
@ApplicationScoped
class SentLetters implements Correspondence {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final List<String> FORMATS =
      Arrays.stream(LetterFormat.values()).map(LetterFormat::ending).toList();

  private DispatchedLetters letters;
  private Receipts receipts;
  private LetterCases cases;
  private CaseEvents events;

  @SuppressWarnings("NullAway.Init")
  SentLetters() {}

  @Inject
  SentLetters(DispatchedLetters letters, Receipts receipts, LetterCases cases, CaseEvents events) {
    this.letters = letters;
    this.receipts = receipts;
    this.cases = cases;
    this.events = events;
  }

  @Override
  public List<Progress.Letter> sent(CaseId application) {
    return letters.of(application).stream()
        .flatMap(
            letter ->
                Stream.concat(
                    Stream.of(letter(letter)),
                    letters.enclosures(letter).stream().map(file -> enclosure(letter, file))))
        .toList();
  }

  private static Progress.Letter enclosure(LetterView letter, GivenFile file) {
    LocalDate left = Objects.requireNonNull(letter.dispatchedOn());
    String title = "附件" + file.number() + "　" + file.title();
    return new Progress.Letter(file.id(), title, "", left, List.of(file.ending()));
  }

  private static Progress.Letter letter(LetterView letter) {
    LocalDate left = Objects.requireNonNull(letter.dispatchedOn());
    return new Progress.Letter(letter.id().value(), letter.title(), letter.number(), left, FORMATS);
  }

  @Override
  public Optional<Download> fetch(CaseId application, String letter, String format) {
    Optional<LetterFormat> wanted =
        Arrays.stream(LetterFormat.values())
            .filter(each -> each.ending().equals(format))
            .findFirst();
    return letters.of(application).stream()
        .map(LetterView::id)
        .filter(id -> id.value().equals(letter))
        .findFirst()
        .flatMap(id -> wanted.flatMap(each -> print(application, id, each)))
        .or(() -> enclosure(application, letter, format));
  }

  private Optional<Download> enclosure(CaseId application, String id, String format) {
    return letters
        .enclosure(application, id)
        .filter(file -> file.ending().equals(format))
        .map(this::download);
  }

  private Download download(GivenFile file) {
    try {
      return new Download(file.name(), file.mediaType(), file.bytes(), letters.open(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Download> print(CaseId application, LetterId id, LetterFormat format) {
    return letters.print(application, id, format).map(SentLetters::download);
  }

  @Override
  public Optional<Download> receipt(CaseId application) {
    Optional<LocalDate> registered =
        events.facts(application).map(CaseFacts::intent).map(intent -> day(intent.registeredAt()));
    Optional<LetterFacts> facts = cases.facts(application);
    return registered.flatMap(
        on -> facts.map(each -> download(receipts.print(each, on, LetterFormat.PDF))));
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZONE);
  }

  private static Download download(Rendition rendition) {
    byte[] content = rendition.content();
    return new Download(
        rendition.name(),
        rendition.format().mediaType(),
        content.length,
        new ByteArrayInputStream(content));
  }
}
