package gongkai.opendata.catalog;

import gongkai.opendata.Desk;
import gongkai.opendata.vocabulary.Prefix;
import gongkai.opendata.vocabulary.RdfFormat;
import gongkai.opendata.wire.Gzip;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Gathers as harvesters of CKAN do: follows the links from page 1, takes each dataset by its
 * address, stops when a page repeats the first, and gives up when a page is not there.
 */
final class Walk {
  private static final Pattern PAGE = Pattern.compile(".*catalog/s/([^/]+)/([0-9]+)\\.ttl");

  private final Snapshots snapshots;

  Walk(Snapshots snapshots) {
    this.snapshots = snapshots;
  }

  /** What a harvester has at the end; empty when it gave up and so deletes nothing. */
  Optional<Set<String>> gather(IntConsumer afterPage) {
    Set<String> seen = new TreeSet<>();
    SnapshotFolder newest = snapshots.newest().orElseThrow();
    String start = Desk.URIS.base() + "catalog/s/" + newest.snapshot().id() + "/1.ttl";
    Optional<byte[]> first = fetch(start);
    Optional<byte[]> page = first;
    int number = 0;
    while (page.isPresent()) {
      Graph graph = parsed(page.get());
      seen.addAll(datasets(graph));
      afterPage.accept(++number);
      Optional<String> next = next(graph);
      if (next.isEmpty()) {
        return Optional.of(seen);
      }
      page = fetch(next.get());
      if (page.isPresent() && java.util.Arrays.equals(page.get(), first.orElseThrow())) {
        return Optional.of(seen);
      }
    }
    return Optional.empty();
  }

  /** What it deletes that held these before. */
  static Set<String> deletions(Set<String> held, Optional<Set<String>> gathered) {
    Set<String> deleted = new HashSet<>();
    gathered.ifPresent(
        seen -> {
          deleted.addAll(held);
          deleted.removeAll(seen);
        });
    return deleted;
  }

  private Optional<byte[]> fetch(String address) {
    Matcher parts = PAGE.matcher(address);
    if (!parts.matches()) {
      throw new AssertionError("Not a page: " + address);
    }
    int number = Integer.parseInt(parts.group(2));
    return snapshots
        .find(parts.group(1))
        .filter(found -> number <= found.snapshot().pages())
        .map(found -> Gzip.unpacked(found.page(number, RdfFormat.TURTLE)));
  }

  private static Optional<String> next(Graph page) {
    Set<String> next = new TreeSet<>();
    for (String property : Set.of("next", "nextPage")) {
      page.find(Node.ANY, Prefix.HYDRA.term(property), Node.ANY)
          .forEachRemaining(t -> next.add(t.getObject().getURI()));
    }
    return next.stream().findFirst();
  }

  static Set<String> datasets(Graph page) {
    return new TreeSet<>(
        page.find(Node.ANY, Prefix.RDF.term("type"), Prefix.DCAT.term("Dataset"))
            .mapWith(t -> t.getSubject().getURI())
            .toList());
  }

  static Graph parsed(byte[] turtle) {
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.source(new java.io.ByteArrayInputStream(turtle)).lang(Lang.TURTLE).parse(graph);
    return graph;
  }
}
