package gongkai.acceptance.crash;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.Applicant;
import gongkai.testbed.ConsoleClient;
import gongkai.testbed.RunningServer;
import gongkai.testbed.StoppedDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
      var server = RunningServer.start(data, settings(sink));
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
        awaitQuiet(sink);
      } finally {
        server.close();
      }

      lettersAreNumberedWithoutGap(data);
      nothingIsMailedTwiceOrLost(data, sink.mails());
    }
  }

  private static Map<String, String> settings(MailSink sink) {
    return Map.of(
        "GONGKAI_MAIL_HOST", "127.0.0.1",
        "GONGKAI_MAIL_PORT", Integer.toString(sink.port()),
        "GONGKAI_MAIL_FROM", "bureau@example.cn",
        "GONGKAI_APPLICATIONS_INTAKE_PER_HOUR", "1000000");
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

  /** Waits until no mail has come for a while. */
  private static void awaitQuiet(MailSink sink) throws InterruptedException {
    int before = -1;
    while (sink.mails().size() != before) {
      before = sink.mails().size();
      Thread.sleep(2500);
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

  private void nothingIsMailedTwiceOrLost(Path data, List<String> mails) {
    List<String> left =
        StoppedDatabase.rows(
            data,
            "select id from applications.letter where state = 'DISPATCHED' and delivery = 'EMAIL'");
    List<String> queued =
        StoppedDatabase.rows(
            data, "select once_key from applications.mail where purpose = 'letter'");
    List<String> sent =
        StoppedDatabase.rows(data, "select message_id from applications.mail where state = 'SENT'");
    assertThat(left).containsAll(dispatched);
    assertThat(queued)
        .as("one mail for each letter that left")
        .containsExactlyInAnyOrderElementsOf(left.stream().map(id -> "letter:" + id).toList());
    assertThat(mails).as("each mail once").doesNotHaveDuplicates();
    assertThat(mails.stream().map(mail -> mail.substring(0, mail.indexOf(' '))))
        .as("what is told to be sent was taken")
        .containsAll(sent);
    assertThat(
            StoppedDatabase.rows(
                data,
                "select distinct state from applications.mail where state not in ('SENT', 'UNCERTAIN')"))
        .as("none waits for ever")
        .isEmpty();
  }
}
