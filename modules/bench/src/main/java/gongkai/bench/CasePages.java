package gongkai.bench;

import gongkai.testbed.Applicant;
import gongkai.testbed.Applicant.Receipt;
import gongkai.testbed.ConsoleClient;
import gongkai.testbed.RunningServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The page of a case, and the start of an export, among very many cases. */
final class CasePages {
  private static final int OPENED = 20;
  private static final int EXPORTS = 10;

  private CasePages() {}

  static void run(RunningServer server, int cases) throws Exception {
    var officer = ConsoleClient.signedIn(server, "officer");
    List<String> pages = pages(server, officer);
    var samples = new Samples();
    for (int round = 0; round < 5; round++) {
      for (String page : pages) {
        long start = System.nanoTime();
        officer.open(page);
        if (round > 0) {
          samples.add(System.nanoTime() - start);
        }
      }
    }
    row(cases, "page of a case", samples);
    row(cases, "first kilobyte of the export of all", exports(officer));
  }

  /** Pages of cases that have an applicant, for those that were written in have none. */
  private static List<String> pages(RunningServer server, ConsoleClient officer) {
    List<String> pages = new ArrayList<>();
    try (var applicant = new Applicant(server)) {
      for (int i = 0; i < OPENED; i++) {
        Receipt receipt = applicant.apply("测量：第" + i + "件申请的事项");
        String link =
            officer
                .open("console/cases.xhtml?number=" + receipt.number())
                .expectFirst("a[href*='case.xhtml?id=']")
                .attr("href");
        pages.add("console/case.xhtml?id=" + link.replaceFirst(".*id=([0-9a-f-]+).*", "$1"));
      }
    }
    return pages;
  }

  private static Samples exports(ConsoleClient officer) {
    var samples = new Samples();
    for (int i = 0; i < EXPORTS; i++) {
      Duration first = officer.firstKilobyte("console/cases.csv");
      samples.add(first.toNanos());
    }
    return samples;
  }

  private static void row(int cases, String what, Samples samples) {
    System.out.printf(
        "| %d | %s | – | %.0f | %.0f | %.0f |%n",
        cases, what, samples.quantile(0.5), samples.quantile(0.95), samples.quantile(0.99));
  }
}
