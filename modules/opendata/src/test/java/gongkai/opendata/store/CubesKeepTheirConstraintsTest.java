package gongkai.opendata.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.opendata.Generated;
import gongkai.opendata.MemoryJournal;
import gongkai.opendata.Profiles;
import gongkai.opendata.Sample;
import gongkai.opendata.vocabulary.Prefix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The integrity constraints of the RDF Data Cube vocabulary, where their queries are present. */
class CubesKeepTheirConstraintsTest {
  private static final Path CONSTRAINTS = Profiles.CONSTRAINTS;

  @TempDir Path data;

  @Test
  void everyConstraintHolds() throws IOException {
    assumeTrue(Profiles.here(CONSTRAINTS), Profiles.ABSENT);
    Dataset dataset = normalised();

    for (Path constraint : files("ic-")) {
      // 20 and 21 are forms to fill in; 12 as published is quadratic, and its linear form answers
      // the same
      if (!constraint.toString().matches(".*ic-(12|20|21)\\.rq")) {
        assertThat(violated(constraint, dataset)).as(constraint.toString()).isFalse();
      }
    }
  }

  @Test
  void codesAreReachedFromTheRootsOfTheirHierarchy() throws IOException {
    assumeTrue(Profiles.here(CONSTRAINTS), Profiles.ABSENT);
    Dataset dataset = normalised();

    assertThat(reached(dataset)).isEmpty();

    Node list = Dump.URIS.scheme("request-result");
    dataset
        .asDatasetGraph()
        .getDefaultGraph()
        .add(list, Prefix.RDF.term("type"), Prefix.QB.term("HierarchicalCodeList"));
    dataset
        .asDatasetGraph()
        .getDefaultGraph()
        .add(list, Prefix.QB.term("parentChildProperty"), Prefix.SKOS.term("narrower"));
    assertThat(reached(dataset)).as("a list without roots").contains("ic-20.rq violated");
  }

  /** What constraints 20 and 21 say, filled in for each hierarchy that there is. */
  private static List<String> reached(Dataset dataset) throws IOException {
    List<String> said = new ArrayList<>();
    for (var form :
        Map.of("list-hierarchies.rq", "ic-20.rq", "list-inverse-hierarchies.rq", "ic-21.rq")
            .entrySet()) {
      List<String> properties = new ArrayList<>();
      try (var execution =
          QueryExecutionFactory.create(
              Files.readString(CONSTRAINTS.resolve(form.getKey())), dataset)) {
        execution.execSelect().forEachRemaining(row -> properties.add("" + row.get("p")));
      }
      for (String property : properties) {
        String filled =
            Files.readString(CONSTRAINTS.resolve(form.getValue()))
                .replaceAll("eg:(child|parent)", "<" + property + ">");
        try (var execution = QueryExecutionFactory.create(filled, dataset)) {
          if (execution.execAsk()) {
            said.add(form.getValue() + " violated");
          }
        }
      }
    }
    return said;
  }

  @Test
  void aViolationIsNoticed() throws IOException {
    assumeTrue(Profiles.here(CONSTRAINTS), Profiles.ABSENT);
    Dataset dataset = normalised();
    UpdateAction.parseExecute(
        "PREFIX gd: <http://gk.example/def/gd#> DELETE WHERE { ?s gd:count ?n }", dataset);

    assertThat(violated(CONSTRAINTS.resolve("ic-14.rq"), dataset)).isTrue();
  }

  private Dataset normalised() throws IOException {
    MemoryJournal journal = new MemoryJournal();
    journal.publish(Sample.body());
    for (int year = 2019; year <= 2022; year++) {
      journal.publish(Generated.report(year));
    }
    journal.publish(Sample.report(2018, "2"));
    RdfStore store = RdfStore.open(Dump.URIS, "jfj", data);
    store.apply(journal.after(0, 10), true);
    Dataset copy = DatasetFactory.createTxnMem();
    List<org.apache.jena.graph.Triple> all =
        store.read(dataset -> dataset.getDefaultGraph().find().toList());
    store.close();
    all.forEach(copy.asDatasetGraph().getDefaultGraph()::add);
    for (Path step : files("normalize-")) {
      UpdateAction.parseExecute(Files.readString(step), copy);
    }
    return copy;
  }

  private static boolean violated(Path constraint, Dataset dataset) throws IOException {
    try (var execution = QueryExecutionFactory.create(Files.readString(constraint), dataset)) {
      return execution.execAsk();
    }
  }

  private static List<Path> files(String prefix) throws IOException {
    try (Stream<Path> all = Files.list(CONSTRAINTS)) {
      return new ArrayList<>(
          all.filter(file -> file.getFileName().toString().startsWith(prefix)).sorted().toList());
    }
  }
}
