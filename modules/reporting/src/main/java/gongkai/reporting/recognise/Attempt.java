package gongkai.reporting.recognise;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.Section;
import gongkai.reporting.document.Grid;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.rules.ReportContent;
import gongkai.reporting.rules.Rules;
import gongkai.reporting.rules.Submission;
import gongkai.reporting.rules.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The text read by one format. */
final class Attempt {
  private final Manuscript manuscript;
  private final List<ReportFormat> formats;
  private final ReportFormat format;
  private final Findings findings = new Findings();
  private final Head head;
  private final int year;
  private Signature signature = new Signature("", "", List.of());
  private final List<Section> sections = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();

  Attempt(Manuscript manuscript, ReportFormat format, List<ReportFormat> formats) {
    this.manuscript = manuscript;
    this.formats = formats;
    List<String> lines = manuscript.lines();
    this.format = format;
    Outline outline = Outline.of(lines, format, findings);
    int firstSection = outline.marks().isEmpty() ? 0 : outline.marks().getFirst().line();
    this.head =
        Head.of(
            IntStream.range(0, firstSection)
                .filter(i -> !outline.contents().contains(i))
                .mapToObj(lines::get)
                .toList());
    this.year = head.year() > 0 ? head.year() : period();
    for (int i = 0; i < outline.marks().size(); i++) {
      int from = outline.marks().get(i).line() + 1;
      boolean last = i + 1 == outline.marks().size();
      int to = last ? lines.size() : outline.marks().get(i + 1).line();
      section(outline.marks().get(i).number(), lines.subList(from, to), from + 1);
    }
  }

  long misfits() {
    return findings.misfits();
  }

  int year() {
    return year;
  }

  ReportFormat format() {
    return format;
  }

  private int period() {
    var match = Circumstances.PERIOD.matcher(head.preamble());
    return match.find() ? Integer.parseInt(match.group(1)) : 0;
  }

  private void section(int number, List<String> lines, int firstLine) {
    List<String> body = lines;
    if (number == format.sections().size()) {
      signature = Signature.of(lines);
      body = signature.body();
    }
    String title = format.section(number).title();
    var table = format.tableOf(number);
    List<Grid> grids = manuscript.tables(firstLine - 1, firstLine - 1 + lines.size());
    if (table.isPresent() && (!grids.isEmpty() || !manuscript.grids().isEmpty())) {
      cells.addAll(GridTable.read(format, formats, table.get(), grids, findings));
      sections.add(new Section(number, title, String.join("\n", prose(body))));
    } else if (table.isPresent()) {
      var read =
          TableReader.read(format, formats, table.get(), Items.of(body, firstLine), findings);
      cells.addAll(read.cells());
      sections.add(new Section(number, title, String.join("\n", read.prose())));
    } else {
      String text =
          String.join("\n", SubHeadings.restore(prose(body), format.section(number), findings));
      sections.add(new Section(number, title, text));
      if (text.isEmpty()) {
        findings.warning("empty-section", title, "", "", "这一节没有内容。");
      }
    }
  }

  private static List<String> prose(List<String> lines) {
    return lines.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  Recognised report(Optional<ReportFormat> lawful) {
    var report =
        new RecognisedReport(
            head.title(),
            year,
            format.key(),
            signature.issuer(),
            signature.issued(),
            head.preamble(),
            sections,
            cells,
            List.of());
    if (!sections.isEmpty()) {
      new Circumstances(report, findings).examine(lawful, format);
      Rules.checkFigures(Submission.of(content(report))).stream()
          .map(Violation::toFinding)
          .forEach(findings::add);
    }
    var whole =
        new RecognisedReport(
            report.title(),
            report.year(),
            report.format(),
            report.issuer(),
            report.issued(),
            report.preamble(),
            report.sections(),
            report.cells(),
            findings.list());
    return new Recognised(whole, Optional.of(content(whole)));
  }

  private ReportContent content(RecognisedReport report) {
    return ReportContent.of(report, format).with(findings.unread());
  }
}
