package gongkai.applications.dispatch;

import static gongkai.applications.dispatch.Granting.approve;
import static gongkai.applications.dispatch.Granting.draft;
import static gongkai.applications.dispatch.Granting.enclose;
import static gongkai.applications.dispatch.Granting.folder;
import static gongkai.applications.dispatch.Granting.granted;
import static gongkai.applications.dispatch.Granting.looked;
import static gongkai.applications.dispatch.Granting.read;
import static gongkai.applications.dispatch.Granting.send;
import static gongkai.applications.dispatch.Granting.stored;
import static gongkai.applications.dispatch.Granting.withContract;
import static gongkai.applications.dispatch.LetterOffice.done;
import static gongkai.applications.dispatch.LetterOffice.problems;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.Delivery;
import gongkai.applications.LetterKind;
import gongkai.applications.Stage;
import gongkai.applications.counts.Outcome;
import gongkai.applications.filing.GivenFile;
import gongkai.applications.letter.LetterEnclosures.Enclosed;
import gongkai.applications.letter.LetterFormat;
import gongkai.applications.letter.LetterState;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Recipient;
import gongkai.applications.mail.Attachments.Attachment;
import gongkai.applications.mail.Message;
import gongkai.applications.testing.People;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.testbed.DatabaseKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is given leaves with the answer, as it was approved, or nothing leaves. */
class EnclosuresLeaveWithTheirLetterTest {
  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void the_letter_lists_them_by_number_and_the_applicant_fetches_what_was_approved(
      DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      LetterView one = withContract(office);
      LetterView letter =
          looked(office, done(enclose(office, People.OFFICER, one, "报价单.pdf", "%PDF 报价")));
      List<GivenFile> before = office.fetching(f -> f.enclosures(letter));
      boolean open =
          office.fetching(
              f -> f.enclosure(letter.application(), before.getFirst().id()).isPresent());

      LetterView left = done(send(office, letter));

      assertThat(text(office, letter)).contains("附件：1. 采购合同<", ">2. 报价单<");
      assertThat(open).isFalse();
      List<GivenFile> given = office.fetching(f -> f.enclosures(left));
      assertThat(given).extracting(GivenFile::name).containsExactly("采购合同.pdf", "报价单.pdf");
      assertThat(fetched(office, letter.application(), given.get(1))).isEqualTo("%PDF 报价");
      assertThat(
              office.<Boolean>fetching(
                  f -> f.enclosure(CaseId.random(), given.getFirst().id()).isPresent()))
          .isFalse();
    }
  }

  private static String fetched(LetterOffice office, CaseId id, GivenFile file) {
    return office.fetching(
        f -> {
          try (var content = f.open(f.enclosure(id, file.id()).orElseThrow())) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  private static String text(LetterOffice office, LetterView letter) {
    byte[] html =
        office
            .letters(l -> l.render(People.OFFICER, letter.id(), LetterFormat.HTML))
            .orElseThrow()
            .content();
    return new String(html, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void nobody_signs_what_they_have_not_opened_and_the_trail_says_who_did(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      LetterView letter = withContract(office);
      String id = folder(office, People.APPROVER, letter).files().getFirst().id();

      Change<LetterView> unseen = approve(office, letter);
      String read = read(office, People.APPROVER, letter, id);

      assertThat(problems(unseen)).containsExactly(":unseen");
      assertThat(read).isEqualTo("采购合同.pdf %PDF 合同正文");
      assertThat(folder(office, People.APPROVER, letter).files()).allMatch(Enclosed::seen);
      assertThat(folder(office, People.OFFICER, letter).files()).noneMatch(Enclosed::seen);
      assertThat(done(approve(office, letter)).state()).isEqualTo(LetterState.APPROVED);
      assertThat(office.audit.lines())
          .contains("approver letter.enclosure-read letter:" + letter.id() + " 1")
          .noneMatch(line -> line.contains("采购合同"));
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void who_encloses_does_not_sign_and_nothing_changes_after_the_signature(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      Actor both =
          new Actor(
              "both",
              "",
              People.BUREAU,
              java.util.Set.of(gongkai.office.Role.CASE_OFFICER, gongkai.office.Role.APPROVER));
      LetterView enclosed = done(enclose(office, both, draft(office), "合同.pdf", "%PDF"));
      LetterView reworded =
          done(
              office.letters(
                  l ->
                      l.reword(
                          People.OFFICER,
                          enclosed.id(),
                          enclosed.version(),
                          l.text(People.OFFICER, enclosed.id()).orElseThrow().paragraphs())));

      Change<LetterView> own =
          office.letters(l -> l.approve(both, reworded.id(), reworded.version()));
      LetterView signed = looked(office, reworded);
      String file = folder(office, People.OFFICER, signed).files().getFirst().id();

      assertThat(problems(own)).containsExactly(":same-person");
      assertThat(problems(enclose(office, People.OFFICER, signed, "二.pdf", "%PDF 2")))
          .containsExactly(":state");
      assertThat(
              problems(
                  office.<Change<LetterView>>enclosures(
                      e -> e.remove(People.OFFICER, signed.id(), signed.version(), file))))
          .containsExactly(":state");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "DATABASE, update applications.letter_enclosure set sha256 = 'other'",
    "DATABASE, delete from applications.letter_enclosure",
    "DATABASE, delete from applications.file",
    "DISK, ''",
    "DISK, other bytes"
  })
  void what_is_not_there_as_it_was_approved_holds_the_letter_and_moves_nothing(
      String where, String harm) throws IOException {
    try (var office = new LetterOffice(DatabaseKind.H2)) {
      LetterView letter = looked(office, withContract(office));

      if (where.equals("DISK")) {
        stored(office).forEach(file -> harm(file, harm));
      } else {
        office.db.run(em -> em.createNativeQuery(harm).executeUpdate());
      }

      assertThat(problems(send(office, letter))).containsExactly(":enclosure");
      assertThat(office.fetchable(letter.application())).isEmpty();
      assertThat(office.stage(letter.application())).isNotEqualTo(Stage.CLOSED);
    }
  }

  private static void harm(Path file, String bytes) {
    try {
      Files.delete(file);
      if (!bytes.isEmpty()) {
        Files.writeString(file, bytes.repeat(20));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @CsvSource({"10, true", "500, false"})
  void a_mail_carries_them_as_far_as_it_can_and_says_where_they_are_otherwise(
      int bytes, boolean carried) {
    try (var office = new LetterOffice(DatabaseKind.H2)) {
      CaseId id = office.register("jfj-2020-00001", Outcome.GRANTED);
      office.approve(id, LetterKind.GRANTED, Outcome.GRANTED, "");
      var to = new Recipient("测试甲", Delivery.EMAIL, "jia@example.cn");
      LetterView draft = office.composed(granted(id, null, "电子邮件"));
      office.db.run(
          em -> {
            em.createNativeQuery("update applications.letter set delivery = 'EMAIL'")
                .executeUpdate();
            var letter = em.find(LetterContent.class, draft.id().value());
            var safe = new LetterSafe(gongkai.applications.vault.TestKeys.vault());
            em.createNativeQuery("update applications.letter_content set recipient = ?1")
                .setParameter(
                    1, safe.seal(draft.id(), to, safe.words(draft.id(), letter)).recipient())
                .executeUpdate();
          });
      LetterView letter =
          looked(
              office,
              done(enclose(office, People.OFFICER, draft, "合同.pdf", "%PDF" + "x".repeat(bytes))));

      done(send(office, letter));

      Message mail = office.postbox.messages().getFirst();
      assertThat(mail.attachments()).hasSize(carried ? 2 : 1);
      assertThat(mail.text())
          .contains(carried ? "1个附件随本邮件一并发送" : "登记号和查询码", letter.number())
          .doesNotContain("合同");
      List<Attachment> sent =
          mail.attachments().stream()
              .map(key -> office.attachments(a -> a.of(key)).orElseThrow())
              .toList();
      assertThat(sent.getLast().name())
          .isEqualTo(carried ? "合同.pdf" : "letter-" + letter.id() + ".pdf");
    }
  }
}
