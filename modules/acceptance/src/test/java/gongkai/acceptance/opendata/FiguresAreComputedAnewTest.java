package gongkai.acceptance.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.RunningServer;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each query that a public figure offers gives the figure, asked of the running endpoint. */
class FiguresAreComputedAnewTest {
  private final RunningServer server = RunningServer.shared();

  private record Offered(String cell, BigDecimal figure, String query) {}

  private List<String> rows(String query) {
    String prefix = "PREFIX gd: <%sdef/gd#>\n".formatted(server.uri(""));
    var answer =
        server.get("sparql?query=" + RunningServer.encode(prefix + query), "Accept", "text/csv");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body().lines().skip(1).toList();
  }

  private List<Offered> offered() {
    return rows(
            """
            SELECT ?figure ?value ?query WHERE {
              ?figure gd:recomputation ?query ; gd:count|gd:amount ?value
              FILTER(CONTAINS(STR(?figure), "/id/obs/jfj/2020/"))
            } ORDER BY ?figure
            """)
        .stream()
        .map(line -> line.split(",", 3))
        .map(
            line ->
                new Offered(
                    line[0].replaceFirst(".*/id/obs/jfj/2020/", ""),
                    new BigDecimal(line[1]),
                    line[2].replaceAll("^\"|\"$", "")))
        .toList();
  }

  @Test
  void every_query_that_is_offered_gives_the_figure() {
    List<Offered> offered = offered();

    assertThat(offered).hasSizeGreaterThan(30);
    for (Offered each : offered) {
      URI address = URI.create(each.query());
      var answer =
          server.get("sparql?" + address.getRawQuery(), "Accept", "text/csv").body().lines();
      assertThat(answer.skip(1).map(BigDecimal::new).toList())
          .as(each.cell() + " by " + address.getQuery())
          .singleElement()
          .satisfies(value -> assertThat(value).isEqualByComparingTo(each.figure()));
    }
  }

  @Test
  void documents_of_table_2_are_counted_from_the_catalogue() {
    assertThat(offered())
        .filteredOn(each -> each.cell().startsWith("table2/"))
        .extracting(each -> each.cell() + " " + each.figure())
        .containsExactly("table2/normative/disclosed 2", "table2/normative/made 2");
    assertThat(
            rows(
                """
                SELECT ?number WHERE {
                  <%sid/obs/jfj/2020/table2/normative/made> gd:counts/gd:documentNumber ?number
                } ORDER BY ?number
                """
                    .formatted(server.uri(""))))
        .containsExactly("赣开经发〔2020〕12号", "赣开经发〔2020〕24号");
  }

  @Test
  void where_sources_are_not_public_this_is_said() {
    List<String> said =
        rows(
            """
            SELECT ?figure WHERE {
              ?figure gd:sourcesArePublic false FILTER(CONTAINS(STR(?figure), "/id/obs/jfj/2020/"))
              FILTER NOT EXISTS { ?figure gd:recomputation ?query }
            }
            """);

    assertThat(said)
        .anyMatch(figure -> figure.endsWith("table3/granted/person"))
        .anyMatch(figure -> figure.endsWith("table2/procurement/amount"))
        .anyMatch(figure -> figure.endsWith("table2/normative/disclosed-total"))
        .noneMatch(figure -> figure.endsWith("table3/new/total"));
  }
}
