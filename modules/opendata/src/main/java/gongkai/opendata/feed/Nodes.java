package gongkai.opendata.feed;

import gongkai.opendata.vocabulary.Prefix;
import gongkai.opendata.vocabulary.Uris;
import gongkai.opendata.wire.GraphDocument;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * The search tree of the stream: the root leads to years, a year to months, a month to the leaves
 * that begin in it. The bounds of a relation are those of the leaves behind it, so they are true
 * also where a leaf reaches into the next month.
 */
final class Nodes {
  private static final int POLL_SECONDS = 60;

  private final Uris uris;
  private final Leaves leaves;

  Nodes(Uris uris, Leaves leaves) {
    this.uris = uris;
    this.leaves = leaves;
  }

  /** The root, with what a client must know about the stream. */
  GraphDocument root() {
    Node stream = uris.at("feed#stream");
    Node root = uris.at("feed");
    Node policy = uris.at("feed#retention");
    GraphDocument document = new GraphDocument(uris);
    document
        .say(stream, RDF.type.asNode(), Terms.ldes("EventStream"))
        .say(stream, Terms.tree("view"), root)
        .say(stream, Terms.tree("shape"), uris.at("feed#shape"))
        .say(stream, Terms.ldes("timestampPath"), Terms.PUBLISHED)
        .say(stream, Terms.ldes("versionOfPath"), Terms.OBJECT)
        .say(stream, Terms.ldes("versionCreateObject"), Terms.as("Create"))
        .say(stream, Terms.ldes("versionUpdateObject"), Terms.as("Update"))
        .say(stream, Terms.ldes("versionDeleteObject"), Terms.as("Delete"))
        .say(stream, Terms.ldes("pollingInterval"), Terms.number(POLL_SECONDS))
        .say(root, RDF.type.asNode(), Terms.tree("Node"))
        .say(root, Terms.ldes("retentionPolicy"), policy)
        .say(policy, RDF.type.asNode(), Terms.ldes("RetentionPolicy"))
        .say(policy, Terms.ldes("versionAmount"), Terms.number(1))
        .say(policy, Terms.ldes("versionDeleteDuration"), Terms.duration("P10Y"))
        .say(root, uris.gd("position"), Terms.number(leaves.position()));
    shape(document);
    List<Leaf> all = leaves.all();
    for (int year : years(all)) {
      relate(document, root, "feed/" + year, of(all, leaf -> leaf.month().getYear() == year));
    }
    return document;
  }

  /**
   * The shape stands in the root itself: a client needs no other host to read the stream. It says
   * what DCAT-AP Feeds says of an activity.
   */
  private void shape(GraphDocument document) {
    Node shape = uris.at("feed#shape");
    Node object = uris.at("feed#shape-object");
    Node published = uris.at("feed#shape-published");
    document
        .say(shape, RDF.type.asNode(), Terms.shacl("NodeShape"))
        .say(shape, Prefix.DCT.term("conformsTo"), Terms.ACTIVITY_SHAPE)
        .say(shape, Terms.shacl("property"), object)
        .say(shape, Terms.shacl("property"), published)
        .say(object, Terms.shacl("path"), Terms.OBJECT)
        .say(object, Terms.shacl("nodeKind"), Terms.shacl("IRI"))
        .say(object, Terms.shacl("minCount"), Terms.number(1))
        .say(object, Terms.shacl("maxCount"), Terms.number(1))
        .say(published, Terms.shacl("path"), Terms.PUBLISHED)
        .say(published, Terms.shacl("datatype"), Prefix.XSD.term("dateTime"))
        .say(published, Terms.shacl("minCount"), Terms.number(1))
        .say(published, Terms.shacl("maxCount"), Terms.number(1));
  }

  /** A year; empty when no leaf begins in it. */
  Optional<GraphDocument> year(int year) {
    List<Leaf> within = of(leaves.all(), leaf -> leaf.month().getYear() == year);
    return within.isEmpty() ? Optional.empty() : Optional.of(year(year, within));
  }

  private GraphDocument year(int year, List<Leaf> within) {
    Node node = uris.at("feed/" + year);
    GraphDocument document = inner(node);
    for (YearMonth month : months(within)) {
      String path = "feed/%d/%02d".formatted(year, month.getMonthValue());
      relate(document, node, path, of(within, leaf -> leaf.month().equals(month)));
    }
    return document;
  }

  /** A month; empty when no leaf begins in it. */
  Optional<GraphDocument> month(YearMonth month) {
    List<Leaf> within = of(leaves.all(), leaf -> leaf.month().equals(month));
    if (within.isEmpty()) {
      return Optional.empty();
    }
    Node node = uris.at("feed/%d/%02d".formatted(month.getYear(), month.getMonthValue()));
    GraphDocument document = inner(node);
    within.forEach(leaf -> relate(document, node, leaf.path(), List.of(leaf)));
    return Optional.of(document);
  }

  private GraphDocument inner(Node node) {
    return new GraphDocument(uris)
        .say(node, RDF.type.asNode(), Terms.tree("Node"))
        .say(uris.at("feed#stream"), Terms.tree("view"), uris.at("feed"));
  }

  private static SortedSet<Integer> years(List<Leaf> of) {
    TreeSet<Integer> years = new TreeSet<>();
    of.forEach(leaf -> years.add(leaf.month().getYear()));
    return years;
  }

  private static SortedSet<YearMonth> months(List<Leaf> of) {
    TreeSet<YearMonth> months = new TreeSet<>();
    of.forEach(leaf -> months.add(leaf.month()));
    return months;
  }

  private static List<Leaf> of(List<Leaf> all, Predicate<Leaf> which) {
    return all.stream().filter(which).toList();
  }

  /** Says what stands behind a node: nothing before its first leaf, nothing after its last. */
  private void relate(GraphDocument in, Node from, String path, List<Leaf> behind) {
    bound(in, from, path, "GreaterThanOrEqualToRelation", "from", behind.getFirst().begins());
    Instant end = leaves.endOf(behind.getLast());
    if (!end.equals(Instant.MAX)) {
      bound(in, from, path, "LessThanRelation", "until", end);
    }
  }

  private void bound(
      GraphDocument in, Node from, String path, String kind, String name, Instant at) {
    Node relation = NodeFactory.createURI(uris.base() + path + "#" + name);
    in.say(from, Terms.tree("relation"), relation)
        .say(relation, RDF.type.asNode(), Terms.tree(kind))
        .say(relation, Terms.tree("node"), uris.at(path))
        .say(relation, Terms.tree("path"), Terms.PUBLISHED)
        .say(relation, Terms.tree("value"), Terms.moment(at));
  }
}
