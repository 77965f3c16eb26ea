package gongkai.reporting.lint;

import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.format.ReportFormat.Block;
import gongkai.reporting.format.ReportFormat.Heading;
import gongkai.reporting.format.ReportFormat.Table;
import gongkai.reporting.recognise.Recognised;
import gongkai.reporting.rules.CellKey;
import gongkai.reporting.rules.CellValue;
import gongkai.reporting.rules.ReportContent;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;

/** What the command line prints for programs; {@code docs/reports.md} describes it. */
final class LintJson {
  private LintJson() {}

  static JsonObject check(String file, LintedReport linted) {
    return head(file, linted.read().report())
        .add("errors", linted.count("error"))
        .add("warnings", linted.count("warning"))
        .add("findings", findings(linted.findings()))
        .build();
  }

  static JsonObject tables(String file, Recognised read) {
    var tables = Json.createArrayBuilder();
    read.content()
        .ifPresent(
            content -> content.format().tables().forEach(t -> tables.add(table(t, content))));
    List<LintFinding> findings = read.report().findings().stream().map(LintFinding::of).toList();
    return head(file, read.report())
        .add("tables", tables)
        .add("findings", findings(findings))
        .build();
  }

  private static JsonObjectBuilder head(String file, RecognisedReport report) {
    return Json.createObjectBuilder()
        .add("file", file)
        .add("title", report.title())
        .add("year", report.year())
        .add("format", report.format())
        .add("issuer", report.issuer())
        .add("issued", report.issued());
  }

  private static JsonArrayBuilder findings(List<LintFinding> findings) {
    var array = Json.createArrayBuilder();
    for (LintFinding each : findings) {
      var cells = Json.createArrayBuilder();
      for (CellKey key : each.cells()) {
        cells.add(
            Json.createObjectBuilder()
                .add("table", key.table())
                .add("row", key.row())
                .add("column", key.column()));
      }
      var finding =
          Json.createObjectBuilder()
              .add("number", each.number())
              .add("rule", each.finding().rule())
              .add("severity", each.finding().severity())
              .add("place", each.finding().place())
              .add("cells", cells)
              .add("left", each.finding().left())
              .add("right", each.finding().right());
      each.difference()
          .ifPresentOrElse(
              value -> finding.add("difference", value), () -> finding.addNull("difference"));
      array.add(
          finding
              .add("text", each.finding().text())
              .add("article", each.article())
              .add("explanation", each.explanation())
              .add("explanationEn", each.finding().meaning().english()));
    }
    return array;
  }

  private static JsonObjectBuilder table(Table table, ReportContent content) {
    var rows = Json.createArrayBuilder();
    for (Block block : table.blocks()) {
      for (Heading row : block.leafRows()) {
        var cells = Json.createArrayBuilder();
        for (Heading column : block.leafColumns()) {
          cells.add(cell(new CellKey(table.key(), row.key(), column.key()), column, content));
        }
        rows.add(
            Json.createObjectBuilder()
                .add("key", row.key())
                .add("label", row.label())
                .add("cells", cells));
      }
      beyond(table, block, content, rows);
    }
    return Json.createObjectBuilder()
        .add("key", table.key())
        .add("section", table.section())
        .add("caption", table.caption())
        .add("rows", rows);
  }

  /** Rows of another year's format that the report has. */
  private static void beyond(
      Table table, Block block, ReportContent content, JsonArrayBuilder rows) {
    List<String> known =
        table.blocks().stream()
            .flatMap(each -> each.leafRows().stream())
            .map(Heading::key)
            .toList();
    boolean last = table.blocks().getLast().equals(block);
    content.cells().keySet().stream()
        .filter(key -> last && key.table().equals(table.key()) && !known.contains(key.row()))
        .map(CellKey::row)
        .distinct()
        .sorted()
        .forEach(
            row -> {
              var cells = Json.createArrayBuilder();
              for (Heading column : block.leafColumns()) {
                cells.add(cell(new CellKey(table.key(), row, column.key()), column, content));
              }
              rows.add(
                  Json.createObjectBuilder().add("key", row).add("label", "").add("cells", cells));
            });
  }

  private static JsonObjectBuilder cell(CellKey key, Heading column, ReportContent content) {
    var cell = Json.createObjectBuilder().add("column", key.column()).add("label", column.label());
    CellValue value = content.cells().get(key);
    switch (value) {
      case CellValue.Figure figure ->
          cell.add("state", "figure").add("value", figure.value()).add("printed", "");
      case CellValue.Blank blank ->
          cell.add("state", "blank").addNull("value").add("printed", blank.printed());
      case CellValue.NotApplicable none ->
          cell.add("state", "not-applicable").addNull("value").add("printed", "");
      case null -> cell.add("state", "missing").addNull("value").add("printed", "");
    }
    return cell.add("unit", column.unit());
  }
}
