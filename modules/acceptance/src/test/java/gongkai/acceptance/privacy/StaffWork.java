package gongkai.acceptance.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.acceptance.console.CasesAtTheConsole;
import gongkai.testbed.ConsoleClient;
import gongkai.testbed.RunningServer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;

/** An officer who types marked personal data wherever staff can type some. */
final class StaffWork {
  private final CasesAtTheConsole cases;
  private final ConsoleClient officer;

  StaffWork(RunningServer server) {
    cases = new CasesAtTheConsole(server);
    officer = cases.officer;
  }

  /** Looks for the applicant, shows the data, writes down words and asks for a correction. */
  void handle(String number) {
    Document found =
        officer.press(
            officer.open("console/cases.xhtml"),
            "searchApplicant",
            Map.of("applicant", Canaries.MARK));
    assertThat(found.text()).contains(number);
    assertThat(found.location()).doesNotContain("applicant", RunningServer.encode(Canaries.MARK));
    String id = claim(number);
    Document shown = officer.press(page(id), "unmask", Map.of("reason", "核对申请人身份"));
    assertThat(shown.text()).contains(Canaries.NUMBER);
    act(id, "NOTE", Map.of("text", Canaries.MARK + "来电 " + Canaries.WORD));
    act(id, "ASK_CORRECTION", Map.of("items", "请" + Canaries.MARK + "说明地块位置", "workingDays", "15"));
  }

  /** Asks a third party, asks for a fee and enters a reconsideration. */
  void proceed(String number) {
    String id = claim(number);
    Document plan = officer.open("console/consult.xhtml?id=" + id);
    Document asked = officer.press(plan, "prepare", party());
    assertThat(asked.select("#standing")).as(asked.select(".ui-message").text()).isNotEmpty();
    Document fee = officer.open("console/fee.xhtml?id=" + id);
    String way = Canaries.MARK + "汇入本机关账户 " + Canaries.WORD;
    Map<String, String> pages = Map.of("charging", "BY_PAGE", "quantity", "45", "way", way);
    Document charged = officer.press(fee, "propose", pages);
    assertThat(charged.select("#drop")).as(charged.select(".ui-message").text()).isNotEmpty();
    Document entry = officer.open("console/remedyedit.xhtml?case=" + id);
    Document entered = officer.press(entry, "save", suit());
    assertThat(entered.select("#claimantName"))
        .as(entered.select(".ui-message").text())
        .isNotEmpty();
  }

  /** Extends, writes down what was searched, and answers with a letter that leaves. */
  void decide(String number) {
    String id = claim(number);
    String words = Canaries.MARK + "的材料 " + Canaries.WORD;
    Map<String, String> extension = new HashMap<>(Map.of("reason", words, "workingDays", "10"));
    cases.act(id, "EXTEND", extension);
    cases.approve(cases.approver, id);
    extension.put("until", LocalDate.parse(today()).plusDays(60).toString());
    left(cases.letter(id, "EXTENSION", extension));
    step(id, "CLEAR", Map.of("clear_choice", "CLEAR"));
    step(id, "NATURE", Map.of("nature_choice", "GOVERNMENT_INFORMATION"));
    step(id, "RESPONSIBLE", Map.of("responsible_choice", "OURS"));
    step(id, "HELD", searched(words));
    Document last = officer.open("console/wizard.xhtml?id=" + id + "&step=ANSWERING");
    Document decided = officer.press(last, "decide", Map.of("answering_reason", words));
    assertThat(decided.location()).as(decided.select(".ui-message").text()).contains("case.xhtml");
    cases.approve(cases.reviewer, id);
    cases.approve(cases.approver, id);
    left(cases.letter(id, "NOT_HELD", Map.of("searched", words, "reason", words)));
  }

  private static void left(Document letter) {
    assertThat(letter.expectFirst("#state").hasClass("DISPATCHED")).as(letter.text()).isTrue();
  }

  private void step(String id, String step, Map<String, String> answers) {
    Document form = officer.open("console/wizard.xhtml?id=" + id + "&step=" + step);
    Document next = officer.press(form, "next", answers);
    assertThat(next.location()).as(next.select(".ui-message").text()).doesNotEndWith("=" + step);
  }

  private static Map<String, String> searched(String words) {
    return Map.of(
        "held_choice",
        "NOT_HELD",
        "held_search_systems",
        "档案系统",
        "held_search_departments",
        "办公室",
        "held_search_keywords",
        words,
        "held_search_from",
        today(),
        "held_search_until",
        today(),
        "held_search_person",
        Canaries.MARK,
        "held_reason",
        words);
  }

  /** Registers what somebody brought to the counter; answers with its number. */
  String register() {
    Document form = officer.open("console/register.xhtml");
    Map<String, String> paper = new LinkedHashMap<>(Canaries.person());
    paper.putAll(Map.of("caseKind", "DISCLOSURE", "channel", "COUNTER"));
    paper.putAll(Map.of("submitted", today(), "arrived", today()));
    Document done = officer.press(form, "registerCase", paper);
    assertThat(done.select("#registeredNumber")).as(done.select(".ui-message").text()).isNotEmpty();
    return done.select("#registeredNumber").text();
  }

  private static Map<String, String> party() {
    return Map.of(
        "consulted",
        "THIRD_PARTY",
        "party_name",
        Canaries.MARK + "第三方公司",
        "party_contactPerson",
        Canaries.MARK,
        "party_phone",
        Canaries.PHONE,
        "party_delivery",
        "EMAIL",
        "party_destination",
        Canaries.EMAIL,
        "told",
        "征收补偿合同 " + Canaries.WORD);
  }

  private static Map<String, String> suit() {
    Map<String, String> fields = new HashMap<>();
    fields.put("route", "RECONSIDERATION");
    fields.put("authority", "演示市人民政府");
    fields.put("claimant_name", Canaries.MARK);
    fields.put("claimant_contact", Canaries.PHONE);
    fields.put("filed", today());
    return fields;
  }

  private static String today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
  }

  private String claim(String number) {
    Document list = officer.open("console/cases.xhtml?number=" + number);
    String id =
        list.expectFirst("a[href*=case.xhtml]:containsOwn(" + number + ")")
            .attr("href")
            .replaceFirst(".*id=", "");
    officer.press(page(id), "claim", Map.of());
    return id;
  }

  private Document page(String id) {
    return officer.open("console/case.xhtml?id=" + id);
  }

  private void act(String id, String verb, Map<String, String> values) {
    Document form = officer.open("console/act.xhtml?id=" + id + "&verb=" + verb);
    Document done = officer.press(form, "do", values);
    assertThat(done.location()).as(done.select(".ui-message").text()).contains("case.xhtml");
  }
}
