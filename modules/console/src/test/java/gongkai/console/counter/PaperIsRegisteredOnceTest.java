package gongkai.console.counter;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.ApplicantKind;
import gongkai.applications.Channel;
import gongkai.applications.clock.ClockState;
import gongkai.applications.desk.Counter;
import gongkai.applications.desk.Counter.Registered;
import gongkai.applications.desk.PaperApplication;
import gongkai.applications.desk.Scan;
import gongkai.console.Doors;
import gongkai.console.Mother;
import gongkai.console.cases.CasesMother;
import gongkai.console.frame.Choices;
import gongkai.console.frame.RecordingScreen;
import gongkai.office.Body;
import gongkai.office.Change;
import gongkai.office.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

// the test sets the fields in the container's place
@SuppressWarnings("UnnecessaryAssignment")
class PaperIsRegisteredOnceTest {
  private static final LocalDate DAY = LocalDate.of(2020, 10, 9);

  @TempDir private Path data;
  private final RecordingScreen screen = new RecordingScreen();
  private final Map<String, Function<Object[], Object>> answers = new HashMap<>();
  private final List<Object[]> told = new ArrayList<>();

  private RegisterPage page() {
    PaperSheet sheet = new PaperSheet();
    sheet.names = CasesMother.labels(screen);
    sheet.choices =
        new Choices() {
          @Override
          public List<Body> getBodies() {
            return List.of();
          }
        };
    Scans scans = new Scans();
    scans.spool = new ScanSpool(data.toString(), clock());
    RegisterPage page = new RegisterPage();
    page.me = CasesMother.me(Mother.actor("li", Role.CASE_OFFICER));
    page.screen = screen;
    page.counter = Doors.of(Counter.class, answers);
    page.sheet = sheet;
    page.scans = scans;
    page.open();
    return page;
  }

  private static Clock clock() {
    return Clock.fixed(Instant.parse("2020-10-09T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
  }

  private void answering(Change<Registered> answer) {
    answers.put(
        "register",
        x -> {
          told.add(x);
          return answer;
        });
    answers.put("preview", x -> Change.refused("arrived", "required", "请填写送达日期。"));
  }

  private static Registered registered() {
    return new Registered(
        CasesMother.ID, 1, "〔2020〕7号", "A1B2-C3D4", DAY, DAY.plusDays(28), false, List.of());
  }

  private static void fill(RegisterPage page) {
    page.getForm()
        .put("channel", Channel.FAX)
        .put("submitted", DAY)
        .put("arrived", DAY)
        .put("kind", ApplicantKind.COMMERCIAL_ENTERPRISE)
        .put("name", "某公司")
        .put("description", "某项目的验收报告");
  }

  private long spooled() throws IOException {
    try (Stream<Path> files = Files.list(data.resolve("scans"))) {
      return files.count();
    }
  }

  @Test
  void what_is_typed_and_scanned_reaches_the_counter_and_the_code_is_shown() throws IOException {
    answering(new Change.Done<>(registered()));
    RegisterPage page = page();
    fill(page);
    page.scans.setPurpose("IDENTITY");
    page.scans.add("执照.pdf", new ByteArrayInputStream(new byte[] {1, 2}));

    page.register();

    PaperApplication paper = (PaperApplication) told.getFirst()[1];
    assertThat(paper.body()).isEqualTo(Mother.BODY);
    assertThat(paper.dates().channel()).isEqualTo(Channel.FAX);
    assertThat(paper.dates().confirmed()).isNull();
    assertThat(paper.name()).isEqualTo("某公司");
    assertThat((List<?>) told.getFirst()[2])
        .singleElement()
        .extracting(scan -> ((Scan) scan).purpose())
        .isEqualTo(Scan.Purpose.IDENTITY);
    assertThat(page.getRegistered()).isEqualTo(registered());
    assertThat(spooled()).isZero();
  }

  @Test
  void a_second_press_is_sent_with_the_same_key() {
    answering(new Change.Done<>(registered()));
    RegisterPage page = page();
    fill(page);

    page.register();
    page.register();

    assertThat(told).hasSize(2);
    assertThat(told.get(1)[3]).isEqualTo(told.get(0)[3]);
  }

  @Test
  void a_refusal_keeps_what_was_typed_and_scanned() throws IOException {
    answering(Change.refused("lateReason", "late-reason", "申请5个工作日后才登记。请写明原因后再保存。"));
    RegisterPage page = page();
    fill(page);
    page.scans.add("申请书.jpg", new ByteArrayInputStream(new byte[] {1}));

    page.register();

    assertThat(screen.shown).contains("lateReason|ERROR|申请5个工作日后才登记。请写明原因后再保存。");
    assertThat(page.getForm().text("name")).isEqualTo("某公司");
    assertThat(page.scans.getKept()).hasSize(1);
    assertThat(spooled()).isEqualTo(1);
    assertThat(page.getRegistered()).isNull();
  }

  @Test
  void a_day_that_cannot_be_read_is_not_sent() {
    answering(new Change.Done<>(registered()));
    RegisterPage page = page();
    fill(page);
    page.getForm().put("arrived", "2020-02-30");

    page.register();

    assertThat(told).isEmpty();
    assertThat(screen.shown).singleElement().asString().startsWith("arrived|ERROR|日期不正确");
  }

  @Test
  void the_dates_show_at_once_what_the_clock_will_say() {
    answers.put(
        "preview",
        x ->
            new Change.Done<>(
                new Counter.Preview(
                    CasesMother.clock(ClockState.RUNNING, 20), List.of("确认迟于收到后一个工作日。"))));
    RegisterPage page = page();
    fill(page);

    page.look();

    assertThat(page.getPreview()).isNotNull();
    assertThat(page.getPreview().warnings()).containsExactly("确认迟于收到后一个工作日。");
    assertThat(screen.shown).isEmpty();
  }

  @Test
  void dates_not_typed_yet_are_no_objection_but_wrong_ones_are() {
    answers.put(
        "preview",
        x ->
            new Change.Refused<>(
                List.of(
                    new Change.Problem("channel", "required", "请选择收到申请的渠道。"),
                    new Change.Problem("arrived", "order", "送达日期不能早于提交日期，请核对。"))));
    RegisterPage page = page();

    page.look();

    assertThat(page.getObjections()).extracting(Change.Problem::field).containsExactly("arrived");
  }

  @Test
  void a_window_that_is_left_leaves_no_scan_behind() throws IOException {
    RegisterPage page = page();
    page.scans.add("申请书.jpg", new ByteArrayInputStream(new byte[] {1}));

    page.scans.drop();

    assertThat(spooled()).isZero();
  }
}
