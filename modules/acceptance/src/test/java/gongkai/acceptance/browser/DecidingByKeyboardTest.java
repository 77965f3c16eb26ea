package gongkai.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import gongkai.testbed.Applicant;
import gongkai.testbed.RunningServer;
import org.junit.jupiter.api.Test;

/** A case from the list to the letter that left, by three people without a mouse. */
class DecidingByKeyboardTest {
  private static final Page.WaitForSelectorOptions GONE =
      new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED);

  private final RunningServer server = RunningServer.shared();

  @Test
  void tab_arrows_space_and_enter_lead_from_the_list_to_the_letter_that_left() {
    try (var browsers = new Browsers(server);
        var applicant = new Applicant(server)) {
      String number = applicant.apply("键盘测试：2019年节能专项资金分配结果").number();
      var officer = new Keyboard(browsers.signedIn("officer"));
      var reviewer = new Keyboard(browsers.signedIn("reviewer"));
      var approver = new Keyboard(browsers.signedIn("approver"));

      String file = claim(officer, number);
      decide(officer);
      approve(reviewer, file);
      approve(approver, file);
      String letter = write(officer, file);
      open(approver, letter);
      approver.press("#approveLetter", "Enter");
      approver.page().waitForSelector("#state.APPROVED");
      open(officer, letter);
      officer.press("#confirmedRecipient", "Space");
      officer.press("#dispatch", "Enter");

      officer.page().waitForSelector("#state.DISPATCHED");
      open(officer, file);
      assertThat(officer.page().getAttribute("#stage", "class")).contains("CLOSED");
    }
  }

  private String claim(Keyboard officer, String number) {
    open(officer, server.uri("console/cases.xhtml").toString());
    officer.type("#f_number", number);
    officer.press("#find", "Enter");
    officer.page().waitForURL("**/cases.xhtml?*number=*");
    officer.press("#cases a[href*='case.xhtml?id=']", "Enter");
    officer.page().waitForURL("**/case.xhtml?id=*");
    String file = officer.page().url();
    officer.press("#claim", "Enter");
    officer.page().waitForSelector("#claim", GONE);
    return file;
  }

  /** The seven steps, each of which leads to the next. */
  private static void decide(Keyboard officer) {
    officer.press("#doDECIDE", "Enter");
    step(officer, "#clear_choice", "CLEAR");
    step(officer, "#nature_choice", "GOVERNMENT_INFORMATION");
    step(officer, "#responsible_choice", "OURS");
    step(officer, "#held_choice", "HELD");
    step(officer, "#release_choice", "ALL");
    step(officer, "#giving_choice", "ELECTRONIC");
    officer.page().waitForSelector("#answering_reason");
    officer.type("#answering_reason", "经审查，同意公开。");
    officer.press("#decide", "Enter");
    officer.page().waitForURL("**/case.xhtml?id=*");
  }

  private static void step(Keyboard officer, String question, String answer) {
    officer.page().waitForSelector(question);
    officer.pick(question, answer);
    officer.press("#next", "Enter");
    officer.page().waitForSelector(question, GONE);
  }

  private static void approve(Keyboard who, String file) {
    open(who, file);
    who.press("#doAPPROVE", "Enter");
    who.page().waitForSelector("#do");
    who.type("#opinion", "同意");
    who.press("#do", "Enter");
    who.page().waitForURL("**/case.xhtml?id=*");
  }

  private static String write(Keyboard officer, String file) {
    open(officer, file);
    officer.press("details:has(#letterKind) > summary", "Enter");
    officer.pick("#letterKind", "GRANTED");
    officer.press("#openCompose", "Enter");
    officer.page().waitForSelector("#composeLetter");
    officer.type("#provided", "2019年节能专项资金分配结果表");
    officer.type("#way", "通过本网站提供电子文档");
    officer.press("#composeLetter", "Enter");
    officer.page().waitForURL("**/letter.xhtml?id=*");
    return officer.page().url();
  }

  private static void open(Keyboard who, String address) {
    who.page().navigate(address);
  }
}
