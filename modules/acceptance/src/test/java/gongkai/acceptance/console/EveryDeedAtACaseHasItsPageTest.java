package gongkai.acceptance.console;

import static gongkai.acceptance.console.CasesAtTheConsole.ending;
import static gongkai.acceptance.console.CasesAtTheConsole.today;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.Applicant;
import gongkai.testbed.ConsoleClient;
import gongkai.testbed.RunningServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The deeds at a case that are done seldom, each through the forms of its pages. */
class EveryDeedAtACaseHasItsPageTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private static CasesAtTheConsole desk;

  @BeforeAll
  static void enter() {
    desk = new CasesAtTheConsole(SERVER);
  }

  @Test
  void an_application_for_two_things_is_split_and_both_run_on() {
    String id = desk.claimed("2019年度补助名单，以及2018年度采购合同");

    Document whole =
        desk.act(id, "SPLIT", Map.of("parts_0", "2019年度补助名单", "parts_1", "2018年度采购合同"));

    assertThat(whole.expectFirst("#description").text()).isEqualTo("2019年度补助名单");
    String part = whole.text().replaceFirst("(?s).*拆分出的申请 ?(\\S+-\\d+).*", "$1");
    Document other = desk.page(desk.find(part));
    assertThat(other.expectFirst("#description").text()).isEqualTo("2018年度采购合同");
    assertThat(other.expectFirst("#deadline").text())
        .isEqualTo(whole.expectFirst("#deadline").text());
  }

  @Test
  void one_thing_is_not_split_and_what_was_typed_stays() {
    String id = desk.claimed("2019年度补助名单");

    Document form =
        desk.send(desk.officer, id, "SPLIT", Map.of("parts_0", "2019年度补助名单", "parts_1", ""));

    assertThat(form.expectFirst("#parts_1Message").text()).contains("请拆分为2至20项");
    assertThat(form.expectFirst("#parts_0").text()).isEqualTo("2019年度补助名单");
  }

  private static String first(Document form, String field) {
    return form.expectFirst("#" + field + " option:not([value=''])").val();
  }

  @Test
  void a_case_is_linked_with_what_is_public_and_with_an_earlier_one() {
    String earlier = desk.claimed("请公开经济运行情况");
    String number = desk.page(earlier).title().replaceFirst("(?s)^\\W*(\\S+-\\d+).*", "$1");
    String id = desk.claimed("请再次公开经济运行情况");

    Document linked = desk.act(id, "LINK", Map.of("indexNumber", "", "number", number));

    assertThat(linked.text()).contains("在先申请" + number);
    String item = publicItem();
    Document page = desk.act(id, "LINK", Map.of("indexNumber", item, "number", ""));
    assertThat(page.text()).contains("已主动公开的信息" + item);
    Map<String, String> wrong = Map.of("indexNumber", item + "9", "number", "");
    Document unknown = desk.send(desk.officer, id, "LINK", wrong);
    assertThat(unknown.expectFirst("#indexNumberMessage").text()).contains("没有使用这个索引号的公开条目");
  }

  @Test
  void what_an_officer_suggests_waits_on_the_desk_of_the_editor() {
    String id = desk.claimed("多人申请过的办事流程");
    Document form = desk.officer.open("console/act.xhtml?id=" + id + "&verb=TO_PROACTIVE");

    Document page =
        desk.act(
            id,
            "TO_PROACTIVE",
            Map.of(
                "title", "办事流程转主动公开",
                "column", first(form, "column"),
                "theme", first(form, "theme"),
                "basis", first(form, "basis"),
                "formed", today(),
                "html", "<p>办事流程</p>"));

    assertThat(page.text()).contains("待编辑接手");
    var editor = ConsoleClient.signedIn(SERVER, "editor");
    assertThat(editor.open("console/index.xhtml").text()).contains("办事流程转主动公开");
  }

  private static String publicItem() {
    String list = SERVER.get("items").body();
    return list.replaceFirst("(?s).*?doc/item/([^\"]+)\".*", "$1");
  }

  @Test
  void the_proof_of_the_clock_is_told_as_json_to_those_who_may_see_the_case() {
    String id = desk.claimed("期限计算依据");
    Document page = desk.page(id);
    String path = "console/caseclock?id=" + id;

    var answer = desk.officer.fetch(path);
    var refusal = ConsoleClient.signedIn(SERVER, "editor").fetch(path);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).get().asString().contains("json");
    JsonObject reading;
    try (var json = Json.createReader(new StringReader(answer.body()))) {
      reading = json.readObject().getJsonObject("reading");
    }
    assertThat(reading.getString("deadline")).isEqualTo(page.expectFirst("#deadline").text());
    assertThat(reading.getJsonArray("days").getValuesAs(JsonObject.class))
        .hasSameSizeAs(page.select("#why .days li"))
        .filteredOn(day -> day.getBoolean("counted"))
        .hasSize(20);
    assertThat(reading.getJsonArray("rules")).hasSameSizeAs(page.select("#why .trail li"));
    assertThat(refusal.statusCode()).isEqualTo(403);
    assertThat(refusal.body()).doesNotContain("deadline");
  }

  @Test
  void a_correction_that_comes_on_paper_starts_the_clock_anew() {
    String id = desk.claimed("请公开那份文件");
    desk.act(id, "ASK_CORRECTION", Map.of("items", "文件的名称或者文号", "workingDays", "15"));
    desk.approve(desk.reviewer, id);
    Document form = desk.officer.open("console/act.xhtml?id=" + id + "&verb=RECORD_DISPATCH");
    assertThat(form.expectFirst("#proposal option:not([value=''])").text()).contains("补正告知书");
    desk.act(id, "RECORD_DISPATCH", Map.of("proposal", first(form, "proposal"), "on", today()));

    Document page =
        desk.act(id, "CORRECTION_RECEIVED", Map.of("on", today(), "text", "申请2019年第3号通知"));

    assertThat(page.expectFirst("#timeline").text()).contains("收到补正材料：申请2019年第3号通知");
    assertThat(page.select("#deadline").text()).isNotEmpty();
  }

  @Test
  void what_the_applicant_withdraws_on_paper_is_over_and_its_letter_says_so() {
    String id = desk.claimed("不再需要的信息");

    Document closed = desk.act(id, "WITHDRAW", Map.of("on", today(), "reason", "申请人来电撤回"));
    Document letter =
        desk.letter(id, "TERMINATED", Map.of("withdrawn", today(), "record", "电话撤回，已记录"));

    assertThat(ending(closed)).contains("其他");
    assertThat(letter.expectFirst("#state").hasClass("DISPATCHED")).isTrue();
  }

  @Test
  void a_letter_that_ends_a_case_by_itself_closes_it() {
    String id = desk.claimed("申请人当面撤回的信息");

    desk.letter(id, "TERMINATED", Map.of("withdrawn", today(), "record", "当面撤回，已签字"));

    assertThat(ending(desk.page(id))).contains("其他");
  }

  @Test
  void a_correction_of_records_is_reclassified_answered_and_sent() {
    String id = desk.claimed("本人登记的地址有误，请更正");
    desk.act(id, "RECLASSIFY", Map.of("kind", "RECTIFICATION", "reason", "申请内容为更正本人信息"));
    Document page = desk.act(id, "RECTIFY", Map.of("result", "CORRECTED", "text", "已按户籍登记更正地址。"));
    assertThat(page.expectFirst("#timeline").text()).contains("变更类型：更正申请");
    desk.approve(desk.reviewer, id);
    desk.approve(desk.approver, id);

    Document letter = desk.letter(id, "RECTIFICATION", Map.of("record", "登记地址", "result", "已更正地址"));

    assertThat(letter.expectFirst("#state").hasClass("DISPATCHED")).isTrue();
    assertThat(ending(desk.page(id))).isNotEmpty();
  }

  @Test
  void a_fax_waits_for_its_confirmation_and_runs_with_it() {
    Document form = desk.officer.open("console/register.xhtml");
    Map<String, String> paper = new LinkedHashMap<>();
    paper.put("caseKind", "DISCLOSURE");
    paper.put("channel", "FAX");
    paper.put("submitted", today());
    paper.put("arrived", today());
    paper.put("kind", "NATURAL_PERSON");
    paper.put("name", "传真申请人");
    paper.put("phone", "13800000000");
    paper.put("description", "请公开传真申请的信息");
    paper.put("provision", "PAPER");
    paper.put("delivery", "POST");
    Document registered = desk.officer.press(form, "registerCase", paper);
    assertThat(registered.select("#registeredNumber"))
        .as(registered.select(".ui-message").text())
        .hasSize(1);
    String id = desk.find(registered.select("#registeredNumber").text());

    Document early =
        desk.officer.press(desk.page(id), "confirmReceipt", Map.of("confirmed", "2020-01-01"));
    Document page =
        desk.officer.press(desk.page(id), "confirmReceipt", Map.of("confirmed", today()));

    assertThat(early.select("#confirmReceipt")).hasSize(1);
    assertThat(early.expectFirst("#confirmed").val()).isEqualTo("2020-01-01");
    assertThat(page.select("#confirmReceipt")).isEmpty();
    assertThat(page.select("#deadline").text()).isNotEmpty();
  }

  @Test
  void what_a_ruling_orders_is_answered_again_in_a_case_of_its_own() {
    String id = desk.claimed("复议后重新答复的信息");
    desk.act(id, "WITHDRAW", Map.of("on", today(), "reason", "测试办结"));
    String by = LocalDate.parse(today()).plusDays(30).toString();
    Map<String, String> suit = new LinkedHashMap<>();
    suit.put("route", "RECONSIDERATION");
    suit.put("authority", "演示市人民政府");
    suit.put("claimant_name", "演示申请人");
    suit.put("filed", today());
    Document entry = desk.officer.open("console/remedyedit.xhtml?case=" + id);
    Document entered = desk.officer.press(entry, "save", suit);
    Document decided =
        desk.officer.press(
            entered,
            "doDecide",
            Map.of(
                "result",
                "REVOKED_TO_ANSWER_AGAIN",
                "decided",
                today(),
                "receivedOn",
                today(),
                "performBy",
                by));

    Document again = desk.officer.press(decided, "doFollowUp", Map.of());

    assertThat(again.location()).contains("case.xhtml");
    assertThat(again.expectFirst("#deadline").text()).contains(by);
    assertThat(again.text()).contains("依裁决重新答复，原申请");
    assertThat(again.expectFirst("#description").text()).isEqualTo("复议后重新答复的信息");
    Document register = desk.officer.open(path(decided));
    assertThat(register.select("#doFollowUp")).isEmpty();
    assertThat(register.expectFirst("#toFollowUp").attr("href"))
        .endsWith(again.location().replaceFirst(".*id=", ""));
  }

  private static String path(Document page) {
    return "console/" + page.location().replaceFirst(".*/console/", "");
  }

  @Test
  void who_lost_the_code_and_registered_no_address_gets_a_fresh_one_from_staff() {
    try (var applicant = new Applicant(SERVER)) {
      Applicant.Receipt lost = applicant.apply("查询码丢失的申请");
      Document page = desk.page(desk.find(lost.number()));

      Document silent = desk.officer.press(page, "renewCode", Map.of("codeReason", ""));
      boolean stillOpen = opens(lost);
      Document done = desk.officer.press(silent, "renewCode", Map.of("codeReason", "核对身份证原件"));

      assertThat(silent.expectFirst("#codeReasonMessage").text()).contains("怎样核对");
      assertThat(stillOpen).isTrue();
      String code = done.expectFirst("#queryCode").text();
      assertThat(opens(new Applicant.Receipt(lost.number(), code))).isTrue();
      assertThat(opens(lost)).isFalse();
      assertThat(desk.page(desk.find(lost.number())).text()).doesNotContain(code);
    }
  }

  /** Somebody else's browser, which keeps no cookie of an earlier look. */
  private static boolean opens(Applicant.Receipt receipt) {
    try (var applicant = new Applicant(SERVER)) {
      return applicant.opens(receipt);
    }
  }
}
