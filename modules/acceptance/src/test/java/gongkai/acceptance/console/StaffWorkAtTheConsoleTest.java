package gongkai.acceptance.console;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.Applicant;
import gongkai.testbed.ConsoleClient;
import gongkai.testbed.Publishing;
import gongkai.testbed.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What staff do besides publishing, at the console of a server of its own. */
class StaffWorkAtTheConsoleTest {
  private final String today = LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.start(RunningServer.newDataDirectory("console"), Map.of());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource({"REPEALED, 废止, 本文件已废止。", "AMENDED, 已修改, 本文件已修改。", "EXPIRED, 失效, 本文件已失效。"})
  void a_document_out_of_force_names_its_decision_and_what_replaces_it(
      String validity, String label, String notice) {
    var publishing = new Publishing(server);
    String oldPath = publishing.approve("先前的文件");
    String old = publishing.publish(oldPath);
    String fresh = publishing.publish(publishing.approve("替代它的文件"));
    var editor = ConsoleClient.signedIn(server, "editor");
    Map<String, String> statement =
        Map.of("validity", validity, "since", today, "deciding", "关于清理文件的决定", "successor", fresh);

    Document page = editor.press(editor.open(oldPath), "proposeValidity", statement);

    assertThat(page.expectFirst("#proposed").text()).contains(label, "关于清理文件的决定", fresh);
    assertThat(server.get("doc/item/" + old).body()).doesNotContain(notice, "关于清理文件的决定");
    publishing.pass(oldPath);
    publishing.publish(oldPath);
    assertThat(publicPage(old, notice)).contains(notice, label, "关于清理文件的决定", fresh);
    assertThat(publicPage(fresh, old)).contains(old);
  }

  @Test
  void a_draft_shows_its_last_day_of_publication_and_each_day_of_the_count() {
    var editor = ConsoleClient.signedIn(server, "editor");
    Map<String, String> fields = new HashMap<>(Publishing.fields("国庆节前形成的通知"));
    fields.putAll(Map.of("written", "2022-09-30", "formed", "2022-09-30"));

    Document page = editor.press(editor.open("console/edit.xhtml"), "save", fields);

    String item = page.location().replaceFirst("^https?://[^/]+/", "").replace("edit", "item");
    for (Document shown : List.of(page, editor.open(item))) {
      assertThat(shown.select(".deadline summary").text())
          .isEqualTo("公开期限（条例第二十六条，20 个工作日）： 2022-11-02");
      assertThat(shown.select(".days .counted").eachText())
          .hasSize(20)
          .startsWith("2022-10-08 计入 · 调休上班 · 国庆节")
          .endsWith("2022-11-02 计入 · 工作日");
      assertThat(shown.select(".days .skipped").eachText())
          .hasSize(13)
          .startsWith("2022-10-01 不计 · 法定节假日 · 国庆节")
          .contains("2022-10-15 不计 · 周末");
    }
  }

  @Test
  void a_validity_without_its_decision_is_refused_and_keeps_what_was_typed() {
    var publishing = new Publishing(server);
    String path = publishing.approve("仍然有效的文件");
    String number = publishing.publish(path);
    var editor = ConsoleClient.signedIn(server, "editor");

    Document page =
        editor.press(
            editor.open(path),
            "proposeValidity",
            Map.of("validity", "EXPIRED", "since", today, "deciding", "", "successor", ""));

    assertThat(page.expectFirst("#decidingMessage").text()).isNotEmpty();
    assertThat(page.expectFirst("#since").val()).isEqualTo(today);
    assertThat(publicPage(number, "有效")).doesNotContain("失效");
  }

  @Test
  void what_a_reviewer_sends_back_lies_on_the_authors_desk_with_the_reason() {
    var editor = ConsoleClient.signedIn(server, "editor");
    String path = draft(editor, "标题写错的通知");
    editor.press(editor.open(path.replace("item", "edit")), "submit", Map.of());
    var reviewer = ConsoleClient.signedIn(server, "reviewer");

    Document page =
        reviewer.press(reviewer.open(path), "sendBack", Map.of("reason", "标题与正文不符，请改正"));

    assertThat(page.expectFirst("#state").hasClass("DRAFT")).isTrue();
    assertThat(editor.open(path).text()).contains("标题与正文不符，请改正");
    assertThat(editor.open("console/index.xhtml").text()).contains("标题写错的通知");
  }

  @Test
  void a_discarded_draft_is_gone() {
    var editor = ConsoleClient.signedIn(server, "editor");
    String path = draft(editor, "不再需要的草稿");

    editor.press(editor.open(path.replace("item", "edit")), "discard", Map.of());

    assertThat(editor.open(path).select("#state")).isEmpty();
    assertThat(editor.open("console/index.xhtml").text()).doesNotContain("不再需要的草稿");
  }

  @Test
  void a_withdrawn_report_is_gone_from_the_public_site() {
    var approver = ConsoleClient.signedIn(server, "approver");
    assertThat(server.get("doc/report/jfj/2020").statusCode()).isEqualTo(200);

    approver.press(
        approver.open("console/report.xhtml?number=1"),
        "withdraw",
        Map.of("withdrawCode", "error", "withdrawReason", "数据有误，更正后重新公开", "withdrawConfirm", "on"));

    assertThat(eventually("doc/report/jfj/2020", 410)).contains("数据有误");
  }

  @Test
  void a_changed_password_takes_the_place_of_the_old_one() {
    var inspector = ConsoleClient.signedIn(server, "inspector");

    inspector.press(
        inspector.open("console/password.xhtml"),
        "changePassword",
        Map.of(
            "oldPassword", ConsoleClient.PASSWORD,
            "newPassword", "Fresh-Words-2026",
            "again", "Fresh-Words-2026"));

    assertThat(ConsoleClient.enters(server, "inspector", ConsoleClient.PASSWORD)).isFalse();
    assertThat(ConsoleClient.enters(server, "inspector", "Fresh-Words-2026")).isTrue();
  }

  @Test
  void a_locked_account_is_opened_by_the_security_administrator() {
    for (int i = 0; i < 5; i++) {
      assertThat(ConsoleClient.enters(server, "officer", "wrong-Password-1")).isFalse();
    }
    assertThat(ConsoleClient.enters(server, "officer", ConsoleClient.PASSWORD)).isFalse();
    var security = ConsoleClient.signedIn(server, "secadmin");
    Document accounts = security.open("console/staff.xhtml");
    String edit = accounts.expectFirst("li:contains(officer) [id$=editAccount]").id();

    Document form = security.press(accounts, edit.replace(":", "\\:"), Map.of());
    security.press(form, "unlock", Map.of());

    assertThat(ConsoleClient.enters(server, "officer", ConsoleClient.PASSWORD)).isTrue();
  }

  @Test
  void a_stored_holiday_notice_counts_from_then_on() {
    String before = server.get("api/working-days?from=2026-12-31&days=1").body();
    assertThat(before).contains("\"provisional\":true");
    var administrator = ConsoleClient.signedIn(server, "sysadmin");
    String notice = "https://www.example.gov.cn/2027-notice";
    String text =
        "date,kind,festival,notice\n2027-01-01,off,元旦,%1$s\n2027-01-02,off,元旦,%1$s\n"
            .formatted(notice);

    Document preview =
        administrator.press(
            administrator.open("console/calendar.xhtml"),
            "previewNotice",
            Map.of("year", "2027", "noticeText", text));
    administrator.press(preview, "storeNotice", Map.of());

    String after = server.get("api/working-days?from=2026-12-31&days=1").body();
    assertThat(after).contains("\"provisional\":false", "2027-01-04", notice);
  }

  @Test
  void a_notice_shows_what_it_does_to_open_applications_before_it_is_stored() throws IOException {
    String number;
    try (var applicant = new Applicant(server)) {
      number = applicant.apply("2020年重点项目资金安排").number();
    }
    String before = deadline(number);
    LocalDate free = firstWorkingDay(LocalDate.parse(today).plusDays(5));
    var administrator = ConsoleClient.signedIn(server, "sysadmin");

    Document preview =
        administrator.press(
            administrator.open("console/calendar.xhtml"),
            "previewNotice",
            Map.of("year", Integer.toString(free.getYear()), "noticeText", withFreeDay(free)));

    assertThat(preview.expectFirst("#effect").text()).doesNotContain("{0}");
    assertThat(preview.expectFirst("#effectCases").text()).contains(number, before);
    assertThat(deadline(number)).as("nothing is stored yet").isEqualTo(before);

    administrator.press(preview, "storeNotice", Map.of());

    assertThat(preview.expectFirst("#effectCases tr:contains(" + number + ")").text())
        .contains(eventuallyAnother(number, before));
  }

  private static String deadline(String number) {
    var officer = ConsoleClient.signedIn(server, "officer2");
    Document list = officer.open("console/cases.xhtml?number=" + number);
    return list.expectFirst("tr:contains(" + number + ") td:eq(3)").text().substring(0, 10);
  }

  private static String eventuallyAnother(String number, String before) {
    String now = deadline(number);
    for (int i = 0; i < 60 && now.equals(before); i++) {
      LockSupport.parkNanos(250_000_000);
      now = deadline(number);
    }
    assertThat(now).isNotEqualTo(before);
    return now;
  }

  /** A day from Monday to Friday that the notice of its year does not name. */
  private static LocalDate firstWorkingDay(LocalDate from) throws IOException {
    LocalDate day = from;
    while (day.getDayOfWeek().getValue() > 5 || notice(day).contains(day.toString())) {
      day = day.plusDays(1);
    }
    return day;
  }

  private static String withFreeDay(LocalDate day) throws IOException {
    return notice(day) + day + ",off,验收测试,https://www.example.gov.cn/notice\n";
  }

  private static String notice(LocalDate day) throws IOException {
    Path file =
        Path.of(System.getProperty("gongkai.root"), "config/calendar", day.getYear() + ".csv");
    return Files.exists(file) ? Files.readString(file) : "date,kind,festival,notice\n";
  }

  private static String draft(ConsoleClient editor, String title) {
    Document page =
        editor.press(editor.open("console/edit.xhtml"), "save", Publishing.fields(title));
    return page.location().replaceFirst("^https?://[^/]+/", "").replace("edit.xhtml", "item.xhtml");
  }

  private static String publicPage(String number, String expected) {
    String body = "";
    for (int i = 0; i < 100 && !body.contains(expected); i++) {
      pause();
      body = server.get("doc/item/" + number).body();
    }
    return body;
  }

  private static String eventually(String path, int status) {
    var response = server.get(path);
    for (int i = 0; i < 100 && response.statusCode() != status; i++) {
      pause();
      response = server.get(path);
    }
    assertThat(response.statusCode()).isEqualTo(status);
    return response.body();
  }

  private static void pause() {
    LockSupport.parkNanos(50_000_000);
  }
}
