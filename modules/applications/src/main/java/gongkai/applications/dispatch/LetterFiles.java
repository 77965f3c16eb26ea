package gongkai.applications.dispatch;

import gongkai.applications.letter.LetterFormat;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.LetterState;
import gongkai.applications.letter.LetterText;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Recipient;
import gongkai.applications.letter.Rendition;
import gongkai.applications.letter.template.Facts;
import gongkai.applications.paper.Press;
import gongkai.applications.paper.Sheet;
import gongkai.office.Body;
import gongkai.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Letters as files; the PDF of an approved one is what was stored then. */
@ApplicationScoped
class LetterFiles {
  private LetterRegister letters;
  private LetterSafe safe;
  private Office office;
  private Press press;

  @SuppressWarnings("NullAway.Init")
  LetterFiles() {}

  @Inject
  LetterFiles(LetterRegister letters, LetterSafe safe, Office office, Press press) {
    this.letters = letters;
    this.safe = safe;
    this.office = office;
    this.press = press;
  }

  LetterContent content(LetterId id) {
    return letters.content(id);
  }

  LetterWords words(LetterId id) {
    return safe.words(id, content(id));
  }

  Recipient recipient(LetterId id) {
    return safe.recipient(id, content(id));
  }

  LetterText text(Letter letter) {
    LetterWords words = words(letter.id());
    return new LetterText(letter.view().title(), words.salutation(), words.paragraphs());
  }

  /** Prints the letter with its number and keeps the bytes; answers their hash. */
  String fix(Letter letter, LetterWords words, Body body, String number, LocalDate day) {
    Sheet sheet = sheet(letter.view().title(), words, body, number, day, "");
    byte[] pdf = press.print("letter", sheet, LetterFormat.PDF).content();
    content(letter.id()).fix(safe.seal(letter.id(), pdf));
    return hash(pdf);
  }

  /**
   * The letter as a file.
   *
   * @throws IllegalStateException when the stored bytes are not those that were approved
   */
  Rendition print(Letter letter, LetterFormat format) {
    LetterView view = letter.view();
    boolean draft = view.state() == LetterState.PREPARED;
    String name = draft ? "draft" : "letter-" + view.id();
    if (format == LetterFormat.PDF && !draft) {
      byte[] pdf = safe.pdf(letter.id(), content(letter.id()));
      if (!hash(pdf).equals(view.sha256())) {
        throw new IllegalStateException("Letter " + view.id() + " is not what was approved");
      }
      return new Rendition(name + ".pdf", format, pdf);
    }
    Body body = office.body(letter.body()).orElseThrow();
    String mark =
        switch (view.state()) {
          case PREPARED -> "拟稿";
          case VOID -> "作废";
          case APPROVED, DISPATCHED -> "";
        };
    Sheet sheet =
        sheet(view.title(), words(letter.id()), body, view.number(), view.decidedOn(), mark);
    return press.print(name, sheet, format);
  }

  private static Sheet sheet(
      String title,
      LetterWords words,
      Body body,
      String number,
      @Nullable LocalDate day,
      String mark) {
    return new Sheet(
        body.name(),
        title,
        number,
        words.salutation(),
        words.paragraphs(),
        body.name(),
        Facts.chinese(day),
        mark);
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
