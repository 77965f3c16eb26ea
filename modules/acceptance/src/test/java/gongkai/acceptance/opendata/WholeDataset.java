package gongkai.acceptance.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.RunningServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/** All statements of a server's dataset, as its endpoint gives them piece by piece. */
final class WholeDataset {
  private static final int PORTION = 5_000;

  private WholeDataset() {}

  static Graph of(RunningServer server) {
    Graph all = GraphFactory.createDefaultGraph();
    int read = PORTION;
    for (int offset = 0; read == PORTION; offset += PORTION) {
      Graph portion = portion(server, offset);
      portion.find().forEachRemaining(all::add);
      read = portion.size();
    }
    return all;
  }

  private static Graph portion(RunningServer server, int offset) {
    String query = "CONSTRUCT WHERE { ?s ?p ?o } LIMIT %d OFFSET %d".formatted(PORTION, offset);
    var answer = server.get("sparql?format=nt&query=" + RunningServer.encode(query));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    Graph portion = GraphFactory.createDefaultGraph();
    RDFParser.fromString(answer.body(), Lang.NTRIPLES).parse(portion);
    return portion;
  }
}
