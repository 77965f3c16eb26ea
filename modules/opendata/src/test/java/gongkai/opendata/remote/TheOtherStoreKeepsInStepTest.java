package gongkai.opendata.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.opendata.Generated;
import gongkai.opendata.MemoryJournal;
import gongkai.opendata.Sample;
import gongkai.opendata.store.Dump;
import gongkai.opendata.store.RdfStore;
import gongkai.opendata.vocabulary.Uris;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real Fuseki; each test has a graph of its own. */
class TheOtherStoreKeepsInStepTest {
  private static final String NASTY = "\"; } DROP ALL ; { \\u0022 \\ \n\r\t ' ''' <a> %s $1 {0} 𠀀";

  @TempDir static Path folder;
  private static Fuseki fuseki;

  @TempDir Path data;
  private final MemoryJournal journal = new MemoryJournal();
  private final String graph = "urn:test:" + UUID.randomUUID();

  @BeforeAll
  static void start() {
    fuseki = new Fuseki(folder);
    fuseki.start();
  }

  @AfterAll
  static void stop() {
    fuseki.close();
  }

  @Test
  void itSaysWhatOurOwnStoreSays() {
    RemoteStore remote = remote(fuseki.dataset());
    publishAYear();
    journal.publish(Generated.report(2021));
    follow(remote, 2);
    assertThat(there()).isEqualTo(ours()).anyMatch(line -> line.contains("DROP ALL"));

    journal.publish(Sample.item("X/2020-00002", "wj", "改正的公告", "2020-05-06"));
    journal.publish(Sample.report(2020, "3"));
    journal.withdraw("item", "X/2020-00001");
    journal.withdraw("report", "jfj/2021");
    follow(remote, 500);

    assertThat(there())
        .isEqualTo(ours())
        .noneMatch(line -> line.contains(Sample.FILE) || line.contains("DROP ALL"));
    assertThat(remote.position()).isEqualTo(journal.head());
  }

  @Test
  void theDefaultGraphWillDo() {
    publishAYear();
    Place place = new Place(fuseki.dataset(), fuseki.dataset(), "", "");
    RemoteStore remote = new RemoteStore(place, Dump.URIS, "jfj");

    follow(remote, 3);

    assertThat(dump(new Language(""))).isEqualTo(ours());
  }

  @Test
  void anUpdateWhoseAnswerIsLostIsInEffectOnce() {
    try (LossyWay way = new LossyWay(fuseki.dataset())) {
      RemoteStore remote = remote(way.address());
      publishAYear();
      way.toLose.set(1);
      assertThatThrownBy(() -> follow(remote, 500)).hasMessageContaining("No answer");
      way.toLose.set(1);
      assertThatThrownBy(() -> follow(remote, 500)).hasMessageContaining("No answer");
      int sent = way.updates.get();

      follow(remote, 500);

      assertThat(way.updates).as("nothing is sent again").hasValue(sent);
      assertThat(there()).isEqualTo(ours());
    }
  }

  @Test
  void twoMachinesNeverGoBack() {
    publishAYear();
    RemoteStore late = remote(fuseki.dataset());
    late.idle();
    follow(remote(fuseki.dataset()), 4);
    List<String> before = there();

    late.apply(journal.after(0, 2), true);
    assertThat(late.position()).isEqualTo(journal.head());
    assertThat(there()).isEqualTo(before);

    for (int i = 1; i <= 30; i++) {
      journal.publish(Sample.item("X/2020-1000" + i % 7, "gg", "第" + i, "2020-03-01"));
    }
    CompletableFuture<?>[] both = {
      CompletableFuture.runAsync(() -> persist(remote(fuseki.dataset()), 1)),
      CompletableFuture.runAsync(() -> persist(remote(fuseki.dataset()), 3))
    };
    CompletableFuture.allOf(both).orTimeout(60, java.util.concurrent.TimeUnit.SECONDS).join();
    assertThat(there()).isEqualTo(ours());
  }

  @Test
  void aStoreThatWasAwayIsMadeUpFor() {
    RemoteStore remote = remote(fuseki.dataset());
    publishAYear();
    follow(remote, 3);
    fuseki.kill();
    journal.withdraw("item", "X/2020-00001");
    assertThatThrownBy(() -> follow(remote, 3)).hasMessageContaining("No answer");
    assertThat(remote.position()).isEqualTo(journal.head() - 1);

    fuseki.start();
    follow(remote, 3);

    assertThat(there()).isEqualTo(ours());
  }

  @Test
  void anEmptiedStoreAndARebuildAreFilledFromTheFirstEntry() {
    RemoteStore remote = remote(fuseki.dataset());
    publishAYear();
    follow(remote, 500);
    wire(w -> w.update("DROP GRAPH <" + graph + ">"));
    journal.publish(Sample.item("X/2020-00009", "gg", "九", "2020-03-01"));

    follow(remote, 2);
    assertThat(there()).isEqualTo(ours());

    remote.reset();
    assertThat(remote.position()).isZero();
    assertThat(there()).noneMatch(line -> line.contains("id/item/"));
    follow(remote, 500);
    assertThat(there()).isEqualTo(ours());
  }

  @Test
  void aNewReleaseWritesAnewAndAnOldOneThatRunsStops() {
    RemoteStore old = remote(fuseki.dataset());
    publishAYear();
    follow(old, 500);

    RemoteStore young = new RemoteStore(place(fuseki.dataset()), Dump.URIS, "other");
    follow(young, 500);

    assertThat(young.position()).isEqualTo(journal.head());
    List<String> now = there();
    journal.publish(Sample.item("X/2020-00009", "gg", "九", "2020-03-01"));
    assertThatThrownBy(() -> follow(old, 500)).hasMessageContaining("another release");
    assertThat(there()).isEqualTo(now);
  }

  @Test
  void whatIsNotOursIsLeftAlone() {
    publishAYear();
    wire(w -> w.update("INSERT DATA { GRAPH <" + graph + "> { <urn:a> <urn:b> 'c' } }"));
    assertThatThrownBy(() -> follow(remote(fuseki.dataset()), 9)).hasMessageContaining("not ours");
    assertThat(there()).hasSize(1);

    wire(w -> w.update("DROP GRAPH <" + graph + ">"));
    Uris others = new Uris("https://other.example/");
    RemoteStore other = new RemoteStore(place(fuseki.dataset()), others, "jfj");
    follow(other, 9);
    List<String> before = there();
    assertThatThrownBy(() -> remote(fuseki.dataset()).reset()).hasMessageContaining("origin");
    assertThat(there()).isEqualTo(before);
  }

  private void publishAYear() {
    journal.publish(Sample.body());
    journal.publish(Sample.withFile("X/2020-00001"));
    journal.publish(Sample.item("X/2020-00002", "gg", NASTY, "2020-03-01"));
    journal.publish(Sample.report(2020, "2"));
    journal.publish(Sample.report(2021, "2"));
  }

  /** As a follower does, in batches. */
  private void follow(RemoteStore remote, int batch) {
    remote.idle();
    while (remote.position() < journal.head()) {
      remote.apply(journal.after(remote.position(), batch), true);
    }
  }

  /** As a follower does, which tries again. */
  private void persist(RemoteStore remote, int batch) {
    for (int failures = 0; remote.position() < journal.head(); ) {
      try {
        follow(remote, batch);
      } catch (IllegalStateException e) {
        // two transactions of Fuseki may get in each other's way
        if (++failures > 50) {
          throw e;
        }
      }
    }
  }

  private Place place(URI address) {
    return new Place(address, address, graph, "");
  }

  private RemoteStore remote(URI address) {
    return new RemoteStore(place(address), Dump.URIS, "jfj");
  }

  private List<String> ours() {
    RdfStore store = RdfStore.open(Dump.URIS, "jfj", data.resolve(UUID.randomUUID().toString()));
    try {
      store.apply(journal.after(0, 1000), true);
      return Dump.of(store);
    } finally {
      store.close();
    }
  }

  private List<String> there() {
    return dump(new Language(graph));
  }

  private List<String> dump(Language language) {
    Graph all = GraphFactory.createDefaultGraph();
    wire(w -> w.construct(language.construct("?s ?p ?o", "")).forEach(all::add));
    return Dump.lines(all);
  }

  private void wire(Consumer<Wire> work) {
    try (Wire wire = new Wire(place(fuseki.dataset()), Duration.ofSeconds(30))) {
      work.accept(wire);
    }
  }
}
