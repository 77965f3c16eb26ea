package gongkai.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import gongkai.testbed.RunningServer;
import org.junit.jupiter.api.Test;

/** The public form from the first page to the receipt, without a mouse. */
class ApplyingByKeyboardTest {
  private final RunningServer server = RunningServer.shared();

  @Test
  void tab_arrows_space_and_enter_lead_to_the_receipt() {
    try (var browsers = new Browsers(server)) {
      Page page = browsers.window(1280);
      var keyboard = new Keyboard(page);
      page.navigate(server.uri("apply").toString());
      keyboard.press(".entrances a[href='/apply/form']", "Enter");
      page.waitForURL("**/apply/form");

      keyboard.press("#f-kind", "Space");
      keyboard.type("#f-name", "演示键盘");
      keyboard.reach("#f-document");
      page.keyboard().press("ArrowDown");
      assertThat(page.inputValue("#f-document")).isEqualTo("RESIDENT_IDENTITY_CARD");
      keyboard.type("#f-documentNumber", "440524188001010014");
      keyboard.type("#f-phone", "13800000000");
      keyboard.type("#f-description", "键盘测试：2020年重点项目资金安排");
      keyboard.choose("[name=provision]", "ELECTRONIC");
      keyboard.choose("[name=delivery]", "ONLINE");
      keyboard.press(".send", "Enter");
      page.waitForSelector("#receipt-number, #f-person");
      if (page.locator("#f-person").count() > 0) {
        keyboard.press("#f-person", "Space");
        keyboard.press(".send", "Enter");
      }

      page.waitForURL("**/apply/receipt");
      assertThat(page.textContent("#receipt-number")).isNotBlank();
    }
  }
}
