package gongkai.reporting.page;

import gongkai.gate.Submission.Text;
import gongkai.journal.RecordKey;
import gongkai.office.Body;
import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.Section;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormat.Block;
import gongkai.reporting.format.ReportFormat.Heading;
import gongkai.reporting.format.Source;
import gongkai.reporting.rules.CellKey;
import gongkai.reporting.rules.PersonNames;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the public sees of a report: the record {@code report} of {@code docs/open-data.md}. Labels
 * are those of the format, and contact persons are named by their office.
 *
 * @param accepted errors of a historical report that were taken over as printed
 * @param sources what is public of the sources of its figures
 */
public record ReportRecord(
    Body body,
    RecognisedReport report,
    ReportFormat format,
    int edition,
    LocalDate published,
    List<AcceptedError> accepted,
    PublicSources sources) {
  public ReportRecord {
    accepted = List.copyOf(accepted);
  }

  /** Its lasting name. */
  public RecordKey key() {
    return key(body, report.year());
  }

  /** The lasting name of a body's report on a year. */
  public static RecordKey key(Body body, int year) {
    return new RecordKey("report", body.code() + "/" + year);
  }

  /** The record without files. */
  public JsonObject json() {
    return json(List.of(), List.of());
  }

  /**
   * The record.
   *
   * @param files the report in the formats it is downloaded in
   * @param corrections what earlier public editions said, newest first
   */
  public JsonObject json(List<Attachment> files, List<JsonObject> corrections) {
    var json = fields();
    if (!files.isEmpty()) {
      var attachments = Json.createArrayBuilder();
      files.forEach(file -> attachments.add(file.json()));
      json.add("attachments", attachments);
    }
    sources.write(json);
    if (!accepted.isEmpty()) {
      var errors = Json.createArrayBuilder();
      accepted.forEach(error -> errors.add(error.json()));
      json.add("acceptedErrors", errors);
    }
    if (!corrections.isEmpty()) {
      json.add("corrections", Json.createArrayBuilder(corrections));
    }
    return json.build();
  }

  private JsonObjectBuilder fields() {
    return Json.createObjectBuilder()
        .add("type", "report")
        .add("key", key().key())
        .add("title", report.title())
        .add("year", report.year())
        .add("format", report.format())
        .add("edition", edition)
        .add("body", bodyJson())
        .add("issued", report.issued())
        .add("published", published.toString())
        .add("preamble", preamble())
        .add("sections", sectionsJson())
        .add("tables", tablesJson())
        .add("cells", cellsJson());
  }

  /** Title, preamble and sections in one piece of HTML. */
  public String page() {
    var html = new Html().element("h1", report.title());
    preamble().lines().forEach(line -> html.element("p", line));
    for (Section section : report.sections()) {
      html.element("h2", section.title()).raw(SectionHtml.of(section, this));
    }
    html.raw("<p class=\"signature\">").text(body.name()).raw("</p>");
    html.raw("<p class=\"signature\">").text(issuedText()).raw("</p>");
    AcceptedError.write(accepted, html);
    return html.toString();
  }

  /** A line of a section: a sub-heading, or a paragraph. */
  public record Line(String text, boolean heading) {}

  /** The lines of a section as the public reads them. */
  public List<Line> lines(Section section) {
    return SectionHtml.lines(section);
  }

  /** The day of the signature as documents print it; empty when there is none. */
  public String issuedText() {
    if (report.issued().isEmpty()) {
      return "";
    }
    LocalDate day = LocalDate.parse(report.issued());
    return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  /** Every text that a reader will see. */
  public List<Text> texts() {
    List<Text> texts = new ArrayList<>();
    texts.add(new Text("title", report.title()));
    texts.add(new Text("preamble", preamble()));
    for (Section section : report.sections()) {
      texts.add(new Text("section " + section.number(), SectionHtml.publicText(section)));
    }
    accepted.stream().flatMap(AcceptedError::texts).forEach(texts::add);
    texts.removeIf(text -> text.value().isEmpty());
    return texts;
  }

  /** Phone and fax numbers that the body publishes as its own (Article 12). */
  public Set<String> knownContacts() {
    return Stream.of(body.contact().phone(), body.contact().fax())
        .flatMap(numbers -> Stream.of(numbers.split("[、,，;；]", -1)))
        .map(String::strip)
        .filter(number -> !number.isEmpty())
        .collect(Collectors.toSet());
  }

  /** The preamble as the public reads it. */
  public String preamble() {
    return PersonNames.replace(report.preamble());
  }

  private JsonObjectBuilder bodyJson() {
    return Json.createObjectBuilder()
        .add("code", body.code().value())
        .add("name", body.name())
        .add("nameEn", body.nameEn())
        .add("creditCode", body.creditCode());
  }

  private JsonArrayBuilder sectionsJson() {
    var sections = Json.createArrayBuilder();
    for (Section section : report.sections()) {
      sections.add(
          Json.createObjectBuilder()
              .add("number", section.number())
              .add("title", section.title())
              .add("html", SectionHtml.of(section, this)));
    }
    return sections;
  }

  /** What the tables are about, so that whoever reads the figures need know no format. */
  private JsonArrayBuilder tablesJson() {
    var tables = Json.createArrayBuilder();
    for (ReportFormat.Table table : format.tables()) {
      var json =
          Json.createObjectBuilder()
              .add("key", table.key())
              .add("caption", table.caption())
              .add("source", table.source().code());
      if (table.source() != Source.NONE) {
        json.add("things", table.thingsInRows() ? "rows" : "columns");
      }
      tables.add(json);
    }
    return tables;
  }

  private JsonArrayBuilder cellsJson() {
    var cells = Json.createArrayBuilder();
    for (ReportFormat.Table table : format.tables()) {
      Map<List<String>, Cell> ofTable = new HashMap<>();
      report.cells().stream()
          .filter(cell -> cell.table().equals(table.key()))
          .forEach(cell -> ofTable.put(List.of(cell.row(), cell.column()), cell));
      for (Block block : table.blocks()) {
        for (Heading row : block.leafRows()) {
          for (Heading column : block.leafColumns()) {
            Cell cell = ofTable.get(List.of(row.key(), column.key()));
            if (cell != null) {
              cells.add(cell(cell, row, column));
            }
          }
        }
      }
    }
    return cells;
  }

  private JsonObjectBuilder cell(Cell cell, Heading row, Heading column) {
    var json =
        Json.createObjectBuilder()
            .add("table", cell.table())
            .add("row", cell.row())
            .add("rowLabel", row.label())
            .add("column", cell.column())
            .add("columnLabel", column.label())
            .add("value", cell.value().toPlainString())
            .add("unit", cell.unit());
    sources.write(new CellKey(cell.table(), cell.row(), cell.column()), json);
    return json;
  }
}
