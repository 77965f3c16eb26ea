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
    String html = portal.html(portal.reports.list(Portal.visit("/reports")));

    assertThat(html).containsSubsequence("2020年</h2>", "2019年</h2>").doesNotContain("2,020");
  }

  @Test
  void narrowsByYear() {
    String html = portal.html(portal.reports.list(Portal.visit("/reports?year=2019")));

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
}
