package gongkai.portal.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.applications.ApplicantKind;
import gongkai.applications.intake.Submission;
import gongkai.calendar.HolidayNotices;
import gongkai.office.BodyCode;
import gongkai.portal.posting.Accesses;
import gongkai.portal.posting.Desktop;
import gongkai.portal.posting.IntakeInMemory;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusTest {
  private static final String NUMBER = "JFJ-2024-00001";
  private static final String STATUS = "/apply/status";

  @TempDir Path data;
  private Desktop desktop;
  private StatusPages pages;
  private Handling handling;
  private Papers papers;
  private Recovery recovery;

  @BeforeEach
  void oneApplicationIsOpen() {
    desktop = new Desktop(data);
    Waiting waiting = new Waiting(desktop.clock);
    pages =
        new StatusPages(desktop.intake, desktop.forms, desktop.accesses, desktop.cookies, waiting);
    handling =
        new Handling(
            desktop.intake,
            pages,
            desktop.forms,
            desktop.accesses,
            desktop.spool,
            desktop.limits,
            waiting);
    papers = new Papers(desktop.intake, desktop.accesses);
    recovery = new Recovery(desktop.intake, desktop.forms);
    desktop.intake.submit(submission(), List.of(), "key", "source");
    show();
  }

  @Test
  void number_and_code_open_the_application_and_stand_in_no_address() {
    Response entered =
        enter(" jfj-2024-00001 ".toUpperCase(java.util.Locale.ROOT), IntakeInMemory.CODE);
    desktop.html(entered);

    String html = show();

    assertThat(entered.getStatus()).isEqualTo(303);
    assertThat(entered.getHeaderString("Location")).isEqualTo(STATUS);
    assertThat(html).contains(NUMBER, "网上提交申请", "2024-10-14", "经发公开〔2024〕1号");
    assertThat(html).containsPattern("class=\"now\" aria-current=\"step\"><span>审核");
    assertThat(html).contains("href=\"/apply/status/letter/letter-1/pdf\"");
    assertThat(html).doesNotContain(IntakeInMemory.CODE, "<script");
    assertThat(html).doesNotContainPattern("(href|action)=\"[^\"]*JFJ");
  }

  @Test
  void what_came_of_the_application_is_named_by_its_numbers() {
    desktop.html(enter(NUMBER, IntakeInMemory.CODE));
    String without = show();

    desktop.intake.further = List.of("JFJ-2024-00007", "JFJ-2024-00009");

    assertThat(without).doesNotContain("p-further");
    assertThat(show()).contains("<li>JFJ-2024-00007</li>", "<li>JFJ-2024-00009</li>", "由本申请产生的申请");
  }

  @ParameterizedTest
  @CsvSource({"JFJ-2024-00001, WRONG", "JFJ-2024-99999, K7MPQ2XW", "x, y"})
  void a_wrong_pair_gets_one_message_that_does_not_tell_which_is_wrong(String number, String code) {
    Response answer = enter(number, code);

    assertThat(answer.getStatus()).isEqualTo(403);
    assertThat(desktop.html(answer)).contains("申请编号或者查询码不对", "href=\"#f-number\"");
    assertThat(desktop.jar).doesNotContainKey(Accesses.COOKIE);
  }

  @Test
  void an_empty_field_is_named() {
    Response answer = enter("", "");

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(desktop.html(answer)).contains("请填写申请编号。", "请填写查询码。");
  }

  @Test
  void guessing_is_told_until_when_to_wait() {
    for (int attempt = 0; attempt < 5; attempt++) {
      desktop.html(enter(NUMBER, "WRONG"));
    }

    Response answer = enter(NUMBER, IntakeInMemory.CODE);

    assertThat(answer.getStatus()).isEqualTo(429);
    assertThat(answer.getHeaderString("Retry-After")).isEqualTo("600");
    assertThat(desktop.html(answer)).contains("2024-09-10 10:10", "找回查询码");
  }

  @Test
  void after_half_an_hour_without_use_it_is_closed() {
    opened();
    desktop.clock.pass(Duration.ofMinutes(29));
    assertThat(show()).as("each use prolongs").contains(NUMBER);
    desktop.clock.pass(Duration.ofMinutes(29));
    assertThat(show()).contains(NUMBER);

    desktop.clock.pass(Duration.ofMinutes(30));

    assertThat(show()).doesNotContain(NUMBER).contains("name=\"code\"");
  }

  @Test
  void leaving_forgets_number_and_code() {
    opened();

    desktop.html(pages.leave(desktop.caller("/apply/status/leave")));

    assertThat(desktop.jar).doesNotContainKey(Accesses.COOKIE);
    assertThat(show()).doesNotContain(NUMBER);
  }

  @Test
  void a_code_that_was_replaced_closes_the_page() {
    desktop.html(
        Response.ok()
            .cookie(desktop.accesses.cookie(new gongkai.portal.posting.Access(NUMBER, "OLD")))
            .build());

    Response answer = pages.show(desktop.caller(STATUS));

    assertThat(answer.getStatus()).isEqualTo(303);
    desktop.html(answer);
    assertThat(desktop.jar).doesNotContainKey(Accesses.COOKIE);
  }

  @Test
  void a_correction_with_a_file_is_handed_over_and_the_page_says_so() {
    desktop.intake.correctUntil = LocalDate.parse("2024-10-08");
    opened();
    assertThat(show()).contains("需要您补正", "请写明所需信息的年份", "2024-10-08", "期限暂停计算");
    String form =
        desktop.html(handling.form(desktop.caller("/apply/status/correct"), Deed.CORRECT));

    Response answer =
        correct(desktop.sent().field("text", "2020年").file("matter", "补正.pdf", new byte[] {1}));

    assertThat(form).contains("请写明所需信息的年份", "name=\"text\"");
    assertThat(answer.getHeaderString("Location")).isEqualTo("/apply/status?done=corrected");
    assertThat(desktop.intake.corrected).isEqualTo("2020年");
    assertThat(desktop.intake.files).containsOnlyKeys("补正.pdf");
    assertThat(desktop.html(pages.show(desktop.caller("/apply/status?done=corrected"))))
        .contains("补正已经收到");
  }

  @Test
  void an_empty_correction_keeps_its_file() {
    desktop.intake.correctUntil = LocalDate.parse("2024-10-08");
    opened();
    desktop.html(handling.form(desktop.caller("/apply/status/correct"), Deed.CORRECT));

    String html = desktop.html(correct(desktop.sent().file("matter", "补正.pdf", new byte[] {1})));
    Response second = correct(desktop.sent().field("text", "2020年"));

    assertThat(html).contains("请填写补正的内容", "补正.pdf");
    assertThat(second.getStatus()).isEqualTo(303);
    assertThat(desktop.intake.files).containsOnlyKeys("补正.pdf");
  }

  @Test
  void a_correction_that_nobody_awaits_has_no_form_and_is_refused_in_words() {
    opened();
    Response form = handling.form(desktop.caller("/apply/status/correct"), Deed.CORRECT);

    Response answer = correct(desktop.sent().field("text", "2020年"));

    assertThat(form.getStatus()).isEqualTo(303);
    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(desktop.html(answer)).contains("申请现在的状态不能这样办理", "2020年</textarea>");
  }

  @Test
  void withdrawing_asks_for_a_confirmation_first() {
    opened();
    desktop.html(handling.form(desktop.caller("/apply/status/withdraw"), Deed.WITHDRAW));
    String html = desktop.html(withdraw(desktop.sent().field("reason", "不再需要")));
    assertThat(html).contains("请勾选确认后再撤回", "不再需要</textarea>");
    assertThat(desktop.intake.withdrawn).isFalse();

    Response answer = withdraw(desktop.sent().field("reason", "").field("sure", "yes"));

    assertThat(answer.getHeaderString("Location")).isEqualTo("/apply/status?done=withdrawn");
    assertThat(desktop.intake.withdrawn).isTrue();
    assertThat(show()).doesNotContain("href=\"/apply/status/withdraw\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"CORRECT", "WITHDRAW"})
  void without_number_and_code_or_without_a_ticket_nothing_is_done(String deed) {
    Desktop.Sent sent = desktop.sent().field("text", "x").field("sure", "yes");
    Response stranger =
        handling.send(desktop.caller(STATUS), Deed.valueOf(deed), desktop.read(STATUS, sent));
    opened();

    Response forged =
        handling.send(
            desktop.caller(STATUS),
            Deed.valueOf(deed),
            desktop.read(STATUS, new Desktop.Sent().field("text", "x").field("sure", "yes")));

    assertThat(stranger.getHeaderString("Location")).isEqualTo(STATUS);
    assertThat(forged.getStatus()).isEqualTo(403);
    assertThat(desktop.intake.withdrawn).isFalse();
    assertThat(desktop.intake.corrected).isEmpty();
  }

  @Test
  void letters_and_receipt_are_downloads_that_run_nothing() throws Exception {
    opened();

    Response letter = papers.letter(desktop.caller(STATUS), "letter-1", "pdf");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ((StreamingOutput) letter.getEntity()).write(bytes);

    assertThat(bytes).asString().startsWith("%PDF");
    assertThat(letter.getHeaderString("Content-Disposition"))
        .isEqualTo(
            "attachment; filename=\"___.pdf\"; filename*=UTF-8''%E5%91%8A%E7%9F%A5%E4%B9%A6.pdf");
    assertThat(letter.getHeaderString("Content-Security-Policy")).startsWith("sandbox");
    assertThat(papers.receipt(desktop.caller(STATUS)).getStatus()).isEqualTo(200);
    assertThatThrownBy(() -> papers.letter(desktop.caller(STATUS), "letter-2", "pdf"))
        .isInstanceOf(NotFoundException.class);
  }

  @Test
  void downloads_of_a_stranger_lead_to_the_form() {
    assertThat(papers.receipt(desktop.caller(STATUS)).getHeaderString("Location"))
        .isEqualTo(STATUS);
  }

  @ParameterizedTest
  @CsvSource({"JFJ-2024-00001, 13800000000", "JFJ-2024-99999, nobody@example.cn"})
  void asking_for_a_new_code_gets_the_same_answer_always(String number, String contact) {
    desktop.html(recovery.form(desktop.caller("/apply/code")));
    Desktop.Sent sent = desktop.sent().field("number", number).field("contact", contact);

    Response answer = recovery.send(desktop.caller("/apply/code"), desktop.read(STATUS, sent));

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(desktop.html(answer)).contains("如果申请编号和联系方式相符").doesNotContain(contact);
    assertThat(desktop.intake.recoveries).containsExactly(number + " " + contact);
  }

  @Test
  void the_deadline_is_explained_day_by_day() {
    opened();
    HolidayNotices notices =
        HolidayNotices.open(Path.of(System.getProperty("gongkai.root"), "config/calendar"), data);

    String html =
        desktop.html(
            new Days(pages, notices.calendar()).page(desktop.caller("/apply/status/days")));

    assertThat(html).contains("2024-09-10", "2024-10-14", "共 20 个工作日");
    assertThat(html).contains("2024-09-14", "调休上班", "中秋节", "国庆节");
  }

  @Test
  void everything_is_there_in_english() {
    desktop.english = true;
    desktop.intake.correctUntil = LocalDate.parse("2024-10-08");
    opened();

    assertThat(show()).contains("Please correct your application", "Examined", "?lang=en");
    assertThat(desktop.html(handling.form(desktop.caller("/apply/status/withdraw"), Deed.WITHDRAW)))
        .contains("Withdraw the application");
    assertThat(desktop.html(recovery.form(desktop.caller("/apply/code"))))
        .contains("Send a new code");
  }

  private void opened() {
    desktop.html(enter(NUMBER, IntakeInMemory.CODE));
    show();
  }

  private String show() {
    return desktop.html(pages.show(desktop.caller(STATUS)));
  }

  private Response enter(String number, String code) {
    Desktop.Sent sent = desktop.sent().field("number", number).field("code", code);
    return pages.enter(desktop.caller(STATUS), desktop.read(STATUS, sent));
  }

  private Response correct(Desktop.Sent sent) {
    String path = "/apply/status/correct";
    return handling.send(desktop.caller(path), Deed.CORRECT, desktop.read(path, sent));
  }

  private Response withdraw(Desktop.Sent sent) {
    String path = "/apply/status/withdraw";
    return handling.send(desktop.caller(path), Deed.WITHDRAW, desktop.read(path, sent));
  }

  private static Submission submission() {
    return new Submission(
        new BodyCode("jfj"),
        ApplicantKind.NATURAL_PERSON,
        "张三",
        null,
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        null,
        "",
        "",
        "重点项目",
        null,
        null,
        "");
  }
}
