package gongkai.bench;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.format.ReportFormats;
import gongkai.reporting.lint.Lint;
import gongkai.reporting.lint.LintedReport;
import gongkai.testbed.RunningServer;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reading and checking many annual reports, as {@code ./gongkai report check} and the console's
 * import do it: the published page of a report in HTML, and a report as plain text. Every one has
 * another body's name and another amount of purchases, which must be read, so that nothing is the
 * same twice.
 */
final class ReadingReports {
  private static final Path CONFIG = Path.of(System.getProperty("gongkai.root"), "config");

  /** Figures of the report. */
  private static final int CELLS = 198;

  /** What its purchases cost, in yuan. */
  private static final long AMOUNT = 1_308_353;

  private ReadingReports() {}

  static void run(int number) throws IOException {
    String text = Files.readString(CONFIG.resolve("demo").resolve("report-2020.txt"));
    String page;
    try (var server =
        RunningServer.start(RunningServer.newDataDirectory("bench-reports"), Map.of())) {
      page = server.get("doc/report/jfj/2020", "Accept", "text/html").body();
    }
    System.out.println("| kind | reports | per report p50 (ms) | p95 (ms) | in all (s) |");
    System.out.println("|---|---|---|---|---|");
    measure("html", page, number);
    measure("text", text, number);
  }

  private static void measure(String kind, String report, int number) {
    var lint = new Lint(new ReportFormats(CONFIG));
    check(lint, report, 0);
    var samples = new Samples();
    long begin = System.nanoTime();
    for (int i = 1; i <= number; i++) {
      long start = System.nanoTime();
      check(lint, report, i);
      samples.add(System.nanoTime() - start);
    }
    System.out.printf(
        "| %s | %d | %.2f | %.2f | %.1f |%n",
        kind,
        number,
        samples.quantile(0.5),
        samples.quantile(0.95),
        (System.nanoTime() - begin) / 1e9);
  }

  private static void check(Lint lint, String report, int serial) {
    long spent = AMOUNT + serial;
    String own =
        report
            .replace("经济发展局", "第" + serial + "经济发展局")
            .replace(Long.toString(AMOUNT), Long.toString(spent));
    byte[] file = own.getBytes(StandardCharsets.UTF_8);
    LintedReport checked = lint.check(file, OptionalInt.of(2020), Optional.empty());
    List<Cell> cells = checked.read().report().cells();
    boolean right =
        cells.size() == CELLS
            && checked.count("error") == 0
            && cells.stream()
                .anyMatch(
                    cell ->
                        cell.column().equals("amount")
                            && cell.value().compareTo(BigDecimal.valueOf(spent)) == 0);
    if (!right) {
      throw new IllegalStateException(cells.size() + " cells; " + checked.findings());
    }
  }
}
