package gongkai.opendata.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.Desk;
import gongkai.opendata.wire.Gzip;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AShrunkenCatalogueIsHeldTest {
  @TempDir Path data;

  private Desk desk;
  private Library library;

  @BeforeEach
  void open() {
    desk = new Desk(data);
    library = new Library(desk, data);
    for (int i = 1; i <= 40; i++) {
      desk.item(i, "第" + i);
    }
    library.turn();
  }

  @AfterEach
  void close() {
    library.close();
    desk.close();
  }

  @ParameterizedTest
  @CsvSource({"100,100,false", "100,95,false", "100,94,true", "0,0,false", "0,5,false", "3,2,true"})
  void moreThanFivePercentIsAnAccident(long before, long now, boolean held) {
    assertThat(Policy.shrinks(before, now)).isEqualTo(held);
  }

  @Test
  void anOperatorMustConfirmIt() {
    for (int i = 1; i <= 3; i++) {
      desk.withdraw(i);
    }
    library.turn();
    Snapshots snapshots = library.snapshots();
    Snapshot held = snapshots.held().orElseThrow().snapshot();

    assertThat(held.total()).isEqualTo(37);
    assertThat(snapshots.newest().orElseThrow().snapshot().total()).isEqualTo(40);
    assertThat(snapshots.find(held.id())).isEmpty();
    assertThat(snapshots.confirm("1-0")).isFalse();
    assertThat(snapshots.confirm(held.id())).isTrue();
    assertThat(snapshots.newest().orElseThrow().snapshot().id()).isEqualTo(held.id());
    assertThat(snapshots.held()).isEmpty();
  }

  @Test
  void nothingIsPublishedWhereNothingIs() {
    try (Desk empty = new Desk(data.resolve("empty"));
        Library none = new Library(empty, data.resolve("empty"))) {
      none.turn();

      assertThat(none.snapshots().newest()).isEmpty();
      assertThat(none.snapshots().held()).isEmpty();
    }
  }

  @Test
  void snapshotsOfAJournalThatWasReplacedAreThrownAway() {
    desk.item(99, "新");
    library.turn();
    try (Library restored = new Library(desk, data)) {
      Snapshots older =
          new Snapshots(
              new PageWriter(Desk.URIS, "jfj"),
              desk.index(),
              desk.journal().upTo(41),
              new Policy(java.time.Duration.ZERO, java.time.Duration.ZERO),
              desk.clock(),
              data,
              10);

      older.reset();

      assertThat(older.published()).hasSize(1);
      assertThat(older.lastTotal()).isEqualTo(41);
      assertThat(restored.snapshots().position()).isPositive();
    }
  }

  @Test
  void whatAStopCutOffIsNoSnapshot() throws Exception {
    Path half = data.resolve("catalog/.building/source");
    Files.createDirectories(half);
    Files.writeString(half.resolve("1.keys"), "item/X\t1\n");
    try (Library again = new Library(desk, data)) {
      assertThat(half).doesNotExist();
      assertThat(again.snapshots().published()).hasSize(1);
    }
  }

  @Test
  void aDumpHoldsTheSameDatasetsAndItsSumsAreRight() throws Exception {
    SnapshotFolder newest = library.snapshots().newest().orElseThrow();
    var dataset = DatasetGraphFactory.create();
    byte[] quads = Files.readAllBytes(Dump.file(newest, "catalog.nq.gz"));
    byte[] turtle = Files.readAllBytes(Dump.file(newest, "catalog.ttl.gz"));

    RDFParser.fromString(new String(Gzip.unpacked(quads), StandardCharsets.UTF_8), Lang.NQUADS)
        .parse(dataset);

    var graph = dataset.getGraph(Desk.URIS.catalog());
    assertThat(Walk.datasets(graph)).hasSize(40);
    assertThat(Walk.datasets(Walk.parsed(Gzip.unpacked(turtle)))).hasSize(40);
    String sums = Files.readString(Dump.file(newest, Dump.SUMS));
    assertThat(sums)
        .contains(sha256(quads) + "  catalog.nq.gz", sha256(turtle) + "  catalog.ttl.gz");
  }

  @Test
  void aWithdrawalLeavesTheDumpAndEveryFormat() throws Exception {
    SnapshotFolder newest = library.snapshots().newest().orElseThrow();
    desk.withdraw(5);
    library.follow();

    assertThat(Dump.file(newest, Dump.SUMS)).doesNotExist();
    library.turn();
    try (var files = Files.walk(data.resolve("catalog"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".gz")).toList()) {
        String text = new String(Gzip.unpacked(Files.readAllBytes(file)), StandardCharsets.UTF_8);
        assertThat(text).as(file.toString()).doesNotContain("2020-00005");
      }
    }
    assertThat(Dump.file(newest, Dump.SUMS)).exists();
  }

  @ParameterizedTest
  @CsvSource({"0,9,0,10", "90,,90,10", "'',5,95,5", "0,500,0,100", "100,,100,0", "5,4,5,0"})
  void aRangeOfAFileIsCutToIt(String first, String last, long from, long length) {
    FileRange range = FileRange.of(first, last == null ? "" : last, 100);

    assertThat(range).isEqualTo(new FileRange(from, length));
  }

  private static String sha256(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
