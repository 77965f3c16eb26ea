package gongkai.office.bodies;

import gongkai.office.Body.Column;
import gongkai.office.Role;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import java.util.Set;

/** Columns as JSON, in the files and in the row. */
final class ColumnsJson {
  private static final Set<String> FIELDS =
      Set.of("code", "name", "nameEn", "articleItem", "chain");

  private ColumnsJson() {}

  static List<Column> read(JsonArray json) {
    return json.getValuesAs(JsonObject.class).stream().map(ColumnsJson::column).toList();
  }

  static JsonArray write(List<Column> columns) {
    var array = Json.createArrayBuilder();
    for (Column column : columns) {
      var chain = Json.createArrayBuilder();
      column.chain().forEach(step -> chain.add(step.name()));
      array.add(
          Json.createObjectBuilder()
              .add("code", column.code())
              .add("name", column.name())
              .add("nameEn", column.nameEn())
              .add("articleItem", column.articleItem())
              .add("chain", chain));
    }
    return array.build();
  }

  private static Column column(JsonObject json) {
    Fields.known(json, FIELDS);
    return new Column(
        Fields.need(json, "code"),
        Fields.need(json, "name"),
        Fields.text(json, "nameEn"),
        json.getInt("articleItem", 0),
        json.containsKey("chain") ? chain(json.getJsonArray("chain")) : List.of());
  }

  private static List<Role> chain(JsonArray json) {
    return json.getValuesAs(JsonString.class).stream()
        .map(step -> Role.valueOf(step.getString()))
        .toList();
  }
}
