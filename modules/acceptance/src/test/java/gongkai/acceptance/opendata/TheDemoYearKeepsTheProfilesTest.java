package gongkai.acceptance.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.DataCube;
import gongkai.testbed.DcatAp;
import gongkai.testbed.RunningServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The whole dataset of the demo year, as the endpoint gives it, against the rules of others. */
class TheDemoYearKeepsTheProfilesTest {

  private static Graph dataset;

  @BeforeAll
  static void read() {
    dataset = WholeDataset.of(RunningServer.shared());
  }

  @Test
  void everything_was_read() {
    assertThat(instances("http://www.w3.org/ns/dcat#Dataset")).isGreaterThan(130);
    assertThat(instances("http://purl.org/linked-data/cube#Observation")).isGreaterThan(50);
    var count =
        RunningServer.shared()
            .get(
                "sparql?format=csv&query="
                    + RunningServer.encode("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }"));
    assertThat(count.body().lines().skip(1)).containsExactly(Integer.toString(dataset.size()));
  }

  @ParameterizedTest
  @FieldSource("gongkai.testbed.DcatAp#SHAPES")
  void the_shapes_of_dcat_ap_hold(String file) {
    Graph copy = GraphFactory.createDefaultGraph();
    dataset.find().forEachRemaining(copy::add);

    assertThat(DcatAp.violations(file, DcatAp.typed(copy))).isEmpty();
  }

  @Test
  void the_constraints_of_the_data_cube_hold() {
    assertThat(DataCube.of(dataset).violations()).isEmpty();
  }

  private static int instances(String type) {
    return dataset.find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(type)).toList().size();
  }
}
