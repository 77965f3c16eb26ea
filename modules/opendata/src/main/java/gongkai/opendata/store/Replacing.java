package gongkai.opendata.store;

import static gongkai.opendata.vocabulary.Prefix.DQV;
import static gongkai.opendata.vocabulary.Prefix.OWL;
import static gongkai.opendata.vocabulary.Prefix.QB;
import static gongkai.opendata.vocabulary.Prefix.RDF;

import gongkai.journal.JournalEntry;
import gongkai.opendata.vocabulary.Description;
import gongkai.opendata.vocabulary.Fields;
import gongkai.opendata.vocabulary.Mapping;
import gongkai.opendata.vocabulary.Uris;
import java.util.Collection;
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

/**
 * Replaces in a graph, wherever it lies, what records said before by what their newest entries say.
 *
 * <p>A record owns the statements about itself, about its parts (addresses with its own and a
 * {@code #}), and about the observations in its slices of the cubes; a newer entry replaces exactly
 * these. Concepts, years and cubes of one table are shared: they are described while something
 * links to them, with the labels of the newest mention.
 */
public final class Replacing {
  /** Names the store itself whatever its origin is called. */
  public static final Node STORE = NodeFactory.createURI("urn:gongkai:store");

  /** Of the store: the position of the last entry that it has. */
  public static final Node POSITION = RDF.term("value");

  /** Of the store: which mapping and origin wrote it. */
  public static final Node EDITION = OWL.term("versionInfo");

  /** From a slice to an observation, which belongs to the slice's record. */
  public static final Node OBSERVATION = QB.term("observation");

  /** From a cube to a slice of a record. */
  public static final Node SLICE = QB.term("slice");

  private static final Node DATA_SET = QB.term("DataSet");

  private final Uris uris;
  private final Mapping mapping;
  private final Mentions mentions = new Mentions();

  /** To addresses of an origin. */
  public Replacing(Uris uris) {
    this.uris = uris;
    this.mapping = new Mapping(uris);
  }

  /** Which mapping and origin wrote the graph; empty for a new one. */
  public static String edition(Graph graph) {
    return only(graph, EDITION);
  }

  /** The position of the last entry that the graph has, 0 for a new one. */
  public static long position(Graph graph) {
    String found = only(graph, POSITION);
    return found.isEmpty() ? 0 : Long.parseLong(found);
  }

  /** Writes what stands before the first record. */
  public void begin(Graph graph, String edition, Graph vocabulary) {
    vocabulary.find().forEach(graph::add);
    graph.add(STORE, EDITION, NodeFactory.createLiteralString(edition));
    setPosition(graph, 0);
  }

  /** Applies entries in order, at least one, and sets the position to that of the last. */
  public void apply(Graph graph, List<JournalEntry> entries) {
    Set<Node> loosened = new HashSet<>();
    entries.stream()
        .filter(entry -> !entry.purged())
        .forEach(entry -> apply(graph, entry, loosened));
    mentions.sweep(graph, loosened, uris);
    Series.link(graph, entries, uris);
    versions(graph, entries);
    setPosition(graph, entries.getLast().position());
  }

  /** What {@link #apply} will look at to apply the entries, but for what it finds there. */
  public Set<Node> subjects(List<JournalEntry> entries) {
    Set<Node> subjects = new LinkedHashSet<>(List.of(STORE, uris.catalog()));
    for (JournalEntry entry : entries) {
      subjects.add(uris.record(entry.key()));
      if (!entry.purged()) {
        Description description = described(entry);
        description.own().forEach(statement -> subjects.add(statement.getSubject()));
        subjects.addAll(description.mentions().keySet());
      }
    }
    return subjects;
  }

  private Description described(JournalEntry entry) {
    return mapping.describe(entry.key(), entry.kind(), entry.at(), Fields.parse(entry.json()));
  }

  /** After a change that was not kept. */
  public void forget() {
    mentions.forget();
  }

  private void apply(Graph graph, JournalEntry entry, Set<Node> loosened) {
    Description description = described(entry);
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
      mentions.describe(graph, mention.getKey(), mention.getValue(), uris);
    }
  }

  /** The statements that a record owns. */
  public static Set<Triple> owned(Graph graph, Node record) {
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

  /** What is measured of the catalogue as a whole; no record says it, so none replaces it. */
  Collection<Triple> measured(Graph graph) {
    Node measures = DQV.term("hasQualityMeasurement");
    Set<Triple> all = new LinkedHashSet<>(graph.find(uris.catalog(), measures, Node.ANY).toList());
    for (Triple link : List.copyOf(all)) {
      all.addAll(graph.find(link.getObject(), Node.ANY, Node.ANY).toList());
    }
    return all;
  }

  /** The cubes are as new as the last entry of a report, also of one that was purged since. */
  private void versions(Graph graph, List<JournalEntry> entries) {
    entries.stream()
        .filter(entry -> entry.key().type().equals("report"))
        .mapToLong(JournalEntry::position)
        .max()
        .ifPresent(
            newest -> {
              for (Triple cube : graph.find(Node.ANY, RDF.term("type"), DATA_SET).toList()) {
                replace(graph, cube.getSubject(), uris.gd("dataVersion"), number(newest));
              }
            });
  }

  private static Node number(long value) {
    return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
  }

  private void setPosition(Graph graph, long value) {
    Node number = number(value);
    replace(graph, STORE, POSITION, number);
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
