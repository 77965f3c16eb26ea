package gongkai.applications.dispatch;

import static gongkai.applications.dispatch.LetterOffice.done;

import gongkai.applications.CaseId;
import gongkai.applications.LetterKind;
import gongkai.applications.counts.Outcome;
import gongkai.applications.filing.FileSweep;
import gongkai.applications.letter.Dispatch;
import gongkai.applications.letter.LetterEnclosures.Enclosed;
import gongkai.applications.letter.LetterEnclosures.Folder;
import gongkai.applications.letter.LetterEnclosures.Offered;
import gongkai.applications.letter.LetterEnclosures.Opened;
import gongkai.applications.letter.LetterOrder;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Recipient;
import gongkai.applications.testing.People;
import gongkai.office.Actor;
import gongkai.office.Change;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Object mother: an answer that grants, and what is enclosed with it. */
final class Granting {
  private static final LocalDate TODAY = LocalDate.of(2020, 3, 9);

  private Granting() {}

  static Offered file(String name, String content) {
    try {
      Path spool = Files.createTempFile("spool", "");
      spool.toFile().deleteOnExit();
      return new Offered(1, name, Files.writeString(spool, content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LetterOrder granted(CaseId id, @Nullable Recipient to, String way) {
    return new LetterOrder(
        id, LetterKind.GRANTED, Outcome.GRANTED, to, Map.of("provided", "2019年度采购合同", "way", way));
  }

  static LetterView draft(LetterOffice office) {
    CaseId id = office.register("jfj-2020-00001", Outcome.GRANTED);
    office.approve(id, LetterKind.GRANTED, Outcome.GRANTED, "");
    return office.composed(granted(id, null, "通过本网站提供电子文档"));
  }

  static Change<LetterView> enclose(
      LetterOffice office, Actor actor, LetterView letter, String name, String content) {
    Offered file = file(name, content);
    return office.enclosures(e -> e.enclose(actor, letter.id(), letter.version(), file));
  }

  static LetterView withContract(LetterOffice office) {
    return done(enclose(office, People.OFFICER, draft(office), "采购合同.pdf", "%PDF 合同正文"));
  }

  static Folder folder(LetterOffice office, Actor actor, LetterView letter) {
    return office.enclosures(e -> e.of(actor, letter.id())).orElseThrow();
  }

  static String read(LetterOffice office, Actor actor, LetterView letter, String file) {
    return office.enclosures(
        e -> {
          Opened opened = e.open(actor, letter.id(), file).orElseThrow();
          try (var content = opened.content()) {
            return opened.name() + " " + new String(content.readAllBytes(), StandardCharsets.UTF_8);
          } catch (IOException failed) {
            throw new UncheckedIOException(failed);
          }
        });
  }

  static Change<LetterView> approve(LetterOffice office, LetterView letter) {
    return office.letters(l -> l.approve(People.APPROVER, letter.id(), letter.version()));
  }

  static LetterView looked(LetterOffice office, LetterView letter) {
    for (Enclosed each : folder(office, People.APPROVER, letter).files()) {
      read(office, People.APPROVER, letter, each.id());
    }
    return done(approve(office, letter));
  }

  static Change<LetterView> send(LetterOffice office, LetterView letter) {
    return office.dispatch(
        letter, new Dispatch(letter.delivery(), TODAY, "", letter.maskedRecipient()));
  }

  static List<Path> stored(LetterOffice office) throws IOException {
    try (Stream<Path> all = Files.walk(office.data)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }

  /** An hour later. */
  static int sweep(LetterOffice office) throws IOException {
    for (Path each : stored(office)) {
      Files.setLastModifiedTime(each, FileTime.from(office.clock.instant().minusSeconds(7200)));
    }
    return office.db.transact(
        em -> new FileSweep(office.store(), office.kept(em), office.clock).sweep());
  }
}
