package gongkai.opendata.store;

import gongkai.opendata.vocabulary.Uris;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.out.NodeFmtLib;

/** The whole dataset as sorted N-Triples lines. */
public final class Dump {
  public static final Uris URIS = new Uris("http://gk.example/");

  private Dump() {}

  public static List<String> of(RdfStore store) {
    return store.read(dataset -> lines(dataset.getDefaultGraph()));
  }

  public static List<String> lines(Graph graph) {
    return graph.find().toList().stream().map(NodeFmtLib::str).sorted().toList();
  }
}
