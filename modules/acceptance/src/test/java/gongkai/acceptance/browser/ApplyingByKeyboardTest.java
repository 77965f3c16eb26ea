package gongkai.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import gongkai.testbed.RunningServer;
import org.junit.jupiter.api.Test;

/** The public form from the first page to the receipt, without a mouse. */
class ApplyingByKeyboardTest {
  private static final int MOST_TABS = 80;

  private final RunningServer server = RunningServer.shared();

  @Test
  void tab_arrows_space_and_enter_lead_to_the_receipt() {
    try (var browsers = new Browsers(server)) {
      Page page = browsers.window(1280);
      page.navigate(server.uri("apply").toString());
      press(page, ".entrances a[href='/apply/form']", "Enter");
      page.waitForURL("**/apply/form");

      press(page, "#f-kind", "Space");
      type(page, "#f-name", "演示键盘");
      reach(page, "#f-document");
      page.keyboard().press("ArrowDown");
      assertThat(page.inputValue("#f-document")).isEqualTo("RESIDENT_IDENTITY_CARD");
      type(page, "#f-documentNumber", "440524188001010014");
      type(page, "#f-phone", "13800000000");
      type(page, "#f-description", "键盘测试：2020年重点项目资金安排");
      choose(page, "[name=provision]", "ELECTRONIC");
      choose(page, "[name=delivery]", "ONLINE");
      press(page, ".send", "Enter");
      page.waitForSelector("#receipt-number, #f-person");
      if (page.locator("#f-person").count() > 0) {
        press(page, "#f-person", "Space");
        press(page, ".send", "Enter");
      }

      page.waitForURL("**/apply/receipt");
      assertThat(page.textContent("#receipt-number")).isNotBlank();
    }
  }

  private static void type(Page page, String field, String text) {
    reach(page, field);
    page.keyboard().insertText(text);
  }

  private static void press(Page page, String control, String key) {
    reach(page, control);
    assertThat(focusIsVisible(page)).as("focus on " + control).isTrue();
    page.keyboard().press(key);
  }

  /** Goes to a group of radio buttons, and by arrows to the one of that value. */
  private static void choose(Page page, String group, String value) {
    reach(page, group);
    page.keyboard().press("Space");
    for (int i = 0; i < 10 && !value.equals(checked(page, group)); i++) {
      page.keyboard().press("ArrowDown");
    }
    assertThat(checked(page, group)).isEqualTo(value);
  }

  private static Object checked(Page page, String group) {
    return page.evaluate("group => document.querySelector(group + ':checked')?.value", group);
  }

  /** Presses Tab until the control has the focus. */
  private static void reach(Page page, String control) {
    String focused = "control => document.activeElement.matches(control)";
    for (int i = 0; i < MOST_TABS; i++) {
      if ((boolean) page.evaluate(focused, control)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("Not reached by Tab: " + control);
  }

  private static boolean focusIsVisible(Page page) {
    return (boolean)
        page.evaluate(
            """
            () => {
              const style = getComputedStyle(document.activeElement);
              return style.outlineStyle !== 'none' || style.boxShadow !== 'none';
            }
            """);
  }
}
