package gongkai.reporting.desk;

import gongkai.gate.Finding;
import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.ReportImport.Meaning;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.ReportImport.Section;
import gongkai.reporting.rules.Rules;
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
  /** Members of a finding that was stored without what its rule says. */
  private static final int SHORT = 6;

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
                  each.text(),
                  each.meaning().number(),
                  each.meaning().overridable(),
                  each.meaning().article(),
                  each.meaning().explanation(),
                  each.meaning().english())));
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
              .map(ContentJson::finding)
              .toList());
    }
  }

  private static ReportFinding finding(JsonArray json) {
    String rule = json.getString(0);
    return new ReportFinding(
        rule,
        json.getString(1),
        json.getString(2),
        json.getString(3),
        json.getString(4),
        json.getString(5),
        json.size() > SHORT ? meaning(json) : Rules.meaning(rule));
  }

  private static Meaning meaning(JsonArray json) {
    return new Meaning(
        json.getString(6),
        json.getBoolean(7),
        json.getString(8),
        json.getString(9),
        json.getString(10));
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
