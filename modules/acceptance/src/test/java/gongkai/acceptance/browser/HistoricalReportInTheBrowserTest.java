package gongkai.acceptance.browser;

import static gongkai.acceptance.browser.Browsers.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import gongkai.testbed.RunningServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A report of a former year in real browsers: uploaded as the web page of another site, a figure
 * put right in the table, reviewed, published with its files and figures, and corrected.
 */
class HistoricalReportInTheBrowserTest {
  private static final RunningServer SERVER = RunningServer.shared();

  @RegisterExtension static final Browsers BROWSERS = new Browsers(SERVER);

  private static final String CELL = "input[name='cell.table3.new.person']";
  private static final String GRANTED = "input[name='cell.table3.granted.person']";

  @Test
  void a_report_is_uploaded_put_right_reviewed_published_and_corrected() {
    Page reporter = BROWSERS.signedIn("reporter");
    upload(reporter, page());
    assertThat(reporter.textContent("#findings")).contains("不是可以确定的数字");
    assertThat(reporter.textContent("#original")).contains("四件", "1.本机关不掌握相关政府信息");
    assertThat(reporter.inputValue(CELL)).isEmpty();
    assertThat(reporter.inputValue(GRANTED)).isEqualTo("3");
    putRight(reporter);
    press(reporter, "#acceptReport");

    String report = reporter.url();
    assertThat(report).contains("report.xhtml?number=");
    Page approver = pass(report);
    press(approver, "#publish");
    assertThat(approver.getAttribute("#state", "class")).contains("PUBLISHED");
    hasItsFiles();
    assertThat(inSparql("table3/new/person")).isEqualByComparingTo("4");
    assertThat(inSparql("table2/procurement/amount")).isEqualByComparingTo("912000");

    upload(reporter, page().replace("四件", "4").replace("每季度抽查一次", "每月抽查一次"));
    press(reporter, "#acceptReport");
    Page again = pass(reporter.url());
    press(again, "#publish");
    assertThat(again.getAttribute("#state", "class")).doesNotContain("PUBLISHED");
    again.fill("#correction", "抽查次数写错。");
    press(again, "#publish");
    assertThat(again.getAttribute("#state", "class")).contains("PUBLISHED");
    tellsWhatItReplaced();
  }

  /** What is no figure is refused at its field; what is one is read again with the text. */
  private static void putRight(Page page) {
    page.fill(CELL, "四");
    press(page, "#acceptReport");
    assertThat(page.inputValue(CELL)).isEqualTo("四");
    assertThat(page.getAttribute(CELL, "aria-invalid")).isEqualTo("true");
    page.fill(CELL, "4");
    press(page, "#readReport");
    assertThat(page.inputValue(CELL)).isEqualTo("4");
    Locator findings = page.locator("#findings");
    assertThat(findings.count() == 0 ? "" : findings.textContent()).doesNotContain("不是可以确定的数字");
  }

  private static void hasItsFiles() {
    Page reader = BROWSERS.window(390);
    BROWSERS.visit(reader, "doc/report/jfj/2019");
    assertThat(Browsers.widerThanTheScreen(reader)).isFalse();
    assertThat(reader.textContent("main")).contains("编制本报告").doesNotContain("当前位置", "浏览次数", "登录");
    Locator files = reader.locator(".files a");
    assertThat(files.count()).isEqualTo(5);
    for (Locator file : files.all()) {
      String address = file.getAttribute("href");
      assertThat(SERVER.get(address.substring(1)).statusCode()).isEqualTo(200);
    }
    assertThat(reader.getAttribute(".table3 td a >> nth=0", "href"))
        .isEqualTo("/id/obs/jfj/2019/table3/new/person");
    BROWSERS.visit(reader, "reports");
    assertThat(reader.locator("svg.bars rect").count()).isGreaterThanOrEqualTo(2);
    assertThat(reader.textContent(".over-years table")).contains("2019", "2020");
    assertThat(Browsers.widerThanTheScreen(reader)).isFalse();
  }

  private static void tellsWhatItReplaced() {
    Page reader = BROWSERS.window(1280);
    BROWSERS.visit(reader, "doc/report/jfj/2019");
    assertThat(reader.textContent("#editions")).contains("第 2 版替代第 1 版", "抽查次数写错。", "没有变化");
    String query =
        """
        PREFIX dct: <http://purl.org/dc/terms/>
        SELECT ?edition { <%1$s> dct:replaces ?edition . ?edition dct:isReplacedBy <%1$s> }
        """
            .formatted(SERVER.uri("id/report/jfj/2019"));
    assertThat(
            SERVER
                .get("sparql?query=" + RunningServer.encode(query), "Accept", "text/csv")
                .body()
                .lines())
        .containsExactly("edition", SERVER.uri("id/report/jfj/2019").toString() + "#edition-1");
  }

  /** The figure of a cell of the report of 2019. */
  private static BigDecimal inSparql(String cell) {
    String query =
        "SELECT ?value WHERE { <%1$s> <%2$sdef/gd#count>|<%2$sdef/gd#amount> ?value }"
            .formatted(SERVER.uri("id/obs/jfj/2019/" + cell), SERVER.uri(""));
    return SERVER
        .get("sparql?query=" + RunningServer.encode(query), "Accept", "text/csv")
        .body()
        .lines()
        .skip(1)
        .findFirst()
        .map(BigDecimal::new)
        .orElseThrow();
  }

  /** A page of another site with its navigation, which ends where the report is signed. */
  private static String page() {
    try (InputStream in =
        HistoricalReportInTheBrowserTest.class.getResourceAsStream("/reports/bureau-2019.html")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void upload(Page page, String html) {
    BROWSERS.visit(page, "console/reports.xhtml");
    page.setInputFiles(
        "#reportFile",
        new FilePayload("2019.html", "text/html", html.getBytes(StandardCharsets.UTF_8)));
    press(page, "#readReport");
  }

  private static Page pass(String report) {
    Page reviewer = BROWSERS.signedIn("reviewer");
    reviewer.navigate(report);
    press(reviewer, "#pass");
    Page approver = BROWSERS.signedIn("approver");
    approver.navigate(report);
    press(approver, "#pass");
    return approver;
  }
}
