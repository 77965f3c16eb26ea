package gongkai.opendata.follow;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.journal.JournalEntry;
import gongkai.opendata.MemoryJournal;
import gongkai.opendata.Sample;
import gongkai.opendata.index.RecordIndex;
import gongkai.opendata.store.RdfStore;
import gongkai.opendata.vocabulary.Uris;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectionsFollowTheJournalTest {
  private static final Duration SOON = Duration.ofSeconds(20);
  private static final Uris URIS = new Uris("http://gk.example/");

  @TempDir Path data;

  private final MemoryJournal journal = new MemoryJournal();

  @Test
  void whatIsPublishedIsVisibleSoon() {
    try (var system = new Running(journal, data)) {
      assertThat(system.followers.await(0, SOON)).isTrue();
      long started = System.nanoTime();

      long position = journal.publish(Sample.item("X/2020-00001", "gg", "一", "2020-03-01"));

      assertThat(system.followers.await(position, SOON)).isTrue();
      assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(1));
      assertThat(system.followers.states())
          .allSatisfy(
              state -> {
                assertThat(state.position()).isEqualTo(position);
                assertThat(state.head()).isEqualTo(position);
                assertThat(state.lastError()).isEmpty();
              });
    }
  }

  @Test
  void aKillBetweenTheStoresIsHealedAtTheNextStart() {
    journal.publish(Sample.item("X/2020-00001", "gg", "一", "2020-03-01"));
    journal.publish(Sample.withFile("X/2020-00002"));
    journal.withdraw("item", "X/2020-00001");
    // the RDF store has three entries, the index none: its memory died with the process
    var store = RdfStore.open(URIS, "jfj", data);
    store.apply(journal.after(0, 10), true);
    store.close();
    journal.publish(Sample.item("X/2020-00003", "gg", "三", "2020-03-03"));

    try (var system = new Running(journal, data)) {
      assertThat(system.followers.await(4, SOON)).isTrue();

      assertThat(system.items()).isEqualTo(2);
      assertThat(system.index.position()).isEqualTo(4);
      assertThat(system.store.position()).isEqualTo(4);
    }
  }

  @Test
  void aRestartContinuesWhereItWas() {
    for (int i = 1; i <= 5; i++) {
      journal.publish(Sample.item("X/2020-0000" + i, "gg", "第" + i, "2020-03-01"));
    }
    try (var system = new Running(journal, data)) {
      assertThat(system.followers.await(5, SOON)).isTrue();
    }
    journal.withdraw("item", "X/2020-00003");

    try (var system = new Running(journal, data)) {
      assertThat(system.followers.position()).isEqualTo(5);
      assertThat(system.followers.await(6, SOON)).isTrue();
      assertThat(system.items()).isEqualTo(4);
    }
  }

  @Test
  void aRestoredBackupIsFollowedFromItsStart() {
    for (int i = 1; i <= 5; i++) {
      journal.publish(Sample.item("X/2020-0000" + i, "gg", "第" + i, "2020-03-01"));
    }
    try (var system = new Running(journal, data)) {
      assertThat(system.followers.await(5, SOON)).isTrue();
    }

    try (var system = new Running(journal.upTo(2), data)) {
      system.settle(2);
      assertThat(system.items()).isEqualTo(2);
    }
  }

  @Test
  void aRebuildGivesTheSame() {
    journal.publish(Sample.body());
    journal.publish(Sample.withFile("X/2020-00001"));
    journal.publish(Sample.report(2020, "2"));
    journal.publish(Sample.withFile("X/2020-00002"));
    journal.withdraw("item", "X/2020-00001");
    try (var system = new Running(journal, data)) {
      assertThat(system.followers.await(5, SOON)).isTrue();
      List<String> before = system.statements();

      system.followers.rebuild();

      assertThat(system.followers.await(5, SOON)).isTrue();
      assertThat(system.statements()).isEqualTo(before);
      assertThat(system.items()).isEqualTo(1);
      assertThat(system.followers.items()).isEqualTo(Map.of("rdf", 1L, "search", 1L));
    }
    try (var system = new Running(journal, data)) {
      assertThat(system.store.position()).isEqualTo(5);
      assertThat(system.items()).isEqualTo(1);
    }
  }

  @Test
  void anErrorIsKeptAndTriedAgain() {
    try (var system = new Running(journal, data)) {
      assertThat(system.followers.await(0, SOON)).isTrue();
      journal.broken(true);
      journal.publish(Sample.item("X/2020-00001", "gg", "一", "2020-03-01"));
      assertThat(system.followers.await(1, Duration.ofMillis(1200))).isFalse();
      assertThat(system.followers.states())
          .allSatisfy(state -> assertThat(state.lastError()).contains("database gone"));

      journal.broken(false);

      assertThat(system.followers.await(1, SOON)).isTrue();
    }
  }

  @Test
  void troubleWithOneDoesNotHoldUpTheOther() {
    var index = RecordIndex.open(data);
    var stuck = new Stuck();
    var followers = new Followers(journal, List.of(stuck, index), 10, Thread::new);
    followers.start();
    journal.publish(Sample.item("X/2020-00001", "gg", "一", "2020-03-01"));

    assertThat(followers.await(1, Duration.ofSeconds(2))).isFalse();

    assertThat(index.position()).isEqualTo(1);
    assertThat(followers.position()).isZero();
    assertThat(followers.states().getFirst().lastError()).isEqualTo("no room");
    followers.close();
    index.close();
  }

  @Test
  void whatLiesElsewhereHoldsUpNobody() {
    var index = RecordIndex.open(data);
    var away =
        new Stuck() {
          @Override
          public boolean isReadByPages() {
            return false;
          }

          @Override
          public boolean isWaitedFor() {
            return false;
          }
        };
    var followers = new Followers(journal, List.of(away, index), 10, Thread::new);
    followers.start();
    journal.publish(Sample.item("X/2020-00001", "gg", "一", "2020-03-01"));

    assertThat(followers.await(1, SOON)).isTrue();

    assertThat(followers.position()).isEqualTo(1);
    assertThat(followers.states().getFirst().position()).isZero();
    followers.close();
    index.close();
  }

  private static class Stuck implements Projection {
    @Override
    public String name() {
      return "stuck";
    }

    @Override
    public long position() {
      return 0;
    }

    @Override
    public void apply(List<JournalEntry> entries, boolean head) {
      throw new IllegalStateException("no room");
    }

    @Override
    public void reset() {}
  }

  private static final class Running implements AutoCloseable {
    final RdfStore store;
    final RecordIndex index;
    final Followers followers;

    Running(MemoryJournal journal, Path data) {
      store = RdfStore.open(URIS, "jfj", data);
      index = RecordIndex.open(data);
      followers = new Followers(journal, List.of(store, index), 2, Thread::new);
      followers.start();
    }

    void settle(long position) {
      long end = System.nanoTime() + SOON.toNanos();
      while (System.nanoTime() < end
          && (store.position() != position || index.position() != position)) {
        followers.await(position, Duration.ofMillis(100));
        Thread.onSpinWait();
      }
      assertThat(store.position()).isEqualTo(position);
      assertThat(index.position()).isEqualTo(position);
    }

    long items() {
      return store.read(
          dataset ->
              (long)
                  dataset
                      .getDefaultGraph()
                      .find(Node.ANY, Node.ANY, URIS.gd("DisclosureRecord"))
                      .filterKeep(t -> t.getSubject().getURI().contains("/id/item/"))
                      .toList()
                      .size());
    }

    List<String> statements() {
      var all = new ArrayList<String>();
      store.read(
          dataset -> {
            dataset.getDefaultGraph().find().forEach(t -> all.add(t.toString()));
            return true;
          });
      all.sort(null);
      return all;
    }

    @Override
    public void close() {
      followers.close();
      index.close();
      store.close();
    }
  }
}
