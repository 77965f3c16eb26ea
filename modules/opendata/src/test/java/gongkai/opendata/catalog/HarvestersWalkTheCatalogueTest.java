package gongkai.opendata.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.Desk;
import gongkai.opendata.Sample;
import gongkai.opendata.vocabulary.Prefix;
import gongkai.opendata.vocabulary.RdfFormat;
import gongkai.opendata.wire.Gzip;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HarvestersWalkTheCatalogueTest {
  @TempDir Path data;

  private Desk desk;
  private Library library;

  @BeforeEach
  void open() {
    desk = new Desk(data.resolve("a"));
    for (int i = 1; i <= 25; i++) {
      desk.item(i, "第" + i);
    }
    desk.journal().publish(Sample.report(2020, "2"));
    library = new Library(desk, data.resolve("a"));
    library.turn();
  }

  @AfterEach
  void close() {
    library.close();
    desk.close();
  }

  @Test
  void everyDatasetAppearsOnce() {
    Set<String> seen = walk(page -> {});

    assertThat(seen).hasSize(26).contains("http://gk.example/id/report/jfj/2020");
    assertThat(library.snapshots().newest().orElseThrow().snapshot().pages()).isEqualTo(3);
  }

  @Test
  void whatIsPublishedMeanwhileBelongsToTheNextWalk() {
    Set<String> seen =
        walk(
            page -> {
              desk.item(30 + page, "新");
              desk.item(26 - page, "改");
              library.turn();
            });

    assertThat(seen).hasSize(26).noneMatch(uri -> uri.endsWith("-00031"));
    assertThat(walk(page -> {})).hasSize(29);
  }

  @Test
  void whatIsWithdrawnMeanwhileIsInNoPageThatIsFetchedLater() {
    Set<String> seen =
        walk(
            page -> {
              if (page == 1) {
                desk.withdraw(3);
                desk.withdraw(25);
                library.follow();
              }
            });

    assertThat(seen).hasSize(25).contains(uri(3)).doesNotContain(uri(25));
    assertThat(walk(page -> {})).hasSize(24).doesNotContain(uri(3));
  }

  @Test
  void aChangeIsNoDeletion() {
    Set<String> held = walk(page -> {});
    for (int i = 1; i <= 25; i++) {
      desk.item(i, "第二版" + i);
    }
    library.turn();

    var rehearsal = new Rehearsing("http://gk.example/", at(0), at(1)).run();

    assertThat(Walk.deletions(held, new Walk(library.snapshots()).gather(page -> {}))).isEmpty();
    assertThat(rehearsal.updated()).isEqualTo(25);
    assertThat(rehearsal.created() + rehearsal.deleted()).isZero();
    assertThat(rehearsal.faults()).isEmpty();
    assertThat(rehearsal.largestPage()).isBetween(5_000L, 100_000L);
  }

  @Test
  void aRehearsalNamesWhatWouldBeDeleted() {
    desk.withdraw(7);
    desk.item(40, "新");
    library.turn();

    var rehearsal = new Rehearsing("http://gk.example/", at(0), at(1)).run();

    // it was struck out of the older snapshot too: nobody is told to delete it by a difference
    assertThat(rehearsal.deleted()).isZero();
    assertThat(rehearsal.created()).isEqualTo(1);
  }

  @Test
  void anExpiredSnapshotEndsAWalkWithoutDeletions() {
    Set<String> held = walk(page -> {});

    var gathered =
        new Walk(library.snapshots())
            .gather(
                page -> {
                  for (int i = 0; i < 4 && page == 1; i++) {
                    desk.item(50 + i, "新");
                    library.turn();
                    desk.pass(Duration.ofHours(49));
                    library.turn();
                  }
                });

    assertThat(gathered).isEmpty();
    assertThat(Walk.deletions(held, gathered)).isEmpty();
    assertThat(library.snapshots().published()).hasSize(3);
  }

  @Test
  void aSnapshotIsKeptForTwoDaysAfterANewerOne() {
    String first = library.snapshots().newest().orElseThrow().snapshot().id();
    for (int i = 0; i < 6; i++) {
      desk.item(60 + i, "新");
      library.turn();
      desk.pass(Duration.ofHours(7));
    }
    library.turn();

    assertThat(library.snapshots().find(first)).isPresent();
    assertThat(library.snapshots().published()).hasSize(7);
  }

  @Test
  void theEntryIsTheFirstPageUnderItsOwnAddress() {
    Graph entry = Walk.parsed(Gzip.unpacked(at(0).page(SnapshotFolder.ENTRY, RdfFormat.TURTLE)));
    Graph first = Walk.parsed(Gzip.unpacked(at(0).page(1, RdfFormat.TURTLE)));

    assertThat(Walk.datasets(entry)).isEqualTo(Walk.datasets(first));
    Node second = Desk.URIS.at("catalog/s/" + at(0).snapshot().id() + "/2.ttl");
    assertThat(entry.contains(Desk.URIS.at("catalog.ttl"), Prefix.HYDRA.term("next"), second))
        .isTrue();
    desk.withdraw(1);
    library.follow();
    assertThat(
            Walk.datasets(
                Walk.parsed(Gzip.unpacked(at(0).page(SnapshotFolder.ENTRY, RdfFormat.TURTLE)))))
        .doesNotContain(uri(1));
  }

  @Test
  void aPageIsCompleteInItselfAndHasOneView() {
    Graph page = Walk.parsed(Gzip.unpacked(at(0).page(1, RdfFormat.TURTLE)));

    assertThat(Walk.datasets(page)).hasSize(10);
    Node view = page.find(Node.ANY, Prefix.HYDRA.term("totalItems"), Node.ANY).next().getSubject();
    for (String type : List.of("PartialCollectionView", "PagedCollection")) {
      assertThat(
              page.find(Node.ANY, Prefix.RDF.term("type"), Prefix.HYDRA.term(type))
                  .mapWith(t -> t.getSubject())
                  .toList())
          .containsExactly(view);
    }
    assertThat(page.contains(Desk.URIS.body("jfj"), Prefix.FOAF.term("name"), Node.ANY)).isTrue();
    assertThat(page.contains(view, Desk.URIS.gd("position"), Node.ANY)).isTrue();
    assertThat(page.contains(view, Prefix.RDFS.term("seeAlso"), Desk.URIS.at("feed"))).isTrue();
    assertThat(page.find().filterKeep(t -> t.getSubject().isBlank()).toList()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void anotherMachineAndARestartGiveTheSameBytes(RdfFormat format) {
    List<byte[]> here = pages(at(0), format);
    try (Desk other = new Desk(data.resolve("b"));
        Library elsewhere = new Library(other, data.resolve("b"))) {
      desk.journal()
          .after(1, 1000)
          .forEach(
              e ->
                  other
                      .journal()
                      .publish(
                          e.key().type(),
                          e.key().key(),
                          gongkai.opendata.vocabulary.Fields.parse(e.json())));
      other.follow(3);
      elsewhere.turn();
      assertThat(pages(elsewhere.snapshots().newest().orElseThrow(), format))
          .usingRecursiveComparison()
          .isEqualTo(here);
    }
    try (Library again = new Library(desk, data.resolve("a"))) {
      assertThat(pages(again.snapshots().newest().orElseThrow(), format))
          .usingRecursiveComparison()
          .isEqualTo(here);
    }
  }

  private static List<byte[]> pages(SnapshotFolder of, RdfFormat format) {
    List<byte[]> pages = new ArrayList<>();
    for (int page = 1; page <= of.snapshot().pages(); page++) {
      pages.add(of.page(page, format));
    }
    return pages;
  }

  private SnapshotFolder at(int number) {
    return library.snapshots().published().get(number);
  }

  private Set<String> walk(java.util.function.IntConsumer after) {
    return new HashSet<>(new Walk(library.snapshots()).gather(after).orElseThrow());
  }

  private static String uri(int number) {
    return "http://gk.example/id/item/" + Desk.key(number);
  }
}
