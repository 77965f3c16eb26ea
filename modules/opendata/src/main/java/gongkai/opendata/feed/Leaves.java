package gongkai.opendata.feed;

import gongkai.journal.EntryKind;
import gongkai.journal.Journal;
import gongkai.journal.JournalEntry;
import gongkai.opendata.follow.Aside;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The leaves of the stream as the journal makes them: when each begins, and which withdrawal last
 * took content out of it. 16 bytes a leaf, so that of ten million entries they are 320 kB.
 */
public final class Leaves extends Aside implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Leaves.class.getName());

  private final Journal journal;
  private final LeafFile file;
  private volatile List<Leaf> leaves;

  private Leaves(Journal journal, LeafFile file) {
    super("feed", file.position());
    this.journal = journal;
    this.file = file;
    this.leaves = file.leaves();
  }

  /** Opens those of a data directory. */
  public static Leaves open(Path data, Journal journal) {
    return new Leaves(journal, LeafFile.open(data.resolve("feed").resolve("leaves")));
  }

  @Override
  public synchronized void apply(List<JournalEntry> entries, boolean head) {
    if (entries.isEmpty()) {
      return;
    }
    List<Leaf> next = new ArrayList<>(leaves);
    Set<Integer> changed = new TreeSet<>();
    for (JournalEntry entry : entries) {
      int number = Leaf.of(entry.position());
      if (number == next.size()) {
        next.add(new Leaf(number, entry.at(), 0));
        changed.add(number);
      }
      if (entry.kind() == EntryKind.DELETE) {
        changed.addAll(purge(entry, next));
      }
    }
    long last = entries.getLast().position();
    file.write(changed.stream().map(next::get).toList(), last);
    leaves = List.copyOf(next);
    reached(last);
  }

  /** Gives the leaves that held content of the withdrawn record a new address. */
  private Set<Integer> purge(JournalEntry withdrawal, List<Leaf> next) {
    Set<Integer> touched = new TreeSet<>();
    for (JournalEntry earlier : journal.history(withdrawal.key())) {
      if (earlier.position() >= withdrawal.position()) {
        break;
      }
      if (earlier.kind() == EntryKind.DELETE) {
        touched.clear(); // what came before it was purged by that one
      } else {
        touched.add(Leaf.of(earlier.position()));
      }
    }
    for (int number : touched) {
      Leaf before = next.get(number);
      if (before.revision() < withdrawal.position()) {
        next.set(number, new Leaf(number, before.begins(), withdrawal.position()));
        LOG.log(Level.INFO, "Purge from caches: /{0}", before.path());
      }
    }
    return touched;
  }

  @Override
  public synchronized void idle() {
    file.force();
  }

  @Override
  public synchronized void reset() {
    file.clear();
    leaves = List.of();
    reached(0);
  }

  List<Leaf> all() {
    return leaves;
  }

  /** The moment before which nothing can come any more is the beginning of the next leaf. */
  Instant endOf(Leaf leaf) {
    List<Leaf> now = leaves;
    int next = leaf.number() + 1;
    return next < now.size() ? now.get(next).begins() : Instant.MAX;
  }

  @Override
  public synchronized void close() {
    file.close();
  }
}
