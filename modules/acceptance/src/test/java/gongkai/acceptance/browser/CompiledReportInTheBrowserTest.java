package gongkai.acceptance.browser;

import static gongkai.acceptance.browser.Browsers.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import gongkai.testbed.RunningServer;
import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Compiled annual reports in real browsers: the bureau's year 2020 as it was published, and 2025
 * from a ledger line to open data.
 */
class CompiledReportInTheBrowserTest {
  private static final RunningServer SERVER = RunningServer.shared();
  private static final String YEAR = "body=jfj&year=2025";
  private static final String[] LEDGERS = {"规章", "行政规范性文件", "行政许可", "行政处罚", "行政强制", "行政事业性收费"};
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
  void a_line_becomes_a_figure_with_proof_and_a_report_that_rules_and_colleagues_let_pass() {
    Page reporter = browsers.signedIn("reporter");
    enter(reporter, "编号二零二五的处罚决定");
    for (String ledger : LEDGERS) {
      declare(reporter, ledger);
    }
    drillInto(reporter, "table2.penalty.decisions", "编号二零二五的处罚决定");
    String report = handIn(reporter);
    Page approver = approve(report);

    press(approver, "#publish");

    assertThat(approver.getAttribute("#state", "class")).contains("PUBLISHED");
    assertThat(published(2025)).containsEntry("table2/penalty/decisions", new BigDecimal("3"));
    Page reader = browsers.window(390);
    browsers.visit(reader, "doc/report/jfj/2025");
    assertThat(reader.textContent("main")).contains("2025年作出行政处罚决定3件").doesNotContain("{{");
    assertThat(Browsers.widerThanTheScreen(reader)).isFalse();
  }

  @Test
  void the_demo_year_compiles_to_every_figure_that_the_bureau_published() {
    Page page = browsers.signedIn("reporter");

    browsers.visit(page, "console/compile.xhtml?body=jfj&year=2020");

    Map<String, BigDecimal> compiled = new TreeMap<>();
    for (Locator cell : page.locator("#draft .figures a").all()) {
      String path = cell.getAttribute("href").replaceFirst(".*cell=", "").replace('.', '/');
      compiled.put(path, new BigDecimal(cell.textContent()).stripTrailingZeros());
    }
    assertThat(compiled).hasSizeGreaterThan(150).isEqualTo(published(2020));
  }

  private static void enter(Page page, String title) {
    browsers.visit(page, "console/ledgers.xhtml");
    page.selectOption("#ledger", "PENALTY");
    page.selectOption("#movement", "DECIDED");
    page.fill("#day", "2025-05-20");
    page.fill("#quantity", "3");
    page.fill("#title", title);
    press(page, "#enter");
    assertThat(page.textContent("#lines")).contains(title);
  }

  private static void declare(Page page, String ledger) {
    browsers.visit(page, "console/ledgeryear.xhtml?" + YEAR);
    press(page, "[aria-label='确认登记完毕 " + ledger + "']");
  }

  private static void drillInto(Page page, String cell, String line) {
    browsers.visit(page, "console/compile.xhtml?" + YEAR);
    page.click("a[href$='cell=" + cell + "']");
    assertThat(page.textContent("#figure")).endsWith("3");
    page.click("#proofs a");
    page.waitForURL(url -> url.contains("line.xhtml"));
    assertThat(page.textContent("h1")).isEqualTo(line);
  }

  /** The rule against personal numbers stops the first try; returns the report's address. */
  private static String handIn(Page page) {
    browsers.visit(page, "console/compile.xhtml?" + YEAR);
    write(page, "咨询请拨13812345678。");
    press(page, "#handIn");
    assertThat(page.url()).contains("compile.xhtml");
    assertThat(page.textContent("#messages")).contains("个人");
    assertThat(page.textContent("#findings")).contains("个人信息");

    write(page, "{{year}}年作出行政处罚决定{{table2.penalty.decisions}}件。");
    press(page, "#handIn");

    assertThat(page.url()).contains("report.xhtml?number=");
    assertThat(page.getAttribute("#state", "class")).contains("IN_REVIEW");
    return page.url();
  }

  private static void write(Page page, String text) {
    page.locator("#draft textarea").nth(1).fill("（一）主动公开\n" + text);
  }

  private static Page approve(String report) {
    Page reviewer = browsers.signedIn("reviewer");
    reviewer.navigate(report);
    press(reviewer, "#pass");
    Page approver = browsers.signedIn("approver");
    approver.navigate(report);
    assertThat(approver.textContent("article")).contains("2025年作出行政处罚决定3件");
    press(approver, "#pass");
    return approver;
  }

  /** The figures of the bureau's published report by table, row and column, asked as SPARQL. */
  private static Map<String, BigDecimal> published(int year) {
    String observations = SERVER.uri("id/obs/jfj/" + year + "/").toString();
    String query =
        """
        SELECT ?cell ?value WHERE {
          ?cell <%1$sdef/gd#count>|<%1$sdef/gd#amount> ?value FILTER(STRSTARTS(STR(?cell), "%2$s"))
        }
        """
            .formatted(SERVER.uri(""), observations);
    var answer = SERVER.get("sparql?query=" + RunningServer.encode(query), "Accept", "text/csv");
    Map<String, BigDecimal> figures = new TreeMap<>();
    answer
        .body()
        .lines()
        .skip(1)
        .map(line -> line.strip().split(",", -1))
        .forEach(
            row ->
                figures.put(
                    row[0].substring(observations.length()),
                    new BigDecimal(row[1]).stripTrailingZeros()));
    return figures;
  }
}
