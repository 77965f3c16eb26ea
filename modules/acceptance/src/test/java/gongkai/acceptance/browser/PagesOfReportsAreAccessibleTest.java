package gongkai.acceptance.browser;

import gongkai.testbed.RunningServer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No serious violation of WCAG 2.1 AA where reports are made and where harvesters are watched. */
class PagesOfReportsAreAccessibleTest {
  private static final String YEAR = "body=jfj&year=2020";
  private static final Map<String, List<String>> PAGES =
      Map.of(
          "reporter",
          List.of(
              "console/reports.xhtml",
              "console/report.xhtml?number=1",
              "console/compile.xhtml?" + YEAR,
              "console/proof.xhtml?cell=table3.new.total&" + YEAR,
              "console/statistics.xhtml?" + YEAR,
              "console/ledgers.xhtml",
              "console/ledgeryear.xhtml?" + YEAR,
              "console/ledgerimport.xhtml"),
          "zone",
          List.of("console/board.xhtml?year=2020", "console/rollup.xhtml?body=gzjkq&year=2020"),
          "sysadmin",
          List.of("console/harvest.xhtml", "console/system.xhtml"));

  private final RunningServer server = RunningServer.shared();

  @ParameterizedTest
  @ValueSource(ints = {1280, 390})
  void pages_of_the_console_and_of_the_portal(int width) {
    try (var browsers = new Browsers(server)) {
      PAGES.forEach((login, paths) -> browsers.look(browsers.signedIn(login, width), paths));
      browsers.look(browsers.window(width), List.of("reports", "doc/report/jfj/2020"));
    }
  }
}
