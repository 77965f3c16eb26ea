package gongkai.opendata.cube;

import static gongkai.opendata.vocabulary.Prefix.SDMX_ATTRIBUTE;
import static gongkai.opendata.vocabulary.Prefix.SDMX_DIMENSION;
import static gongkai.opendata.vocabulary.Prefix.SKOS;

import gongkai.opendata.Cubes;
import gongkai.opendata.Cubes.Figure;
import gongkai.opendata.vocabulary.StatisticalCube;
import gongkai.opendata.vocabulary.Uris;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Reads observations of a cube from a graph. */
final class FigureReader {
  private final Graph graph;
  private final Map<Node, String> dimensions;
  private final Node measure;
  private final Node recomputation;
  private final Map<Node, String> units = new HashMap<>();

  FigureReader(Graph graph, Uris uris, StatisticalCube cube) {
    this.graph = graph;
    this.dimensions =
        Map.of(
            SDMX_DIMENSION.term("refArea"), Cubes.AREA,
            SDMX_DIMENSION.term("refPeriod"), Cubes.YEAR,
            cube.rows().property(uris), Cubes.ROW,
            cube.columns().property(uris), Cubes.COLUMN);
    this.measure = uris.gd(cube.measure());
    this.recomputation = uris.gd("recomputation");
  }

  /** The figure of an observation; empty when it has no number. */
  Optional<Figure> read(Node observation) {
    Map<String, String> codes = new HashMap<>();
    String value = "";
    String unit = "";
    String status = "";
    String query = "";
    for (Triple statement : graph.find(observation, Node.ANY, Node.ANY).toList()) {
      Node property = statement.getPredicate();
      Node object = statement.getObject();
      String dimension = dimensions.get(property);
      if (dimension != null) {
        codes.put(dimension, CodeLists.last(object));
      } else if (property.equals(measure)) {
        value = object.getLiteralLexicalForm();
      } else if (property.equals(SDMX_ATTRIBUTE.term("unitMeasure"))) {
        unit = units.computeIfAbsent(object, this::unit);
      } else if (property.equals(SDMX_ATTRIBUTE.term("obsStatus"))) {
        status = object.getURI().substring(object.getURI().length() - 1);
      } else if (property.equals(recomputation)) {
        query = object.getURI();
      }
    }
    return value.isEmpty() || codes.size() < dimensions.size()
        ? Optional.empty()
        : Optional.of(new Figure(codes, value, unit, status, observation.getURI(), query));
  }

  private String unit(Node concept) {
    return graph
        .find(concept, SKOS.term("prefLabel"), Node.ANY)
        .filterKeep(t -> t.getObject().getLiteralLanguage().equals("zh"))
        .mapWith(t -> t.getObject().getLiteralLexicalForm())
        .nextOptional()
        .orElse("");
  }
}
