package gongkai.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import gongkai.testbed.RunningServer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The citizen's half of an application, in a real browser as wide as a phone. */
class ApplicationInTheBrowserTest {
  private static final String NUMBER = "440524188001010014";
  private static final String WRONG_NUMBER = "440524188001010015";
  private static final String MATTER = "浏览器验收测试：2020年重点项目资金安排";

  private final RunningServer server = RunningServer.shared();

  @Test
  void a_mistake_costs_nothing_and_the_receipt_opens_the_application_again() {
    try (var browsers = new Browsers(server)) {
      Page page = browsers.window(390);
      page.navigate(server.uri("apply").toString());
      page.click(".entrances a[href='/apply/form']");
      fill(page);
      attach(page);

      send(page);

      assertThat(page.textContent(".wrong-list")).contains("证件号码的校验位不对");
      assertThat(page.inputValue("#f-name")).isEqualTo("张三");
      assertThat(page.inputValue("#f-description")).isEqualTo(MATTER);
      assertThat(page.textContent(".kept")).contains("说明.txt");
      assertThat(Browsers.widerThanTheScreen(page)).isFalse();

      page.fill("#f-documentNumber", NUMBER);
      send(page);
      page.waitForURL("**/apply/receipt");
      String number = page.textContent("#receipt-number");
      String code = page.textContent("#receipt-code");
      assertThat(Browsers.widerThanTheScreen(page)).isFalse();
      page.click(".leave button");

      page.fill("#f-number", number);
      page.fill("#f-code", code);
      page.click(".send");

      assertThat(page.textContent("h1")).contains(number);
      assertThat(page.textContent(".timeline")).contains("申请已登记");
      assertThat(page.url()).doesNotContain(number).doesNotContain(code);
      assertThat(Browsers.widerThanTheScreen(page)).isFalse();
    }
  }

  private static void fill(Page page) {
    page.check("#f-kind");
    page.fill("#f-name", "张三");
    page.selectOption("#f-document", "RESIDENT_IDENTITY_CARD");
    page.fill("#f-documentNumber", WRONG_NUMBER);
    page.fill("#f-phone", "13800000000");
    page.fill("#f-description", MATTER);
    page.check("[name=provision][value=ELECTRONIC]");
    page.check("[name=delivery][value=ONLINE]");
  }

  private static void attach(Page page) {
    byte[] text = "所需信息的说明".getBytes(StandardCharsets.UTF_8);
    page.setInputFiles("#f-matter", new FilePayload("说明.txt", "text/plain", text));
  }

  /** Sends the form, and says that a person did so when the form doubts it for the haste. */
  private static void send(Page page) {
    page.click(".send");
    if (page.locator("#f-person").count() > 0) {
      page.check("#f-person");
      page.click(".send");
    }
  }
}
