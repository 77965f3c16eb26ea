package gongkai.opendata.cube;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.MemoryJournal;
import gongkai.opendata.Sample;
import gongkai.opendata.store.RdfStore;
import gongkai.opendata.vocabulary.Uris;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QuerySolution;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The query that a figure offers gives the figure, from items and reports that are public. */
class OfferedQueriesGiveTheirFiguresTest {
  private static final Uris URIS = new Uris("http://gk.example/");

  @TempDir Path data;
  private final MemoryJournal journal = new MemoryJournal();
  private RdfStore store;

  private static JsonObject item(String key, String day, String validity, String since) {
    return Json.createObjectBuilder(Sample.item(key, "wj", "办法", day))
        .add(
            "validity",
            Sample.coded(validity, validity).add("since", since.isEmpty() ? day : since))
        .build();
  }

  private static JsonObjectBuilder cell(String place, String value, String... items) {
    String[] parts = place.split("/", 3);
    var cell =
        Json.createObjectBuilder()
            .add("table", parts[0])
            .add("row", parts[1])
            .add("rowLabel", parts[1])
            .add("column", parts[2])
            .add("columnLabel", parts[2])
            .add("value", value)
            .add("unit", "件");
    if (items.length > 0) {
      cell.add("items", Json.createArrayBuilder(List.of(items)));
    }
    return cell;
  }

  private static JsonObject report(int year, String before, JsonObjectBuilder... cells) {
    var all = Json.createArrayBuilder();
    List.of(cells).forEach(all::add);
    var report = Json.createObjectBuilder(Sample.report(year, "0")).add("cells", all);
    return before.isEmpty() ? report.build() : report.add("before", before).build();
  }

  @BeforeEach
  void publish() {
    journal.publish(item("X/1", "2020-04-03", "repealed", "2021-03-01"));
    journal.publish(item("X/2", "2020-07-08", "in-force", ""));
    journal.publish(item("X/3", "2021-02-02", "in-force", ""));
    journal.publish(
        report(
            2020,
            "",
            cell("table2/normative/made", "2", "X/1", "X/2"),
            cell("table2/normative/disclosed", "2", "X/1", "X/2"),
            cell("table2/normative/disclosed-total", "9"),
            cell("table2/normative/valid", "9"),
            cell("table2/licensing/previous", "9"),
            cell("table2/licensing/change", "4"),
            cell("table3/new/person", "3"),
            cell("table3/new/business", "1"),
            cell("table3/new/total", "4"),
            cell("table3/carried-over/person", "0"),
            cell("table3/carried-forward/person", "2")));
    journal.publish(
        report(
            2021,
            "jfj/2020",
            cell("table2/normative/made", "1", "X/3"),
            cell("table2/normative/repealed", "1", "X/1"),
            cell("table2/normative/valid", "9"),
            cell("table2/normative/disclosed", "1", "X/3"),
            cell("table2/normative/disclosed-total", "10"),
            cell("table2/licensing/previous", "13"),
            cell("table3/carried-over/person", "2")));
    store = RdfStore.open(URIS, "jfj", data);
    store.apply(journal.after(0, 100), true);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private List<QuerySolution> rows(String query) {
    String prefixed = "PREFIX gd: <" + URIS.gd("").getURI() + ">\n" + query;
    return store.read(
        dataset -> {
          List<QuerySolution> rows = new ArrayList<>();
          try (var execution =
              QueryExecutionFactory.create(prefixed, DatasetFactory.wrap(dataset))) {
            execution.execSelect().forEachRemaining(rows::add);
          }
          return rows;
        });
  }

  /** The queries that are offered, by the place of their figure. */
  private Map<String, String> offered() {
    Map<String, String> offered = new TreeMap<>();
    for (QuerySolution row : rows("SELECT * { ?figure gd:recomputation ?query }")) {
      String address = row.getResource("query").getURI();
      offered.put(
          row.getResource("figure").getURI().replaceFirst(".*/id/obs/jfj/", ""),
          URLDecoder.decode(address.substring(address.indexOf('=') + 1), StandardCharsets.UTF_8));
    }
    return offered;
  }

  private BigDecimal figure(String place) {
    return new BigDecimal(
        rows("SELECT ?n { <http://gk.example/id/obs/jfj/%s> gd:count ?n }".formatted(place))
            .getFirst()
            .getLiteral("n")
            .getLexicalForm());
  }

  private List<BigDecimal> computed(String query) {
    return rows(query.substring(query.indexOf('\n') + 1)).stream()
        .map(row -> new BigDecimal(row.getLiteral("value").getLexicalForm()))
        .toList();
  }

  @Test
  void whatIsPublicIsOffered() {
    assertThat(offered().keySet())
        .containsExactly(
            "2020/table2/normative/disclosed",
            "2020/table2/normative/made",
            "2020/table3/new/total",
            "2021/table2/licensing/previous",
            "2021/table2/normative/disclosed",
            "2021/table2/normative/disclosed-total",
            "2021/table2/normative/made",
            "2021/table2/normative/repealed",
            "2021/table2/normative/valid",
            "2021/table3/carried-over/person");
    assertThat(rows("SELECT * { ?figure gd:sourcesArePublic false }")).hasSize(8);
  }

  @Test
  void eachOfThemGivesItsFigure() {
    offered()
        .forEach(
            (place, query) ->
                assertThat(computed(query))
                    .as(place)
                    .singleElement()
                    .satisfies(value -> assertThat(value).isEqualByComparingTo(figure(place))));
  }

  @Test
  void anItemThatIsNoLongerPublicOrNotRepealedIsNotCounted() {
    journal.withdraw("item", "X/2");
    journal.publish(item("X/1", "2020-04-03", "in-force", ""));
    store.apply(journal.after(store.applied(), 100), true);

    assertThat(computed(offered().getOrDefault("2020/table2/normative/made", "")))
        .containsExactly(BigDecimal.ONE);
    assertThat(computed(offered().getOrDefault("2021/table2/normative/repealed", "")))
        .containsExactly(BigDecimal.ZERO);
  }
}
