package gongkai.reporting.rules;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.Section;
import gongkai.reporting.format.ReportFormat;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report as the rules see it, whether it was read from a file or compiled.
 *
 * @param format whose tables it has
 * @param year report year, 0 when unknown
 * @param issued date of the signature, ISO, empty for none
 * @param cells what the cells hold; a cell that is not in the map was not entered
 */
public record ReportContent(
    ReportFormat format,
    int year,
    String issuer,
    String issued,
    String preamble,
    List<Section> sections,
    Map<CellKey, CellValue> cells) {

  public ReportContent {
    sections = List.copyOf(sections);
    cells = Map.copyOf(cells);
  }

  /** A recognised report in the format whose tables it has. */
  public static ReportContent of(RecognisedReport report, ReportFormat format) {
    Map<CellKey, CellValue> cells = new HashMap<>();
    for (Cell cell : report.cells()) {
      cells.put(
          new CellKey(cell.table(), cell.row(), cell.column()), new CellValue.Figure(cell.value()));
    }
    return new ReportContent(
        format,
        report.year(),
        report.issuer(),
        report.issued(),
        report.preamble(),
        report.sections(),
        cells);
  }

  /** The same with more cells. */
  public ReportContent with(Map<CellKey, CellValue> more) {
    Map<CellKey, CellValue> all = new HashMap<>(cells);
    all.putAll(more);
    return new ReportContent(format, year, issuer, issued, preamble, sections, all);
  }

  /** The figure of a cell; empty when it holds none. */
  public Optional<BigDecimal> at(CellKey key) {
    return cells.get(key) instanceof CellValue.Figure figure
        ? Optional.of(figure.value())
        : Optional.empty();
  }

  /** The figure of a cell; empty when it holds none. */
  public Optional<BigDecimal> at(String table, String row, String column) {
    return at(new CellKey(table, row, column));
  }

  /** Says whether it has figures in the row of a cell, and in its column. */
  boolean hasLine(CellKey cell) {
    List<CellKey> told =
        cells.keySet().stream()
            .filter(key -> key.table().equals(cell.table()) && at(key).isPresent())
            .toList();
    return told.stream().anyMatch(key -> key.row().equals(cell.row()))
        && told.stream().anyMatch(key -> key.column().equals(cell.column()));
  }

  /** The text of a section, empty when there is none. */
  public String text(int section) {
    return sections.stream()
        .filter(each -> each.number() == section)
        .map(Section::text)
        .findFirst()
        .orElse("");
  }
}
