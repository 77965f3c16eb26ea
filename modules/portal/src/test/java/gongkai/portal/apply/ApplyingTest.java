package gongkai.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.ApplicantKind;
import gongkai.applications.intake.Upload.Purpose;
import gongkai.office.Change;
import gongkai.portal.posting.Accesses;
import gongkai.portal.posting.Desktop;
import gongkai.portal.posting.IntakeInMemory;
import gongkai.portal.posting.Tickets;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApplyingTest {
  private static final byte[] PHOTO = "photo".getBytes(StandardCharsets.US_ASCII);
  private static final String PERSON = "440524188001010014";

  @TempDir Path data;
  private Desktop desktop;
  private Applying applying;
  private Receipts receipts;

  @BeforeEach
  void openTheForm() {
    desktop = new Desktop(data);
    receipts = new Receipts(desktop.seal, desktop.cookies, desktop.accesses);
    applying =
        new Applying(
            desktop.intake,
            desktop.forms,
            receipts,
            new Checks(desktop.limits, desktop.clock),
            desktop.spool,
            desktop.portal.site,
            desktop.portal.bodies);
    empty();
    desktop.clock.pass(Duration.ofMinutes(5));
  }

  @Test
  void an_application_with_a_proof_reaches_the_desk_as_it_was_written() throws Exception {
    Response answer = send(filled().file("identity", "证件.jpg", PHOTO));

    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(desktop.intake.submissions.values())
        .singleElement()
        .satisfies(
            s -> {
              assertThat(s.kind()).isEqualTo(ApplicantKind.NATURAL_PERSON);
              assertThat(s.name()).isEqualTo("张三");
              assertThat(s.documentNumber()).isEqualTo(PERSON);
              assertThat(s.description()).isEqualTo("2020年重点项目\n资金安排");
            });
    assertThat(desktop.intake.files)
        .containsOnlyKeys("证件.jpg")
        .hasEntrySatisfying("证件.jpg", b -> assertThat(b).isEqualTo(PHOTO));
    assertThat(desktop.intake.purposes).containsExactly(Purpose.IDENTITY);
    assertThat(waiting()).as("nothing waits any more").isZero();
  }

  @Test
  void the_receipt_shows_number_and_code_and_no_address_holds_them() {
    Response answer = send(filled());
    desktop.html(answer);

    String html = desktop.portal.html(receipts.page(desktop.caller("/apply/receipt")));

    assertThat(html)
        .contains("JFJ-2024-00001", IntakeInMemory.CODE, "2024-10-14", "2024-09-10 10:05");
    assertThat(answer.getHeaderString("Location")).isEqualTo("/apply/receipt");
    assertThat(addresses(html)).noneMatch(a -> a.contains("JFJ-2024") || a.contains("K7MPQ2XW"));
  }

  @Test
  void the_receipt_is_shown_for_a_quarter_of_an_hour_and_to_this_browser_alone() {
    desktop.html(send(filled()));
    desktop.clock.pass(Duration.ofMinutes(15));

    String late = desktop.portal.html(receipts.page(desktop.caller("/apply/receipt")));
    desktop.jar.clear();
    String other = desktop.portal.html(receipts.page(desktop.caller("/apply/receipt")));

    assertThat(late).doesNotContain(IntakeInMemory.CODE).contains("回执已经不再显示");
    assertThat(other).doesNotContain(IntakeInMemory.CODE).contains("href=\"/apply/code\"");
  }

  @Test
  void cookies_are_sealed_short_lived_and_out_of_reach() {
    Map<String, NewCookie> cookies = send(filled()).getCookies();

    assertThat(cookies).containsOnlyKeys(Receipts.COOKIE, Accesses.COOKIE);
    assertThat(cookies.values())
        .allSatisfy(
            cookie -> {
              assertThat(cookie.isHttpOnly()).isTrue();
              assertThat(cookie.getSameSite()).isEqualTo(NewCookie.SameSite.STRICT);
              assertThat(cookie.getPath()).isEqualTo("/apply");
              assertThat(cookie.getMaxAge()).isLessThanOrEqualTo(1800);
              assertThat(cookie.getValue()).doesNotContain("JFJ", IntakeInMemory.CODE);
            });
  }

  @Test
  void a_double_click_is_one_application() {
    Desktop.Sent twice = filled();

    desktop.html(send(twice));
    Response second = send(twice);

    assertThat(second.getStatus()).isEqualTo(303);
    assertThat(desktop.intake.submissions).hasSize(1);
  }

  @Test
  void a_second_application_from_a_new_form_is_a_second_one() {
    desktop.html(send(filled()));
    empty();
    desktop.clock.pass(Duration.ofMinutes(5));

    desktop.html(send(filled()));

    assertThat(desktop.intake.submissions).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kind                | required    | 请选择申请人类别。              | Choose the kind of applicant.",
        "name                | required    | 请填写姓名或者名称。            | Please fill in: Name.",
        "name                | length      | 姓名或者名称的字数不符合要求     | Name: too long or too short.",
        "document            | required    | 请选择证件类型。                | Choose the identity document.",
        "document            | unknown     | 证件类型不是可以选择的值         | Identity document: not one of the choices.",
        "documentNumber      | check-digit | 证件号码的校验位不对            | Document number: the check digit does not fit",
        "documentNumber      | form        | 证件号码的格式不正确            | Document number: the form is not right",
        "documentNumber      | future      | 证件号码中的日期在今天之后       | Document number: it holds a date after today",
        "contactPerson       | required    | 请填写联系人。                  | Please fill in: Contact person.",
        "phone               | required    | 请填写联系电话或者电子邮箱       | Enter a telephone number or an e-mail",
        "document            | form        | 证件类型与申请人类别不符         | The document does not fit",
        "phone               | form        | 联系电话的格式不正确            | The telephone number is not right",
        "email               | form        | 电子邮箱的格式不正确            | The e-mail address is not right",
        "email               | required    | 请填写电子邮箱。                | Please fill in: E-mail.",
        "address             | required    | 请填写通信地址。                | Please fill in: Postal address.",
        "postcode            | form        | 邮政编码应为 6 位数字。         | A postcode has 6 digits.",
        "agent               | length      | 代理人姓名的字数不符合要求       | Name of the agent: too long or too short.",
        "agentDocument       | required    | 请选择代理人证件类型。          | Choose the identity document of the agent.",
        "agentDocumentNumber | check-digit | 代理人证件号码的校验位不对       | Agent: document number: the check digit does not fit",
        "agentPhone          | required    | 请填写代理人联系电话。          | Please fill in: Agent: telephone.",
        "description         | length      | 描述应为 5 至 5000 字。         | The description has 5 to 5000 characters.",
        "provision           | required    | 请选择提供信息的形式。          | Choose the form of the information.",
        "delivery            | required    | 请选择获取信息的途径。          | Choose the way of the information.",
        "assistance          | length      | 需要的帮助的字数不符合要求       | Help needed: too long or too short."
      })
  void each_problem_stands_at_its_field_and_in_the_list_with_a_link(
      String field, String code, String chinese, String english) {
    desktop.intake.problems = List.of(new Change.Problem(field, code, "台"));

    String html = desktop.html(send(filled()));
    desktop.english = true;
    String inEnglish = desktop.html(send(filled()));

    assertThat(html)
        .contains("href=\"#f-" + field + "\">" + chinese)
        .contains("id=\"e-" + field + "\"");
    assertThat(html).contains("id=\"f-" + field + "\"");
    assertThat(html)
        .containsPattern("aria-describedby=\"[^\"]*e-" + field + "\" aria-invalid=\"true\"");
    assertThat(html).contains("<title>需要更正：");
    assertThat(inEnglish).contains(english);
  }

  @Test
  void a_problem_without_words_of_ours_says_what_the_desk_says() {
    desktop.intake.problems = List.of(new Change.Problem("name", "never-heard", "请联系工作机构。"));

    assertThat(desktop.html(send(filled()))).contains("请联系工作机构。");
  }

  @Test
  void what_was_written_and_uploaded_survives_an_error() {
    desktop.intake.problems = List.of(new Change.Problem("phone", "form", ""));
    Response refused = send(filled().file("identity", "证件.jpg", PHOTO));
    String html = desktop.html(refused);
    desktop.intake.problems = List.of();

    Response second = send(desktop.sent().fields(answers()));

    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(html).contains("value=\"张三\"", "2020年重点项目\n资金安排</textarea>", "证件.jpg");
    assertThat(html).containsPattern("value=\"NATURAL_PERSON\" checked");
    assertThat(html).containsPattern("value=\"RESIDENT_IDENTITY_CARD\" selected");
    assertThat(second.getStatus()).isEqualTo(303);
    assertThat(desktop.intake.files)
        .containsOnlyKeys("证件.jpg")
        .hasEntrySatisfying("证件.jpg", b -> assertThat(b).isEqualTo(PHOTO));
  }

  @ParameterizedTest
  @CsvSource({"note.exe, 5, pdf jpg", "large.pdf, 1001, 每个文件不超过"})
  void a_bad_file_is_named_at_its_field_and_nothing_is_handed_over(
      String name, int size, String words) {
    String html = desktop.html(send(filled().file("matter", name, new byte[size])));

    assertThat(html).contains("href=\"#f-matter\"", name, words, "value=\"张三\"");
    assertThat(desktop.intake.submissions).isEmpty();
  }

  @Test
  void an_agent_without_authorisation_is_told_at_the_field_for_it() {
    desktop.intake.problems = List.of(new Change.Problem("agent", "required", "台"));

    String html = desktop.html(send(filled()));

    assertThat(html).contains("href=\"#f-authorisation\">委托他人申请的，请上传授权委托书。");
    assertThat(html).contains("<details class=\"agent\" open");
  }

  @Test
  void an_agent_without_name_is_not_passed_over() {
    Map<String, String> answers = answers();
    answers.remove("agent");
    answers.put("agentPhone", "13800000000");

    String html = desktop.html(send(desktop.sent().fields(answers)));

    assertThat(html).contains("href=\"#f-agent\">填写了代理人的情况");
    assertThat(desktop.intake.submissions).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"file.type", "file.size", "file.count"})
  void what_the_desk_finds_in_a_file_is_told_with_its_place(String code) {
    desktop.intake.problems = List.of(new Change.Problem("files", code, "第1个文件不能接收。"));

    String html = desktop.html(send(filled().file("matter", "a.pdf", PHOTO)));

    assertThat(html).contains("href=\"#f-matter\"", "第1个文件不能接收。", "1. a.pdf");
  }

  @Test
  void a_form_without_its_ticket_is_shown_again_with_what_was_written() {
    desktop.jar.remove(Tickets.COOKIE);

    Response answer = send(filled());

    assertThat(answer.getStatus()).isEqualTo(403);
    assertThat(desktop.html(answer)).contains("出于安全的考虑", "value=\"张三\"");
    desktop.clock.pass(Duration.ofSeconds(5));
    assertThat(send(filled()).getStatus()).isEqualTo(303);
  }

  @Test
  void an_accident_loses_nothing_and_sending_again_is_one_application() {
    desktop.intake.accident = new IllegalStateException("database");
    Response failed = send(filled().file("identity", "证件.jpg", PHOTO));
    String html = desktop.html(failed);
    desktop.intake.accident = null;

    Response second = send(desktop.sent().fields(answers()));

    assertThat(failed.getStatus()).isEqualTo(503);
    assertThat(html).contains("系统暂时不能保存", "value=\"张三\"").doesNotContain("IllegalState");
    assertThat(second.getStatus()).isEqualTo(303);
    assertThat(desktop.intake.files).containsOnlyKeys("证件.jpg");
  }

  @Test
  void a_busy_desk_says_when_to_come_back_and_keeps_the_form() {
    desktop.intake.problems = List.of(new Change.Problem("", "busy", ""));

    Response answer = send(filled());

    assertThat(answer.getStatus()).isEqualTo(429);
    assertThat(answer.getHeaderString("Retry-After")).isEqualTo("600");
    assertThat(desktop.html(answer)).contains("十分钟后再试", "value=\"张三\"");
  }

  @Test
  void written_marks_are_escaped() {
    desktop.intake.problems = List.of(new Change.Problem("phone", "form", ""));
    Map<String, String> answers = answers();
    answers.put("name", "\"><script>x</script>");
    answers.put("description", "</textarea><script>x</script>");

    String html = desktop.html(send(desktop.sent().fields(answers)));

    assertThat(html).doesNotContain("<script");
  }

  @Test
  void no_purpose_is_asked_and_the_use_of_the_data_is_told() {
    String html = empty();

    assertThat(html).contains("不需要说明申请的用途", "个人信息保护法第十七条", "查阅、复制、更正");
    assertThat(html).doesNotContain("name=\"purpose\"", "wrong-list");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void every_field_has_a_label_and_every_reference_a_target(boolean english) {
    desktop.english = english;
    desktop.intake.problems =
        Answers.FIELDS.stream().map(f -> new Change.Problem(f, "required", "")).toList();

    String html = desktop.html(send(filled().file("matter", "a.pdf", PHOTO)));

    for (String id : all(html, "<(?:input|select|textarea)[^>]* id=\"(f-[^\"]+)\"")) {
      boolean wrapped =
          Pattern.compile("<label[^>]*><input[^>]* id=\"" + id + "\"").matcher(html).find();
      assertThat(wrapped || html.contains("for=\"" + id + "\"")).as("label of " + id).isTrue();
    }
    for (String ids : all(html, "aria-(?:describedby|labelledby)=\"([^\"]+)\"")) {
      assertThat(ids.split(" ")).allSatisfy(id -> assertThat(html).contains("id=\"" + id + "\""));
    }
    assertThat(all(html, " id=\"([^\"]+)\"")).doesNotHaveDuplicates();
    assertThat(html).doesNotContain("<script", " style=\"", " onclick");
  }

  private String empty() {
    return desktop.html(applying.empty(desktop.caller("/apply/form")));
  }

  private Desktop.Sent filled() {
    return desktop.sent().fields(answers());
  }

  private static Map<String, String> answers() {
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("kind", "NATURAL_PERSON");
    answers.put("name", "张三");
    answers.put("document", "RESIDENT_IDENTITY_CARD");
    answers.put("documentNumber", "４４０５２４１８８００１０１００１４");
    answers.put("phone", "13800000000");
    answers.put("description", "2020年重点项目\r\n资金安排");
    answers.put("provision", "ELECTRONIC");
    answers.put("delivery", "ONLINE");
    answers.put("agent", "李四");
    return answers;
  }

  private Response send(Desktop.Sent sent) {
    return applying.send(desktop.caller("/apply/form"), desktop.read("/apply/form", sent));
  }

  private long waiting() throws java.io.IOException {
    try (Stream<Path> files = Files.list(desktop.spoolFolder())) {
      return files.count();
    }
  }

  private static List<String> addresses(String html) {
    return all(html, "(?:href|action|src)=\"([^\"]+)\"");
  }

  private static List<String> all(String html, String pattern) {
    return Pattern.compile(pattern).matcher(html).results().map(m -> m.group(1)).toList();
  }
}
