package gongkai.office.bodies;

import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.BodyLevel;
import gongkai.office.IndexScheme;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The bodies as {@code config/bodies} describes them. */
final class BodyFiles {
  private static final Set<String> FIELDS =
      Set.of(
          "code",
          "parent",
          "name",
          "nameEn",
          "shortName",
          "creditCode",
          "level",
          "indexScheme",
          "documentPrefix",
          "region",
          "contact",
          "columns");

  private BodyFiles() {}

  /** Reads every file of the folder, in the order of their names. */
  static Map<Path, Body> read(Path folder) {
    Map<Path, Body> bodies = new LinkedHashMap<>();
    for (Path file : files(folder)) {
      try {
        bodies.put(file, body(Fields.parse(Files.readString(file))));
      } catch (IOException | RuntimeException e) {
        throw new IllegalStateException(file.getFileName() + ": " + e.getMessage(), e);
      }
    }
    return bodies;
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the bodies", e);
    }
  }

  private static Body body(JsonObject json) {
    Fields.known(json, FIELDS);
    String parent = Fields.text(json, "parent");
    String scheme = Fields.text(json, "indexScheme");
    return new Body(
        0,
        new BodyCode(Fields.need(json, "code")),
        parent.isEmpty() ? null : new BodyCode(parent),
        Fields.need(json, "name"),
        Fields.text(json, "nameEn"),
        Fields.need(json, "shortName"),
        Fields.need(json, "creditCode"),
        BodyLevel.valueOf(Fields.need(json, "level")),
        scheme.isEmpty() ? IndexScheme.STANDARD : scheme,
        Fields.text(json, "documentPrefix"),
        Fields.text(json, "region"),
        ContactJson.read(
            json.containsKey("contact")
                ? json.getJsonObject("contact")
                : JsonObject.EMPTY_JSON_OBJECT),
        ColumnsJson.read(
            json.containsKey("columns")
                ? json.getJsonArray("columns")
                : JsonArray.EMPTY_JSON_ARRAY));
  }
}
