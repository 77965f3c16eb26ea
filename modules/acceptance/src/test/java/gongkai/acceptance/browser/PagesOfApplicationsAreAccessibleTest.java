package gongkai.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import gongkai.testbed.Applicant;
import gongkai.testbed.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No serious violation of WCAG 2.1 AA where people apply and where staff handle cases. */
class PagesOfApplicationsAreAccessibleTest {
  private final RunningServer server = RunningServer.shared();

  @Test
  void a_field_without_a_name_would_be_found() {
    try (var browsers = new Browsers(server)) {
      Page page = browsers.window(390);
      page.setContent("<html lang='zh-CN'><title>t</title><main><input type='text'></main></html>");

      assertThatThrownBy(() -> Accessibility.check(page)).hasMessageContaining("label");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"apply", "apply/form", "apply/blank", "apply/status", "apply/code"})
  void public_pages(String path) {
    try (var browsers = new Browsers(server)) {
      Page page = browsers.window(390);
      page.navigate(server.uri(path).toString());

      Accessibility.check(page);
    }
  }

  @Test
  void the_form_with_mistakes_and_the_status_of_an_application() {
    try (var browsers = new Browsers(server);
        var applicant = new Applicant(server)) {
      Page page = browsers.window(390);
      page.navigate(server.uri("apply/form").toString());
      page.click(".send");
      Accessibility.check(page);
      var receipt = applicant.apply("无障碍测试：2020年重点项目资金安排");
      page.navigate(server.uri("apply/status").toString());
      page.fill("#f-number", receipt.number());
      page.fill("#f-code", receipt.code());
      page.click(".send");
      page.waitForSelector(".timeline");

      Accessibility.check(page);
    }
  }

  @Test
  void desk_case_wizard_and_letter() {
    try (var browsers = new Browsers(server)) {
      Page page = browsers.signedIn("officer");
      page.navigate(server.uri("console/cases.xhtml").toString());
      Accessibility.check(page);
      page.navigate(server.uri("console/cases.xhtml?tab=MINE").toString());
      page.click("a[href*='case.xhtml?id=']");
      page.waitForSelector("#stage");
      Accessibility.check(page);
      page.click("#doDECIDE");
      page.waitForURL("**/wizard.xhtml*");

      Accessibility.check(page);
    }
  }
}
