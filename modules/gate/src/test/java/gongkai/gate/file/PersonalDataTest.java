package gongkai.gate.file;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.gate.Finding;
import gongkai.gate.Submission;
import gongkai.gate.Submission.ReleasedFile;
import gongkai.gate.Submissions;
import gongkai.journal.EntryKind;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PersonalDataTest {
  @TempDir Path folder;

  @Test
  void the_texts_are_examined_and_the_contacts_of_the_body_pass() {
    assertThat(examine(Submissions.withText("电话0797-8370001"))).isEmpty();
    assertThat(examine(Submissions.withText("电话0797-8370009，手机13800138000")))
        .extracting(Finding::place, Finding::code)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("正文", "landline-number"),
            org.assertj.core.groups.Tuple.tuple("正文", "mobile-number"));
  }

  @Test
  void a_finding_never_repeats_the_number() {
    assertThat(examine(Submissions.withText("360702199003071212")).toString())
        .contains("36**************12")
        .doesNotContain("360702", "19900307");
  }

  @Test
  void a_text_that_was_not_handed_over_is_found_in_the_record() {
    var content =
        Submissions.content().add("html", "<p>138<b>0013</b>8000</p>").add("note", "普通").build();

    assertThat(examine(Submissions.item(EntryKind.CREATE, content)))
        .extracting(Finding::place)
        .containsExactly("html");
  }

  @Test
  void the_reason_of_a_withdrawal_is_public_too() {
    var withdrawal = Submissions.withdrawal("误公开张三13800138000的信息");

    assertThat(examine(Submissions.item(EntryKind.DELETE, withdrawal)))
        .extracting(Finding::place)
        .containsExactly("reason.text");
  }

  @Test
  void a_number_in_the_name_of_a_file_is_found_and_not_repeated() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "正文");
    List<Finding> findings =
        examine(
            Submissions.item(
                EntryKind.CREATE,
                Submissions.content().build(),
                new ReleasedFile("张三13800138000.txt", FileFixture.hash(file), "t", file)));

    assertThat(findings).extracting(Finding::code).containsExactly("mobile-number");
    assertThat(findings.toString()).doesNotContain("13800138000");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_scan_is_remembered_by_the_hash_of_the_file(DatabaseKind kind) throws IOException {
    try (var db = TestDatabase.open(kind, "gongkai.gate", "gate")) {
      Path file = Files.writeString(folder.resolve("a.csv"), "张三,13800138000\n");
      ReleasedFile released = FileFixture.released("a.csv", file);
      List<Finding> first = db.transact(em -> FileFixture.findings(em).all(released));
      Files.delete(file);

      List<Finding> second = db.transact(em -> FileFixture.findings(em).all(released));

      assertThat(second).isEqualTo(first).hasSize(1);
      List<?> stored =
          db.transact(
              em -> em.createNativeQuery("select observations from gate.scan").getResultList());
      assertThat(stored.toString()).doesNotContain("13800138000");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_file_that_is_gone_or_not_the_one_announced_holds_it_for_now(DatabaseKind kind)
      throws IOException {
    try (var db = TestDatabase.open(kind, "gongkai.gate", "gate")) {
      Path file = folder.resolve("a.txt");
      var released = new ReleasedFile("a.txt", "0".repeat(64), "text/plain", file);

      List<Finding> gone = db.transact(em -> FileFixture.findings(em).hidden(released));
      Files.writeString(file, "anderes");
      List<Finding> other = db.transact(em -> FileFixture.findings(em).hidden(released));

      assertThat(gone).extracting(Finding::code).containsExactly("unreadable");
      assertThat(other).extracting(Finding::code).containsExactly("check-failed");
      List<?> stored =
          db.transact(em -> em.createNativeQuery("select sha256 from gate.scan").getResultList());
      assertThat(stored).isEmpty();
    }
  }

  private List<Finding> examine(Submission submission) {
    try (var db = TestDatabase.open(DatabaseKind.H2, "gongkai.gate", "gate")) {
      return db.transact(em -> new PersonalData(FileFixture.findings(em)).examine(submission));
    }
  }
}
