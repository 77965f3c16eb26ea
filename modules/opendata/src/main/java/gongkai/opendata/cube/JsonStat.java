package gongkai.opendata.cube;

import gongkai.opendata.Cubes;
import gongkai.opendata.Cubes.Code;
import gongkai.opendata.Cubes.Cube;
import gongkai.opendata.Cubes.Dimension;
import gongkai.opendata.Cubes.Figure;
import gongkai.opendata.vocabulary.Uris;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A dataset of JSON-stat 2.0; values and statuses are sparse, by their place in the cube. */
final class JsonStat {
  private final Cube cube;
  private final Uris uris;
  private final long version;

  JsonStat(Cube cube, Uris uris, long version) {
    this.cube = cube;
    this.uris = uris;
    this.version = version;
  }

  String write(List<Figure> figures) {
    Map<String, List<Code>> used = new TreeMap<>();
    JsonArrayBuilder ids = Json.createArrayBuilder();
    JsonArrayBuilder sizes = Json.createArrayBuilder();
    JsonObjectBuilder dimensions = Json.createObjectBuilder();
    for (Dimension dimension : cube.dimensions()) {
      Set<String> codes =
          figures.stream().map(f -> f.code(dimension.name())).collect(Collectors.toSet());
      List<Code> kept = dimension.codes().stream().filter(c -> codes.contains(c.code())).toList();
      used.put(dimension.name(), kept);
      ids.add(dimension.name());
      sizes.add(kept.size());
      dimensions.add(dimension.name(), dimension(dimension, kept));
    }
    JsonObjectBuilder values = Json.createObjectBuilder();
    JsonObjectBuilder statuses = Json.createObjectBuilder();
    for (Figure figure : figures) {
      String place = Long.toString(place(figure, used));
      values.add(place, new BigDecimal(figure.value()));
      statuses.add(place, figure.status());
    }
    return Json.createObjectBuilder()
        .add("version", "2.0")
        .add("class", "dataset")
        .add("href", uris.base() + "cube/" + cube.id() + ".json")
        .add("label", cube.title().zh())
        .add("source", uris.cube(cube.id()).getURI())
        .add("note", Json.createArrayBuilder().add(cube.description().zh()))
        .add("id", ids)
        .add("size", sizes)
        .add(
            "role",
            Json.createObjectBuilder()
                .add("time", Json.createArrayBuilder().add(Cubes.YEAR))
                .add("geo", Json.createArrayBuilder().add(Cubes.AREA)))
        .add("dimension", dimensions)
        .add("value", values)
        .add("status", statuses)
        .add("extension", Json.createObjectBuilder().add("position", version))
        .build()
        .toString();
  }

  private static JsonObjectBuilder dimension(Dimension dimension, List<Code> codes) {
    JsonArrayBuilder index = Json.createArrayBuilder();
    JsonObjectBuilder labels = Json.createObjectBuilder();
    for (Code code : codes) {
      index.add(code.code());
      labels.add(code.code(), code.label().zh());
    }
    return Json.createObjectBuilder()
        .add("label", dimension.label().zh())
        .add("category", Json.createObjectBuilder().add("index", index).add("label", labels));
  }

  /** Row-major place: the last dimension runs fastest. */
  private long place(Figure figure, Map<String, List<Code>> used) {
    long place = 0;
    for (Dimension dimension : cube.dimensions()) {
      List<Code> codes = used.getOrDefault(dimension.name(), List.of());
      int at = 0;
      while (at < codes.size() && !codes.get(at).code().equals(figure.code(dimension.name()))) {
        at++;
      }
      place = place * codes.size() + at;
    }
    return place;
  }
}
