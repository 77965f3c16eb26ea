package gongkai.acceptance.crash;

import static gongkai.testbed.StoppedDatabase.rows;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.RunningServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code kill -9} while files are enclosed with answers and leave with them, again and again. */
class KilledWhileEnclosingTest {
  private static final int KILLS = Integer.getInteger("gongkai.kills", 2);
  private static final int DESKS = 2;

  private final AtomicInteger cases = new AtomicInteger();
  private final AtomicInteger shown = new AtomicInteger();
  private final Queue<Enclosed> letters = new ConcurrentLinkedQueue<>();
  private final Map<String, String> seals = new LinkedHashMap<>();

  @Test
  void an_answer_leaves_once_with_each_of_its_files_whole() throws Exception {
    var random = new Random(20270303);
    Path data = RunningServer.newDataDirectory("killed-enclosing");
    try (var sink = new MailSink()) {
      var server = RunningServer.start(data, sink.settings());
      try {
        for (int kill = 1; kill <= KILLS; kill++) {
          int before = shown.get();
          try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < DESKS; i++) {
              desks.execute(() -> answerUntilItFails(server));
            }
            Patience.until(() -> shown.get() > before);
            Thread.sleep(random.nextInt(1500));
            server.kill();
          }
          server.restart();
          var desk = new AnswerDesk(server);
          letters.forEach(letter -> seals.put(letter.id(), letter.seal(desk.goOn(letter))));
        }
        sink.awaitQuiet();
      } finally {
        server.close();
      }

      lettersAreSignedWithTheirFiles(data);
      everyFileBelongsToALetterAndIsWhole(data);
      MailedOnce.check(data, sink.mails(), seals.keySet());
    }
  }

  private void answerUntilItFails(RunningServer server) {
    try {
      var desk = new AnswerDesk(server);
      while (true) {
        Enclosed letter = desk.written("e" + cases.incrementAndGet() + "@example.cn");
        letters.add(letter);
        for (String name : Enclosed.NAMES) {
          desk.enclose(letter, name);
          shown.incrementAndGet();
        }
        desk.send(letter);
      }
    } catch (RuntimeException e) {
      // the server was killed under it
    }
  }

  private void lettersAreSignedWithTheirFiles(Path data) {
    List<String> signed =
        rows(
            data,
            """
            select id, enclosed from applications.letter
            where enclosed <> '' and for_year = extract(year from current_date)
            """);
    assertThat(seals).isNotEmpty();
    assertThat(signed)
        .containsExactlyInAnyOrderElementsOf(
            seals.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).toList());
  }

  private static void everyFileBelongsToALetterAndIsWhole(Path data) throws IOException {
    List<String> enclosed =
        rows(data, "select file_id from applications.letter_enclosure order by file_id");
    assertThat(
            rows(data, "select id from applications.file where purpose = 'ENCLOSURE' order by id"))
        .isEqualTo(enclosed);
    List<String> stored = rows(data, "select stored from applications.file");
    List<String> nameless = new ArrayList<>();
    try (Stream<Path> files = Files.walk(data.resolve("cases"))) {
      files
          .filter(Files::isRegularFile)
          .map(KilledWhileEnclosingTest::named)
          .forEach(nameless::add);
    }
    assertThat(nameless).as("stored whole under the name of what is stored").containsAll(stored);
    nameless.removeAll(stored);
    assertThat(nameless)
        .as("what no letter names was under way at a kill, and is swept")
        .hasSizeLessThanOrEqualTo(KILLS * DESKS);
  }

  /** The name that the bytes of a file give it, or a draft's own. */
  private static String named(Path file) {
    try {
      String name = file.getFileName().toString();
      return name.endsWith(".part") ? name : Enclosed.sha256(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
