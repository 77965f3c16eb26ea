package gongkai.acceptance.privacy;

import static gongkai.acceptance.console.CasesAtTheConsole.today;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.acceptance.console.CasesAtTheConsole;
import gongkai.testbed.Applicant;
import gongkai.testbed.Applicant.Receipt;
import gongkai.testbed.ConsoleClient;
import gongkai.testbed.RunningServer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Document;

/** Cases in which every form for words is used, by staff and by the applicant. */
final class EveryField {
  private final RunningServer server;
  private final CasesAtTheConsole cases;
  private final ConsoleClient officer;
  final Planting planting = new Planting();

  EveryField(RunningServer server) {
    this.server = server;
    cases = new CasesAtTheConsole(server);
    officer = cases.officer;
  }

  /** A case is given, put back, asked about inside, sent back and ended by the applicant. */
  void inside(Receipt receipt) {
    department();
    String id = claimed(receipt);
    deed(id, "RELEASE", Map.of());
    claim(id);
    deed(id, "CONSULT_INSIDE", Map.of("department", "test", "due", later(3)));
    deed(id, "ANSWER_INSIDE", Map.of("opinion", chosen(id, "ANSWER_INSIDE", "opinion")));
    deed(id, "EXTEND", Map.of("workingDays", "10"));
    deed(cases.approver, id, "SEND_BACK", Map.of());
    deed(id, "ASK_REASONS", Map.of());
    deed(cases.reviewer, id, "SEND_BACK", Map.of());
    deed(id, "FIX_PERIOD", Map.of("until", later(40)));
    deed(cases.reviewer, id, "SEND_BACK", Map.of());
    steps(id);
    deed(id, "SPLIT", parts());
    deed(id, "ASSIGN", Map.of("department", "test", "officer", "officer"));
    withdrawn(receipt);
  }

  /** Both ways of a correction, by the applicant and by staff; a withdrawal on paper. */
  void corrections(Receipt receipt, Receipt other) {
    String id = asked(receipt);
    try (var applicant = new Applicant(server)) {
      assertThat(applicant.correct(receipt, Planting.WORDS).text()).contains(receipt.number());
    }
    assertThat(cases.page(id).expectFirst("#timeline").text()).contains(Planting.WORDS);
    String paper = asked(other);
    deed(paper, "CORRECTION_RECEIVED", Map.of("on", today()));
    deed(paper, "WITHDRAW", Map.of("on", today()));
    signed(paper, "TERMINATED", Map.of("withdrawn", today()));
  }

  /** A record is to be corrected. */
  void records(Receipt receipt) {
    String id = claimed(receipt);
    deed(id, "RECLASSIFY", Map.of("kind", "RECTIFICATION"));
    deed(id, "RECTIFY", Map.of("result", "CORRECTED"));
    cases.approve(cases.reviewer, id);
    cases.approve(cases.approver, id);
    signed(id, "RECTIFICATION", Map.of());
  }

  /** A third party answers and is weighed, a fee is paid. */
  void others(String number) {
    String id = cases.find(number);
    String consultation = consultation(id);
    planting.done(officer, consultation, "received", Map.of("receivedOn", today()));
    planting.done(
        officer, consultation, "answered", Map.of("answeredOn", today(), "position", "OBJECTS"));
    planting.done(
        officer, consultation, "weigh", Map.of("disclose", "WITHHOLD", "soundReasons", "on"));
    String fee = "console/fee.xhtml?id=" + id;
    sent(letterIn(officer.open(fee)));
    planting.done(officer, fee, "feeReceived", Map.of("reachedOn", today()));
    Map<String, String> paid =
        Map.of("paidOn", today(), "amount", "150", "receiptNumber", "00123456");
    planting.done(officer, fee, "pay", paid);
  }

  /** The reconsideration about a case goes on to its end. */
  void remedy(String number) {
    Document page = officer.open("console/case.xhtml?id=" + cases.find(number));
    String remedy = local(page.expectFirst("a[href*='remedy.xhtml']").attr("href"));
    Map<String, String> served = new HashMap<>(Map.of("served", today(), "accepted", today()));
    served.putAll(Map.of("authority", "演示市人民政府", "authorityNumber", "1号", "letter", ""));
    served.put("application", number);
    planting.done(officer, remedy.replace("remedy.", "remedyedit."), "save", served);
    planting.done(officer, remedy, "doReply", Map.of("on", today()));
    planting.done(officer, remedy, "doDecide", Map.of("result", "MEDIATED", "decided", today()));
    Document counted =
        planting.done(officer, remedy, "doClassify", Map.of("resultClass", "CORRECTED"));
    assertThat(counted.expectFirst("#ending").text()).contains(Planting.WORDS);
  }

  /** What is confirmed, answered and sent late says why each time. */
  void late() {
    String id = cases.find(registered("ORDINARY_POST", 90));
    planting.done(officer, cases.page(id), "confirmReceipt", Map.of("confirmed", later(-80)));
    claim(id);
    step(id, "CLEAR", Map.of("clear_choice", "CLEAR"));
    step(id, "NATURE", Map.of("nature_choice", "GOVERNMENT_INFORMATION"));
    step(id, "RESPONSIBLE", Map.of("responsible_choice", "OURS"));
    step(id, "HELD", searched());
    planting.done(officer, "console/wizard.xhtml?id=" + id + "&step=ANSWERING", "decide", Map.of());
    cases.approve(cases.reviewer, id);
    cases.approve(cases.approver, id);
    dispatched(signed(id, "NOT_HELD", Map.of()));
  }

  /** A case whose file was to be kept until years ago is proposed for disposal. */
  void old() {
    String id = cases.find(registered("COUNTER", 366 * 13));
    claim(id);
    deed(id, "WITHDRAW", Map.of("on", later(-366 * 13 + 7)));
    planting.done(officer, cases.page(id), "archive", Map.of());
    planting.done(officer, "console/retention.xhtml", "propose", Map.of());
    assertThat(officer.open("console/retention.xhtml").expectFirst("#lists").text())
        .contains(Planting.WORDS);
  }

  /** A letter that came days ago is entered, with why only now; answers with its number. */
  private String registered(String channel, int daysAgo) {
    Map<String, String> paper = new HashMap<>(Canaries.person());
    paper.putAll(Map.of("caseKind", "DISCLOSURE", "channel", channel));
    paper.putAll(Map.of("submitted", later(-daysAgo), "arrived", later(-daysAgo)));
    return planting
        .done(officer, "console/register.xhtml", "registerCase", paper)
        .expectFirst("#registeredNumber")
        .text();
  }

  private String asked(Receipt receipt) {
    String id = claimed(receipt);
    deed(id, "ASK_CORRECTION", Map.of("workingDays", "15"));
    cases.approve(cases.reviewer, id);
    String proposal = chosen(id, "RECORD_DISPATCH", "proposal");
    deed(id, "RECORD_DISPATCH", Map.of("proposal", proposal, "on", today()));
    return id;
  }

  private void withdrawn(Receipt receipt) {
    try (var applicant = new Applicant(server)) {
      applicant.withdraw(receipt, Planting.WORDS);
    }
    Document page = cases.page(cases.find(receipt.number()));
    assertThat(page.expectFirst("#timeline").text()).contains(Planting.WORDS);
  }

  /** Each of the seven questions keeps what is written. */
  private void steps(String id) {
    step(id, "CLEAR", Map.of("clear_choice", "CLEAR"));
    step(id, "NATURE", Map.of("nature_choice", "GOVERNMENT_INFORMATION"));
    step(id, "RESPONSIBLE", Map.of("responsible_choice", "OURS"));
    step(id, "HELD", Map.of("held_choice", "HELD"));
    String ground = "release_withheld_0_ground";
    step(id, "RELEASE", Map.of("release_choice", "PART", ground, "THIRD_PARTY"));
    step(id, "GIVING", Map.of("giving_choice", "PAPER"));
    step(id, "ANSWERING", Map.of());
  }

  private void step(String id, String step, Map<String, String> choice) {
    String path = "console/wizard.xhtml?id=" + id + "&step=" + step;
    planting.done(officer, path, "next", choice);
    assertThat(officer.open(path).select("form:has(#next) textarea").eachText())
        .as(step)
        .isNotEmpty()
        .allMatch(Planting.WORDS::equals);
  }

  private String consultation(String id) {
    Document page = officer.open("console/case.xhtml?id=" + id);
    String path = local(page.expectFirst("a[href*='consultation.xhtml']").attr("href"));
    Document shown = officer.open(path);
    shown.expectFirst(".writeTHIRD_PARTY_CONSULTATION").id("writeLetter");
    sent(letterIn(officer.press(shown, "writeLetter", Map.of())));
    return path;
  }

  private static String letterIn(Document page) {
    return local(page.expectFirst("a[href*='letter.xhtml']").attr("href"));
  }

  private static String local(String href) {
    return href.replaceFirst(".*/console/", "console/");
  }

  private String signed(String id, String kind, Map<String, String> given) {
    String form = "console/compose.xhtml?id=" + id + "&kind=" + kind;
    Document written = planting.done(officer, form, "composeLetter", given);
    String letter = local(written.location());
    planting.done(officer, letter, "reword", Map.of("paragraphs", paragraphs(letter)));
    cases.approver.press(cases.approver.open(letter), "approveLetter", Map.of());
    return letter;
  }

  private String paragraphs(String letter) {
    return officer.open(letter).expectFirst("#paragraphs").wholeText() + "\n" + Planting.WORDS;
  }

  private void sent(String letter) {
    cases.approver.press(cases.approver.open(letter), "approveLetter", Map.of());
    dispatched(letter);
  }

  private void dispatched(String letter) {
    Map<String, String> way = Map.of("confirmedRecipient", "on", "tracking", "EMS123456");
    Document left = planting.done(officer, letter, "dispatch", way);
    assertThat(left.expectFirst("#state").hasClass("DISPATCHED")).isTrue();
  }

  private void deed(String id, String verb, Map<String, String> given) {
    deed(officer, id, verb, given);
  }

  private void deed(ConsoleClient who, String id, String verb, Map<String, String> given) {
    Document done = planting.done(who, form(id, verb), "do", given);
    assertThat(done.location()).as(verb + " " + done.text()).contains("case.xhtml");
  }

  private static String form(String id, String verb) {
    return "console/act.xhtml?id=" + id + "&verb=" + verb;
  }

  private String chosen(String id, String verb, String field) {
    Document form = officer.open(form(id, verb));
    return form.expectFirst("#" + field + " option:not([value=''])").val();
  }

  private String claimed(Receipt receipt) {
    String id = cases.find(receipt.number());
    claim(id);
    return id;
  }

  private void claim(String id) {
    officer.press(cases.page(id), "claim", Map.of());
  }

  private void department() {
    Document form =
        officer.press(officer.open("console/departments.xhtml"), "addDepartment", Map.of());
    Map<String, String> section = Map.of("code", "test", "name", "核对科", "members", "officer");
    assertThat(Planting.problems(officer.press(form, "saveDepartment", section))).isEmpty();
  }

  /** An application for two things; there is room for more. */
  private static Map<String, String> parts() {
    Map<String, String> parts = new HashMap<>();
    for (int i = 0; i < 6; i++) {
      parts.put("parts_" + i, i < 2 ? Planting.WORDS + i : "");
    }
    return parts;
  }

  private static Map<String, String> searched() {
    return Map.of(
        "held_choice", "NOT_HELD", "held_search_from", today(), "held_search_until", today());
  }

  private static String later(int days) {
    return LocalDate.parse(today()).plusDays(days).toString();
  }
}
