package gongkai.opendata.feed;

import gongkai.journal.EntryKind;
import gongkai.journal.Journal;
import gongkai.journal.JournalEntry;
import gongkai.opendata.vocabulary.Uris;
import gongkai.opendata.wire.PackedDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * The leaves as pages. A page is made from the entries alone, in one reading: also what a
 * withdrawal purged a moment ago is gone from it, and it knows its own revision. Pages that were
 * made are kept in memory while the journal stays where it was, full ones until a withdrawal.
 */
final class Pages {
  private static final long KEPT_BYTES = 32L << 20;

  private final Uris uris;
  private final Journal journal;
  private final Leaves leaves;
  private final Activities activities;
  private final Map<Key, Page> kept = new LinkedHashMap<>(64, 0.75f, true);
  private final Object making = new Object();
  private long keptBytes;

  Pages(Uris uris, Journal journal, Leaves leaves) {
    this.uris = uris;
    this.journal = journal;
    this.leaves = leaves;
    this.activities = new Activities(uris);
  }

  private record Key(long first, FeedFormat format) {}

  /**
   * A page.
   *
   * @param last position of its last entry
   * @param revision as in {@link Leaf#revision}
   * @param head the journal's last position when it was made
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Page(byte[] packed, long first, long last, long revision, long head) {
    boolean isClosed() {
      return last == first + Leaf.SIZE - 1;
    }

    String path() {
      return Leaf.path(first, revision);
    }
  }

  /** The leaf with that first position as it is now; empty when the journal is not there yet. */
  Optional<Page> at(long first, FeedFormat format) {
    long head = journal.head();
    if (first < 1 || first > head || (first - 1) % Leaf.SIZE != 0) {
      return Optional.empty();
    }
    Key key = new Key(first, format);
    Page known = kept(key);
    if (known != null && isStill(known, head)) {
      return Optional.of(known);
    }
    synchronized (making) { // one at a time, since its entries are held meanwhile
      Page others = kept(key);
      if (others != null && isStill(others, head)) {
        return Optional.of(others);
      }
      Page made = made(first, head, format);
      keep(key, made);
      return Optional.of(made);
    }
  }

  private boolean isStill(Page page, long head) {
    if (page.head() == head) {
      return true;
    }
    int number = Leaf.of(page.first());
    return page.isClosed()
        && leaves.position() == head
        && leaves.all().get(number).revision() == page.revision();
  }

  private Page made(long first, long head, FeedFormat format) {
    List<JournalEntry> entries = journal.after(first - 1, Leaf.SIZE);
    long revision = 0;
    PackedDocument document = format.document(uris);
    for (JournalEntry entry : entries) {
      if (entry.purged()) {
        revision = Math.max(revision, withdrawal(entry));
      } else {
        activities.add(entry, document);
      }
    }
    long last = entries.getLast().position();
    document.say(about(uris.at(Leaf.path(first, revision)), last == first + Leaf.SIZE - 1));
    return new Page(document.packed(), first, last, revision, head);
  }

  private List<Triple> about(Node page, boolean full) {
    List<Triple> said =
        new ArrayList<>(
            List.of(
                Triple.create(page, RDF.type.asNode(), Terms.tree("Node")),
                Triple.create(uris.at("feed#stream"), Terms.tree("view"), uris.at("feed"))));
    if (full) {
      said.add(Triple.create(page, Terms.ldes("immutable"), Terms.TRUE));
    }
    return said;
  }

  private long withdrawal(JournalEntry purged) {
    return journal.history(purged.key()).stream()
        .filter(e -> e.kind() == EntryKind.DELETE && e.position() > purged.position())
        .mapToLong(JournalEntry::position)
        .findFirst()
        .orElse(0);
  }

  private synchronized @org.jspecify.annotations.Nullable Page kept(Key key) {
    return kept.get(key);
  }

  private synchronized void keep(Key key, Page page) {
    Page before = kept.put(key, page);
    keptBytes += page.packed().length - (before == null ? 0 : before.packed().length);
    var oldest = kept.entrySet().iterator();
    while (keptBytes > KEPT_BYTES && oldest.hasNext()) {
      keptBytes -= oldest.next().getValue().packed().length;
      oldest.remove();
    }
  }

  /** One activity by itself; empty when there is no such position. */
  Optional<JournalEntry> entry(long position) {
    return position < 1 || position > journal.head()
        ? Optional.empty()
        : journal.after(position - 1, 1).stream().findFirst();
  }

  /** The packed document of one activity. */
  byte[] activity(JournalEntry entry, FeedFormat format) {
    PackedDocument document = format.document(uris);
    activities.describe(entry, document);
    return document.packed();
  }
}
