package gongkai.applications.intake;

import static gongkai.applications.intake.FrontDesk.done;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.intake.Intake.Look;
import gongkai.applications.intake.Intake.Receipt;
import gongkai.applications.mail.Message;
import gongkai.testbed.DatabaseKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A query code is lost: a fresh one goes by e-mail to the registered address and nowhere else. */
class ALostCodeGoesToTheRegisteredContactTest {
  private static final String ADDRESS = "jia@example.cn";

  @ParameterizedTest
  @CsvSource({
    "H2,         jia@example.cn",
    "H2,         １３８ ７６５４ ３２１０",
    "POSTGRESQL, jia@example.cn",
    "POSTGRESQL, 138-7654-3210"
  })
  void whoKnowsNumberAndContactGetsOneMailAndTheFormerCodeEnds(DatabaseKind kind, String contact) {
    try (var desk = FrontDesk.open(kind)) {
      Receipt receipt = done(desk.submit(Submissions.person()));

      recover(desk, receipt.number(), contact);

      Message mail = codes(desk).getFirst();
      String fresh = mail.text().replaceFirst("(?s).*新查询码：(\\S+).*", "$1");
      assertThat(codes(desk)).hasSize(1);
      assertThat(mail.recipient()).isEqualTo(ADDRESS);
      assertThat(mail.subject()).doesNotContain(fresh);
      assertThat(fresh).isNotEqualTo(receipt.code());
      assertThat(look(desk, receipt.number(), receipt.code())).isInstanceOf(Look.Wrong.class);
      assertThat(look(desk, receipt.number(), fresh)).isInstanceOf(Look.Seen.class);
      assertThat(desk.audit.lines())
          .last()
          .asString()
          .startsWith("applicant application.code-renewed application:")
          .doesNotContain(fresh, ADDRESS);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aWrongContactOrNumberSendsNothingAndTheCodeStays(DatabaseKind kind) {
    try (var desk = FrontDesk.open(kind)) {
      Receipt receipt = done(desk.submit(Submissions.person()));

      recover(desk, receipt.number(), "yi@example.cn");
      recover(desk, receipt.number(), "13876543211");
      recover(desk, receipt.number(), "");
      recover(desk, "jfj-2020-09999", ADDRESS);

      assertThat(codes(desk)).isEmpty();
      assertThat(look(desk, receipt.number(), receipt.code())).isInstanceOf(Look.Seen.class);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoRegisteredNoAddressKeepsTheCodeUntilStaffRenewIt(DatabaseKind kind) {
    try (var desk = FrontDesk.open(kind)) {
      Receipt receipt = done(desk.submit(Submissions.with("email", "")));

      recover(desk, receipt.number(), "13876543210");

      assertThat(desk.outbox.messages()).isEmpty();
      assertThat(look(desk, receipt.number(), receipt.code())).isInstanceOf(Look.Seen.class);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void nobodysMailboxIsFlooded(DatabaseKind kind) {
    try (var desk = FrontDesk.open(kind)) {
      Receipt receipt = done(desk.submit(Submissions.person()));

      for (int i = 0; i < 15; i++) {
        int source = i;
        desk.at(intake -> recovered(intake, receipt.number(), ADDRESS, "source" + source));
      }

      assertThat(codes(desk)).hasSize(10);
    }
  }

  private static void recover(FrontDesk desk, String number, String contact) {
    desk.at(intake -> recovered(intake, number, contact, FrontDesk.SOURCE));
  }

  private static boolean recovered(Intake intake, String number, String contact, String source) {
    intake.recover(number, contact, source);
    return true;
  }

  private static Look look(FrontDesk desk, String number, String code) {
    return desk.at(intake -> intake.look(number, code, FrontDesk.SOURCE));
  }

  private static List<Message> codes(FrontDesk desk) {
    return desk.outbox.messages().stream().filter(m -> m.purpose().equals("query-code")).toList();
  }
}
