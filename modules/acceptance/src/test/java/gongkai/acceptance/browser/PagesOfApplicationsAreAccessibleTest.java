package gongkai.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import gongkai.acceptance.console.CasesAtTheConsole;
import gongkai.testbed.Applicant;
import gongkai.testbed.RunningServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No serious violation of WCAG 2.1 AA where people apply and where staff handle cases. */
class PagesOfApplicationsAreAccessibleTest {
  private static final Map<String, String> PARTY =
      Map.of(
          "consulted", "THIRD_PARTY",
          "party_name", "演示第三方企业",
          "party_delivery", "POST",
          "party_destination", "演示省演示市演示一路1号",
          "told", "环评文件第三章");
  private static final Map<String, String> FEE =
      Map.of("charging", "BY_PAGE", "quantity", "45", "way", "汇入本机关账户");

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

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void letters_consultations_fees_remedies_and_the_file(int width) {
    var desk = new CasesAtTheConsole(server);
    String id = desk.claimed("无障碍测试：园区企业环评文件");
    String consultation = desk.press("console/consult.xhtml?id=" + id, "prepare", PARTY);
    String fee = desk.press("console/fee.xhtml?id=" + id, "propose", FEE);
    String remedy = desk.press("console/remedyedit.xhtml?case=" + id, "save", remedy());
    List<String> pages =
        List.of(
            "console/case.xhtml?id=" + id,
            consultation,
            fee,
            remedy,
            "console/remedies.xhtml",
            "console/remedyedit.xhtml?case=" + id,
            "console/consult.xhtml?id=" + id,
            "console/compose.xhtml?id=" + id + "&kind=TERMINATED",
            "console/act.xhtml?id=" + id + "&verb=SPLIT",
            "console/act.xhtml?id=" + id + "&verb=TO_PROACTIVE",
            "console/dossier.xhtml?id=" + id,
            "console/register.xhtml",
            "console/duedays.xhtml",
            "console/calendar.xhtml",
            "console/retention.xhtml",
            "console/reminders.xhtml",
            "console/workload.xhtml",
            "console/outbox.xhtml");
    List<String> templates = List.of("console/letters.xhtml", "console/template.xhtml?kind=FEE");
    try (var browsers = new Browsers(server)) {
      Page page = browsers.signedIn("officer", width);
      browsers.look(page, pages);
      browsers.look(browsers.signedIn("reviewer", width), templates);
      browsers.visit(page, "console/workload.xhtml");
      assertThat(Browsers.partsWiderThanTheirPlace(page)).as("figures at " + width).isFalse();
      assertThat(page.isVisible(".legend li.inTime")).as("legend at " + width).isTrue();
      assertThat(page.locator(".lying .bar").first().isVisible())
          .as("lying bars at " + width)
          .isEqualTo(width < 640);
      page.navigate(server.uri(fee).toString());
      page.click("#charges a[href*='letter.xhtml']");
      page.waitForSelector("#words");
      Accessibility.check(page);
      assertThat(Browsers.widerThanTheScreen(page)).as("letter at " + width).isFalse();
    }
  }

  private static Map<String, String> remedy() {
    return Map.of(
        "route", "RECONSIDERATION",
        "authority", "演示市人民政府",
        "claimant_name", "演示申请人",
        "filed", CasesAtTheConsole.today());
  }
}
