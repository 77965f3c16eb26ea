package gongkai.testbed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.update.UpdateAction;

/**
 * The 21 integrity constraints of the RDF Data Cube vocabulary, where their queries are present.
 */
public final class DataCube {
  private final Path constraints;
  private final Dataset dataset;

  private DataCube(Path constraints, Dataset dataset) {
    this.constraints = constraints;
    this.dataset = dataset;
  }

  /** Of cubes that are normalised here; skips the test where the constraints are not here. */
  public static DataCube of(Graph cubes) {
    Path constraints = Profiles.folder("data-cube-constraints");
    Dataset copy = DatasetFactory.createTxnMem();
    cubes.find().forEachRemaining(copy.asDatasetGraph().getDefaultGraph()::add);
    DataCube cube = new DataCube(constraints, copy);
    cube.files("normalize-").forEach(step -> UpdateAction.parseExecute(read(step), copy));
    return cube;
  }

  /** The cubes, to change something in them. */
  public Dataset dataset() {
    return dataset;
  }

  /** The constraints that are violated, by the name of their file. */
  public List<String> violations() {
    List<String> violated = new ArrayList<>();
    for (Path constraint : files("ic-")) {
      // 20 and 21 are forms to fill in; 12 as published is quadratic, and its linear form answers
      // the same
      String name = constraint.getFileName().toString();
      if (!name.matches("ic-(12|20|21)\\.rq") && asked(read(constraint))) {
        violated.add(name);
      }
    }
    violated.addAll(hierarchies());
    return violated;
  }

  /** What constraints 20 and 21 say, filled in for each hierarchy that there is. */
  private List<String> hierarchies() {
    List<String> violated = new ArrayList<>();
    for (var form :
        Map.of("list-hierarchies.rq", "ic-20.rq", "list-inverse-hierarchies.rq", "ic-21.rq")
            .entrySet()) {
      List<String> properties = new ArrayList<>();
      try (var execution =
          QueryExecutionFactory.create(read(constraints.resolve(form.getKey())), dataset)) {
        execution.execSelect().forEachRemaining(row -> properties.add("" + row.get("p")));
      }
      String text = read(constraints.resolve(form.getValue()));
      for (String property : properties) {
        if (asked(text.replaceAll("eg:(child|parent)", "<" + property + ">"))) {
          violated.add(form.getValue());
        }
      }
    }
    return violated;
  }

  private boolean asked(String query) {
    try (var execution = QueryExecutionFactory.create(query, dataset)) {
      return execution.execAsk();
    }
  }

  private List<Path> files(String prefix) {
    try (Stream<Path> all = Files.list(constraints)) {
      return all.filter(file -> file.getFileName().toString().startsWith(prefix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
