package gongkai.opendata.store;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.journal.EntryKind;
import gongkai.journal.RecordKey;
import gongkai.opendata.Generated;
import gongkai.opendata.Sample;
import gongkai.opendata.Tabled;
import gongkai.opendata.vocabulary.Description;
import gongkai.opendata.vocabulary.Mapping;
import gongkai.opendata.vocabulary.OwnVocabulary;
import gongkai.opendata.vocabulary.Uris;
import gongkai.testbed.DcatAp;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The shapes of DCAT-AP 3.0.1, where they are present, on 10,000 generated records. */
class TheDcatApShapesHoldTest {
  private static final int RECORDS = Integer.getInteger("gongkai.profiles.records", 10_000);
  private static final Uris URIS = new Uris("http://gk.example/");
  private static final Mapping MAPPING = new Mapping(URIS);
  private static Graph data;

  @ParameterizedTest
  @FieldSource("gongkai.testbed.DcatAp#SHAPES")
  void noRecordBreaksTheProfile(String file) {
    assertThat(DcatAp.violations(file, data())).isEmpty();
  }

  private static synchronized Graph data() {
    if (data == null) {
      Graph graph = GraphFactory.createDefaultGraph();
      OwnVocabulary.graph(URIS, "jfj").find().forEach(graph::add);
      Stream.of(
              Stream.of(Sample.body()),
              IntStream.rangeClosed(2019, 2022).mapToObj(Generated::report),
              Stream.of(Tabled.report(2023, "培训咨询")),
              Generated.items(RECORDS))
          .flatMap(records -> records)
          .forEach(record -> add(graph, record));
      data = DcatAp.typed(graph);
    }
    return data;
  }

  private static void add(Graph graph, JsonObject record) {
    RecordKey key = new RecordKey(record.getString("type"), record.getString("key"));
    Description description =
        MAPPING.describe(key, EntryKind.CREATE, Instant.parse("2020-06-01T00:00:00Z"), record);
    description.own().forEach(graph::add);
    description.mentions().values().forEach(about -> about.forEach(graph::add));
  }
}
