package gongkai.opendata.store;

import gongkai.journal.JournalEntry;
import gongkai.opendata.vocabulary.Prefix;
import gongkai.opendata.vocabulary.RdfFormat;
import gongkai.opendata.vocabulary.Uris;
import java.util.Collection;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/** Keeps the statements of records in the default graph of one dataset, in its transactions. */
final class Statements {
  private final DatasetGraph dataset;
  private final Replacing replacing;
  private final Touches touches = new Touches();
  private final Uris uris;
  private volatile long position;
  private volatile String measurement;

  Statements(DatasetGraph dataset, Uris uris) {
    this.dataset = dataset;
    this.replacing = new Replacing(uris);
    this.uris = uris;
    this.measurement = fingerprint(measured());
    this.position = Txn.calculateRead(dataset, () -> position(dataset));
  }

  DatasetGraph dataset() {
    return dataset;
  }

  long position() {
    return position;
  }

  Touches touches() {
    return touches;
  }

  static long position(DatasetGraph dataset) {
    return Replacing.position(dataset.getDefaultGraph());
  }

  /** Number of live items in the dataset of a running transaction. */
  static long items(DatasetGraph dataset, Uris uris) {
    return Iter.count(
        dataset
            .getDefaultGraph()
            .find(Node.ANY, Prefix.RDF.term("type"), uris.gd("DisclosureRecord")));
  }

  /** Which mapping and origin wrote the dataset; empty for a new one. */
  String edition() {
    return Txn.calculateRead(dataset, () -> Replacing.edition(dataset.getDefaultGraph()));
  }

  /** Writes what stands before the first record. */
  void begin(String edition, Graph vocabulary) {
    Txn.executeWrite(
        dataset, () -> replacing.begin(dataset.getDefaultGraph(), edition, vocabulary));
    position = 0;
  }

  /** The quality measurements of the catalogue, which no record makes. */
  Collection<Triple> measured() {
    return Txn.calculateRead(dataset, () -> replacing.measured(dataset.getDefaultGraph()));
  }

  /** Replaces them. */
  void measured(Collection<Triple> statements) {
    Txn.executeWrite(
        dataset,
        () -> {
          Graph graph = dataset.getDefaultGraph();
          replacing.measured(graph).forEach(graph::delete);
          statements.forEach(graph::add);
        });
    // as the store gives them back: it has its own way to write numbers
    measurement = fingerprint(measured());
  }

  /** Changes with the measurements, which have no position of the journal. */
  String measurement() {
    return measurement;
  }

  private String fingerprint(Collection<Triple> statements) {
    return Integer.toHexString(RdfFormat.N_TRIPLES.write(statements, uris).hashCode());
  }

  void apply(List<JournalEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    long last = entries.getLast().position();
    try {
      Txn.executeWrite(
          dataset,
          () -> {
            TouchedGraph graph = new TouchedGraph(dataset.getDefaultGraph());
            replacing.apply(graph, entries);
            touches.note(position, last, graph.subjects());
          });
    } catch (RuntimeException e) {
      replacing.forget();
      throw e;
    }
    position = last;
  }
}
