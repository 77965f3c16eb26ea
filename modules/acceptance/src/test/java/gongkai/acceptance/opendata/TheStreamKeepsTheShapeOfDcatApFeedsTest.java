package gongkai.acceptance.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import gongkai.testbed.RunningServer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/** The activities of the demo year against the shapes of DCAT-AP Feeds, where those are there. */
class TheStreamKeepsTheShapeOfDcatApFeedsTest {
  private static final Path SHAPES =
      Path.of(
              System.getProperty("gongkai.root"),
              "../shared/opendata/shapes/dcat-ap-feeds-shape.ttl")
          .normalize();
  private static final String ACTIVITY = "https://www.w3.org/ns/activitystreams#";

  private final RunningServer server = RunningServer.shared();

  @Test
  void every_activity_of_a_leaf_conforms() {
    assumeTrue(Files.isRegularFile(SHAPES), "The shapes are not there: nothing is validated");
    Graph shapes = RDFDataMgr.loadGraph(SHAPES.toUri().toString());

    DatasetGraph leaf = leaf();
    Graph everything = together(leaf);

    assertThat(activities(leaf)).isGreaterThan(100);
    assertThat(ShaclValidator.get().validate(shapes, everything).getEntries()).isEmpty();
    everything.add(
        NodeFactory.createURI(server.uri("feed/a/1").toString()),
        NodeFactory.createURI(ACTIVITY + "summary"),
        NodeFactory.createLiteralString("more than the closed shape allows"));
    assertThat(ShaclValidator.get().validate(shapes, everything).conforms()).isFalse();
  }

  private DatasetGraph leaf() {
    var answer = server.get("feed/p/1");
    String there =
        answer
            .headers()
            .firstValue("Location")
            .map(to -> to.substring(to.indexOf("feed/")))
            .orElse("feed/p/1");
    DatasetGraph dataset = DatasetGraphFactory.create();
    RDFParser.fromString(server.get(there).body(), Lang.TRIG).parse(dataset);
    return dataset;
  }

  /** The activities with the types of what they are about. */
  private static Graph together(DatasetGraph leaf) {
    Graph all = GraphFactory.createDefaultGraph();
    leaf.find()
        .forEachRemaining(
            quad -> {
              boolean activity =
                  quad.isDefaultGraph() && quad.getSubject().getURI().contains("/feed/a/");
              if (activity || quad.getPredicate().equals(RDF.type.asNode())) {
                all.add(quad.asTriple());
              }
            });
    return all;
  }

  private static long activities(DatasetGraph leaf) {
    return leaf.getDefaultGraph()
        .find(Node.ANY, NodeFactory.createURI(ACTIVITY + "published"), Node.ANY)
        .toList()
        .size();
  }
}
