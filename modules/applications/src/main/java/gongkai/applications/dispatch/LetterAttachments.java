package gongkai.applications.dispatch;

import gongkai.applications.letter.LetterFormat;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.LetterState;
import gongkai.applications.letter.Rendition;
import gongkai.applications.mail.Attachments;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Dispatched letters as attachments of mails. */
@ApplicationScoped
class LetterAttachments implements Attachments {
  static final String PREFIX = "letter:";

  private LetterRegister letters;
  private LetterFiles files;

  @SuppressWarnings("NullAway.Init")
  LetterAttachments() {}

  @Inject
  LetterAttachments(LetterRegister letters, LetterFiles files) {
    this.letters = letters;
    this.files = files;
  }

  @Override
  public Optional<Attachment> of(String key) {
    return key.startsWith(PREFIX)
        ? letters
            .find(new LetterId(key.substring(PREFIX.length())))
            .filter(letter -> letter.state() == LetterState.DISPATCHED)
            .map(letter -> files.print(letter, LetterFormat.PDF))
            .map(LetterAttachments::attachment)
        : Optional.empty();
  }

  private static Attachment attachment(Rendition letter) {
    return new Attachment(letter.name(), letter.format().mediaType(), letter.content());
  }
}
