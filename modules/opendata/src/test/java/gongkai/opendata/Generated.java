package gongkai.opendata;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Many public records: items of every kind, and reports with every cell of both formats. */
public final class Generated {
  private static final Path FORMATS =
      Path.of(System.getProperty("gongkai.root", "../.."), "config", "report-formats");
  private static final String[] VALIDITY = {"in-force", "amended", "repealed", "expired"};

  private Generated() {}

  /** A leaf of a table's header: its key, its label and, of columns, its unit. */
  public record Leaf(String key, String label, String unit) {}

  /** A block of a statutory table. */
  public record Block(String table, List<Leaf> rows, List<Leaf> columns) {}

  /** Items, one in ten with a file, one in seven a normative document, one in nine legacy. */
  public static Stream<JsonObject> items(int number) {
    return IntStream.rangeClosed(1, number).mapToObj(Generated::item);
  }

  private static JsonObject item(int i) {
    String key = "11360700MB0000000X/2020-%05d".formatted(i);
    String day = "2020-%02d-%02d".formatted(1 + i % 12, 1 + i % 28);
    JsonObjectBuilder item =
        Sample.item(key, "c" + i % 12, "关于第" + i + "号事项的公告", day, "正文" + i)
            .add("theme", Sample.coded("%02d".formatted(i % 20), "主题" + i % 20))
            .add("documentKind", Sample.coded("k" + i % 15, "公文种类" + i % 15))
            .add("written", day)
            .add("reviews", reviews(day));
    if (i % 10 == 0) {
      item.add("attachments", Json.createArrayBuilder().add(file(i)));
    }
    if (i % 7 == 0) {
      item.add("basis", Json.createObjectBuilder().add("item", 1).add("label", "(一)行政法规、规章和规范性文件；"))
          .add(
              "validity",
              Sample.coded(VALIDITY[i % 4], "有效性" + i % 4).add("since", day).add("deciding", "决定"));
    }
    return i % 9 == 0
        ? item.add("legacy", true).build()
        : item.add("publishBy", "2020-12-31").build();
  }

  private static JsonArrayBuilder reviews(String day) {
    JsonArrayBuilder reviews = Json.createArrayBuilder();
    for (String step : new String[] {"REVIEWER", "SECRECY_REVIEWER", "APPROVER"}) {
      reviews.add(
          Json.createObjectBuilder().add("step", step).add("at", day + "T09:00:00.000+08:00"));
    }
    return reviews;
  }

  private static JsonObjectBuilder file(int i) {
    return Json.createObjectBuilder()
        .add("name", "附件 " + i + ".pdf")
        .add("mediaType", "application/pdf")
        .add("bytes", 1024 + i)
        .add("sha256", "%064x".formatted(i));
  }

  /** A report on a year in the format that the year has, with every cell. */
  public static JsonObject report(int year) {
    String format = year < 2021 ? "2019" : "2021";
    JsonArrayBuilder cells = Json.createArrayBuilder();
    int value = year;
    for (Block block : blocks(format)) {
      for (Leaf row : block.rows()) {
        for (Leaf column : block.columns()) {
          value = (value * 31 + 7) % 97;
          cells.add(cell(block.table(), row, column, value));
        }
      }
    }
    return Json.createObjectBuilder(Sample.report(year, "1"))
        .add("format", format)
        .add("cells", cells)
        .build();
  }

  private static JsonObjectBuilder cell(String table, Leaf row, Leaf column, int value) {
    return Json.createObjectBuilder()
        .add("table", table)
        .add("row", row.key())
        .add("rowLabel", row.label())
        .add("column", column.key())
        .add("columnLabel", column.label())
        .add("value", column.unit().endsWith("元") ? value + ".5" : Integer.toString(value))
        .add("unit", column.unit());
  }

  /** The blocks of the tables of a format, as {@code config/report-formats} gives them. */
  public static List<Block> blocks(String format) {
    List<Block> blocks = new ArrayList<>();
    try (JsonReader reader =
        Json.createReader(Files.newBufferedReader(FORMATS.resolve(format + ".json")))) {
      for (JsonObject table : objects(reader.readObject(), "tables")) {
        for (JsonObject block : objects(table, "blocks")) {
          List<Leaf> rows = new ArrayList<>();
          List<Leaf> columns = new ArrayList<>();
          objects(block, "rows").forEach(row -> leaves(row, rows));
          objects(block, "columns").forEach(column -> leaves(column, columns));
          blocks.add(new Block(table.getString("key"), rows, columns));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return blocks;
  }

  private static void leaves(JsonObject heading, List<Leaf> to) {
    List<JsonObject> children =
        Stream.of("children", "rows").flatMap(name -> objects(heading, name).stream()).toList();
    children.forEach(child -> leaves(child, to));
    if (children.isEmpty()) {
      to.add(
          new Leaf(
              heading.getString("key"),
              heading.getString("label"),
              heading.getString("unit", "件")));
    }
  }

  private static List<JsonObject> objects(JsonObject in, String name) {
    return in.get(name) instanceof JsonArray array
        ? array.getValuesAs(JsonObject.class)
        : List.of();
  }
}
