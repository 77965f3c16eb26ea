package gongkai.applications.dispatch;

import gongkai.applications.filing.GivenFile;
import gongkai.applications.filing.GivenFiles;
import gongkai.applications.letter.LetterFormat;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.LetterState;
import gongkai.applications.letter.Rendition;
import gongkai.applications.mail.Attachments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Dispatched letters and their enclosures as attachments of mails. */
@ApplicationScoped
class LetterAttachments implements Attachments {
  static final String PREFIX = "letter:";
  static final String ENCLOSURE = "enclosure:";

  private LetterRegister letters;
  private LetterFiles files;
  private GivenFiles given;

  @SuppressWarnings("NullAway.Init")
  LetterAttachments() {}

  @Inject
  LetterAttachments(LetterRegister letters, LetterFiles files, GivenFiles given) {
    this.letters = letters;
    this.files = files;
    this.given = given;
  }

  @Override
  public Optional<Attachment> of(String key) {
    if (key.startsWith(PREFIX)) {
      return left(new LetterId(key.substring(PREFIX.length())))
          .map(letter -> files.print(letter, LetterFormat.PDF))
          .map(LetterAttachments::attachment);
    }
    return key.startsWith(ENCLOSURE)
        ? enclosure(key.substring(ENCLOSURE.length()))
        : Optional.empty();
  }

  private Optional<Letter> left(LetterId id) {
    return letters.find(id).filter(letter -> letter.state() == LetterState.DISPATCHED);
  }

  private Optional<Attachment> enclosure(String file) {
    return given
        .letter(file)
        .flatMap(this::left)
        .flatMap(letter -> files.enclosure(letter, file))
        .map(this::attachment);
  }

  private Attachment attachment(GivenFile file) {
    try (InputStream content = given.open(file)) {
      return new Attachment(file.name(), file.mediaType(), content.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Attachment attachment(Rendition letter) {
    return new Attachment(letter.name(), letter.format().mediaType(), letter.content());
  }
}
