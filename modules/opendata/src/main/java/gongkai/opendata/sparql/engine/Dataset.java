package gongkai.opendata.sparql.engine;

import gongkai.opendata.vocabulary.Uris;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * The dataset of a query (SPARQL 1.1 Query, section 13.2). There is one graph; a query sees it as
 * its default graph, by its name, or both.
 */
public enum Dataset {
  /** The default graph: no dataset is described, or FROM names the graph. */
  DEFAULT,
  /** FROM NAMED names the graph, and the default graph is empty. */
  NAMED,
  /** Both. */
  BOTH;

  /** The name of the one graph. */
  public static Node graph(Uris uris) {
    return uris.at("sparql#graph");
  }

  /** The form of dataset that a description gives. */
  public static Dataset described(boolean from, boolean named) {
    return named ? (from ? BOTH : NAMED) : DEFAULT;
  }

  DatasetGraph of(DatasetGraph stored, Uris uris) {
    if (this == DEFAULT) {
      return stored;
    }
    Graph graph = stored.getDefaultGraph();
    DatasetGraph linked =
        new DatasetGraphMapLink(this == BOTH ? graph : GraphFactory.createDefaultGraph());
    linked.addGraph(graph(uris), graph);
    return linked;
  }
}
