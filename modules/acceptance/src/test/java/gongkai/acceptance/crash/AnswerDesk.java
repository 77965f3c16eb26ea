package gongkai.acceptance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.acceptance.console.CasesAtTheConsole;
import gongkai.testbed.Applicant;
import gongkai.testbed.RunningServer;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;

/**
 * Who grants what is applied for: writes the answer, encloses files, signs and sends it by mail.
 */
final class AnswerDesk {
  private static final Map<String, Map<String, String>> STEPS =
      Map.of(
          "CLEAR", Map.of("clear_choice", "CLEAR"),
          "NATURE", Map.of("nature_choice", "GOVERNMENT_INFORMATION"),
          "RESPONSIBLE", Map.of("responsible_choice", "OURS"),
          "HELD", Map.of("held_choice", "HELD"),
          "RELEASE", Map.of("release_choice", "ALL"),
          "GIVING", Map.of("giving_choice", "ELECTRONIC"));
  private static final List<String> ORDER =
      List.of("CLEAR", "NATURE", "RESPONSIBLE", "HELD", "RELEASE", "GIVING");

  private final RunningServer server;
  private final CasesAtTheConsole cases;

  AnswerDesk(RunningServer server) {
    this.server = server;
    cases = new CasesAtTheConsole(server);
  }

  /** Somebody applies, and the answer is written. */
  Enclosed written(String email) {
    String id;
    try (var applicant = new Applicant(server)) {
      id = cases.find(applicant.applyByMail("断电测试：专项资金分配结果", email).number());
    }
    cases.officer.press(cases.page(id), "claim", Map.of());
    String wizard = "console/wizard.xhtml?id=" + id + "&step=";
    ORDER.forEach(step -> cases.press(wizard + step, "next", STEPS.get(step)));
    cases.press(wizard + "ANSWERING", "decide", Map.of("answering_reason", "经审查，同意公开。"));
    cases.approve(cases.reviewer, id);
    cases.approve(cases.approver, id);
    String form = "console/compose.xhtml?id=" + id + "&kind=GRANTED";
    Map<String, String> words = Map.of("provided", "专项资金分配结果", "way", "随本告知书发出");
    return new Enclosed(cases.press(form, "composeLetter", words).replaceFirst(".*id=", ""));
  }

  /** Encloses a file, unless it is there already; then it is not taken twice. */
  void enclose(Enclosed letter, String name) {
    Document page = cases.officer.open(letter.path());
    boolean there = names(page).contains(name);
    byte[] content = Enclosed.bytes(letter.content(name));
    Document after = cases.officer.upload(page, "enclose", Map.of(), "files", name, content);
    if (there) {
      assertThat(after.expectFirst("#filesMessage").text()).contains("没有重复添加");
      return;
    }
    assertThat(names(after)).as(after.select(".ui-message").text()).contains(name);
    letter.shown().add(name);
  }

  /** The approver opens each file and signs; the letter leaves. */
  void send(Enclosed letter) {
    Document page = cases.approver.open(letter.path());
    if (state(page, "PREPARED")) {
      readable(letter, page);
      page = cases.approver.press(page, "approveLetter", Map.of());
    }
    if (state(page, "APPROVED")) {
      Document form = cases.officer.open(letter.path());
      page = cases.officer.press(form, "dispatch", Map.of("confirmedRecipient", "on"));
    }
    assertThat(state(page, "DISPATCHED")).as(page.select(".ui-message").text()).isTrue();
  }

  /** What the page has shown is there once and whole; what it has not shown may be enclosed now. */
  List<String> goOn(Enclosed letter) {
    Document page = cases.approver.open(letter.path());
    assertThat(names(page)).containsAll(letter.shown()).doesNotHaveDuplicates();
    if (state(page, "PREPARED")) {
      Enclosed.NAMES.forEach(name -> enclose(letter, name));
    }
    send(letter);
    Document sent = cases.approver.open(letter.path());
    readable(letter, sent);
    var pdf = cases.approver.fetch(sent.expectFirst("#pdf").attr("href").substring(1));
    assertThat(pdf.statusCode()).as("the letter is what was signed").isEqualTo(200);
    assertThat(names(sent)).containsExactlyInAnyOrderElementsOf(Enclosed.NAMES);
    return names(sent);
  }

  private void readable(Enclosed letter, Document page) {
    page.select("#enclosed a")
        .forEach(
            link ->
                assertThat(cases.approver.fetch(link.attr("href").substring(1)).body())
                    .isEqualTo(letter.content(name(link.text()))));
  }

  private static boolean state(Document page, String state) {
    return page.expectFirst("#state").hasClass(state);
  }

  private static List<String> names(Document page) {
    return page.select("#enclosed a").eachText().stream().map(AnswerDesk::name).toList();
  }

  private static String name(String numbered) {
    return numbered.replaceFirst("^\\d+\\. ", "");
  }
}
