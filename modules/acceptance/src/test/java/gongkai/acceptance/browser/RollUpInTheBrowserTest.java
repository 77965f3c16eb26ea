package gongkai.acceptance.browser;

import static gongkai.acceptance.browser.Browsers.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import gongkai.testbed.RunningServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The zone's report of 2020 as the sum of those below it, from the board to the public page. */
class RollUpInTheBrowserTest {
  private static final RunningServer SERVER = RunningServer.shared();

  @RegisterExtension static final Browsers BROWSERS = new Browsers(SERVER);

  private static final String YEAR = "body=gzjkq&year=2020";
  private static final String REASON = "本级由党政办公室统一填报，没有单独的案卷";

  @Test
  void gaps_stop_the_sum_until_they_are_left_out_and_each_figure_leads_to_the_report_behind_it() {
    Page zone = BROWSERS.signedIn("zone");
    BROWSERS.visit(zone, "console/board.xhtml?year=2020&above=gzjkq");
    assertThat(zone.locator("#board tbody tr").count()).isEqualTo(3);
    assertThat(zone.textContent("#board")).contains("已公开").contains("未编制").contains("已逾期");
    zone.click("#board a[href*='rollup.xhtml']");
    zone.waitForURL(url -> url.contains("rollup.xhtml"));
    press(zone, "#begin");
    assertThat(zone.textContent("#parts")).contains("缺报").contains("计入");

    String stopped = handIn(zone);
    assertThat(stopped).contains("compile.xhtml");
    assertThat(zone.textContent("#messages")).contains("还没有签发");

    leaveOut(zone, "gzjkq", REASON);
    leaveOut(zone, "dzb", "当年报告由管委会一并编制");
    String report = handIn(zone);
    assertThat(report).contains("report.xhtml?number=");
    drillInto(zone);
    Page approver = approve(report);
    press(approver, "#publish");

    assertThat(approver.getAttribute("#state", "class")).contains("PUBLISHED");
    Page reader = BROWSERS.window(390);
    BROWSERS.visit(reader, "doc/report/gzjkq/2020");
    assertThat(reader.textContent("main")).contains("新收政府信息公开申请4件");
    assertThat(Browsers.widerThanTheScreen(reader)).isFalse();
    noPageIsWiderThanAPhone();
  }

  private static void leaveOut(Page page, String part, String reason) {
    BROWSERS.visit(page, "console/rollup.xhtml?" + YEAR);
    page.selectOption("#part", part);
    page.selectOption("#included", "false");
    page.fill("#reason", reason);
    press(page, "#chooseIt");
    assertThat(page.textContent("#parts")).contains(reason);
  }

  /** Hands in what stands there; returns the address that the browser comes to. */
  private static String handIn(Page page) {
    BROWSERS.visit(page, "console/compile.xhtml?" + YEAR);
    press(page, "#handIn");
    return page.url();
  }

  private static void drillInto(Page page) {
    BROWSERS.visit(page, "console/compile.xhtml?" + YEAR);
    page.click("a[href$='cell=table3.new.total']");
    page.waitForURL(url -> url.contains("proof.xhtml"));
    assertThat(page.textContent("#figure")).endsWith("4");
    page.click("#proofs a");
    page.waitForURL(url -> url.contains("report.xhtml"));
    assertThat(page.textContent("h1")).contains("经发局2020年");
  }

  private static Page approve(String report) {
    Page reviewer = BROWSERS.signedIn("zonereviewer");
    reviewer.navigate(report);
    press(reviewer, "#pass");
    Page approver = BROWSERS.signedIn("zoneapprover");
    approver.navigate(report);
    press(approver, "#pass");
    return approver;
  }

  private static void noPageIsWiderThanAPhone() {
    Page phone = BROWSERS.signedIn("zone", 390);
    for (String page :
        new String[] {
          "board.xhtml?year=2020", "rollup.xhtml?" + YEAR, "statistics.xhtml?body=jfj&year=2020"
        }) {
      BROWSERS.visit(phone, "console/" + page);
      assertThat(Browsers.widerThanTheScreen(phone)).as(page).isFalse();
    }
  }
}
