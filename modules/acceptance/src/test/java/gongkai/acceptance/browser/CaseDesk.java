package gongkai.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import gongkai.testbed.RunningServer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Officer, reviewer and approver in front of their browsers, at one case. */
final class CaseDesk {
  private static final Page.WaitForSelectorOptions GONE =
      new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED);

  private final RunningServer server;
  private final Page officer;
  private final Page reviewer;
  private final Page approver;
  private String id = "";
  private List<FilePayload> enclosures = List.of();

  CaseDesk(RunningServer server, Browsers browsers) {
    this.server = server;
    officer = browsers.signedIn("officer");
    reviewer = browsers.signedIn("reviewer");
    approver = browsers.signedIn("approver");
  }

  /** The day in Beijing as a form takes it. */
  static String today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai")).toString();
  }

  /** The officer finds the case in the list and claims it. */
  void claim(String number) {
    officer.navigate(server.uri("console/cases.xhtml?number=" + number).toString());
    officer.click("a[href*='case.xhtml?id=']");
    officer.waitForURL("**/case.xhtml?id=*");
    id = officer.url().replaceFirst(".*id=([0-9a-f-]+).*", "$1");
    officer.click("#claim");
    officer.waitForSelector("#claim", GONE);
  }

  /** Puts something up and has the reviewer or the head of the unit pass it. */
  void putUp(String verb, Map<String, String> fields, boolean byHead) {
    act(officer, verb, fields);
    act(byHead ? approver : reviewer, "APPROVE", Map.of());
  }

  /** The seven steps to a partial disclosure, and the two who pass it. */
  void decidePartially(String withheld, String reason) {
    step("CLEAR", Map.of("clear.choice", "CLEAR"));
    step("NATURE", Map.of("nature.choice", "GOVERNMENT_INFORMATION"));
    step("RESPONSIBLE", Map.of("responsible.choice", "OURS"));
    step("HELD", Map.of("held.choice", "HELD"));
    String part = "release.withheld.0.";
    step(
        "RELEASE",
        Map.of(
            "release.choice",
            "PART",
            part + "part",
            withheld,
            part + "ground",
            "THIRD_PARTY",
            part + "reason",
            reason));
    step("GIVING", Map.of("giving.choice", "ELECTRONIC"));
    open(officer, "wizard.xhtml?id=" + id + "&step=ANSWERING");
    fill(officer, Map.of("answering.reason", "经审查，部分内容可以公开。"));
    officer.click("#decide");
    officer.waitForURL("**/case.xhtml?id=*");
    act(reviewer, "APPROVE", Map.of("opinion", "同意"));
    act(approver, "APPROVE", Map.of("opinion", "同意"));
  }

  private void step(String step, Map<String, String> fields) {
    open(officer, "wizard.xhtml?id=" + id + "&step=" + step);
    fill(officer, fields);
    officer.click("#next");
    officer.waitForURL(url -> !url.endsWith("step=" + step));
  }

  /** Writes a letter, has it signed, and sends it. */
  void send(String kind, Map<String, String> fields) {
    open(officer, "compose.xhtml?id=" + id + "&kind=" + kind);
    fill(officer, fields);
    officer.click("#composeLetter");
    officer.waitForURL("**/letter.xhtml?id=*");
    enclose();
    signAndDispatch();
  }

  /** The next letter encloses a file. */
  void enclosing(FilePayload file) {
    enclosures = List.of(file);
  }

  /** A file that is no PDF is refused and leaves the letter as it is; the right one is enclosed. */
  private void enclose() {
    if (enclosures.isEmpty()) {
      return;
    }
    FilePayload file = enclosures.getFirst();
    enclosures = List.of();
    String address = officer.url();
    var lie = new FilePayload("假.pdf", "application/pdf", new byte[] {1, 2, 3});
    officer.setInputFiles("#files", new FilePayload[] {lie, file});
    officer.click("#enclose");
    officer.waitForSelector("#enclosed a");
    assertThat(officer.textContent("#filesMessage")).contains("第1个文件");
    assertThat(officer.locator("#enclosed li").count()).isEqualTo(1);
    assertThat(officer.textContent("#enclosed li")).contains("1. " + file.name);
    assertThat(officer.getAttribute("#enclosed .take", "aria-label")).endsWith("1. " + file.name);
    officer.navigate(address);
  }

  /** Who signs is stopped until each enclosure was opened. */
  private static void look(Page signer, String address) {
    if (signer.locator("#enclosed a").count() == 0) {
      return;
    }
    signer.click("#approveLetter");
    signer.waitForSelector("text=请先打开附件1");
    signer.waitForDownload(() -> signer.click("#enclosed a"));
    signer.navigate(address);
  }

  /** The letter that the officer looks at is signed by the approver and sent by the officer. */
  private void signAndDispatch() {
    String address = officer.url();
    approver.navigate(address);
    look(approver, address);
    approver.click("#approveLetter");
    approver.waitForSelector("#state.APPROVED");
    officer.navigate(address);
    officer.check("#confirmedRecipient");
    officer.click("#dispatch");
    officer.waitForSelector("#state.DISPATCHED");
  }

  /** Asks a third party, who objects with reasons that hold. */
  void consult(String told) {
    open(officer, "consult.xhtml?id=" + id);
    fill(
        officer,
        Map.of(
            "consulted", "THIRD_PARTY",
            "party.name", "演示第三方企业",
            "party.delivery", "POST",
            "party.destination", "演示省演示市演示一路1号",
            "told", told));
    officer.click("#prepare");
    officer.waitForURL("**/consultation.xhtml?id=*");
    String consultation = officer.url();
    officer.click(".writeTHIRD_PARTY_CONSULTATION");
    officer.click("#consultLetters a[href*='letter.xhtml']");
    officer.waitForURL("**/letter.xhtml?id=*");
    signAndDispatch();
    officer.navigate(consultation);
    officer.waitForSelector("#received");
    answer(officer);
  }

  private static void answer(Page page) {
    fill(page, Map.of("receivedOn", today()));
    page.click("#received");
    page.waitForSelector("#received", GONE);
    fill(page, Map.of("answeredOn", today(), "position", "OBJECTS", "reasons", "其中的报价属于本企业的商业秘密。"));
    page.click("#answered");
    page.waitForSelector("#weigh");
    page.check("#soundReasons");
    fill(page, Map.of("disclose", "WITHHOLD", "note", "报价属于商业秘密，理由成立，不涉及重大公共利益。"));
    page.click("#weigh");
    page.waitForSelector("#weighed");
  }

  private void act(Page page, String verb, Map<String, String> fields) {
    open(page, "act.xhtml?id=" + id + "&verb=" + verb);
    fill(page, fields);
    page.click("#do");
    page.waitForURL("**/case.xhtml?id=*");
  }

  private void open(Page page, String path) {
    page.navigate(server.uri("console/" + path).toString());
  }

  /** Fills fields by their names, each as its kind wants it. */
  private static void fill(Page page, Map<String, String> fields) {
    fields.forEach(
        (name, value) -> {
          Locator field = page.locator("#" + name.replaceAll("[^A-Za-z0-9]+", "_"));
          if (field.evaluate("each => each.tagName").equals("SELECT")) {
            field.selectOption(value);
          } else {
            field.fill(value);
          }
        });
  }
}
