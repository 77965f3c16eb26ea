package gongkai.reporting.desk;

import gongkai.gate.Finding;
import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.ReportImport.Section;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The stored form of a recognised report, in which reviewers saw it, and of the gate's findings.
 */
final class ContentJson {
  private ContentJson() {}

  static String write(RecognisedReport report) {
    var sections = Json.createArrayBuilder();
    for (Section each : report.sections()) {
      sections.add(
          Json.createObjectBuilder()
              .add("number", each.number())
              .add("title", each.title())
              .add("text", each.text()));
    }
    var cells = Json.createArrayBuilder();
    for (Cell each : report.cells()) {
      cells.add(
          Json.createArrayBuilder(
              List.of(
                  each.table(),
                  each.row(),
                  each.column(),
                  each.value().toPlainString(),
                  each.unit())));
    }
    return Json.createObjectBuilder()
        .add("title", report.title())
        .add("year", report.year())
        .add("format", report.format())
        .add("issuer", report.issuer())
        .add("issued", report.issued())
        .add("preamble", report.preamble())
        .add("sections", sections)
        .add("cells", cells)
        .add("findings", findings(report.findings()))
        .build()
        .toString();
  }

  private static JsonArrayBuilder findings(List<ReportFinding> findings) {
    var array = Json.createArrayBuilder();
    for (ReportFinding each : findings) {
      array.add(
          Json.createArrayBuilder(
              List.of(
                  each.rule(),
                  each.severity(),
                  each.place(),
                  each.left(),
                  each.right(),
                  each.text())));
    }
    return array;
  }

  static RecognisedReport read(String text) {
    try (var reader = Json.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      return new RecognisedReport(
          json.getString("title"),
          json.getInt("year"),
          json.getString("format"),
          json.getString("issuer"),
          json.getString("issued"),
          json.getString("preamble"),
          json.getJsonArray("sections").getValuesAs(JsonObject.class).stream()
              .map(s -> new Section(s.getInt("number"), s.getString("title"), s.getString("text")))
              .toList(),
          json.getJsonArray("cells").getValuesAs(JsonArray.class).stream()
              .map(
                  c ->
                      new Cell(
                          c.getString(0),
                          c.getString(1),
                          c.getString(2),
                          new BigDecimal(c.getString(3)),
                          c.getString(4)))
              .toList(),
          json.getJsonArray("findings").getValuesAs(JsonArray.class).stream()
              .map(
                  f ->
                      new ReportFinding(
                          f.getString(0),
                          f.getString(1),
                          f.getString(2),
                          f.getString(3),
                          f.getString(4),
                          f.getString(5)))
              .toList());
    }
  }

  /** SHA-256 of a stored form, in lower-case hexadecimal digits. */
  static String hash(String json) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(json.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  static String writeFindings(List<Finding> findings) {
    var array = Json.createArrayBuilder();
    for (Finding each : findings) {
      array.add(
          Json.createArrayBuilder(List.of(each.check(), each.place(), each.code(), each.text())));
    }
    return array.build().toString();
  }

  static List<Finding> readFindings(String text) {
    if (text.isEmpty()) {
      return List.of();
    }
    try (var reader = Json.createReader(new StringReader(text))) {
      return reader.readArray().getValuesAs(JsonArray.class).stream()
          .map(f -> new Finding(f.getString(0), f.getString(1), f.getString(2), f.getString(3)))
          .toList();
    }
  }
}
