package gongkai.opendata.store;

import gongkai.journal.JournalEntry;
import gongkai.opendata.follow.Projection;
import gongkai.opendata.vocabulary.Mapping;
import gongkai.opendata.vocabulary.OwnVocabulary;
import gongkai.opendata.vocabulary.Uris;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;

/**
 * The RDF projection: one default graph in TDB2 with the state of all records. A batch of entries
 * and the position after it are one transaction.
 *
 * <p>A rebuild fills a new generation beside the one that is read, and then takes its place; it
 * also gives back the space that TDB2 never frees.
 */
public class RdfStore implements Projection {
  private final Uris uris;
  private final String publisher;
  private final Path folder;
  private final Mapping mapping;

  private @Nullable Generations generations;
  private volatile @Nullable Statements read;
  private volatile @Nullable Statements filling;

  private RdfStore(Uris uris, String publisher, Path data) {
    this.uris = uris;
    this.publisher = publisher;
    this.folder = data.resolve("rdf");
    this.mapping = new Mapping(uris);
  }

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
    Statements statements = statements(opened.current());
    if (statements.edition().isEmpty()) {
      statements.begin(edition(), OwnVocabulary.graph(uris, publisher));
      opened.keep();
    }
    read = statements;
    if (!statements.edition().equals(edition())) {
      // another release or another origin wrote it: the same journal says something else now
      reset();
    }
  }

  /** Changes with the mapping, the origin and the vocabulary. */
  public String edition() {
    return OwnVocabulary.edition(uris, publisher);
  }

  private Statements statements(DatasetGraph dataset) {
    return new Statements(dataset, uris, mapping);
  }

  @Override
  public String name() {
    return "rdf";
  }

  @Override
  public long position() {
    return read().position();
  }

  @Override
  public long applied() {
    Statements next = filling;
    return next == null ? position() : next.position();
  }

  @Override
  public synchronized void apply(List<JournalEntry> entries, boolean head) {
    Statements next = filling;
    if (next == null) {
      read().apply(entries);
      return;
    }
    next.apply(entries);
    if (head) {
      generations().takePlace();
      read = next;
      filling = null;
    }
  }

  @Override
  public synchronized void reset() {
    Statements next = statements(generations().next());
    next.begin(edition(), OwnVocabulary.graph(uris, publisher));
    filling = next;
  }

  /**
   * Reads the dataset in one transaction: what the function sees does not change under it.
   *
   * @throws IllegalStateException when the store is closed
   */
  public <T> T read(Function<DatasetGraph, T> reader) {
    DatasetGraph dataset = read().dataset();
    return Txn.calculateRead(dataset, () -> reader.apply(dataset));
  }

  /** The position of the dataset that the function of {@link #read} sees. */
  public long position(DatasetGraph dataset) {
    return Statements.position(dataset);
  }

  /** What was changed in the dataset lately; empty when it is not the current one any more. */
  public Optional<Touches> touches(DatasetGraph dataset) {
    Statements statements = read();
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

  private Statements read() {
    Statements statements = read;
    if (statements == null) {
      throw new IllegalStateException("The RDF store is closed");
    }
    return statements;
  }
}
