package gongkai.opendata.links;

import gongkai.opendata.IncomingLinks;
import gongkai.opendata.store.Numbering;
import gongkai.opendata.store.RdfStore;
import gongkai.opendata.vocabulary.RdfFormat;
import gongkai.opendata.vocabulary.Uris;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** Reads the links to a resource from the store's index by object. */
@ApplicationScoped
class StoredLinks implements IncomingLinks {
  private RdfStore store;

  @SuppressWarnings("NullAway.Init")
  StoredLinks() {}

  @Inject
  StoredLinks(RdfStore store) {
    this.store = store;
  }

  @Override
  public Answer page(String address, String after) {
    return read(address, after, (page, names) -> page);
  }

  @Override
  public Answer document(String address, String after, String mediaType) {
    RdfFormat format = RdfFormat.of(mediaType);
    Uris uris = store.uris();
    return read(
        address,
        after,
        (page, names) ->
            new Document(
                format.write(new LinkDocument(uris, page, after, format).statements(names), uris),
                page.position()));
  }

  @Override
  public boolean any(String address) {
    Node to = NodeFactory.createURI(address);
    return store.read(dataset -> !new ByObject(dataset).of(to, Optional.empty(), 1).isEmpty());
  }

  /** Makes an answer of a page within the transaction that reads it. */
  private Answer read(String address, String after, BiFunction<Page, Names, Answer> form) {
    Optional<Cursor> cursor = Cursor.read(after, address);
    return cursor.isEmpty() && !after.isEmpty()
        ? Reason.MALFORMED
        : store.read(dataset -> read(dataset, address, cursor, form));
  }

  private Answer read(
      DatasetGraph dataset,
      String address,
      Optional<Cursor> after,
      BiFunction<Page, Names, Answer> form) {
    String numbering = Numbering.of(dataset);
    if (after.isPresent() && !after.get().numbering().equals(numbering)) {
      return Reason.OUTDATED;
    }
    Graph graph = dataset.getDefaultGraph();
    Node to = NodeFactory.createURI(address);
    ByObject index = new ByObject(dataset);
    List<ByObject.Entry> found = index.of(to, after, PAGE + 1);
    if (found.isEmpty() && after.isEmpty() && !graph.contains(to, Node.ANY, Node.ANY)) {
      return Reason.UNKNOWN;
    }
    List<ByObject.Entry> shown = found.subList(0, Math.min(PAGE, found.size()));
    String next = "";
    if (found.size() > PAGE) {
      ByObject.Entry last = shown.getLast();
      next = new Cursor(numbering, last.subject(), last.property()).text(address);
    }
    Names names = new Names(graph, store.uris());
    List<Link> links = shown.stream().map(entry -> link(entry, index, names)).toList();
    return form.apply(new Page(names.of(address), store.position(dataset), links, next), names);
  }

  private static Link link(ByObject.Entry entry, ByObject index, Names names) {
    return new Link(
        names.of(index.node(entry.subject()).getURI()), index.node(entry.property()).getURI());
  }
}
