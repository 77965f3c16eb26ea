package gongkai.applications.dispatch;

import static gongkai.applications.dispatch.Granting.approve;
import static gongkai.applications.dispatch.Granting.draft;
import static gongkai.applications.dispatch.Granting.enclose;
import static gongkai.applications.dispatch.Granting.file;
import static gongkai.applications.dispatch.Granting.folder;
import static gongkai.applications.dispatch.Granting.granted;
import static gongkai.applications.dispatch.Granting.looked;
import static gongkai.applications.dispatch.Granting.send;
import static gongkai.applications.dispatch.Granting.stored;
import static gongkai.applications.dispatch.Granting.sweep;
import static gongkai.applications.dispatch.Granting.withContract;
import static gongkai.applications.dispatch.LetterOffice.done;
import static gongkai.applications.dispatch.LetterOffice.problems;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.LetterKind;
import gongkai.applications.counts.Outcome;
import gongkai.applications.filing.EnclosureFixture;
import gongkai.applications.letter.LetterEnclosures.Enclosed;
import gongkai.applications.letter.LetterEnclosures.Folder;
import gongkai.applications.letter.LetterEnclosures.Offered;
import gongkai.applications.letter.LetterEnclosures.Opened;
import gongkai.applications.letter.LetterOrder;
import gongkai.applications.letter.LetterView;
import gongkai.applications.testing.People;
import gongkai.applications.vault.SealedData;
import gongkai.office.Change;
import gongkai.testbed.DatabaseKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files are put to an answer and taken out again while it is a draft. */
class FilesAreEnclosedUntilTheSignatureTest {
  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_page_of_before_does_not_sign_what_was_enclosed_meanwhile(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      LetterView seen = draft(office);

      LetterView changed = done(enclose(office, People.OFFICER, seen, "合同.pdf", "%PDF"));

      assertThat(problems(approve(office, seen))).containsExactly(":stale");
      assertThat(problems(enclose(office, People.OFFICER, seen, "二.pdf", "%PDF 2")))
          .containsExactly(":stale");
      assertThat(changed.version()).isGreaterThan(seen.version());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "合同.pdf, 不是PDF, files:file.type",
    "合同.pdf, '', files:file.type",
    "另一个名字.pdf, %PDF 合同正文, files:file.twice"
  })
  void what_is_refused_leaves_the_others_where_they_are(
      String name, @Nullable String content, String problem) {
    try (var office = new LetterOffice(DatabaseKind.H2)) {
      LetterView letter = withContract(office);
      String words = content == null ? "" : content;

      Change<LetterView> refused = enclose(office, People.OFFICER, letter, name, words);
      Change<LetterView> large =
          enclose(office, People.OFFICER, letter, "大.pdf", "%PDF" + "x".repeat(1000));

      assertThat(problems(refused)).containsExactly(problem);
      assertThat(problems(large)).containsExactly("files:file.size");
      assertThat(folder(office, People.OFFICER, letter).files())
          .extracting(Enclosed::name)
          .containsExactly("采购合同.pdf");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void they_are_taken_out_again_counted_and_swept(DatabaseKind kind) throws IOException {
    try (var office = new LetterOffice(kind)) {
      LetterView letter = withContract(office);
      for (int i = 2; i <= 3; i++) {
        letter = done(enclose(office, People.OFFICER, letter, i + ".pdf", "%PDF " + i));
      }
      LetterView full = letter;
      Change<LetterView> more = enclose(office, People.OFFICER, full, "4.pdf", "%PDF 4");
      String first = folder(office, People.OFFICER, full).files().getFirst().id();

      LetterView fewer =
          done(office.enclosures(e -> e.remove(People.OFFICER, full.id(), full.version(), first)));

      assertThat(problems(more)).containsExactly("files:file.count");
      assertThat(folder(office, People.OFFICER, fewer).files())
          .extracting(each -> each.number() + each.name())
          .containsExactly("12.pdf", "23.pdf");
      done(office.letters(l -> l.discard(People.OFFICER, fewer.id(), fewer.version())));
      assertThat(sweep(office)).isEqualTo(3);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void the_rotation_of_keys_knows_their_bytes_and_the_disk_has_no_plain_one(DatabaseKind kind)
      throws IOException {
    try (var office = new LetterOffice(kind)) {
      withContract(office);

      List<Path> rotated =
          office.db.transact(
              em ->
                  EnclosureFixture.seals(em, office.store())
                      .files()
                      .map(SealedData.SealedFile::path)
                      .toList());

      assertThat(rotated).isEqualTo(stored(office)).hasSize(1);
      assertThat(Files.readString(rotated.getFirst(), StandardCharsets.ISO_8859_1))
          .doesNotContain("%PDF");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_transaction_that_fails_leaves_bytes_for_the_sweep_and_no_row(DatabaseKind kind)
      throws IOException {
    try (var office = new LetterOffice(kind)) {
      LetterView letter = withContract(office);
      Offered second = file("二.pdf", "%PDF 2");
      try {
        office.enclosures(
            e -> {
              done(e.enclose(People.OFFICER, letter.id(), letter.version(), second));
              throw new IllegalStateException("killed");
            });
      } catch (IllegalStateException killed) {
        assertThat(killed).hasMessage("killed");
      }

      assertThat(stored(office)).hasSize(2);
      assertThat(sweep(office)).isEqualTo(1);
      assertThat(folder(office, People.OFFICER, letter).files()).hasSize(1);
      assertThat(problems(send(office, looked(office, letter)))).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "通过本网站提供电子文档,               true",
    "电子文档见 https://example.cn/a.pdf, false",
    "请携带证件现场查阅,                   false",
    "邮寄光盘1张,                          false"
  })
  void a_grant_that_gives_nothing_is_told_of_and_not_held(String way, boolean empty) {
    try (var office = new LetterOffice(DatabaseKind.H2)) {
      CaseId id = office.register("jfj-2020-00001", Outcome.GRANTED);
      office.approve(id, LetterKind.GRANTED, Outcome.GRANTED, "");
      LetterView letter = office.composed(granted(id, null, way));

      Folder bare = folder(office, People.OFFICER, letter);
      Change<LetterView> sent = send(office, looked(office, letter));

      assertThat(bare.lacking()).isEqualTo(empty);
      assertThat(problems(sent)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void strangers_see_nothing_and_letters_of_procedure_enclose_nothing(DatabaseKind kind) {
    try (var office = new LetterOffice(kind)) {
      LetterView letter = withContract(office);
      String file = folder(office, People.OFFICER, letter).files().getFirst().id();
      CaseId other = office.register("jfj-2020-00002", null);
      office.approve(other, LetterKind.CORRECTION, null, "15");
      LetterView correction =
          office.composed(
              new LetterOrder(
                  other,
                  LetterKind.CORRECTION,
                  null,
                  null,
                  Map.of("items", "请写明文号", "workingDays", "15")));

      Optional<Folder> seen = office.enclosures(e -> e.of(People.STRANGER, letter.id()));
      Optional<Opened> opened = office.enclosures(e -> e.open(People.STRANGER, letter.id(), file));
      assertThat(seen).isEmpty();
      assertThat(opened).isEmpty();
      assertThat(problems(enclose(office, People.STRANGER, letter, "二.pdf", "%PDF 2")))
          .containsExactly(":unknown");
      assertThat(problems(enclose(office, People.OFFICER, correction, "二.pdf", "%PDF 2")))
          .containsExactly("files:kind");
      assertThat(folder(office, People.OFFICER, correction).open()).isFalse();
      assertThat(office.db.<Integer>transact(em -> office.kept(em).of(letter.application()).size()))
          .isZero();
    }
  }
}
