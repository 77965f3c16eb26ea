package gongkai.opendata.store;

import static gongkai.opendata.vocabulary.Prefix.DCT;
import static gongkai.opendata.vocabulary.Prefix.FOAF;
import static gongkai.opendata.vocabulary.Prefix.RDFS;
import static gongkai.opendata.vocabulary.Prefix.SKOS;

import gongkai.journal.RecordKey;
import gongkai.opendata.LinkedData;
import gongkai.opendata.vocabulary.RdfFormat;
import gongkai.opendata.vocabulary.Shapes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Describes resources from the RDF store, with the labels of what they link to. */
@ApplicationScoped
class Resources implements LinkedData {
  private static final Pattern PATH = Pattern.compile("(id|def)/[A-Za-z0-9._~%/-]{1,300}");
  private static final List<Node> LABELS =
      List.of(SKOS.term("prefLabel"), RDFS.term("label"), FOAF.term("name"), DCT.term("title"));
  private static final int MOST = 20_000;

  private RdfStore store;

  @SuppressWarnings("NullAway.Init")
  Resources() {}

  @Inject
  Resources(RdfStore store) {
    this.store = store;
  }

  @Override
  public Optional<String> describe(RecordKey key, String mediaType) {
    return describe(key.path(), mediaType);
  }

  @Override
  public Optional<String> describe(String path, String mediaType) {
    RdfFormat format = RdfFormat.of(mediaType);
    if (!PATH.matcher(path).matches()) {
      return Optional.empty();
    }
    if (path.equals(Shapes.PATH)) {
      return Optional.of(format.write(Shapes.document(store.uris()), store.uris()));
    }
    Node subject = store.uris().at(path);
    Set<Triple> statements = store.read(dataset -> about(dataset.getDefaultGraph(), subject, path));
    return statements.isEmpty()
        ? Optional.empty()
        : Optional.of(format.write(statements, store.uris()));
  }

  @Override
  public String state() {
    return store.read(Numbering::of) + "-" + store.measurement();
  }

  private Set<Triple> about(Graph graph, Node subject, String path) {
    Set<Triple> statements = new LinkedHashSet<>(Replacing.owned(graph, subject));
    if (path.startsWith("def/")) {
      statements.addAll(terms(graph, subject));
    }
    if (path.startsWith("id/scheme/")) {
      graph.find(Node.ANY, SKOS.term("inScheme"), subject).toList().stream()
          .limit(MOST)
          .forEach(
              member -> {
                statements.add(member);
                statements.addAll(code(graph, member.getSubject()));
              });
    }
    if (!statements.isEmpty() && !path.startsWith("def/")) {
      statements.addAll(labels(graph, statements));
    }
    return statements;
  }

  /** Code and labels of a value of a code list. */
  private static Collection<Triple> code(Graph graph, Node concept) {
    List<Triple> code = graph.find(concept, SKOS.term("notation"), Node.ANY).toList();
    code.addAll(graph.find(concept, SKOS.term("prefLabel"), Node.ANY).toList());
    return code;
  }

  /** A vocabulary is one document with all of its terms. */
  private static Collection<Triple> terms(Graph graph, Node vocabulary) {
    Set<Triple> all = new LinkedHashSet<>();
    for (Triple term : graph.find(Node.ANY, RDFS.term("isDefinedBy"), vocabulary).toList()) {
      all.addAll(graph.find(term.getSubject(), Node.ANY, Node.ANY).toList());
    }
    return all;
  }

  private static Collection<Triple> labels(Graph graph, Set<Triple> statements) {
    Set<Node> objects = new TreeSet<>(java.util.Comparator.comparing(Node::getURI));
    Set<Node> subjects = new LinkedHashSet<>();
    for (Triple statement : statements) {
      subjects.add(statement.getSubject());
      if (statement.getObject().isURI()) {
        objects.add(statement.getObject());
      }
    }
    Set<Triple> labels = new LinkedHashSet<>();
    for (Node object : objects) {
      for (Node property : subjects.contains(object) ? List.<Node>of() : LABELS) {
        labels.addAll(graph.find(object, property, Node.ANY).toList());
      }
    }
    return labels;
  }
}
