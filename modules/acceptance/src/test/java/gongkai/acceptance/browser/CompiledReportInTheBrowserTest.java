package gongkai.acceptance.browser;

import static gongkai.acceptance.browser.Browsers.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import gongkai.testbed.RunningServer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Compiled annual reports in real browsers: the bureau's year 2020 as it was published, and 2025
 * from a ledger line to open data.
 */
class CompiledReportInTheBrowserTest {
  private static final RunningServer SERVER = RunningServer.shared();

  @RegisterExtension static final Browsers BROWSERS = new Browsers(SERVER);

  private static final String YEAR = "body=jfj&year=2025";
  private static final String[] LEDGERS = {"规章", "行政规范性文件", "行政许可", "行政处罚", "行政强制", "行政事业性收费"};

  @Test
  void a_line_becomes_a_figure_with_proof_and_a_report_that_rules_and_colleagues_let_pass() {
    Page reporter = BROWSERS.signedIn("reporter");
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
    inTheFeed("report/jfj/2025");
    opensItsFrozenProof(approver);
    aLateLineIsDrift(reporter, approver);
    Page reader = BROWSERS.window(390);
    BROWSERS.visit(reader, "doc/report/jfj/2025");
    assertThat(reader.textContent("main")).contains("2025年作出行政处罚决定3件").doesNotContain("{{");
    assertThat(Browsers.widerThanTheScreen(reader)).isFalse();
  }

  @Test
  void the_demo_year_compiles_to_every_figure_that_the_bureau_published() {
    Page page = BROWSERS.signedIn("reporter");

    BROWSERS.visit(page, "console/compile.xhtml?body=jfj&year=2020");

    Map<String, BigDecimal> compiled = new TreeMap<>();
    for (Locator cell : page.locator("#draft .figures a").all()) {
      String path = cell.getAttribute("href").replaceFirst(".*cell=", "").replace('.', '/');
      compiled.put(path, new BigDecimal(cell.textContent()).stripTrailingZeros());
    }
    assertThat(compiled).hasSizeGreaterThan(150).isEqualTo(published(2020));
  }

  private static void enter(Page page, String title) {
    BROWSERS.visit(page, "console/ledgers.xhtml");
    page.selectOption("#ledger", "PENALTY");
    page.selectOption("#movement", "DECIDED");
    page.fill("#day", "2025-05-20");
    page.fill("#quantity", "3");
    page.fill("#title", title);
    press(page, "#enter");
    assertThat(page.textContent("#lines")).contains(title);
  }

  private static void declare(Page page, String ledger) {
    BROWSERS.visit(page, "console/ledgeryear.xhtml?" + YEAR);
    press(page, "[aria-label='确认登记完毕 " + ledger + "']");
  }

  private static void drillInto(Page page, String cell, String line) {
    BROWSERS.visit(page, "console/compile.xhtml?" + YEAR);
    page.click("a[href$='cell=" + cell + "']");
    assertThat(page.textContent("#figure")).endsWith("3");
    page.click("#proofs a");
    page.waitForURL(url -> url.contains("line.xhtml"));
    assertThat(page.textContent("h1")).isEqualTo(line);
  }

  /** The rule against personal numbers stops the first try; returns the report's address. */
  private static String handIn(Page page) {
    BROWSERS.visit(page, "console/compile.xhtml?" + YEAR);
    isToldWhileTyping(page);
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

  /** The checks follow the keys: nothing is pressed, and nothing is stored. */
  private static void isToldWhileTyping(Page page) {
    Locator text = page.locator("#draft textarea").nth(1);
    text.fill("");
    text.pressSequentially("全年收到政府信息公开申请999件。");
    Locator finding =
        page.locator("#findings tr", new Page.LocatorOptions().setHasText("999")).first();
    finding.waitFor();
    List<String> cells = finding.locator("td").allTextContents();
    int right = Integer.parseInt(cells.get(4));
    assertThat(cells.get(1)).contains("C1");
    assertThat(cells.get(3)).isEqualTo("999");
    assertThat(cells.get(5)).isEqualTo("+" + (999 - right));
    assertThat(cells.get(7)).contains("一致");
    assertThat(cells.get(8)).isNotBlank();
  }

  /** The stream of changes names the record within a moment of its publication. */
  private static void inTheFeed(String record) {
    Instant end = Instant.now().plusSeconds(5);
    while (!newestOfTheFeedName(record)) {
      assertThat(Instant.now()).as("feed names " + record).isBefore(end);
    }
  }

  private static boolean newestOfTheFeedName(String record) {
    long last = SERVER.get("feed").headers().firstValueAsLong("X-Dataset-Position").orElseThrow();
    return LongStream.rangeClosed(Math.max(1, last - 4), last)
        .anyMatch(position -> SERVER.get("feed/a/" + position).body().contains(record));
  }

  private static void opensItsFrozenProof(Page page) {
    page.click("#frozen summary");
    page.click("#frozen a[href$='cell=table2.penalty.decisions']");
    page.waitForURL(url -> url.contains("proof.xhtml?report="));
    assertThat(page.textContent("#figure")).endsWith("3");
    assertThat(page.textContent("#proofs")).contains("编号二零二五的处罚决定");
    page.click("#backToReport");
    page.waitForURL(url -> url.contains("report.xhtml"));
  }

  private static void aLateLineIsDrift(Page reporter, Page reader) {
    press(reader, "#compare");
    assertThat(reader.textContent("#drift")).doesNotContain("迟到的处罚决定");
    imported(reporter, "迟到的处罚决定");
    press(reader, "#compare");
    assertThat(reader.textContent("#drift")).contains("3 → 6", "＋", "迟到的处罚决定");
  }

  /** A file with a wrong day is told and not entered; the right one is shown and then entered. */
  private static void imported(Page page, String title) {
    String lines = "台账,事项,日期,数量,金额（元）,名称\n行政处罚,处理决定,2025-06-20,3,," + title + "\n";
    BROWSERS.visit(page, "console/ledgerimport.xhtml");
    upload(page, lines.replace("06-20", "06-31"));
    assertThat(page.textContent("#problems")).contains("日期");
    assertThat(page.locator("#enterFile").count()).isZero();
    upload(page, lines);
    assertThat(page.textContent("#sample")).contains(title);
    press(page, "#enterFile");
    BROWSERS.visit(page, "console/ledgers.xhtml");
    assertThat(page.textContent("#lines")).contains(title);
  }

  private static void upload(Page page, String lines) {
    page.selectOption("#body", "jfj");
    page.setInputFiles(
        "#file", new FilePayload("lines.csv", "text/csv", lines.getBytes(StandardCharsets.UTF_8)));
    press(page, "#readFile");
  }

  private static void write(Page page, String text) {
    page.locator("#draft textarea").nth(1).fill("（一）主动公开\n" + text);
  }

  private static Page approve(String report) {
    Page reviewer = BROWSERS.signedIn("reviewer");
    reviewer.navigate(report);
    press(reviewer, "#pass");
    Page approver = BROWSERS.signedIn("approver");
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
