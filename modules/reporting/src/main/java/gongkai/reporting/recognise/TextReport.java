package gongkai.reporting.recognise;

import gongkai.reporting.ReportImport;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormats;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads reports in plain text, tables as one cell a line. */
@ApplicationScoped
public class TextReport implements ReportImport {
  private static final int LONGEST = 500_000;

  private ReportFormats formats;

  /** For the container's proxy. */
  @SuppressWarnings("NullAway.Init")
  protected TextReport() {}

  /** Reads by the given formats. */
  @Inject
  public TextReport(ReportFormats formats) {
    this.formats = formats;
  }

  @Override
  public RecognisedReport read(String text) {
    if (text.length() > LONGEST) {
      var findings = new Findings();
      findings.error("too-large", "全文", "", "", "文本过长，不是一份年度报告。");
      return new RecognisedReport("", 0, "", "", "", "", List.of(), List.of(), findings.list());
    }
    List<String> lines = (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
    List<Attempt> attempts =
        formats.all().stream().map(format -> new Attempt(lines, format)).toList();
    Attempt best = attempts.stream().min(Comparator.comparingLong(Attempt::errors)).orElseThrow();
    Optional<ReportFormat> lawful = formats.forYear(best.year());
    // a tie goes to the format of the year
    Attempt chosen =
        attempts.stream()
            .filter(a -> a.errors() == best.errors())
            .filter(a -> lawful.isEmpty() || a.format().equals(lawful.get()))
            .findFirst()
            .orElse(best);
    return chosen.report(lawful);
  }
}
