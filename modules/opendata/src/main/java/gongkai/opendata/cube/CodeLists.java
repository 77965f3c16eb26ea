package gongkai.opendata.cube;

import static gongkai.opendata.vocabulary.Prefix.DCT;
import static gongkai.opendata.vocabulary.Prefix.FOAF;
import static gongkai.opendata.vocabulary.Prefix.QB;
import static gongkai.opendata.vocabulary.Prefix.RDFS;
import static gongkai.opendata.vocabulary.Prefix.SCHEMA;
import static gongkai.opendata.vocabulary.Prefix.SDMX_DIMENSION;
import static gongkai.opendata.vocabulary.Prefix.SKOS;

import gongkai.opendata.Cubes;
import gongkai.opendata.Cubes.Code;
import gongkai.opendata.Cubes.Cube;
import gongkai.opendata.Cubes.Dimension;
import gongkai.opendata.Cubes.Words;
import gongkai.opendata.vocabulary.StatisticalCube;
import gongkai.opendata.vocabulary.Uris;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Cubes, their dimensions and codes with their words, in a graph. */
final class CodeLists {
  private final Graph graph;
  private final Uris uris;

  CodeLists(Graph graph, Uris uris) {
    this.graph = graph;
    this.uris = uris;
  }

  Cube describe(StatisticalCube cube, boolean codes) {
    Node node = uris.cube(cube.id());
    return new Cube(
        cube.id(),
        words(node, DCT.term("title")),
        words(node, DCT.term("description")),
        cube.money(),
        List.of(
            new Dimension(
                Cubes.AREA,
                "REF_AREA",
                words(SDMX_DIMENSION.term("refArea"), RDFS.term("label")),
                codes ? areas(node) : List.of()),
            new Dimension(
                Cubes.YEAR,
                "TIME_PERIOD",
                words(SDMX_DIMENSION.term("refPeriod"), RDFS.term("label")),
                codes ? years(node) : List.of()),
            axis(Cubes.ROW, cube.rows(), codes),
            axis(Cubes.COLUMN, cube.columns(), codes)));
  }

  private Dimension axis(String name, StatisticalCube.Axis axis, boolean codes) {
    return new Dimension(
        name,
        axis.concept(),
        words(axis.property(uris), RDFS.term("label")),
        codes ? concepts(uris.scheme(axis.scheme())) : List.of());
  }

  private List<Code> areas(Node cube) {
    return values(cube, "refArea").stream()
        .map(body -> new Code(last(body), words(body, FOAF.term("name")), ""))
        .toList();
  }

  private List<Code> years(Node cube) {
    return values(cube, "refPeriod").stream()
        .map(year -> new Code(last(year), new Words(last(year) + "年", last(year)), ""))
        .toList();
  }

  /** What the slices of a cube have in a dimension, in order. */
  private List<Node> values(Node cube, String dimension) {
    return graph.find(cube, QB.term("slice"), Node.ANY).mapWith(Triple::getObject).toList().stream()
        .flatMap(
            slice -> graph.find(slice, SDMX_DIMENSION.term(dimension), Node.ANY).toList().stream())
        .map(Triple::getObject)
        .distinct()
        .sorted(Comparator.comparing(Node::getURI))
        .toList();
  }

  private List<Code> concepts(Node scheme) {
    return graph
        .find(Node.ANY, SKOS.term("inScheme"), scheme)
        .mapWith(Triple::getSubject)
        .toList()
        .stream()
        .sorted(Comparator.comparingInt(this::place).thenComparing(Node::getURI))
        .map(
            concept ->
                new Code(last(concept), words(concept, SKOS.term("prefLabel")), above(concept)))
        .toList();
  }

  /** The place in the statutory form; codes of a later form come last. */
  private int place(Node concept) {
    return graph
        .find(concept, SCHEMA.term("position"), Node.ANY)
        .mapWith(t -> Integer.parseInt(t.getObject().getLiteralLexicalForm()))
        .nextOptional()
        .orElse(Integer.MAX_VALUE);
  }

  private String above(Node concept) {
    return graph
        .find(concept, SKOS.term("broader"), Node.ANY)
        .mapWith(t -> last(t.getObject()))
        .nextOptional()
        .orElse("");
  }

  private Words words(Node subject, Node property) {
    String zh = "";
    String en = "";
    for (Triple label : graph.find(subject, property, Node.ANY).toList()) {
      String text = label.getObject().getLiteralLexicalForm();
      if (label.getObject().getLiteralLanguage().equals("en")) {
        en = text;
      } else {
        zh = text;
      }
    }
    return new Words(zh.isEmpty() ? last(subject) : zh, en);
  }

  /** The last part of an address. */
  static String last(Node node) {
    return node.getURI().substring(node.getURI().lastIndexOf('/') + 1);
  }
}
