package gongkai.reporting.format;

import gongkai.reporting.format.ReportFormat.Alias;
import gongkai.reporting.format.ReportFormat.Block;
import gongkai.reporting.format.ReportFormat.Due;
import gongkai.reporting.format.ReportFormat.Heading;
import gongkai.reporting.format.ReportFormat.Layout;
import gongkai.reporting.format.ReportFormat.SectionTitle;
import gongkai.reporting.format.ReportFormat.Table;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import java.util.function.Function;

/** Reads one format file; a missing field stops with the file's name. */
final class FormatFile {
  private FormatFile() {}

  static ReportFormat read(Path file) {
    try (var text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        var reader = Json.createReader(text)) {
      return format(reader.readObject());
    } catch (IOException | RuntimeException e) {
      throw new IllegalStateException("Cannot read the report format " + file, e);
    }
  }

  private static ReportFormat format(JsonObject json) {
    JsonObject years = json.getJsonObject("years");
    return new ReportFormat(
        json.getString("format"),
        json.getString("basis"),
        years.getInt("from"),
        years.getInt("to"),
        list(json, "sections", FormatFile::section),
        list(json, "tables", FormatFile::table),
        list(json, "due", FormatFile::due),
        json.getBoolean("tellsFees", false),
        list(json, "aliases", a -> new Alias(a.getString("read"), a.getString("label"))));
  }

  private static Due due(JsonObject json) {
    return new Due(
        switch (json.getString("who")) {
          case "government" -> true;
          case "department" -> false;
          default -> throw new IllegalArgumentException(json.getString("who"));
        },
        MonthDay.parse("--" + json.getString("day")),
        json.getString("article"));
  }

  private static SectionTitle section(JsonObject json) {
    JsonArray headings = json.getJsonArray("headings");
    return new SectionTitle(
        json.getInt("number"),
        json.getString("title"),
        headings == null
            ? List.of()
            : headings.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList());
  }

  private static Table table(JsonObject json) {
    return new Table(
        json.getString("key"),
        json.getInt("section"),
        json.getString("caption"),
        json.getString("layout").equals("line") ? Layout.LINE : Layout.ROWS,
        list(json, "blocks", FormatFile::block));
  }

  private static Block block(JsonObject json) {
    String unit = json.getString("unit", "");
    return new Block(
        json.getString("label"),
        json.getString("heading"),
        list(json, "columns", column -> heading(column, unit)),
        list(json, "rows", row -> heading(row, "")));
  }

  private static Heading heading(JsonObject json, String unit) {
    boolean group = json.containsKey("children");
    return new Heading(
        group ? "" : json.getString("key"),
        json.getString("label"),
        group ? "" : json.getString("unit", unit),
        json.getBoolean("signed", false),
        json.getBoolean("decimals", false),
        group ? list(json, "children", child -> heading(child, unit)) : List.of());
  }

  private static <T> List<T> list(JsonObject json, String name, Function<JsonObject, T> read) {
    return json.getJsonArray(name).stream().map(JsonValue::asJsonObject).map(read).toList();
  }
}
