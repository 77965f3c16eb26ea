package gongkai.opendata.sparql;

import gongkai.opendata.MemoryJournal;
import gongkai.opendata.Sample;
import gongkai.opendata.index.RecordIndex;
import gongkai.opendata.index.TextSearch;
import gongkai.opendata.sparql.engine.Limits;
import gongkai.opendata.store.RdfStore;
import gongkai.opendata.vocabulary.Uris;
import java.nio.file.Path;
import java.time.Duration;

/** A store and an index with generated records. */
final class Fixture implements AutoCloseable {
  static final String PREFIXES =
      """
      PREFIX gd: <http://gk.example/def/gd#>
      PREFIX dcat: <http://www.w3.org/ns/dcat#>
      PREFIX dct: <http://purl.org/dc/terms/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      PREFIX qb: <http://purl.org/linked-data/cube#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      """;
  static final String GRAPH = "http://gk.example/sparql#graph";
  static final long MEGABYTE = 1024 * 1024;

  final MemoryJournal journal = new MemoryJournal();
  final RdfStore store;
  final RecordIndex index;

  Fixture(Path data, int items) {
    journal.publish(Sample.body());
    journal.publish(Sample.report(2020, "2"));
    for (int i = 1; i <= items; i++) {
      journal.publish(
          Sample.item(
              "X/2020-%05d".formatted(i),
              i % 3 == 0 ? "wj" : "gg",
              i % 5 == 0 ? "预算公开第" + i + "号" : "公告第" + i + "号",
              "2020-%02d-%02d".formatted(1 + i % 12, 1 + i % 28)));
    }
    store = RdfStore.open(new Uris("http://gk.example/"), "jfj", data);
    index = RecordIndex.open(data);
    for (long at = 0; at < journal.head(); at = store.position()) {
      store.apply(journal.after(at, 1000), true);
    }
    index.apply(journal.after(0, 1_000_000), true);
  }

  TextSearch search() {
    return new TextSearch(index);
  }

  Endpoint endpoint(int seconds, int rows, int threads) {
    return endpoint(new Limits(Duration.ofSeconds(seconds), rows, 64 * MEGABYTE, threads));
  }

  Endpoint endpoint(Limits limits) {
    return new Endpoint(
        store, search(), limits, new Rates(0, 1, Math.max(2, limits.threads()), System::nanoTime));
  }

  @Override
  public void close() {
    store.close();
    index.close();
  }
}
