package gongkai.reporting.recognise;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.Section;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormat.Block;
import gongkai.reporting.format.ReportFormat.Heading;
import gongkai.reporting.format.ReportFormat.Layout;
import gongkai.reporting.format.ReportFormat.Table;
import gongkai.reporting.rules.CellKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes a report as the plain text that is read back the same, tables as one cell a line. */
final class Transcript {
  private static final String BLANK = "/";

  private final List<ReportFormat> formats;
  private final Map<CellKey, BigDecimal> figures = new HashMap<>();
  private final StringBuilder text = new StringBuilder();

  private Transcript(RecognisedReport report, List<ReportFormat> formats) {
    this.formats = formats;
    for (Cell cell : report.cells()) {
      figures.put(new CellKey(cell.table(), cell.row(), cell.column()), cell.value());
    }
  }

  static String of(RecognisedReport report, ReportFormat format, List<ReportFormat> formats) {
    var transcript = new Transcript(report, formats);
    transcript.line(report.title());
    transcript.line(report.preamble());
    for (Section section : report.sections()) {
      transcript.line(section.title());
      transcript.line(section.text());
      format.tableOf(section.number()).ifPresent(transcript::table);
    }
    transcript.line(report.issuer());
    if (!report.issued().isEmpty()) {
      LocalDate issued = LocalDate.parse(report.issued());
      transcript.line(
          issued.getYear() + "年" + issued.getMonthValue() + "月" + issued.getDayOfMonth() + "日");
    }
    return transcript.text.toString();
  }

  private void table(Table table) {
    for (Block block : table.blocks()) {
      cell(block.label());
      cell(block.heading());
      if (table.layout() == Layout.LINE) {
        block.rows().forEach(row -> above(row, block));
        block.leafRows().forEach(row -> figures(table, block, row.key()));
      } else {
        block.columns().stream().flatMap(Heading::all).map(Heading::label).forEach(this::cell);
        block.rows().forEach(row -> row(table, block, row));
      }
      text.append('\n');
    }
  }

  private void above(Heading row, Block block) {
    cell(row.label());
    row.children().forEach(child -> above(child, block));
    if (row.isLeaf()) {
      block.columns().forEach(column -> cell(column.label()));
    }
  }

  /** A group's rows, or the one row that another year's format has in their place. */
  private void row(Table table, Block block, Heading row) {
    cell(row.label());
    Optional<String> inTheirPlace = row.isLeaf() ? Optional.empty() : elsewhere(table, row);
    if (row.isLeaf() || inTheirPlace.isPresent()) {
      figures(table, block, inTheirPlace.orElse(row.key()));
    } else {
      row.children().forEach(child -> row(table, block, child));
    }
  }

  private Optional<String> elsewhere(Table table, Heading group) {
    return formats.stream()
        .flatMap(format -> format.blocks(table.key()).stream())
        .flatMap(block -> block.leafRows().stream())
        .filter(row -> row.label().equals(group.label()))
        .map(Heading::key)
        .filter(
            key ->
                figures.keySet().stream()
                    .anyMatch(cell -> cell.table().equals(table.key()) && cell.row().equals(key)))
        .findFirst();
  }

  /** A cell without a figure is marked, to be filled in. */
  private void figures(Table table, Block block, String row) {
    for (Heading column : block.leafColumns()) {
      BigDecimal value = figures.get(new CellKey(table.key(), row, column.key()));
      text.append('\t').append(value == null ? BLANK : value.toPlainString()).append('\n');
    }
  }

  private void cell(String label) {
    if (!label.isEmpty()) {
      text.append('\t').append(label).append('\n');
    }
  }

  private void line(String content) {
    if (!content.isEmpty()) {
      text.append(content).append('\n');
    }
  }
}
