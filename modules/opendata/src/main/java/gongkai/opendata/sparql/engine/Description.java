package gongkai.opendata.sparql.engine;

import static gongkai.opendata.vocabulary.Prefix.RDFS;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.util.iterator.ExtendedIterator;

/**
 * DESCRIBE: what is said about each resource, and some links to it, so that describing a hub does
 * not answer the whole dataset. Where links are left out it says where the list of all of them is.
 */
final class Description {
  private final Query query;
  private final DatasetGraph dataset;
  private final Writing writing;
  private boolean cut;

  Description(Query query, DatasetGraph dataset, Writing writing) {
    this.query = query;
    this.dataset = dataset;
    this.writing = writing;
  }

  Evaluation.Result result(
      Function<Query, QueryExec> preparing, ResultFormat format, long position) {
    List<Triple> said = new ArrayList<>();
    Charge charge = new Charge(writing.budget());
    for (Node resource : resources(preparing, charge)) {
      about(dataset.getDefaultGraph(), resource, said, charge);
      dataset
          .listGraphNodes()
          .forEachRemaining(name -> about(dataset.getGraph(name), resource, said, charge));
      if (said.size() > writing.limits().rows()) {
        break;
      }
    }
    return writing.graph(said.iterator(), cut, format, position);
  }

  private Set<Node> resources(Function<Query, QueryExec> preparing, Charge charge) {
    Set<Node> resources = new LinkedHashSet<>(query.getResultURIs());
    if (query.getQueryPattern() == null || query.getResultVars().isEmpty()) {
      return resources;
    }
    Query select = query.cloneQuery();
    select.setQuerySelectType();
    try (QueryExec execution = preparing.apply(select)) {
      RowSet rows = execution.select();
      while (rows.hasNext() && resources.size() <= writing.limits().rows()) {
        Binding row = rows.next();
        for (Var var : rows.getResultVars()) {
          Node node = row.get(var);
          if (node != null && !node.isLiteral() && resources.add(node)) {
            charge.add(Charge.weight(node));
          }
        }
      }
    }
    return resources;
  }

  private void about(Graph graph, Node resource, List<Triple> said, Charge charge) {
    take(graph.find(resource, Node.ANY, Node.ANY), Limits.DESCRIBED, said, charge);
    boolean all = take(graph.find(Node.ANY, Node.ANY, resource), Limits.INCOMING, said, charge);
    if (!all && resource.isURI()) {
      said.add(Triple.create(resource, RDFS.term("seeAlso"), writing.uris().links(resource)));
    }
  }

  /** Takes so many at most; false when some were left. */
  private boolean take(ExtendedIterator<Triple> found, int most, List<Triple> said, Charge charge) {
    try {
      Iterator<Triple> triples = found;
      int taken = 0;
      while (triples.hasNext()) {
        writing.budget().step();
        Triple triple = triples.next();
        if (taken == most) {
          cut = true;
          return false;
        }
        charge.add(Charge.weight(triple.getObject()) + 96);
        said.add(triple);
        taken++;
      }
      return true;
    } finally {
      found.close();
    }
  }
}
