package gongkai.opendata.store;

import static java.lang.ProcessBuilder.Redirect.DISCARD;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.MemoryJournal;
import gongkai.opendata.Sample;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TheStoreIsCompactedWhileItServesTest {
  private static final int ITEMS = 200;
  private static final int ROUNDS = 12;

  @TempDir Path data;

  private final MemoryJournal journal = new MemoryJournal();
  private final AtomicBoolean over = new AtomicBoolean();

  @Test
  void nobodyFailsNothingIsMissedAndTheDiskShrinks() throws Exception {
    RdfStore store = RdfStore.open(Dump.URIS, "jfj", data);
    for (int round = 0; round < ROUNDS; round++) {
      for (int item = 0; item < ITEMS; item++) {
        publish(item, "第" + round + "版");
        if (item % 20 == 0) {
          follow(store);
        }
      }
    }
    follow(store);
    long before = kilobytes();
    AtomicInteger readings = new AtomicInteger();
    AtomicInteger published = new AtomicInteger();
    List<CompletableFuture<Void>> others =
        List.of(
            repeat(() -> read(store, readings)),
            repeat(() -> read(store, readings)),
            repeat(() -> publish(published.getAndIncrement() % ITEMS, "新版")),
            repeat(() -> follow(store)));

    int readBefore = readings.get();
    int publishedBefore = published.get();
    assertThat(store.compact(copied -> {})).isTrue();
    assertThat(readings.get()).isGreaterThan(readBefore);
    assertThat(published.get()).isGreaterThan(publishedBefore);

    over.set(true);
    for (CompletableFuture<Void> other : others) {
      other.get(60, TimeUnit.SECONDS);
    }
    follow(store);
    assertThat(store.position()).isEqualTo(journal.head());
    assertThat(generations()).as("the old files are gone").hasSize(1);
    assertThat(kilobytes()).isLessThan(before / 2);
    List<String> compacted = Dump.of(store);
    store.close();

    RdfStore again = RdfStore.open(Dump.URIS, "jfj", data);
    assertThat(again.position()).isEqualTo(journal.head());
    assertThat(Dump.of(again)).isEqualTo(compacted).isEqualTo(rebuilt());
    again.close();
  }

  @Test
  void aKillInTheMiddleLeavesTheStoreThatWas() {
    publish(1, "一");
    RdfStore store = RdfStore.open(Dump.URIS, "jfj", data);
    follow(store);
    List<String> before = Dump.of(store);
    store.close();
    Generations cut = Generations.open(data.resolve("rdf"));
    DatasetGraph half = cut.create().dataset();
    Node some = NodeFactory.createURI("urn:half");
    Txn.executeWrite(half, () -> half.getDefaultGraph().add(Triple.create(some, some, some)));
    assertThat(generations()).hasSize(2);
    cut.close();

    RdfStore again = RdfStore.open(Dump.URIS, "jfj", data);

    assertThat(Dump.of(again)).isEqualTo(before);
    assertThat(generations()).hasSize(1);
    again.close();
  }

  @Test
  void aRebuildGoesBeforeACompaction() {
    publish(1, "一");
    RdfStore store = RdfStore.open(Dump.URIS, "jfj", data);
    follow(store);
    store.reset();

    assertThat(store.compact(copied -> {})).isFalse();

    follow(store);
    assertThat(store.compact(copied -> {})).isTrue();
    assertThat(Dump.of(store)).isEqualTo(rebuilt());
    store.close();
  }

  @Test
  void itIsDueWhenTheFilesHaveGrown() {
    long large = 1L << 30;
    assertThat(Compacting.isDue(new RdfStore.Size(2 * large, large, large), 100)).isTrue();
    assertThat(Compacting.isDue(new RdfStore.Size(2 * large - 100, large, large), 101)).isFalse();
    assertThat(Compacting.isDue(new RdfStore.Size(4 * large, large, large), 0)).isFalse();
    assertThat(Compacting.isDue(new RdfStore.Size(large / 5, 1, large), 100)).isFalse();
  }

  private synchronized void publish(int item, String title) {
    journal.publish(Sample.item("X/2020-%05d".formatted(item), "gg", title, "2020-03-01"));
  }

  private void follow(RdfStore store) {
    long until = journal.head();
    while (store.applied() < until) {
      var entries = journal.after(store.applied(), 50);
      store.apply(entries, entries.size() < 50);
    }
    if (store.applied() != store.position()) {
      store.apply(List.of(), true);
    }
  }

  /** Each answer is whole: it has every item, and the position never goes back. */
  private static void read(RdfStore store, AtomicInteger readings) {
    long atLeast = store.position();
    store.read(
        dataset -> {
          assertThat(store.position(dataset)).isGreaterThanOrEqualTo(atLeast);
          assertThat(
                  dataset
                      .getDefaultGraph()
                      .find(Node.ANY, Node.ANY, Dump.URIS.gd("DisclosureRecord"))
                      .filterKeep(t -> t.getSubject().getURI().contains("/id/item/"))
                      .toList())
              .hasSize(ITEMS);
          return true;
        });
    readings.incrementAndGet();
  }

  private CompletableFuture<Void> repeat(Runnable work) {
    return CompletableFuture.runAsync(
        () -> {
          while (!over.get()) {
            work.run();
            pause();
          }
        },
        task -> new Thread(task).start());
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofMillis(2));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private List<String> rebuilt() {
    RdfStore store = RdfStore.open(Dump.URIS, "jfj", data.resolve("other"));
    follow(store);
    List<String> lines = Dump.of(store);
    store.close();
    return lines;
  }

  /** On the disk: TDB2 lays out files that are mostly holes. */
  private long kilobytes() throws Exception {
    Process du =
        new ProcessBuilder("du", "-sk", data.resolve("rdf").toString())
            .redirectError(DISCARD)
            .start();
    try (var answer = du.inputReader()) {
      return Long.parseLong(answer.readLine().split("\\s")[0]);
    }
  }

  private List<Path> generations() {
    try (var all = Files.list(data.resolve("rdf"))) {
      return new ArrayList<>(all.filter(Files::isDirectory).toList());
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
