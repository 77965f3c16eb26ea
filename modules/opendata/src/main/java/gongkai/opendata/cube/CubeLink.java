package gongkai.opendata.cube;

import gongkai.opendata.Cubes;
import gongkai.opendata.vocabulary.RdfFormat;
import gongkai.opendata.vocabulary.StatisticalCube;
import gongkai.opendata.vocabulary.Uris;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A cube as {@code cube:Cube} of cube.link, for clients that know this form: one CONSTRUCT, {@code
 * cube-link.rq}, over the same observations.
 */
final class CubeLink {
  private CubeLink() {}

  /** The cube with the observations that have the given codes. */
  static String write(
      DatasetGraph dataset, Uris uris, StatisticalCube cube, Map<String, String> locked) {
    String query =
        text()
            .replace("{gd}", uris.gd("").getURI())
            .replace("{catalog}", uris.catalog().getURI())
            .replace("{cube}", uris.cube(cube.id()).getURI())
            .replace("{row}", cube.rows().property(uris).getURI())
            .replace("{column}", cube.columns().property(uris).getURI());
    var construct = QueryExecution.dataset(DatasetFactory.wrap(dataset)).query(query);
    locked.forEach(
        (dimension, code) -> {
          if (!code.isEmpty()) {
            construct.substitution(
                dimension,
                ResourceFactory.createResource(address(dimension, code, cube, uris).getURI()));
          }
        });
    Set<Triple> statements = new LinkedHashSet<>();
    try (QueryExecution execution = construct.build()) {
      execution.execConstructTriples().forEachRemaining(statements::add);
    }
    return RdfFormat.TURTLE.write(statements, uris);
  }

  private static Node address(String dimension, String code, StatisticalCube cube, Uris uris) {
    return switch (dimension) {
      case Cubes.AREA -> uris.body(code);
      case Cubes.YEAR -> uris.at("id/year/" + code);
      case Cubes.ROW -> uris.concept(cube.rows().scheme(), code);
      case Cubes.COLUMN -> uris.concept(cube.columns().scheme(), code);
      default -> throw new IllegalArgumentException("No dimension: " + dimension);
    };
  }

  private static String text() {
    try (InputStream in = CubeLink.class.getResourceAsStream("cube-link.rq")) {
      if (in == null) {
        throw new IllegalStateException("cube-link.rq is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
