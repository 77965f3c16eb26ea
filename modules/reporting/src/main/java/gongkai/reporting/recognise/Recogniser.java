package gongkai.reporting.recognise;

import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.document.Documents;
import gongkai.reporting.document.UnreadableDocument;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormats;
import gongkai.reporting.page.TableHtml;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads reports as published, from files and from text. */
public final class Recogniser {
  private static final int LONGEST = 500_000;

  private final ReportFormats formats;

  /** Reads by the given formats. */
  public Recogniser(ReportFormats formats) {
    this.formats = formats;
  }

  /** Reads a file of a kind that its content tells. */
  public Recognised read(byte[] file) {
    try {
      return switch (Documents.read(file)) {
        case Documents.Content.Plain plain -> read(plain.text());
        case Documents.Content.Structured structured ->
            best(Manuscript.of(structured.document(), formats.all()));
      };
    } catch (UnreadableDocument e) {
      return refused(e.code(), e.reason());
    }
  }

  /** Reads plain text, tables as one cell a line. */
  public Recognised read(String text) {
    return text.length() > LONGEST
        ? refused("too-large", "文本过长，不是一份年度报告。")
        : best(Manuscript.of(text));
  }

  /** The plain text of a report that was read; empty when it has no format. */
  public String text(RecognisedReport report) {
    return formats.all().stream()
        .filter(format -> format.key().equals(report.format()))
        .map(format -> Transcript.of(report, format, formats.all()))
        .findFirst()
        .orElse("");
  }

  /** The statutory tables of a report that was read, as HTML. */
  public String tables(RecognisedReport report) {
    return formats.all().stream()
        .filter(format -> format.key().equals(report.format()))
        .flatMap(format -> format.tables().stream())
        .map(table -> TableHtml.of(table, report.cells()))
        .collect(Collectors.joining());
  }

  private Recognised best(Manuscript manuscript) {
    int reports =
        formats.all().stream()
            .mapToInt(format -> Outline.reports(manuscript.lines(), format))
            .max()
            .orElse(0);
    if (reports > 1) {
      return refused("several-reports", "文件里有" + reports + "份年度报告，请分开后逐份读取。");
    }
    List<Attempt> attempts =
        formats.all().stream()
            .map(format -> new Attempt(manuscript, format, formats.all()))
            .toList();
    Attempt best = attempts.stream().min(Comparator.comparingLong(Attempt::misfits)).orElseThrow();
    Optional<ReportFormat> lawful = formats.forYear(best.year());
    // a tie goes to the format of the year
    Attempt chosen =
        attempts.stream()
            .filter(a -> a.misfits() == best.misfits())
            .filter(a -> lawful.isEmpty() || a.format().equals(lawful.get()))
            .findFirst()
            .orElse(best);
    return chosen.report(lawful);
  }

  private static Recognised refused(String code, String text) {
    var findings = new Findings();
    findings.error(code, "全文", "", "", text);
    return new Recognised(
        new RecognisedReport("", 0, "", "", "", "", List.of(), List.of(), findings.list()),
        Optional.empty());
  }
}
