package gongkai.opendata.cube;

import gongkai.opendata.vocabulary.RdfFormat;
import gongkai.opendata.vocabulary.StatisticalCube;
import gongkai.opendata.vocabulary.Uris;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A cube as {@code cube:Cube} of cube.link, for clients that know this form: one CONSTRUCT, {@code
 * cube-link.rq}, over the same observations.
 */
final class CubeLink {
  private CubeLink() {}

  static String write(DatasetGraph dataset, Uris uris, StatisticalCube cube) {
    String query =
        text()
            .replace("{gd}", uris.gd("").getURI())
            .replace("{catalog}", uris.catalog().getURI())
            .replace("{cube}", uris.cube(cube.id()).getURI())
            .replace("{row}", cube.rows().property(uris).getURI())
            .replace("{column}", cube.columns().property(uris).getURI());
    Set<Triple> statements = new LinkedHashSet<>();
    try (QueryExecution execution =
        QueryExecutionFactory.create(query, DatasetFactory.wrap(dataset))) {
      execution.execConstructTriples().forEachRemaining(statements::add);
    }
    return RdfFormat.TURTLE.write(statements, uris);
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
