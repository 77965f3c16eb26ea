package gongkai.opendata.quality;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.Conformance;
import gongkai.opendata.Desk;
import gongkai.opendata.Generated;
import gongkai.opendata.MemoryJournal;
import gongkai.opendata.Quality.Report;
import gongkai.opendata.Sample;
import gongkai.opendata.store.RdfStore;
import gongkai.opendata.vocabulary.Prefix;
import gongkai.opendata.vocabulary.RdfFormat;
import gongkai.opendata.vocabulary.Shapes;
import jakarta.json.Json;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EveryNightAllRecordsAreCheckedTest {
  private static final Instant NIGHT = Instant.parse("2020-07-01T20:20:00Z");

  @TempDir Path data;

  private final MemoryJournal journal = new MemoryJournal();
  private RdfStore store;
  private StoreCheck check;

  @BeforeEach
  void open() {
    journal.publish(Sample.body());
    Generated.items(20).forEach(journal::publish);
    journal.publish(Generated.report(2021));
    store = RdfStore.open(Desk.URIS, "jfj", data);
    check = new StoreCheck(store, Clock.fixed(NIGHT, ZoneOffset.UTC), data);
    follow();
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whatWasLetThroughTheGateConforms() {
    journal.withdraw("item", Generated.items(1).findFirst().orElseThrow().getString("key"));
    follow();

    Report report = check.check();

    assertThat(report.breaches()).isEmpty();
    assertThat(report.broken()).isZero();
    assertThat(report.records()).isGreaterThan(22);
    assertThat(report.position()).isEqualTo(journal.head());
    assertThat(report.timed()).isPositive().isGreaterThanOrEqualTo(report.timely());
  }

  @Test
  void aRecordThatBreaksAShapeIsNamedAndCounted() {
    breakOne();

    Report report = check.check();

    assertThat(report.broken()).isEqualTo(1);
    assertThat(report.breaches())
        .extracting(Conformance.Breach::resource)
        .containsOnly("http://gk.example/id/item/X/2020-09999");
    assertThat(report.breaches())
        .anyMatch(breach -> breach.property().contains("column"))
        .anyMatch(breach -> breach.message().contains("栏目"));
  }

  @Test
  void whatWasFoundIsMeasuredInTheDataset() {
    breakOne();
    Report report = check.check();

    assertThat(value("shapeFindings")).containsExactly("1");
    assertThat(value("recordsChecked")).containsExactly(Long.toString(report.records()));
    assertThat(Double.parseDouble(value("timelyShare").getFirst())).isBetween(0.0, 1.0);
    Node measurement = Desk.URIS.at("id/catalog#quality-shapeFindings");
    assertThat(objects(measurement, Prefix.DQV.term("isMeasurementOf")))
        .containsExactly("http://gk.example/def/gd#shapeFindings");
    assertThat(objects(Desk.URIS.gd("shapeFindings"), Prefix.RDF.term("type")))
        .containsExactly("http://www.w3.org/ns/dqv#Metric");
    assertThat(objects(measurement, Prefix.PROV.term("generatedAtTime")))
        .containsExactly("2020-07-02T04:20:00+08:00");
    assertThat(new Shapes(Desk.URIS).breaches(graph(Measurements.of(report, Desk.URIS)))).isEmpty();
  }

  @Test
  void aLaterCheckTakesThePlaceOfTheOneBefore() {
    breakOne();
    check.check();
    journal.withdraw("item", "X/2020-09999");
    follow();

    check.check();

    assertThat(value("shapeFindings")).containsExactly("0");
    assertThat(store.<Long>read(d -> objects(d.getDefaultGraph(), Desk.URIS.catalog())))
        .isEqualTo(3);
  }

  @Test
  void rebuildsAndCompactionsKeepIt() {
    breakOne();
    check.check();

    assertThat(store.compact(copied -> {})).isTrue();
    assertThat(value("shapeFindings")).containsExactly("1");

    store.reset();
    store.apply(journal.after(0, 1_000), true);
    assertThat(value("shapeFindings")).containsExactly("1");
    String known = store.measurement();

    store.close();
    store = RdfStore.open(Desk.URIS, "jfj", data);
    assertThat(value("shapeFindings")).containsExactly("1");
    assertThat(store.measurement()).isEqualTo(known);
  }

  @Test
  void theAnswersOfAPositionChangeWithIt() {
    String before = store.measurement();
    check.check();
    String after = store.measurement();

    assertThat(after).isNotEqualTo(before);
  }

  @Test
  void theReportOutlivesARestart() {
    breakOne();
    Report report = check.check();

    StoreCheck again = new StoreCheck(store, Clock.systemUTC(), data);

    assertThat(again.last()).contains(report);
  }

  private void breakOne() {
    journal.publish(
        Json.createObjectBuilder(Sample.withFile("X/2020-09999")).remove("column").build());
    follow();
  }

  private void follow() {
    store.apply(journal.after(store.position(), 1_000), true);
  }

  private List<String> value(String metric) {
    return objects(Desk.URIS.at("id/catalog#quality-" + metric), Prefix.DQV.term("value"));
  }

  private List<String> objects(Node subject, Node property) {
    return store.read(
        dataset ->
            dataset
                .getDefaultGraph()
                .find(subject, property, Node.ANY)
                .mapWith(t -> t.getObject())
                .mapWith(o -> o.isURI() ? o.getURI() : o.getLiteralLexicalForm())
                .toList());
  }

  private static long objects(Graph graph, Node subject) {
    return graph.find(subject, Prefix.DQV.term("hasQualityMeasurement"), Node.ANY).toList().size();
  }

  private static Graph graph(java.util.Collection<org.apache.jena.graph.Triple> statements) {
    Graph graph = org.apache.jena.sparql.graph.GraphFactory.createDefaultGraph();
    statements.forEach(graph::add);
    assertThat(RdfFormat.TURTLE.write(statements, Desk.URIS)).isNotEmpty();
    return graph;
  }
}
