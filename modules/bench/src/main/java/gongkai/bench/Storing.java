package gongkai.bench;

import gongkai.journal.EntryKind;
import gongkai.journal.JournalEntry;
import gongkai.journal.RecordKey;
import gongkai.opendata.store.RdfStore;
import gongkai.opendata.vocabulary.Uris;
import gongkai.testbed.RunningServer;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How much room the RDF store takes and how fast it is filled, without a server: a rebuild in
 * batches, publications one by one, and a compaction after each.
 */
final class Storing {
  private static final int BATCH = 1_000;
  private static final int SINGLE = 2_000;
  private static final Instant START = Instant.parse("2020-06-01T00:00:00Z");

  private final Path data = RunningServer.newDataDirectory("bench-store");
  private final RdfStore store = RdfStore.open(new Uris("http://gk.example/"), "jfj", data);
  private long position;

  /** Fills a store with that many records and measures. */
  static void run(int records) {
    new Storing().measure(records);
  }

  private void measure(int records) {
    System.out.println("| records | what | seconds | records/s | triples/s | triples | MB |");
    System.out.println("|---|---|---|---|---|---|---|");
    long before = triples();
    timed(
        records,
        "written in batches of " + BATCH,
        records,
        () -> {
          for (int from = 0; from < records; from += BATCH) {
            int to = Math.min(records, from + BATCH);
            store.apply(IntStream.range(from, to).mapToObj(i -> entry(i, "")).toList(), true);
          }
        });
    System.out.printf("triples a record: %.1f%n%n", (triples() - before) / (double) records);
    timed(records, "compacted", 0, () -> store.compact(copied -> {}));
    timed(
        records,
        "corrected one by one",
        SINGLE,
        () -> {
          for (int i = 0; i < SINGLE; i++) {
            store.apply(List.of(entry((int) (i * 7_919L % records), "更正")), true);
          }
        });
    timed(records, "compacted again", 0, () -> store.compact(copied -> {}));
    store.close();
  }

  private void timed(int records, String what, int done, Runnable work) {
    long start = System.nanoTime();
    work.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    long triples = triples();
    System.out.printf(
        "| %d | %s | %.1f | %.0f | %.0f | %d | %.1f |%n",
        records,
        what,
        seconds,
        done / seconds,
        done == SINGLE ? 0 : triples / seconds,
        triples,
        bytes() / 1e6);
  }

  private long triples() {
    return store.read(
        dataset -> {
          long number = 0;
          for (var all = dataset.getDefaultGraph().find(); all.hasNext(); all.next()) {
            number++;
          }
          return number;
        });
  }

  private long bytes() {
    try (Stream<Path> all = Files.walk(data.resolve("rdf"))) {
      return all.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private JournalEntry entry(int number, String note) {
    String json = record(number, note).toString();
    position++;
    return new JournalEntry(
        position,
        START.plusSeconds(position),
        note.isEmpty() ? EntryKind.CREATE : EntryKind.UPDATE,
        new RecordKey("item", key(number)),
        json,
        "%064x".formatted(position));
  }

  private static String key(int number) {
    return "11360700MB0000000X/%d-%05d".formatted(2000 + number / 50_000, number % 50_000);
  }

  private static JsonObject record(int number, String note) {
    String day = "%d-%02d-%02d".formatted(2000 + number / 50_000, 1 + number % 12, 1 + number % 28);
    String title = "关于第%d号事项的通知%s".formatted(number, note);
    JsonObjectBuilder record =
        Json.createObjectBuilder()
            .add("type", "item")
            .add("key", key(number))
            .add("indexNumber", key(number))
            .add("edition", 1)
            .add("title", title)
            .add("summary", title + ",自发布之日起施行。")
            .add("body", coded("b" + number % 40, "第" + number % 40 + "局"))
            .add("column", coded("c" + number % 12, "栏目" + number % 12))
            .add("basis", Json.createObjectBuilder().add("item", 7).add("label", "财政预算、决算信息"))
            .add("theme", coded("%02d".formatted(number % 22), "主题" + number % 22))
            .add("documentNumber", "开经发〔2020〕" + number + "号")
            .add("keywords", Json.createArrayBuilder().add("预算").add("关键词" + number % 500))
            .add("mode", coded("proactive", "主动公开"))
            .add("validity", coded("in-force", "有效"))
            .add("formed", day)
            .add("published", day)
            .add("publishedAt", day + "T09:30:00.000+08:00")
            .add("legacy", true)
            .add("html", "<p>正文</p>")
            .add("text", "正文")
            .add("attachments", attachments(number))
            .add("reviews", Json.createArrayBuilder());
    return record.build();
  }

  private static JsonArrayBuilder attachments(int number) {
    JsonArrayBuilder files = Json.createArrayBuilder();
    return number % 5 > 0
        ? files
        : files.add(
            Json.createObjectBuilder()
                .add("name", "附件.pdf")
                .add("mediaType", "application/pdf")
                .add("bytes", 1024 + number)
                .add("sha256", "%064x".formatted(number)));
  }

  private static JsonObjectBuilder coded(String code, String name) {
    return Json.createObjectBuilder().add("code", code).add("name", name).add("nameEn", "");
  }
}
