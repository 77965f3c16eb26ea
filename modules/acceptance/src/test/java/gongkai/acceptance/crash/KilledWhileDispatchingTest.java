package gongkai.acceptance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.Applicant;
import gongkai.testbed.ConsoleClient;
import gongkai.testbed.RunningServer;
import gongkai.testbed.StoppedDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code kill -9} while letters are signed, numbered and mailed, again and again. */
class KilledWhileDispatchingTest {
  private static final int KILLS = Integer.getInteger("gongkai.kills", 6);
  private static final int DESKS = 3;

  private final AtomicInteger cases = new AtomicInteger();
  private final Queue<String> dispatched = new ConcurrentLinkedQueue<>();

  @Test
  void no_letter_number_is_used_twice_or_skipped_and_no_letter_is_mailed_twice() throws Exception {
    var random = new Random(20270202);
    Path data = RunningServer.newDataDirectory("killed-dispatching");
    try (var sink = new MailSink()) {
      var server = RunningServer.start(data, sink.settings());
      try {
        for (int kill = 1; kill <= KILLS; kill++) {
          int before = dispatched.size();
          try (var desks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < DESKS; i++) {
              desks.execute(() -> writeUntilItFails(server));
            }
            Patience.until(() -> dispatched.size() > before);
            Thread.sleep(random.nextInt(600));
            server.kill();
          }
          server.restart();
        }
        sink.awaitQuiet();
      } finally {
        server.close();
      }

      lettersAreNumberedWithoutGap(data);
      MailedOnce.check(data, sink.mails(), dispatched);
    }
  }

  private void writeUntilItFails(RunningServer server) {
    try (var applicant = new Applicant(server)) {
      var officer = ConsoleClient.signedIn(server, "officer");
      var reviewer = ConsoleClient.signedIn(server, "reviewer");
      var approver = ConsoleClient.signedIn(server, "approver");
      var notices = new MailedNotice(officer, reviewer, approver);
      while (true) {
        String email = "c" + cases.incrementAndGet() + "@example.cn";
        String number = applicant.applyByMail("断电测试：那份文件", email).number();
        dispatched.add(notices.send(number));
      }
    } catch (RuntimeException e) {
      // the server was killed under it
    }
  }

  private static void lettersAreNumberedWithoutGap(Path data) {
    List<String> serials =
        StoppedDatabase.rows(
            data,
            """
            select serial from applications.letter
            where serial is not null and for_year = extract(year from current_date) order by serial
            """);
    assertThat(serials)
        .isNotEmpty()
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, serials.size()).mapToObj(Integer::toString).toList());
    assertThat(
            StoppedDatabase.rows(
                data,
                """
                select last_number from applications.letter_counter
                where for_year = extract(year from current_date)
                """))
        .containsExactly(Integer.toString(serials.size()));
  }
}
