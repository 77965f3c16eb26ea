package gongkai.acceptance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import gongkai.testbed.RunningServer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A report of a former year in real browsers: uploaded as a web page, a figure put right in the
 * table, reviewed, published with its files, and corrected.
 */
class HistoricalReportInTheBrowserTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private static final String CELL = "input[name='cell.table3.new.person']";
  private static Browsers browsers;

  @BeforeAll
  static void open() {
    browsers = new Browsers(SERVER);
  }

  @AfterAll
  static void close() {
    browsers.close();
  }

  @Test
  void a_report_is_uploaded_put_right_reviewed_published_and_corrected() {
    Page reporter = browsers.signedIn("reporter");
    upload(reporter, pageOf2019("四件"));
    assertThat(reporter.textContent("#findings")).contains("不是可以确定的数字");
    assertThat(reporter.textContent("#original")).contains("四件");
    assertThat(reporter.inputValue(CELL)).isEmpty();
    reporter.fill(CELL, "四");
    press(reporter, "#acceptReport");
    assertThat(reporter.inputValue(CELL)).isEqualTo("四");
    assertThat(reporter.getAttribute(CELL, "aria-invalid")).isEqualTo("true");

    reporter.fill(CELL, "4");
    press(reporter, "#readReport");
    assertThat(reporter.inputValue(CELL)).isEqualTo("4");
    press(reporter, "#acceptReport");

    String report = reporter.url();
    assertThat(report).contains("report.xhtml?number=");
    Page approver = pass(report);
    press(approver, "#publish");
    assertThat(approver.getAttribute("#state", "class")).contains("PUBLISHED");
    hasItsFiles();

    upload(reporter, pageOf2019("4").replace("每季度抽查", "每月抽查"));
    press(reporter, "#acceptReport");
    Page again = pass(report);
    press(again, "#publish");
    assertThat(again.getAttribute("#state", "class")).doesNotContain("PUBLISHED");
    again.fill("#correction", "抽查次数写错。");
    press(again, "#publish");
    assertThat(again.getAttribute("#state", "class")).contains("PUBLISHED");
    tellsWhatItReplaced();
  }

  private static void hasItsFiles() {
    Page reader = browsers.window(390);
    visit(reader, "doc/report/jfj/2019");
    assertThat(Browsers.widerThanTheScreen(reader)).isFalse();
    Locator files = reader.locator(".files a");
    assertThat(files.count()).isEqualTo(5);
    for (Locator file : files.all()) {
      String address = file.getAttribute("href");
      assertThat(SERVER.get(address.substring(1)).statusCode()).isEqualTo(200);
    }
    assertThat(reader.getAttribute(".table3 td a >> nth=0", "href"))
        .isEqualTo("/id/obs/jfj/2019/table3/new/person");
    visit(reader, "reports");
    assertThat(reader.locator("svg.bars rect").count()).isGreaterThanOrEqualTo(2);
    assertThat(reader.textContent(".over-years table")).contains("2019", "2020");
    assertThat(Browsers.widerThanTheScreen(reader)).isFalse();
  }

  private static void tellsWhatItReplaced() {
    Page reader = browsers.window(1280);
    visit(reader, "doc/report/jfj/2019");
    assertThat(reader.textContent("#editions")).contains("第 2 版替代第 1 版", "抽查次数写错。", "没有变化");
  }

  /** The portal's page of the year after as one of another site, which ends where it is signed. */
  private static String pageOf2019(String received) {
    String page = SERVER.get("doc/report/jfj/2020", "Accept", "text/html").body();
    String cell = "/id/obs/jfj/2020/table3/new/person\">";
    assertThat(page).contains(cell + "4<");
    return page.replace(cell + "4<", cell + received + "<")
        .replaceFirst("(?s)(<div class=\"signature\">.*?</div>).*", "$1</article></body></html>")
        .replace("2020", "2019")
        .replace("2021", "2020");
  }

  private static void upload(Page page, String html) {
    visit(page, "console/reports.xhtml");
    page.setInputFiles(
        "#reportFile",
        new FilePayload("2019.html", "text/html", html.getBytes(StandardCharsets.UTF_8)));
    press(page, "#readReport");
  }

  private static Page pass(String report) {
    Page reviewer = browsers.signedIn("reviewer");
    reviewer.navigate(report);
    press(reviewer, "#pass");
    Page approver = browsers.signedIn("approver");
    approver.navigate(report);
    press(approver, "#pass");
    return approver;
  }

  private static void visit(Page page, String path) {
    page.navigate(SERVER.uri(path).toString());
  }

  /** Presses a button and waits for the page that answers. */
  private static void press(Page page, String button) {
    page.evaluate("window.before = true");
    page.click(button);
    page.waitForFunction("() => !window.before && document.readyState === 'complete'");
  }
}
