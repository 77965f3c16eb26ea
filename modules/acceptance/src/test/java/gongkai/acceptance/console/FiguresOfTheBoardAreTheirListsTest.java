package gongkai.acceptance.console;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.ConsoleClient;
import gongkai.testbed.RunningServer;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/**
 * Each number of the statistics board leads to a list of just so many, which can be taken along.
 */
class FiguresOfTheBoardAreTheirListsTest {
  private static final String YEAR = "body=jfj&year=2020";

  private final ConsoleClient reporter = ConsoleClient.signedIn(RunningServer.shared(), "reporter");

  /** The lines behind a figure, as the file has them. */
  private List<String> lines(String query) {
    var answer = reporter.fetch("console/proof.csv?" + query);
    assertThat(answer.statusCode()).as(query).isEqualTo(200);
    return answer.body().lines().skip(1).toList();
  }

  private static int number(Element link) {
    return Integer.parseInt(link.text());
  }

  private static String query(Element link) {
    return link.attr("href").replaceFirst(".*proof[.]xhtml[?]", "");
  }

  @Test
  void every_number_has_a_list_and_a_file_of_its_length() {
    Document board = reporter.open("console/statistics.xhtml?" + YEAR);

    assertThat(board.select("td.number")).hasSizeGreaterThan(60);
    assertThat(board.select("td.number:not(:has(a[href*=proof.xhtml]))")).isEmpty();
    for (Element link : board.select("td.number a")) {
      assertThat(lines(query(link))).as(link.attr("href")).hasSize(number(link));
    }
    assertThat(board.select("#headline a").eachText())
        .as("carried over, received, answered, late, open, published, late")
        .startsWith("0", "4", "4")
        .contains("130");
  }

  @Test
  void the_numbers_are_those_of_the_reports_cells() {
    for (String[] pair :
        new String[][] {
          {"row.new", "table3.new.total"},
          {"row.total", "table3.total.total"},
          {"row.carried-over", "table3.carried-over.total"},
          {"row.carried-forward", "table3.carried-forward.total"},
          {"row.granted", "table3.granted.total"},
          {"applicant.person", "table3.new.person"},
        }) {
      assertThat(lines(YEAR + "&cell=" + pair[0]))
          .as(pair[0])
          .containsExactlyInAnyOrderElementsOf(lines(YEAR + "&cell=" + pair[1]));
    }
  }

  @Test
  void late_publications_are_those_of_the_columns_together() {
    Document board = reporter.open("console/statistics.xhtml?" + YEAR);
    for (String within : List.of("late", "in-time", "undated")) {
      int sum =
          board.select("#columns a[href$=." + within + "]").stream()
              .mapToInt(FiguresOfTheBoardAreTheirListsTest::number)
              .sum();

      assertThat(lines(YEAR + "&cell=published." + within)).as(within).hasSize(sum);
    }
  }

  @Test
  void what_is_no_figure_or_not_in_reach_has_no_file() {
    assertThat(reporter.fetch("console/proof.csv?" + YEAR + "&cell=published.soon").statusCode())
        .isEqualTo(404);
    ConsoleClient auditor = ConsoleClient.signedIn(RunningServer.shared(), "auditor");
    assertThat(auditor.fetch("console/proof.csv?" + YEAR + "&cell=published.all").body())
        .doesNotContain("条目");
  }
}
