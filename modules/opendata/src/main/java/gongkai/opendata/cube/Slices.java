package gongkai.opendata.cube;

import static gongkai.opendata.Cubes.AREA;
import static gongkai.opendata.Cubes.COLUMN;
import static gongkai.opendata.Cubes.ROW;
import static gongkai.opendata.Cubes.YEAR;
import static gongkai.opendata.vocabulary.Prefix.QB;
import static gongkai.opendata.vocabulary.Prefix.SDMX_DIMENSION;

import gongkai.opendata.Cubes.Code;
import gongkai.opendata.Cubes.Cube;
import gongkai.opendata.Cubes.Dimension;
import gongkai.opendata.Cubes.Figure;
import gongkai.opendata.vocabulary.StatisticalCube;
import gongkai.opendata.vocabulary.Uris;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Reads the figures of cubes from a graph, slice by slice. */
final class Slices {
  private final Graph graph;
  private final Uris uris;

  Slices(Graph graph, Uris uris) {
    this.graph = graph;
    this.uris = uris;
  }

  /** The figures that have the given codes, in the order of the codes. */
  List<Figure> figures(StatisticalCube cube, Map<String, String> locked) {
    FigureReader reader = new FigureReader(graph, uris, cube);
    List<Figure> found = new ArrayList<>();
    for (Node slice : slices(cube, locked)) {
      for (Triple observation : graph.find(slice, QB.term("observation"), Node.ANY).toList()) {
        reader
            .read(observation.getObject())
            .filter(figure -> locked.entrySet().stream().allMatch(lock -> fits(figure, lock)))
            .ifPresent(found::add);
      }
    }
    Map<String, Integer> order = order(new CodeLists(graph, uris).describe(cube, true));
    found.sort(
        Comparator.comparing((Figure figure) -> figure.code(AREA))
            .thenComparing(figure -> figure.code(YEAR))
            .thenComparing(figure -> place(order, ROW, figure))
            .thenComparing(figure -> place(order, COLUMN, figure)));
    return found;
  }

  /** The slices of the given body and year, each of one report; looks at no figure. */
  List<Node> slices(StatisticalCube cube, Map<String, String> locked) {
    List<Node> slices =
        graph
            .find(uris.cube(cube.id()), QB.term("slice"), Node.ANY)
            .mapWith(Triple::getObject)
            .toList();
    String area = locked.getOrDefault(AREA, "");
    String year = locked.getOrDefault(YEAR, "");
    return slices.stream()
        .filter(
            slice ->
                area.isEmpty()
                    || graph.contains(slice, SDMX_DIMENSION.term("refArea"), uris.body(area)))
        .filter(
            slice ->
                year.isEmpty()
                    || graph.contains(
                        slice, SDMX_DIMENSION.term("refPeriod"), uris.at("id/year/" + year)))
        .toList();
  }

  private static boolean fits(Figure figure, Map.Entry<String, String> lock) {
    return lock.getValue().isEmpty() || figure.code(lock.getKey()).equals(lock.getValue());
  }

  /** The places of the codes, by dimension and code. */
  private static Map<String, Integer> order(Cube cube) {
    Map<String, Integer> order = new HashMap<>();
    for (Dimension dimension : cube.dimensions()) {
      for (Code code : dimension.codes()) {
        order.put(dimension.name() + "/" + code.code(), order.size());
      }
    }
    return order;
  }

  private static int place(Map<String, Integer> order, String dimension, Figure figure) {
    return order.getOrDefault(dimension + "/" + figure.code(dimension), Integer.MAX_VALUE);
  }
}
