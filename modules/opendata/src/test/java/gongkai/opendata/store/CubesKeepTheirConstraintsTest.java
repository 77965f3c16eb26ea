package gongkai.opendata.store;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.Generated;
import gongkai.opendata.MemoryJournal;
import gongkai.opendata.Sample;
import gongkai.opendata.vocabulary.Prefix;
import gongkai.testbed.DataCube;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CubesKeepTheirConstraintsTest {
  @TempDir Path data;

  @Test
  void everyConstraintHolds() {
    assertThat(cubes().violations()).isEmpty();
  }

  @Test
  void codesAreReachedFromTheRootsOfTheirHierarchy() {
    DataCube cubes = cubes();
    Graph graph = cubes.dataset().asDatasetGraph().getDefaultGraph();
    Node list = Dump.URIS.scheme("request-result");

    graph.add(list, Prefix.RDF.term("type"), Prefix.QB.term("HierarchicalCodeList"));
    graph.add(list, Prefix.QB.term("parentChildProperty"), Prefix.SKOS.term("narrower"));

    assertThat(cubes.violations()).as("a list without roots").contains("ic-20.rq");
  }

  @Test
  void aViolationIsNoticed() {
    DataCube cubes = cubes();

    UpdateAction.parseExecute(
        "PREFIX gd: <http://gk.example/def/gd#> DELETE WHERE { ?s gd:count ?n }", cubes.dataset());

    assertThat(cubes.violations()).contains("ic-14.rq");
  }

  private DataCube cubes() {
    MemoryJournal journal = new MemoryJournal();
    journal.publish(Sample.body());
    for (int year = 2019; year <= 2022; year++) {
      journal.publish(Generated.report(year));
    }
    journal.publish(Sample.report(2018, "2"));
    RdfStore store = RdfStore.open(Dump.URIS, "jfj", data);
    store.apply(journal.after(0, 10), true);
    Graph all = GraphFactory.createDefaultGraph();
    store.read(
        dataset -> {
          dataset.getDefaultGraph().find().forEachRemaining(all::add);
          return true;
        });
    store.close();
    return DataCube.of(all);
  }
}
