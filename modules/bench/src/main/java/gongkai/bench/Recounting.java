package gongkai.bench;

import gongkai.testbed.ConsoleClient;
import gongkai.testbed.RunningServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A day off more in the present year, as the system administrator brings it in: how long the effect
 * on all open cases takes to be told, and how long until their clocks are read again.
 */
final class Recounting {
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String PAGE = "console/calendar.xhtml";

  private Recounting() {}

  static void run(RunningServer server) throws IOException, InterruptedException {
    ConsoleClient administrator = ConsoleClient.signedIn(server, "sysadmin");
    awaitRuns(administrator);
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    var notice =
        Map.of("year", Integer.toString(today.getYear()), "noticeText", notice(server, today));
    long start = System.nanoTime();
    Document seen = administrator.press(administrator.open(PAGE), "previewNotice", notice);
    double told = seconds(start);
    start = System.nanoTime();
    administrator.press(seen, "storeNotice", notice);
    double answered = seconds(start);
    Element run = awaitRuns(administrator);
    System.out.println(
        "| open cases | moved | effect told (s) | stored (s) | all read again (s) | cases/s |");
    System.out.println("|---|---|---|---|---|---|");
    double all = seconds(start);
    int cases = Integer.parseInt(run.child(1).text());
    System.out.printf(
        "| %d | %s | %.1f | %.1f | %.1f | %.0f |%n",
        cases, run.child(2).text(), told, answered, all, cases / all);
  }

  /** The notice of the year with the next day off that is a plain working day until now. */
  private static String notice(RunningServer server, LocalDate today) throws IOException {
    String text = present(server, today.getYear() + ".csv");
    LocalDate day = today.plusDays(1);
    while (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || text.contains(day + ",")) {
      day = day.plusDays(1);
    }
    return text.strip() + "\n" + day + ",off,临时放假,https://www.example.gov.cn/bench\n";
  }

  /** As it was stored last, or as it was shipped. */
  private static String present(RunningServer server, String file) throws IOException {
    Path stored = server.data().resolve("calendar").resolve(file);
    Path shipped = Path.of(System.getProperty("gongkai.root"), "config/calendar", file);
    return Files.readString(Files.exists(stored) ? stored : shipped);
  }

  /** Waits until no recount goes on; answers the row of the latest. */
  private static Element awaitRuns(ConsoleClient administrator) throws InterruptedException {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      Document page = administrator.open(PAGE);
      boolean running =
          page.select("#recounts tbody tr td:last-child").stream()
              .anyMatch(state -> state.text().matches("进行中|going on"));
      Element latest = page.selectFirst("#recounts tbody tr");
      if (latest != null && !running) {
        return latest;
      }
      Thread.sleep(200);
    }
    throw new IllegalStateException("The recount does not end");
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }
}
