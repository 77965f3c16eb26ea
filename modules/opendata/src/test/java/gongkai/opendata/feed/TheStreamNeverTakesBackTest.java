package gongkai.opendata.feed;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.Desk;
import gongkai.opendata.MemoryJournal;
import gongkai.opendata.wire.Gzip;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheStreamNeverTakesBackTest {
  @TempDir Path data;

  private final MemoryJournal journal = new MemoryJournal();
  private Leaves leaves;
  private Pages pages;

  @BeforeEach
  void open() {
    leaves = Leaves.open(data, journal);
    pages = new Pages(Desk.URIS, journal, leaves);
  }

  @AfterEach
  void close() {
    leaves.close();
  }

  @Test
  void aLeafHasFiveHundredPositionsAndIsNeverCutOtherwise() {
    publish(1, 700);

    Pages.Page first = page(1);
    Pages.Page second = page(501);
    publish(701, 1100);

    assertThat(first.isClosed()).isTrue();
    assertThat(second.isClosed()).isFalse();
    assertThat(page(1).packed()).isEqualTo(first.packed());
    assertThat(page(501).isClosed()).isTrue();
    assertThat(pages.at(2, FeedFormat.TRIG)).isEmpty();
    assertThat(pages.at(1501, FeedFormat.TRIG)).isEmpty();
    assertThat(text(first)).contains("immutable");
    assertThat(text(second)).doesNotContain("immutable").doesNotContain("urn:x-arq");
  }

  @Test
  void anActivityHasItsPayloadInTheGraphOfItsName() {
    publish(1, 3);

    DatasetGraph page = parsed(page(1));

    Node second = Desk.URIS.at("feed/a/2");
    assertThat(members(page)).containsExactly(1L, 2L, 3L);
    assertThat(page.getGraph(second).contains(Node.ANY, Node.ANY, Desk.URIS.gd("DisclosureRecord")))
        .isTrue();
    assertThat(page.getDefaultGraph().find(second, Node.ANY, Node.ANY).toList()).hasSize(3);
  }

  @Test
  void aWithdrawalGivesTheLeafANewAddressAndTakesTheContentOut() {
    publish(1, 600);
    byte[] before = page(1).packed();
    long gone = journal.withdraw("item", Desk.key(5));
    byte[] ahead = page(1).packed(); // the leaves have not heard of it yet
    follow();

    Pages.Page after = page(1);

    assertThat(after.path()).isEqualTo("feed/p/1/" + gone);
    assertThat(after.packed()).isEqualTo(ahead).isNotEqualTo(before);
    assertThat(text(after)).doesNotContain("2020-00005").contains("feed/a/4", "feed/a/6");
    assertThat(members(parsed(after))).hasSize(499).doesNotContain(5L);
    assertThat(leaves.all().getFirst().path()).isEqualTo(after.path());
    assertThat(page(501).revision()).isZero();
    DatasetGraph last = parsed(page(501));
    assertThat(last.containsGraph(Desk.URIS.at("feed/a/" + gone))).isFalse();
    assertThat(text(page(501))).contains("as:Delete");
  }

  @Test
  void aRecordThatComesBackIsPurgedOnceEach() {
    publish(1, 5);
    long first = journal.withdraw("item", Desk.key(5));
    publish(5, 5);
    follow();
    assertThat(page(1).revision()).isEqualTo(first);
    long second = journal.withdraw("item", Desk.key(5));
    follow();

    assertThat(page(1).revision()).isEqualTo(second);
    assertThat(members(parsed(page(1)))).contains(first, second).doesNotContain(5L, first + 1);
  }

  @Test
  void readingEverythingAgainGivesTheSameLeaves() {
    publish(1, 1200);
    journal.withdraw("item", Desk.key(5));
    journal.withdraw("item", Desk.key(700));
    follow();
    List<Leaf> before = leaves.all();

    try (Leaves reopened = Leaves.open(data, journal)) {
      assertThat(reopened.all()).isEqualTo(before);
      assertThat(reopened.position()).isEqualTo(leaves.position());
    }
    leaves.reset();
    follow();

    assertThat(leaves.all()).isEqualTo(before);
  }

  @Test
  void whoPollsHardSeesEachPositionOnceAndInOrder() throws Exception {
    List<Long> seen = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (int thread = 0; thread < 4; thread++) {
        int start = 1 + thread * 400;
        threads.execute(
            () -> IntStream.range(start, start + 400).forEach(i -> journal.publish(item(i))));
      }
      threads.shutdown();
      boolean ended = false;
      while (!ended || seen.size() < journal.head()) {
        ended = threads.awaitTermination(1, TimeUnit.MILLISECONDS);
        long next = seen.size() + 1L;
        long first = next - (next - 1) % Leaf.SIZE;
        pages
            .at(first, FeedFormat.TRIG)
            .ifPresent(
                page -> members(parsed(page)).stream().filter(p -> p >= next).forEach(seen::add));
      }
    }

    assertThat(seen).hasSize(1600).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void theBoundsOfTheTreeHoldForEveryLeafBehindThem() {
    try (LeafFile file = LeafFile.open(data.resolve("feed").resolve("long"))) {
      Instant start = Instant.parse("1996-01-01T00:00:00Z");
      List<Leaf> many =
          IntStream.range(0, 2_000)
              .mapToObj(n -> new Leaf(n, start.plus(n * 130L, ChronoUnit.HOURS), 0))
              .toList();
      file.write(many, 2_000L * Leaf.SIZE);
    }
    Leaves million = open("long");

    byte[] root = new Nodes(Desk.URIS, million).root().trig();

    assertThat(million.position()).isEqualTo(1_000_000);
    assertThat(root.length).isLessThan(64 * 1024);
    String month =
        new String(
            new Nodes(Desk.URIS, million).month(YearMonth.of(2005, 3)).orElseThrow().trig(),
            StandardCharsets.UTF_8);
    assertThat(month).contains("GreaterThanOrEqualToRelation", "LessThanRelation", "feed/p/");
    assertThat(new Nodes(Desk.URIS, million).month(YearMonth.of(1990, 1))).isEmpty();
    million.close();
  }

  private Leaves open(String file) {
    try {
      java.nio.file.Files.createDirectories(data.resolve("many/feed"));
      java.nio.file.Files.move(
          data.resolve("feed").resolve(file), data.resolve("many/feed/leaves"));
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return Leaves.open(data.resolve("many"), journal);
  }

  private void publish(int from, int to) {
    IntStream.rangeClosed(from, to).forEach(i -> journal.publish(item(i)));
    follow();
  }

  private static jakarta.json.JsonObject item(int number) {
    return Desk.item(Desk.key(number), "第" + number);
  }

  private void follow() {
    while (leaves.position() < journal.head()) {
      leaves.apply(journal.after(leaves.position(), 173), false);
    }
  }

  private Pages.Page page(long first) {
    return pages.at(first, FeedFormat.TRIG).orElseThrow();
  }

  private static String text(Pages.Page page) {
    return new String(Gzip.unpacked(page.packed()), StandardCharsets.UTF_8);
  }

  private static DatasetGraph parsed(Pages.Page page) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.source(new ByteArrayInputStream(Gzip.unpacked(page.packed())))
        .lang(Lang.TRIG)
        .parse(dataset);
    return dataset;
  }

  private static List<Long> members(DatasetGraph page) {
    return page
        .getDefaultGraph()
        .find(Node.ANY, Terms.MEMBER, Node.ANY)
        .mapWith(t -> t.getObject().getURI())
        .mapWith(uri -> Long.parseLong(uri.substring(uri.lastIndexOf('/') + 1)))
        .toList()
        .stream()
        .sorted()
        .toList();
  }
}
