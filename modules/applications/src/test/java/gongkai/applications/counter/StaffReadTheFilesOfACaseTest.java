package gongkai.applications.counter;

import static gongkai.applications.counter.CounterOffice.done;
import static gongkai.applications.counter.PaperForms.dates;
import static gongkai.applications.counter.PaperForms.letter;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.Channel;
import gongkai.applications.desk.Enclosures.Listed;
import gongkai.applications.desk.Enclosures.Opened;
import gongkai.applications.desk.Scan;
import gongkai.applications.desk.Scan.Purpose;
import gongkai.applications.testing.People;
import gongkai.testbed.DatabaseKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StaffReadTheFilesOfACaseTest {
  @TempDir private Path folder;

  private CaseId registered(CounterOffice office) throws IOException {
    Path identity = Files.writeString(folder.resolve("a"), "%PDF 身份证");
    Path matter = Files.writeString(folder.resolve("b"), "%PDF 申请书");
    List<Scan> scans =
        List.of(
            new Scan(Purpose.IDENTITY, "测试丙身份证.pdf", identity),
            new Scan(Purpose.MATTER, "测试丙申请书.pdf", matter));
    var paper = letter(dates(Channel.COUNTER, "2020-09-28", "2020-09-28", null));
    return done(office.at(
            c -> c.register(People.OFFICER, paper, scans, UUID.randomUUID().toString())))
        .id();
  }

  private static Listed of(List<Listed> files, Purpose purpose) {
    return files.stream().filter(each -> each.purpose() == purpose).findFirst().orElseThrow();
  }

  private static String text(Opened opened) {
    try (InputStream content = opened.content()) {
      return new String(content.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void an_officer_reads_them_without_their_names_and_the_trail_says_so(DatabaseKind kind)
      throws IOException {
    try (var office = CounterOffice.open(kind, "2020-09-28")) {
      CaseId id = registered(office);

      List<Listed> files = office.enclosures(e -> e.of(People.OFFICER, id));
      Listed identity = of(files, Purpose.IDENTITY);
      Opened opened =
          office.enclosures(e -> e.open(People.OFFICER, id, identity.id())).orElseThrow();

      assertThat(files).hasSize(2);
      assertThat(text(opened)).isEqualTo("%PDF 身份证");
      assertThat(opened.name()).isEqualTo(identity.number() + ".pdf");
      assertThat(office.audit.lines())
          .anyMatch(line -> line.startsWith("officer application.file-read application:" + id))
          .noneMatch(line -> line.contains("测试丙"));
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void who_may_not_unmask_applicants_reads_the_matter_but_no_proof_of_identity(DatabaseKind kind)
      throws IOException {
    try (var office = CounterOffice.open(kind, "2020-09-28")) {
      CaseId id = registered(office);
      List<Listed> files = office.enclosures(e -> e.of(People.REVIEWER, id));
      String identity = of(files, Purpose.IDENTITY).id();
      String matter = of(files, Purpose.MATTER).id();

      var refused = office.enclosures(e -> e.open(People.REVIEWER, id, identity));
      var opened = office.enclosures(e -> e.open(People.REVIEWER, id, matter));

      assertThat(refused).isEmpty();
      assertThat(text(opened.orElseThrow())).isEqualTo("%PDF 申请书");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void strangers_and_those_without_the_role_see_none(DatabaseKind kind) throws IOException {
    try (var office = CounterOffice.open(kind, "2020-09-28")) {
      CaseId id = registered(office);

      List<Listed> stranger = office.enclosures(e -> e.of(People.STRANGER, id));
      List<Listed> editor = office.enclosures(e -> e.of(People.EDITOR, id));

      assertThat(stranger).isEmpty();
      assertThat(editor).isEmpty();
    }
  }
}
