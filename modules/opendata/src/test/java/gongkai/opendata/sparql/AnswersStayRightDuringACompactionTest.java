package gongkai.opendata.sparql;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.Sample;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Queries with and without columns beside a writer, while the store is compacted several times. */
class AnswersStayRightDuringACompactionTest {
  private static final int ITEMS = 400;

  @TempDir Path data;

  private final AtomicBoolean over = new AtomicBoolean();
  private final Map<String, String> columns = new TreeMap<>();
  private final Map<Long, Map<String, Integer>> expected = new ConcurrentHashMap<>();
  private Fixture fixture;
  private int next = ITEMS;

  @Test
  void everyAnswerIsThatOfItsPosition() throws Exception {
    fixture = new Fixture(data, ITEMS);
    for (int i = 1; i <= ITEMS; i++) {
      columns.put("X/2020-%05d".formatted(i), i % 3 == 0 ? "wj" : "gg");
    }
    remember();
    AtomicInteger answers = new AtomicInteger();
    List<Long> progress = new ArrayList<>();
    int during = 0;
    Fixture opened = fixture;
    try (opened;
        var endpoint = fixture.endpoint(10, 5_000, 2)) {
      var others =
          List.of(
              repeat(() -> ask(endpoint, answers)),
              repeat(() -> ask(endpoint, answers)),
              repeat(this::write));

      for (int round = 0; round < 4; round++) {
        int before = answers.get();
        long from = opened.store.position();
        // not before the copy of the round before has taken its place
        await(() -> opened.store.compact(progress::add));
        // the writer brings the copy up and goes on with it
        await(() -> opened.store.position() > from + 20 && answers.get() > before + 20);
        during += answers.get() - before;
      }
      over.set(true);
      for (CompletableFuture<Void> other : others) {
        other.get(60, TimeUnit.SECONDS);
      }
    }

    assertThat(during).isGreaterThan(80);
    assertThat(progress).isNotEmpty().allMatch(copied -> copied > ITEMS);
  }

  /** A new item, a new edition of one in another column, or a withdrawal. */
  private void write() {
    int step = next++;
    String key = "X/2020-%05d".formatted(step % 5 == 0 ? 1 + step % ITEMS : step);
    if (step % 7 == 0 && columns.containsKey(key)) {
      fixture.journal.withdraw("item", key);
      columns.remove(key);
    } else {
      String column = step % 2 == 0 ? "wj" : "gg";
      fixture.journal.publish(Sample.item(key, column, "第" + step, "2020-03-01"));
      columns.put(key, column);
    }
    remember();
    fixture.store.apply(fixture.journal.after(fixture.store.applied(), 100), true);
  }

  private void remember() {
    Map<String, Integer> counts = new TreeMap<>();
    columns.values().forEach(column -> counts.merge(column, 1, Integer::sum));
    expected.put(fixture.journal.head(), counts);
  }

  /** Grouped from columns, and the same counted row by row from the store. */
  private void ask(Endpoint endpoint, AtomicInteger answers) {
    String grouped =
        "SELECT ?code (COUNT(?i) AS ?n) { ?i a gd:DisclosureRecord ; gd:column ?c ."
            + " ?c skos:notation ?code } GROUP BY ?code";
    String listed =
        "SELECT ?code ?i { ?i gd:column ?c ; dct:identifier ?key . ?c skos:notation ?code }";
    Map<String, Integer> counts = new TreeMap<>();

    var answer = answer(endpoint, grouped);
    answer
        .body()
        .lines()
        .skip(1)
        .map(line -> line.strip().split(","))
        .forEach(cells -> counts.put(cells[0], Integer.parseInt(cells[1])));
    assertThat(counts).as("grouped at %d", answer.position()).isEqualTo(at(answer.position()));

    Map<String, Integer> rows = new TreeMap<>();
    var rest = answer(endpoint, listed);
    rest.body()
        .lines()
        .skip(1)
        .forEach(line -> rows.merge(line.substring(0, line.indexOf(',')), 1, Integer::sum));
    assertThat(rows).as("listed at %d", rest.position()).isEqualTo(at(rest.position()));
    assertThat(rest.position()).isGreaterThanOrEqualTo(answer.position());
    answers.incrementAndGet();
  }

  private Map<String, Integer> at(long position) {
    return expected.get(position);
  }

  private static Endpoint.Answer answer(Endpoint endpoint, String query) {
    return endpoint.answer(Question.of(Fixture.PREFIXES + query, List.of("text/csv")));
  }

  private CompletableFuture<Void> repeat(Runnable work) {
    return CompletableFuture.runAsync(
        () -> {
          while (!over.get()) {
            work.run();
          }
        },
        task -> Thread.ofPlatform().daemon().start(task));
  }

  private static void await(java.util.function.BooleanSupplier condition) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime() - end).as("in time").isNegative();
      Thread.sleep(10);
    }
  }
}
