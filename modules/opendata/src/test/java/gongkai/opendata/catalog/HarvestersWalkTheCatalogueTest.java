package gongkai.opendata.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.MemoryJournal;
import gongkai.opendata.Sample;
import gongkai.opendata.index.Datasets;
import gongkai.opendata.index.RecordIndex;
import gongkai.opendata.index.TestRecords;
import gongkai.opendata.vocabulary.Prefix;
import gongkai.opendata.vocabulary.RdfFormat;
import gongkai.opendata.vocabulary.Uris;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HarvestersWalkTheCatalogueTest {
  private static final Uris URIS = new Uris("http://gk.example/");

  @TempDir Path data;

  private final MemoryJournal journal = new MemoryJournal();
  private RecordIndex index;
  private Catalog catalog;

  @BeforeEach
  void open() {
    index = RecordIndex.open(data);
    catalog = new Catalog(URIS, new Datasets(index), TestRecords.of(index), "jfj", 10);
    journal.publish(Sample.body());
    for (int i = 1; i <= 25; i++) {
      journal.publish(item(i));
    }
    journal.publish(Sample.report(2020, "2"));
    follow();
  }

  @AfterEach
  void close() {
    index.close();
  }

  @Test
  void everyDatasetAppearsOnce() {
    List<String> seen = walk(page -> {});

    assertThat(seen).hasSize(26).doesNotHaveDuplicates();
    assertThat(seen).contains("http://gk.example/id/report/jfj/2020");
  }

  @Test
  void whatHappensMeanwhileMovesNothing() {
    List<String> seen =
        walk(
            page -> {
              journal.publish(item(30 + page));
              journal.publish(item(26 - page));
              follow();
            });

    assertThat(seen).hasSize(26).doesNotHaveDuplicates();
  }

  @Test
  void whatIsWithdrawnMeanwhileIsLeftOut() {
    List<String> seen =
        walk(
            page -> {
              if (page == 1) {
                journal.withdraw("item", key(25));
                journal.withdraw("item", key(3));
                follow();
              }
            });

    assertThat(seen).hasSize(25).doesNotContain("http://gk.example/id/item/" + key(25));
  }

  @Test
  void aPageIsCompleteInItself() {
    Graph page = parsed(catalog.first(RdfFormat.TURTLE).document());

    assertThat(subjects(page, "Dataset")).hasSize(10);
    assertThat(values(page, "totalItems")).containsExactly("26");
    assertThat(page.contains(URIS.body("jfj"), Prefix.FOAF.term("name"), Node.ANY)).isTrue();
    assertThat(page.contains(URIS.catalog(), Prefix.DCT.term("publisher"), URIS.body("jfj")))
        .isTrue();
    assertThat(page.find().filterKeep(t -> t.getSubject().isBlank()).toList()).isEmpty();
  }

  @Test
  void aPageThatIsNotThereIsNeverThePageBefore() {
    assertThat(catalog.next(RdfFormat.TURTLE, 27, "item/ZZZ")).isInstanceOf(Catalog.Found.class);
    assertThat(catalog.next(RdfFormat.TURTLE, 27, "report/zzz"))
        .isInstanceOf(Catalog.Missing.class);
    assertThat(catalog.next(RdfFormat.TURTLE, 99, "item/A")).isInstanceOf(Catalog.Gone.class);
  }

  @Test
  void aPageHasStableBytes() {
    for (RdfFormat format : RdfFormat.values()) {
      assertThat(catalog.first(format).document())
          .isEqualTo(catalog.first(format).document())
          .contains("catalog." + format.suffix());
    }
  }

  /** Walks to the end, and lets something happen after each page. */
  private List<String> walk(Consumer<Integer> after) {
    List<String> seen = new ArrayList<>();
    int number = 1;
    Graph page = parsed(catalog.first(RdfFormat.TURTLE).document());
    seen.addAll(subjects(page, "Dataset"));
    for (Optional<String> next = next(page); next.isPresent(); next = next(page)) {
      after.accept(number++);
      String query = next.get().substring(next.get().indexOf("?snapshot=") + 10);
      long snapshot = Long.parseLong(query.substring(0, query.indexOf('&')));
      String last =
          java.net.URLDecoder.decode(
              query.substring(query.indexOf("after=") + 6),
              java.nio.charset.StandardCharsets.UTF_8);
      var answer = (Catalog.Found) catalog.next(RdfFormat.TURTLE, snapshot, last);
      page = parsed(answer.document());
      seen.addAll(subjects(page, "Dataset"));
    }
    return seen;
  }

  private static Optional<String> next(Graph page) {
    List<String> next = values(page, "next");
    assertThat(values(page, "nextPage")).isEqualTo(next);
    return next.stream().findFirst();
  }

  private static List<String> values(Graph page, String hydra) {
    return page.find(Node.ANY, Prefix.HYDRA.term(hydra), Node.ANY)
        .mapWith(
            t ->
                t.getObject().isURI()
                    ? t.getObject().getURI()
                    : t.getObject().getLiteralLexicalForm())
        .toList();
  }

  private static java.util.Set<String> subjects(Graph page, String type) {
    return new TreeSet<>(
        page.find(Node.ANY, Prefix.RDF.term("type"), Prefix.DCAT.term(type))
            .mapWith(t -> t.getSubject().getURI())
            .toList());
  }

  private static Graph parsed(String turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    return graph;
  }

  private void follow() {
    index.apply(journal.after(index.applied(), 1000), true);
  }

  private static String key(int number) {
    return "X/2020-%05d".formatted(number);
  }

  private static jakarta.json.JsonObject item(int number) {
    return Sample.item(key(number), "gg", "第" + number, "2020-03-01");
  }
}
