package gongkai.opendata.links;

import gongkai.opendata.IncomingLinks;
import gongkai.opendata.IncomingLinks.Page;
import gongkai.opendata.MemoryJournal;
import gongkai.opendata.Sample;
import gongkai.opendata.store.RdfStore;
import gongkai.opendata.vocabulary.Uris;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** A store with items of one theme, and lists of what links to its resources. */
final class Lists implements AutoCloseable {
  static final String BASE = "http://gk.example/";
  static final String THEME = BASE + "id/concept/theme/04";

  final MemoryJournal journal = new MemoryJournal();
  final RdfStore store;
  final IncomingLinks links;
  private final Path data;

  Lists(Path data, int items) {
    this.data = data;
    this.store = RdfStore.open(new Uris(BASE), "jfj", data);
    this.links = new StoredLinks(store);
    journal.publish(Sample.body());
    journal.publish(Sample.report(2020, "2"));
    for (int i = 1; i <= items; i++) {
      publish(i);
    }
    follow();
  }

  void publish(int item) {
    journal.publish(Sample.item(key(item), item % 3 == 0 ? "wj" : "gg", "公告" + item, "2020-03-04"));
  }

  void withdraw(int item) {
    journal.withdraw("item", key(item));
  }

  static String key(int item) {
    return "X/2020-%05d".formatted(item);
  }

  static String address(int item) {
    return BASE + "id/item/" + key(item);
  }

  void follow() {
    while (store.applied() < journal.head()) {
      store.apply(journal.after(store.applied(), 1_000), true);
    }
  }

  /** The same store after a restart. */
  IncomingLinks reopened() {
    store.close();
    return new StoredLinks(RdfStore.open(new Uris(BASE), "jfj", data));
  }

  Page page(String to, String after) {
    return (Page) links.page(to, after);
  }

  /** Each link of each page from the first to the last. */
  List<String> walked(String to) {
    List<String> all = new ArrayList<>();
    Page page = page(to, "");
    all.addAll(texts(page));
    while (!page.next().isEmpty()) {
      page = page(to, page.next());
      all.addAll(texts(page));
    }
    return all;
  }

  static List<String> texts(Page page) {
    return page.links().stream()
        .map(link -> link.from().address() + " " + link.property())
        .toList();
  }

  /** The links as the dataset has them. */
  List<String> stored(String to) {
    Node object = NodeFactory.createURI(to);
    return store.read(
        dataset ->
            dataset.getDefaultGraph().find(Node.ANY, Node.ANY, object).toList().stream()
                .map(one -> one.getSubject().getURI() + " " + one.getPredicate().getURI())
                .toList());
  }

  @Override
  public void close() {
    store.close();
  }
}
