package gongkai.acceptance.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.RunningServer;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bureau's year 2020, asked of the running server as SPARQL over HTTP. */
class DemoYearInSparqlTest {
  private final RunningServer server = RunningServer.shared();

  @Test
  void the_six_columns_hold_4_38_70_15_2_and_1_items() {
    List<String> rows =
        select(
            """
            SELECT ?column (COUNT(?item) AS ?items) WHERE {
              ?item a gd:DisclosureRecord ; gd:column ?c ; gd:published ?day .
              ?c skos:prefLabel ?column
              FILTER(LANG(?column) = "zh" && STRSTARTS(STR(?day), "2020"))
            } GROUP BY ?column ORDER BY ?column
            """);

    assertThat(rows)
        .containsExactlyInAnyOrder("机构职能,4", "部门文件,38", "工作动态,70", "公告公示,15", "财政预决算,2", "年度报告,1");
  }

  @Test
  void they_are_130_in_all() {
    List<String> rows =
        select(
            """
            SELECT (COUNT(DISTINCT ?item) AS ?items) WHERE {
              ?item a gd:DisclosureRecord ; gd:published ?day FILTER(STRSTARTS(STR(?day), "2020"))
            }
            """);

    assertThat(rows).containsExactly("130");
  }

  @ParameterizedTest
  @CsvSource({
    "table3, new, total, 4",
    "table3, granted, person, 2",
    "table3, granted, total, 2",
    "table3, u1, total, 2",
    "table3, total, total, 4",
    "table3, carried-forward, total, 0",
    "table2, normative, made, 2",
    "table2, normative, disclosed, 2",
    "table2, normative, disclosed-total, 9",
    "table2, licensing, previous, 9",
    "table2, licensing, change, 4",
    "table2, procurement, items, 4",
    "table2, procurement, amount, 1308353"
  })
  void a_figure_of_the_2020_report_is_an_observation(
      String table, String row, String column, String value) {
    List<String> rows =
        select(
            """
            SELECT ?value WHERE {
              <%sid/obs/jfj/2020/%s/%s/%s> a qb:Observation ; gd:count|gd:amount ?value
            }
            """
                .formatted(server.uri(""), table, row, column));

    assertThat(rows)
        .singleElement()
        .satisfies(v -> assertThat(new BigDecimal(v)).isEqualByComparingTo(value));
  }

  @ParameterizedTest
  @CsvSource({
    "'SELECT * WHERE { ?s ?p ', 400",
    "'SELECT * WHERE { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }', 403",
    "'INSERT DATA { <urn:a> <urn:b> <urn:c> }', 400",
    "'SELECT * FROM <http://127.0.0.1:9/g> WHERE { ?s ?p ?o }', 400"
  })
  void a_wrong_or_forbidden_query_is_a_problem_with_a_reason(String query, int status) {
    var answer = server.get("sparql?query=" + RunningServer.encode(query));

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("\"status\"").doesNotContain("\tat ");
  }

  private List<String> select(String query) {
    String prefixes =
        """
        PREFIX gd: <%sdef/gd#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        PREFIX qb: <http://purl.org/linked-data/cube#>
        """
            .formatted(server.uri(""));
    var answer =
        server.get("sparql?query=" + RunningServer.encode(prefixes + query), "Accept", "text/csv");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body().lines().skip(1).map(String::strip).toList();
  }
}
