package gongkai.opendata.store;

import gongkai.journal.JournalEntry;
import gongkai.opendata.follow.Projection;
import gongkai.opendata.vocabulary.OwnVocabulary;
import gongkai.opendata.vocabulary.Uris;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/**
 * The RDF projection: one default graph in TDB2 with the state of all records. A batch of entries
 * and the position after it are one transaction.
 *
 * <p>A rebuild fills a new generation beside the one that is read, and then takes its place; so
 * does a compaction, which gives back the space that TDB2 never frees.
 */
public class RdfStore implements Projection {
  private final Uris uris;
  private final String publisher;
  private final Path folder;

  private @Nullable Generations generations;
  private volatile @Nullable Filled read;
  private volatile @Nullable Filled filling;

  /** Where readers are when a copy is filled: it may not take the place with less. */
  private long least;

  private RdfStore(Uris uris, String publisher, Path data) {
    this.uris = uris;
    this.publisher = publisher;
    this.folder = data.resolve("rdf");
  }

  /** A generation with what writes into it. */
  private record Filled(Generation generation, Statements statements) {}

  /**
   * Opens the store of a data directory.
   *
   * @param publisher code of the body that publishes the catalogue
   */
  public static RdfStore open(Uris uris, String publisher, Path data) {
    RdfStore store = new RdfStore(uris, publisher, data);
    store.open();
    return store;
  }

  private synchronized void open() {
    Generations opened = Generations.open(folder);
    generations = opened;
    Filled filled = filled(opened.current());
    if (filled.statements().edition().isEmpty()) {
      filled.statements().begin(edition(), OwnVocabulary.graph(uris, publisher));
      opened.keep(opened.current());
    }
    read = filled;
    if (!filled.statements().edition().equals(edition())) {
      // another release or another origin wrote it: the same journal says something else now
      reset();
    }
  }

  /** Changes with the mapping, the origin and the vocabulary. */
  public String edition() {
    return OwnVocabulary.edition(uris, publisher);
  }

  private Filled filled(Generation generation) {
    return new Filled(generation, new Statements(generation.dataset(), uris));
  }

  @Override
  public String name() {
    return "rdf";
  }

  @Override
  public long position() {
    return read().statements().position();
  }

  @Override
  public long applied() {
    Filled next = filling;
    return next == null ? position() : next.statements().position();
  }

  @Override
  public OptionalLong items() {
    return OptionalLong.of(read(dataset -> Statements.items(dataset, uris)));
  }

  @Override
  public synchronized void apply(List<JournalEntry> entries, boolean head) {
    Filled next = filling;
    if (next == null) {
      read().statements().apply(entries);
      return;
    }
    if (!entries.isEmpty() && entries.getFirst().position() > next.statements().position() + 1) {
      // asked for before the copy was there; the follower asks again
      return;
    }
    next.statements().apply(entries);
    if (head && next.statements().position() >= least) {
      takePlace(next);
    }
  }

  @Override
  public synchronized void reset() {
    Filled half = filling;
    if (half != null) {
      generations().discard(half.generation());
    }
    Filled next = filled(generations().create());
    next.statements().begin(edition(), OwnVocabulary.graph(uris, publisher));
    next.statements().measured(read().statements().measured());
    least = 0;
    filling = next;
  }

  /**
   * Replaces what is measured of the catalogue as a whole. It is in no record and so in no entry of
   * the journal; rebuilds and compactions keep it.
   */
  public synchronized void measured(Collection<Triple> statements) {
    read().statements().measured(statements);
    Filled next = filling;
    if (next != null) {
      next.statements().measured(statements);
    }
  }

  /** Changes with what is measured; the answers of a position change with it. */
  public String measurement() {
    return read().statements().measurement();
  }

  /** Whether a new generation is being filled that is not read yet. */
  boolean isFilling() {
    return filling != null;
  }

  private void takePlace(Filled next) {
    Filled old = read();
    generations().takePlace(next.generation());
    read = next;
    filling = null;
    generations().discard(old.generation());
  }

  /**
   * Bytes of the files that are read, how many they were when they were written anew, and how many
   * are free on the disk.
   */
  record Size(long now, long atFirst, long free) {}

  synchronized Size size() {
    Generations opened = generations();
    return new Size(
        opened.current().bytes(), opened.sizeAtFirst(), folder.toFile().getUsableSpace());
  }

  /**
   * Writes the store anew without what TDB2 keeps of replaced statements, while it is read and
   * followed. What is published meanwhile is applied to the copy before it takes the place.
   *
   * @param copied is told how many statements are copied
   * @return false when a rebuild came before or between, which does the same
   */
  public boolean compact(LongConsumer copied) {
    Filled from = read();
    Generation copy;
    synchronized (this) {
      if (filling != null || !from.generation().enter()) {
        return false;
      }
      copy = generations().create();
    }
    boolean kept = false;
    try {
      new Copying(from.generation().dataset(), copy.dataset(), () -> !unchanged(from), copied)
          .run();
      kept = follow(from, copy);
    } finally {
      from.generation().leave();
      if (!kept) {
        abandon(copy);
      }
    }
    return kept;
  }

  /** Hands the copy to the follower, which brings it up to the journal's head. */
  private synchronized boolean follow(Filled from, Generation copy) {
    if (!unchanged(from)) {
      return false;
    }
    Filled next = filled(copy);
    next.statements().measured(read().statements().measured());
    least = position();
    filling = next;
    if (next.statements().position() == least) {
      takePlace(next);
    }
    return true;
  }

  private boolean unchanged(Filled from) {
    return from.equals(read) && filling == null;
  }

  private synchronized void abandon(Generation copy) {
    Generations opened = generations;
    if (opened != null) {
      opened.discard(copy);
    }
  }

  /**
   * Reads the dataset in one transaction: what the function sees does not change under it.
   *
   * @throws IllegalStateException when the store is closed
   */
  public <T> T read(Function<DatasetGraph, T> reader) {
    Generation generation = entered();
    try {
      DatasetGraph dataset = generation.dataset();
      return Txn.calculateRead(dataset, () -> reader.apply(dataset));
    } finally {
      generation.leave();
    }
  }

  private Generation entered() {
    Generation generation = read().generation();
    while (!generation.enter()) {
      generation = read().generation();
    }
    return generation;
  }

  /** The position of the dataset that the function of {@link #read} sees. */
  public long position(DatasetGraph dataset) {
    return Statements.position(dataset);
  }

  /** What was changed in the dataset lately; empty when it is not the current one any more. */
  public Optional<Touches> touches(DatasetGraph dataset) {
    Statements statements = read().statements();
    return statements.dataset() == dataset ? Optional.of(statements.touches()) : Optional.empty();
  }

  /** Mints the addresses in this store. */
  public Uris uris() {
    return uris;
  }

  /** Lets go of the files; whoever reads after this fails. */
  public synchronized void close() {
    Generations opened = generations;
    if (opened != null) {
      read = null;
      filling = null;
      generations = null;
      opened.close();
    }
  }

  private Generations generations() {
    Generations opened = generations;
    if (opened == null) {
      throw new IllegalStateException("The RDF store is closed");
    }
    return opened;
  }

  private Filled read() {
    Filled filled = read;
    if (filled == null) {
      throw new IllegalStateException("The RDF store is closed");
    }
    return filled;
  }
}
