package gongkai.opendata.cube;

import gongkai.opendata.Cubes.Cube;
import gongkai.opendata.Cubes.Figure;
import gongkai.opendata.PublicRecord;
import gongkai.opendata.vocabulary.Description;
import gongkai.opendata.vocabulary.Mapping;
import gongkai.opendata.vocabulary.OwnVocabulary;
import gongkai.opendata.vocabulary.StatisticalCube;
import gongkai.opendata.vocabulary.Uris;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The figures of reports as lines of CSV, from the records themselves: as of a snapshot, and report
 * by report, so that memory does not grow with their number.
 */
public final class RecordedFigures {
  private final Uris uris;
  private final Mapping mapping;
  private final Graph words;

  /** With the words of our vocabulary, and bodies by name. */
  public RecordedFigures(Uris uris, String publisher, Collection<PublicRecord> bodies) {
    this.uris = uris;
    this.mapping = new Mapping(uris);
    this.words = copy(OwnVocabulary.graph(uris, publisher));
    bodies.forEach(body -> described(body).own().forEach(words::add));
  }

  /** The cubes in which a report has figures, and no other report need have any. */
  public Set<StatisticalCube> ofTables(PublicRecord report) {
    return Mapping.cubes(report.content()).stream()
        .filter(StatisticalCube::ofOneTable)
        .collect(Collectors.toSet());
  }

  /** The first line of a cube's file. */
  public String head(StatisticalCube cube) {
    Graph graph = copy(words);
    mapping.describe(cube).mentions().values().forEach(about -> about.forEach(graph::add));
    return csv(graph, cube).head();
  }

  private static Graph copy(Graph of) {
    Graph graph = GraphFactory.createDefaultGraph();
    of.find().forEach(graph::add);
    return graph;
  }

  /** The lines of a report's figures in a cube; empty when it has none in it. */
  public String lines(PublicRecord report, StatisticalCube cube) {
    Graph graph = copy(words);
    Description description = described(report);
    description.own().forEach(graph::add);
    description.mentions().values().forEach(about -> about.forEach(graph::add));
    List<Figure> figures = new Slices(graph, uris).figures(cube, Map.of());
    return figures.isEmpty() ? "" : csv(graph, cube).lines(figures);
  }

  private Csv csv(Graph graph, StatisticalCube statistical) {
    Cube cube = new CodeLists(graph, uris).describe(statistical, true);
    return new Csv(cube);
  }

  private Description described(PublicRecord record) {
    return mapping.describe(record.key(), record.kind(), record.at(), record.content());
  }
}
