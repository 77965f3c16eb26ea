package gongkai.opendata.store;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.journal.RecordKey;
import gongkai.opendata.MemoryJournal;
import gongkai.opendata.Sample;
import gongkai.opendata.vocabulary.Uris;
import jakarta.json.Json;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheStoreSaysWhatTheJournalSaysTest {
  @TempDir Path data;

  private final MemoryJournal journal = new MemoryJournal();

  @Test
  void anItemIsADataset() {
    journal.publish(Sample.body());
    journal.publish(Sample.withFile("X/2020-00001"));

    try (var store = opened()) {
      assertThat(turtle(store, "id/item/X/2020-00001"))
          .contains("dcat:Dataset", "gd:DisclosureRecord", "\"附件公告\"@zh", "\"主动公开\"@zh")
          .contains("2020-05-06T09:30:00")
          .contains("spdx:checksumValue \"" + Sample.FILE)
          .contains("files/" + Sample.FILE + "/%E9%99%84%E4%BB%B6%201.pdf")
          .doesNotContain("_:");
    }
  }

  @Test
  void aWithdrawnItemIsATombstone() {
    journal.publish(Sample.withFile("X/2020-00001"));
    journal.withdraw("item", "X/2020-00001");

    try (var store = opened()) {
      assertThat(turtle(store, "id/item/X/2020-00001"))
          .contains("gd:WithdrawnRecord", "prov:invalidatedAtTime", "withdrawal-reason/error")
          .doesNotContain("附件公告", "Distribution", "dcat:Dataset");
      assertThat(Dump.of(store.store())).noneMatch(line -> line.contains(Sample.FILE));
    }
  }

  @Test
  void aCorrectionReplacesAllStatements() {
    journal.publish(Sample.withFile("X/2020-00001"));
    journal.publish(Sample.item("X/2020-00001", "wj", "改正的公告", "2020-05-06"));

    try (var store = opened()) {
      assertThat(turtle(store, "id/item/X/2020-00001"))
          .contains("改正的公告", "column/jfj/wj")
          .doesNotContain("附件公告", "column/jfj/gg", Sample.FILE);
      assertThat(Dump.of(store.store())).noneMatch(line -> line.contains("column/jfj/gg"));
    }
  }

  @Test
  void aFigureHasALastingAddress() {
    journal.publish(Sample.report(2020, "2"));
    journal.publish(Sample.report(2020, "3"));

    try (var store = opened()) {
      assertThat(turtle(store, "id/obs/jfj/2020/table3/granted/total"))
          .contains("qb:Observation", "gd:count", "3", "\"予以公开\"@zh");
      assertThat(turtle(store, "id/obs/jfj/2020/table2/procurement/total"))
          .contains("gd:amount", "1308353", "unit/yuan");
      assertThat(turtle(store, "id/report/jfj/2020"))
          .contains("gd:AnnualReport", "obs/jfj/2020/table3/new/total", "#applications", "qb:Slice")
          .contains("id/series/annual-reports/jfj");
    }
  }

  @Test
  void reportsOfABodyStandInOrderWhateverCameFirst() {
    journal.publish(Sample.report(2021, "2"));
    journal.publish(Sample.report(2019, "2"));
    journal.publish(Sample.report(2020, "2"));
    journal.publish(Sample.report(2019, "3"));

    try (var store = opened()) {
      assertThat(order(store)).containsExactly("2020 prev 2019", "2021 prev 2020", "jfj last 2021");
    }

    journal.withdraw("report", "jfj/2020");
    journal.withdraw("report", "jfj/2021");
    try (var store = opened()) {
      assertThat(order(store)).containsExactly("jfj last 2019");
    }
  }

  @Test
  void aHistoricalReportSaysWhatIsWrongInItsOriginal() {
    journal.publish(
        Json.createObjectBuilder(Sample.report(2019, "2"))
            .add(
                "acceptedErrors",
                Json.createArrayBuilder()
                    .add(
                        Json.createObjectBuilder()
                            .add("place", "总计")
                            .add("text", "各栏之和为 3，总计填 4。")
                            .add("reason", "原件如此")))
            .build());

    try (var store = opened()) {
      assertThat(turtle(store, "id/report/jfj/2019"))
          .contains("skos:editorialNote", "\"总计：各栏之和为 3，总计填 4。照录的理由：原件如此\"@zh");
    }
  }

  private static List<String> order(Opened store) {
    return Dump.of(store.store()).stream()
        .filter(line -> line.matches(".*/dcat#(prev|last)> .*"))
        .map(line -> line.replaceAll("<[^>]*/([^/>]+)>", "$1").replace("dcat#", ""))
        .map(line -> line.replaceAll(" [.]$", ""))
        .toList();
  }

  @Test
  void anotherOriginIsBuiltAnewWhileTheOldIsRead() {
    journal.publish(Sample.withFile("X/2020-00001"));
    opened().close();

    RdfStore store = RdfStore.open(new Uris("https://other.example/"), "jfj", data);
    assertThat(store.position()).isEqualTo(1);
    assertThat(store.applied()).isZero();
    store.apply(journal.after(0, 10), true);

    assertThat(store.applied()).isEqualTo(1);
    assertThat(Dump.of(store))
        .anyMatch(line -> line.contains("https://other.example/id/item/X"))
        .noneMatch(line -> line.contains("gk.example"));
    store.close();
  }

  @Test
  void whatNeverWasHasNoDescription() {
    try (var store = opened()) {
      assertThat(new Resources(store.store()).describe("id/item/none", "text/turtle")).isEmpty();
      assertThat(new Resources(store.store()).describe("id/item/a> <b", "text/turtle")).isEmpty();
    }
  }

  @Test
  void theVocabularyIsADocument() {
    try (var store = opened()) {
      assertThat(turtle(store, "def/gd"))
          .contains("gd:DisclosureRecord", "\"公开依据\"@zh", "qb:DataStructureDefinition");
      assertThat(turtle(store, "id/cube/applications"))
          .contains("qb:DataSet", "gd:applicationsStructure");
      assertThat(turtle(store, "id/scheme/exemption-ground")).contains("属于国家秘密");
      assertThat(turtle(store, "id/scheme/validity")).contains("\"有效性\"@zh");
    }
  }

  @Test
  void everyFormatHasStableBytes() {
    journal.publish(Sample.withFile("X/2020-00001"));
    RecordKey key = new RecordKey("item", "X/2020-00001");

    try (var store = opened()) {
      var resources = new Resources(store.store());
      for (String type :
          List.of(
              "text/turtle",
              "application/ld+json",
              "application/n-triples",
              "application/rdf+xml")) {
        assertThat(resources.describe(key, type))
            .as(type)
            .isPresent()
            .isEqualTo(resources.describe(key, type));
      }
    }
  }

  private String turtle(Opened store, String path) {
    return new Resources(store.store()).describe(path, "text/turtle").orElseThrow();
  }

  private Opened opened() {
    RdfStore store = RdfStore.open(Dump.URIS, "jfj", data);
    store.apply(journal.after(0, 1000), true);
    return new Opened(store);
  }

  record Opened(RdfStore store) implements AutoCloseable {
    @Override
    public void close() {
      store.close();
    }
  }
}
