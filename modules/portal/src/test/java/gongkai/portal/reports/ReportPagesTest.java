package gongkai.portal.reports;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.PublicRecord;
import gongkai.portal.page.Portal;
import gongkai.portal.page.Published;
import gongkai.portal.page.Records;
import org.junit.jupiter.api.Test;

class ReportPagesTest {
  private final Portal portal =
      new Portal(new Published(Records.body(), Records.report(2019), Records.report(2020)));

  @Test
  void listsReportsByYearNewestFirst() {
    String html = portal.html(portal.reportList.page(Portal.visit("/reports")));

    assertThat(html).containsSubsequence("2020年</h2>", "2019年</h2>").doesNotContain("2,020");
  }

  @Test
  void narrowsByYear() {
    String html = portal.html(portal.reportList.page(Portal.visit("/reports?year=2019")));

    assertThat(html).contains("/doc/report/jfj/2019").doesNotContain("/doc/report/jfj/2020");
  }

  @Test
  void aReportShowsItsSectionsTablesAndTheWayToItsObservations() {
    PublicRecord report = Records.report(2020);

    String html = portal.html(portal.reports.page(report, Portal.visit("/doc/report/jfj/2020")));

    assertThat(html)
        .contains("一、总体情况", "<td>1308353元</td>", "href=\"#s2\"")
        .contains("href=\"/sparql?query=");
  }

  @Test
  void aReportOffersItsFilesAndTellsWhatItCorrects() {
    PublicRecord report = Records.correctedReport(2020, 4);

    String html = portal.html(portal.reports.page(report, Portal.visit("/doc/report/jfj/2020")));

    assertThat(html)
        .contains("/files/" + "cd".repeat(32) + "/", "OFD · 20 KB")
        .contains("第 2 版替代第 1 版（2021-03-01）", "新收数录入有误。", "第 1 版于 2021-01-28 公开")
        .contains("<del>3</del>", "href=\"/id/obs/jfj/2020/table3/new/total\">4</a>")
        .containsSubsequence("class=\"signature\"", "2021年1月28日");
  }

  @Test
  void aHistoricalReportTellsWhatIsWrongInItsOriginal() {
    String whole =
        portal.html(
            portal.reports.page(Records.report(2018), Portal.visit("/doc/report/jfj/2018")));
    String wrong =
        portal.html(
            portal.reports.page(
                Records.reportWithAnError(2018), Portal.visit("/doc/report/jfj/2018")));

    assertThat(whole).doesNotContain("原件中的差错");
    assertThat(wrong)
        .contains("<a href=\"#errors\">原件有 1 处差错", "id=\"errors\"")
        .containsSubsequence("表三 新收 行", "<td>3</td><td>4</td>", "各栏之和为 3，总计填 4。", "原件如此，已无法核对。");
  }

  @Test
  void figuresOverTheYearsAreAPictureATableAndAFile() {
    Portal years =
        new Portal(
            new Published(
                Records.body(),
                Records.correctedReport(2019, 7),
                Records.correctedReport(2020, 4),
                Records.report(2021)));

    String html = years.html(years.reportList.page(Portal.visit("/reports")));
    String csv = years.reportList.csv(Portal.visit("/reports/figures.csv"));

    assertThat(html)
        .containsSubsequence("<svg", "role=\"img\"", "2019：7</title>", "2020：4</title>", "</svg>")
        .containsSubsequence("<table class=\"grid\">", "<td>7</td><td>4</td><td>—</td>")
        .contains("href=\"/reports/figures.csv\"")
        .doesNotContain("<script");
    assertThat(csv)
        .startsWith("\uFEFF机关代码,机关,年份,指标,数值\r\n")
        .contains("\"jfj\",\"赣州经济技术开发区经济发展局\",2019,\"本年新收政府信息公开申请（件）\",7\r\n");
  }

  @Test
  void theListIsReadAgainWhenSomethingBecamePublic() {
    Published published = new Published(Records.body(), Records.report(2019));
    Portal growing = new Portal(published);
    String before = growing.html(growing.reportList.page(Portal.visit("/reports")));

    published.add(Records.report(2020));

    assertThat(before).doesNotContain("/doc/report/jfj/2020");
    assertThat(growing.html(growing.reportList.page(Portal.visit("/reports"))))
        .contains("/doc/report/jfj/2020");
  }
}
