package gongkai.bench;

import gongkai.testbed.ConsoleClient;
import java.time.Duration;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;

/**
 * A page of the console that one person opens again and again; each answer has to hold what it
 * should, or nothing was measured.
 */
final class CheckedPage {
  private CheckedPage() {}

  /** Opens it once, then for that long; the times of the latter. */
  static Samples measure(
      ConsoleClient person, String path, Predicate<Document> right, Duration duration) {
    demand(person.open(path), path, right);
    var samples = new Samples();
    long end = System.nanoTime() + duration.toNanos();
    while (System.nanoTime() < end) {
      long start = System.nanoTime();
      Document page = person.open(path);
      samples.add(System.nanoTime() - start);
      demand(page, path, right);
    }
    return samples;
  }

  /** The number that a link of the page shows, -1 when it has none. */
  static long number(Document page, String link) {
    String text = page.select(link).text().strip();
    return text.matches("[0-9]+") ? Long.parseLong(text) : -1;
  }

  private static void demand(Document page, String path, Predicate<Document> right) {
    if (!right.test(page)) {
      String text = page.text();
      throw new IllegalStateException(
          path + " is another page: " + text.substring(0, Math.min(1000, text.length())));
    }
  }
}
