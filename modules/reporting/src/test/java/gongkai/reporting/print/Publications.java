package gongkai.reporting.print;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormat.Heading;
import gongkai.reporting.page.PublicSources;
import gongkai.reporting.page.ReportRecord;
import gongkai.reporting.rules.CellKey;
import gongkai.reporting.specimen.Formats;
import gongkai.reporting.specimen.Specimen;
import gongkai.reporting.testing.Doors;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Object mother: reports about to be published, and their files. */
final class Publications {
  static final ReportFiles FILES =
      new ReportFiles(Formats.ROOT.resolve("config").toString(), Optional.empty());

  private Publications() {}

  /** A sound report in the older or the present format with random figures. */
  static ReportRecord report(boolean older, long seed) {
    Specimen specimen = Specimen.of(Formats.old(older), new Random(seed));
    int year = specimen.year();
    return record(
        new RecognisedReport(
            "赣州经济技术开发区经济发展局" + year + "年政府信息公开工作年度报告",
            year,
            specimen.format().key(),
            Doors.BODY.name(),
            (year + 1) + "-01-20",
            specimen.preamble(year),
            specimen.sections(year),
            cells(specimen.format(), specimen.cells()),
            List.of()));
  }

  static ReportRecord record(RecognisedReport report) {
    return new ReportRecord(
        Doors.BODY,
        report,
        Formats.ALL.of(report.format()),
        1,
        LocalDate.of(report.year() + 1, 1, 21),
        List.of(),
        PublicSources.NONE);
  }

  private static List<Cell> cells(ReportFormat format, Map<CellKey, BigDecimal> figures) {
    List<Cell> cells = new ArrayList<>();
    for (var table : format.tables()) {
      for (var block : table.blocks()) {
        for (var row : block.leafRows()) {
          for (var column : block.leafColumns()) {
            BigDecimal value = figures.get(new CellKey(table.key(), row.key(), column.key()));
            cells.add(new Cell(table.key(), row.key(), column.key(), value, column.unit()));
          }
        }
      }
    }
    return cells;
  }

  /** The figures of the report as they are printed, in the order of the form. */
  static List<String> figures(ReportRecord record) {
    return record.report().cells().stream().map(cell -> cell.value().toPlainString()).toList();
  }

  /** All labels of the form that stand in tables, in no order. */
  static List<String> labels(ReportRecord record) {
    return record.format().tables().stream()
        .flatMap(table -> table.blocks().stream())
        .flatMap(
            block ->
                java.util.stream.Stream.concat(
                    block.rows().stream().flatMap(Heading::all),
                    block.columns().stream().flatMap(Heading::all)))
        .map(Heading::label)
        .distinct()
        .toList();
  }

  static byte[] file(ReportRecord record, String ending) {
    return FILES.of(record).stream()
        .filter(made -> made.named().name().endsWith(ending))
        .findFirst()
        .orElseThrow()
        .content();
  }
}
