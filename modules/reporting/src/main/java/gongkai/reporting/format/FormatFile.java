package gongkai.reporting.format;

import gongkai.reporting.format.ReportFormat.Alias;
import gongkai.reporting.format.ReportFormat.Block;
import gongkai.reporting.format.ReportFormat.Due;
import gongkai.reporting.format.ReportFormat.Heading;
import gongkai.reporting.format.ReportFormat.Layout;
import gongkai.reporting.format.ReportFormat.SectionTitle;
import gongkai.reporting.format.ReportFormat.Table;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads one format file; what is missing, unknown or contradictory stops with the file's name. */
final class FormatFile {
  private FormatFile() {}

  static ReportFormat read(Path file) {
    try (var text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        var reader = Json.createReader(text)) {
      return format(reader.readObject());
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException(
          "Cannot read the report format " + file + ": " + e.getMessage(), e);
    }
  }

  private static ReportFormat format(JsonObject object) {
    var json =
        Members.of(
            object,
            "format",
            "basis",
            "document",
            "years",
            "due",
            "tellsFees",
            "unpaidFees",
            "sections",
            "tables",
            "rules",
            "told",
            "aliases");
    var years = Members.of(json.object("years"), "from", "to");
    List<Table> tables = json.list("tables", FormatFile::table);
    tables.forEach(TableCheck::check);
    var cells = new Cells(tables);
    return new ReportFormat(
        json.text("format"),
        json.text("basis"),
        years.number("from"),
        years.number("to"),
        json.list("sections", FormatFile::section),
        tables,
        json.list("due", FormatFile::due),
        json.flag("tellsFees"),
        json.texts("unpaidFees").stream().map(cells::of).toList(),
        new RuleReader(tables, cells).read(json),
        json.list("told", told -> told(told, cells)),
        json.list("aliases", FormatFile::alias));
  }

  private static Due due(JsonObject object) {
    var json = Members.of(object, "who", "day", "article");
    return new Due(
        switch (json.text("who")) {
          case "government" -> true;
          case "department" -> false;
          default -> throw new IllegalArgumentException("Not a publisher: " + json.text("who"));
        },
        MonthDay.parse("--" + json.text("day")),
        json.text("article"));
  }

  private static SectionTitle section(JsonObject object) {
    var json = Members.of(object, "number", "title", "headings", "sentences");
    return new SectionTitle(
        json.number("number"), json.text("title"), json.texts("headings"), json.texts("sentences"));
  }

  private static Alias alias(JsonObject object) {
    var json = Members.of(object, "read", "label");
    return new Alias(json.text("read"), json.text("label"));
  }

  private static ToldFigure told(JsonObject object, Cells cells) {
    var json = Members.of(object, "what", "pattern", "cells", "orElse");
    Pattern pattern = Pattern.compile(json.text("pattern"));
    if (pattern.matcher("").groupCount() == 0) {
      throw new IllegalArgumentException("No group for the number in " + pattern);
    }
    return new ToldFigure(
        json.text("what"),
        pattern,
        json.texts("cells").stream().map(cells::of).toList(),
        json.texts("orElse").stream().map(cells::of).toList());
  }

  private static Table table(JsonObject object) {
    var json = Members.of(object, "key", "section", "caption", "layout", "source", "blocks");
    return new Table(
        json.text("key"),
        json.number("section"),
        json.text("caption"),
        Layout.valueOf(json.text("layout").toUpperCase(Locale.ROOT)),
        Source.valueOf(json.text("source", "none").toUpperCase(Locale.ROOT)),
        json.list("blocks", FormatFile::block));
  }

  private static Block block(JsonObject object) {
    var json = Members.of(object, "label", "heading", "columns", "rows", "unit");
    String unit = json.text("unit", "");
    return new Block(
        json.text("label"),
        json.text("heading"),
        json.list("columns", column -> heading(column, unit)),
        json.list("rows", row -> heading(row, "")));
  }

  private static Heading heading(JsonObject object, String unit) {
    return object.containsKey("children") ? group(object, unit) : leaf(object, unit);
  }

  private static Heading group(JsonObject object, String unit) {
    var json = Members.of(object, "key", "label", "formerly", "children");
    return new Heading(
        json.text("key", ""),
        json.text("label"),
        "",
        false,
        false,
        List.of(),
        List.of(),
        json.text("formerly", ""),
        json.list("children", child -> heading(child, unit)));
  }

  /** A heading counts what has its key as code, unless it says something else. */
  private static Heading leaf(JsonObject object, String unit) {
    var json = Members.of(object, "key", "label", "unit", "signed", "decimals", "counts", "sums");
    boolean own = !json.has("counts") && !json.has("sums");
    return new Heading(
        json.text("key"),
        json.text("label"),
        json.text("unit", unit),
        json.flag("signed"),
        json.flag("decimals"),
        own ? List.of(json.text("key")) : json.texts("counts"),
        json.texts("sums"),
        "",
        List.of());
  }
}
