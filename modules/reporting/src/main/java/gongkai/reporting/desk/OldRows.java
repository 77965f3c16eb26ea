package gongkai.reporting.desk;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormat.Heading;
import gongkai.reporting.format.ReportFormat.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Rows of another year's format, such as the single 其他处理 in early reports of the format of 2021.
 * One with nothing but zeros is the same as zeros in the rows that it was split into; how other
 * figures would fall into them, only the body knows.
 */
record OldRows(ReportFormat format, List<ReportFormat> all) {

  /** The report with the rows of its form, as far as that is certain. */
  RecognisedReport resolved(RecognisedReport report) {
    List<Cell> cells = new ArrayList<>(report.cells());
    for (Table table : format.tables()) {
      for (Heading old : olds(table, report)) {
        List<Cell> figures = cells.stream().filter(cell -> isOf(cell, table, old)).toList();
        Heading group = group(table, old);
        if (group != null && figures.stream().allMatch(cell -> cell.value().signum() == 0)) {
          cells.removeAll(figures);
          group
              .leaves()
              .flatMap(row -> figures.stream().map(cell -> zero(cell, row)))
              .forEach(cells::add);
        }
      }
    }
    return new RecognisedReport(
        report.title(),
        report.year(),
        report.format(),
        report.issuer(),
        report.issued(),
        report.preamble(),
        report.sections(),
        cells,
        report.findings());
  }

  /** Says whether rows are left that its form does not have. */
  boolean remain(RecognisedReport report) {
    return format.tables().stream().anyMatch(table -> !olds(table, report).isEmpty());
  }

  private static boolean isOf(Cell cell, Table table, Heading row) {
    return cell.table().equals(table.key()) && cell.row().equals(row.key());
  }

  private static Cell zero(Cell like, Heading row) {
    return new Cell(like.table(), row.key(), like.column(), BigDecimal.ZERO, like.unit());
  }

  /** The rows of other formats that the report has. */
  private List<Heading> olds(Table table, RecognisedReport report) {
    Set<String> known = new HashSet<>();
    rows(table).flatMap(Heading::leaves).forEach(row -> known.add(row.key()));
    Set<String> told = new HashSet<>();
    report.cells().stream()
        .filter(cell -> cell.table().equals(table.key()) && !known.contains(cell.row()))
        .forEach(cell -> told.add(cell.row()));
    return all.stream()
        .flatMap(other -> rows(other.table(table.key())))
        .flatMap(Heading::leaves)
        .filter(row -> told.remove(row.key()))
        .toList();
  }

  /** The group of the form that stands where the old row stood. */
  private static @Nullable Heading group(Table table, Heading old) {
    return rows(table)
        .flatMap(Heading::all)
        .filter(row -> !row.isLeaf() && row.label().equals(old.label()))
        .findFirst()
        .orElse(null);
  }

  private static Stream<Heading> rows(Table table) {
    return table.blocks().stream().flatMap(block -> block.rows().stream());
  }
}
