package gongkai.applications.dispatch;

import gongkai.applications.filing.GivenFile;
import gongkai.applications.filing.GivenFiles;
import gongkai.applications.filing.Hash;
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
import gongkai.office.Change.Problem;
import gongkai.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Letters as files; the PDF of an approved one is what was stored then. */
@ApplicationScoped
class LetterFiles {
  private LetterRegister letters;
  private LetterSafe safe;
  private GivenFiles given;
  private Office office;
  private Press press;

  @SuppressWarnings("NullAway.Init")
  LetterFiles() {}

  @Inject
  LetterFiles(
      LetterRegister letters, LetterSafe safe, GivenFiles given, Office office, Press press) {
    this.letters = letters;
    this.safe = safe;
    this.given = given;
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
    return new LetterText(
        letter.view().title(), words.salutation(), words.paragraphs(), titles(letter.id()));
  }

  /** The letter, while its words are there. */
  Optional<Letter> kept(LetterId id) {
    return letters.find(id).filter(letter -> letters.hasContent(id));
  }

  List<GivenFile> enclosures(LetterId id) {
    return given.of(id);
  }

  InputStream open(GivenFile file) throws IOException {
    return given.open(file);
  }

  private List<String> titles(LetterId id) {
    return given.of(id).stream().map(GivenFile::title).toList();
  }

  /**
   * An enclosure of a letter.
   *
   * @throws IllegalStateException when it is not what was approved
   */
  Optional<GivenFile> enclosure(Letter letter, String file) {
    Optional<GivenFile> found =
        given.of(letter.id()).stream().filter(each -> each.id().equals(file)).findFirst();
    if (found.isPresent() && letter.state() != LetterState.PREPARED) {
      demandApproved(letter);
    }
    return found;
  }

  private void demandApproved(Letter letter) {
    if (!Hash.of(given.of(letter.id())).equals(letter.enclosed())) {
      throw new IllegalStateException(
          "The enclosures of letter " + letter.id() + " are not what was approved");
    }
  }

  /**
   * Why a letter neither is signed nor leaves: what leaves with it is not there as it should be.
   */
  Optional<Problem> objection(Letter letter) {
    List<GivenFile> files = given.of(letter.id());
    boolean whole =
        Hash.of(files).equals(letter.enclosed()) && files.stream().allMatch(given::isIntact);
    return whole
        ? Optional.empty()
        : Optional.of(
            new Problem("", "enclosure", "附件缺失，或者与添加、签发时不一致，这份文书不能签发或者发出；请作废或者丢弃后重新拟稿，并报告系统管理员。"));
  }

  /** Prints the letter with its number and keeps the bytes; answers their hash. */
  String fix(Letter letter, LetterWords words, Body body, String number, LocalDate day) {
    Sheet sheet = sheet(letter, words, body, number, day, "");
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
    Sheet sheet = sheet(letter, words(letter.id()), body, view.number(), view.decidedOn(), mark);
    return press.print(name, sheet, format);
  }

  private Sheet sheet(
      Letter letter,
      LetterWords words,
      Body body,
      String number,
      @Nullable LocalDate day,
      String mark) {
    return new Sheet(
        body.name(),
        letter.view().title(),
        number,
        words.salutation(),
        words.paragraphs(),
        titles(letter.id()),
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
