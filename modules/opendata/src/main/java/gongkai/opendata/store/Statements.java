package gongkai.opendata.store;

import static gongkai.opendata.vocabulary.Prefix.OWL;
import static gongkai.opendata.vocabulary.Prefix.QB;
import static gongkai.opendata.vocabulary.Prefix.RDF;

import gongkai.journal.JournalEntry;
import gongkai.opendata.vocabulary.Description;
import gongkai.opendata.vocabulary.Fields;
import gongkai.opendata.vocabulary.Mapping;
import gongkai.opendata.vocabulary.StatisticalCube;
import gongkai.opendata.vocabulary.Uris;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Writes records as statements into one dataset.
 *
 * <p>A record owns the statements about itself, about its parts (addresses with its own and a
 * {@code #}), and about the observations in its slices of the cubes; a newer entry replaces exactly
 * these. Concepts and years are shared: they are described while something links to them, with the
 * labels of the newest mention.
 */
final class Statements {
  /** Names the store itself whatever its origin is called. */
  private static final Node STORE = NodeFactory.createURI("urn:gongkai:store");

  private static final Node OBSERVATION = QB.term("observation");
  private static final Node SLICE = QB.term("slice");

  private final DatasetGraph dataset;
  private final Uris uris;
  private final Mapping mapping;
  private final Mentions mentions;
  private final Touches touches = new Touches();
  private volatile long position;

  Statements(DatasetGraph dataset, Uris uris, Mapping mapping) {
    this.dataset = dataset;
    this.uris = uris;
    this.mapping = mapping;
    this.mentions = new Mentions();
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
    String found = only(dataset.getDefaultGraph(), RDF.term("value"));
    return found.isEmpty() ? 0 : Long.parseLong(found);
  }

  /** Which mapping and origin wrote the dataset; empty for a new one. */
  String edition() {
    return Txn.calculateRead(
        dataset, () -> only(dataset.getDefaultGraph(), OWL.term("versionInfo")));
  }

  /** Writes what stands before the first record. */
  void begin(String edition, Graph vocabulary) {
    Txn.executeWrite(
        dataset,
        () -> {
          Graph graph = dataset.getDefaultGraph();
          vocabulary.find().forEach(graph::add);
          graph.add(STORE, OWL.term("versionInfo"), NodeFactory.createLiteralString(edition));
          setPosition(graph, 0);
        });
    position = 0;
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
            Set<Node> loosened = new HashSet<>();
            entries.stream()
                .filter(entry -> !entry.purged())
                .forEach(entry -> apply(graph, entry, loosened));
            mentions.sweep(graph, loosened, uris);
            versions(graph, entries);
            setPosition(graph, last);
            touches.note(position, last, graph.subjects());
          });
    } catch (RuntimeException e) {
      mentions.forget();
      throw e;
    }
    position = last;
  }

  private void apply(Graph graph, JournalEntry entry, Set<Node> loosened) {
    Description description =
        mapping.describe(entry.key(), entry.kind(), entry.at(), Fields.parse(entry.json()));
    Set<Triple> old = owned(graph, uris.record(entry.key()));
    for (Triple statement : old) {
      if (!description.own().contains(statement)) {
        graph.delete(statement);
        if (uris.mentioned(statement.getObject())) {
          loosened.add(statement.getObject());
        }
      }
    }
    for (Triple statement : description.own()) {
      if (!old.contains(statement)) {
        graph.add(statement);
      }
    }
    for (Map.Entry<Node, Set<Triple>> mention : description.mentions().entrySet()) {
      mentions.describe(graph, mention.getKey(), mention.getValue());
    }
  }

  /** The statements that a record owns. */
  static Set<Triple> owned(Graph graph, Node record) {
    Set<Triple> all = new LinkedHashSet<>(graph.find(record, Node.ANY, Node.ANY).toList());
    String part = record.getURI() + "#";
    Set<Node> parts = new LinkedHashSet<>();
    for (Triple statement : List.copyOf(all)) {
      parts(graph, statement, part, parts, all);
    }
    return all;
  }

  private static void parts(
      Graph graph, Triple link, String prefix, Set<Node> seen, Set<Triple> all) {
    Node part = link.getObject();
    if (!part.isURI() || !part.getURI().startsWith(prefix) || !seen.add(part)) {
      return;
    }
    List<Triple> about = graph.find(part, Node.ANY, Node.ANY).toList();
    all.addAll(about);
    for (Triple statement : about) {
      if (statement.getPredicate().equals(OBSERVATION)) {
        all.addAll(graph.find(statement.getObject(), Node.ANY, Node.ANY).toList());
      } else {
        parts(graph, statement, prefix, seen, all);
      }
    }
    all.addAll(graph.find(Node.ANY, SLICE, part).toList());
  }

  /** The cubes are as new as the last entry of a report, also of one that was purged since. */
  private void versions(Graph graph, List<JournalEntry> entries) {
    entries.stream()
        .filter(entry -> entry.key().type().equals("report"))
        .mapToLong(JournalEntry::position)
        .max()
        .ifPresent(
            newest -> {
              for (StatisticalCube cube : StatisticalCube.all()) {
                replace(graph, uris.cube(cube.id()), uris.gd("dataVersion"), number(newest));
              }
            });
  }

  private static Node number(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  private void setPosition(Graph graph, long value) {
    Node number = number(value);
    replace(graph, STORE, RDF.term("value"), number);
    replace(graph, uris.catalog(), uris.gd("position"), number);
  }

  private static void replace(Graph graph, Node subject, Node property, Node value) {
    graph.remove(subject, property, Node.ANY);
    graph.add(subject, property, value);
  }

  private static String only(Graph graph, Node property) {
    List<Triple> found = graph.find(STORE, property, Node.ANY).toList();
    return found.isEmpty() ? "" : found.getFirst().getObject().getLiteralLexicalForm();
  }
}
