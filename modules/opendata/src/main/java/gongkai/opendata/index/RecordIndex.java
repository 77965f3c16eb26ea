package gongkai.opendata.index;

import gongkai.journal.EntryKind;
import gongkai.journal.JournalEntry;
import gongkai.journal.RecordKey;
import gongkai.opendata.follow.Projection;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/**
 * The search projection: a Lucene index with every public record, withdrawn ones included, whole as
 * a stored field.
 *
 * <p>Readers see a batch at once. It is made durable every few seconds together with its position;
 * after a crash the batches since then are applied again, which changes nothing, since a record has
 * one document by its key.
 */
public final class RecordIndex implements Projection {
  private static final Duration DURABLE_EVERY = Duration.ofSeconds(5);
  private static final int DURABLE_AFTER = 20_000;

  private final Path data;
  private volatile IndexFiles files;
  private final SegmentDigests digests = new SegmentDigests();
  private boolean closed;
  private boolean rebuilding;
  private long applied;
  private long durable;
  private long durableAt = System.nanoTime();
  private volatile long position;

  private RecordIndex(Path data) throws IOException {
    this.data = data;
    files = IndexFiles.open(data.resolve("index"));
    applied = files.committed();
    durable = applied;
    position = applied;
  }

  /** Opens the index of a data directory. */
  public static RecordIndex open(Path data) {
    try {
      return new RecordIndex(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String name() {
    return "search";
  }

  @Override
  public long position() {
    return position;
  }

  @Override
  public synchronized long applied() {
    return applied;
  }

  @Override
  public synchronized void apply(List<JournalEntry> entries, boolean head) {
    try {
      reopenAfterAccident();
      Map<RecordKey, Long> created = new HashMap<>();
      for (JournalEntry entry : entries) {
        if (!entry.purged()) {
          long since = created(entry, created);
          created.put(entry.key(), entry.kind() == EntryKind.DELETE ? 0 : since);
          files
              .writer()
              .updateDocument(
                  new Term(Names.ID, entry.key().toString()), Documents.of(entry, since));
        }
      }
      files.changed();
      if (!entries.isEmpty()) {
        applied = entries.getLast().position();
      }
      if (head || !rebuilding) {
        files.readers().maybeRefreshBlocking();
        position = applied;
        rebuilding = false;
      }
      if (applied - durable >= DURABLE_AFTER) {
        commit();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A writer that met a full disk is of no more use: go back to what was durable. */
  private void reopenAfterAccident() throws IOException {
    if (closed) {
      throw new IllegalStateException("The search index is closed");
    }
    if (!files.writer().isOpen()) {
      files.close();
      files = IndexFiles.open(data.resolve("index"));
      applied = files.committed();
      durable = applied;
      throw new IllegalStateException("The search index was opened again");
    }
  }

  private long created(JournalEntry entry, Map<RecordKey, Long> batch) throws IOException {
    if (entry.kind() != EntryKind.UPDATE) {
      return entry.position();
    }
    Long before = batch.get(entry.key());
    if (before == null) {
      before = reading(files.current(), searcher -> created(searcher, entry.key()));
    }
    return before == 0 ? entry.position() : before;
  }

  private static long created(IndexSearcher searcher, RecordKey key) throws IOException {
    TopDocs found = searcher.search(new TermQuery(new Term(Names.ID, key.toString())), 1);
    if (found.scoreDocs.length == 0) {
      return 0;
    }
    var document = searcher.storedFields().document(found.scoreDocs[0].doc);
    boolean withdrawn = document.get(Names.KIND).equals(EntryKind.DELETE.name());
    return withdrawn ? 0 : Documents.number(document, Names.CREATED);
  }

  @Override
  public OptionalLong items() {
    return OptionalLong.of(reading(found -> found.count(Queries.term(Names.LIVE, "item"))));
  }

  @Override
  public synchronized void idle() {
    if (applied != durable && System.nanoTime() - durableAt > DURABLE_EVERY.toNanos()) {
      try {
        commit();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void commit() throws IOException {
    files.commit(applied);
    durable = applied;
    durableAt = System.nanoTime();
  }

  @Override
  public synchronized void reset() {
    try {
      reopenAfterAccident();
      files.writer().deleteAll();
      files.changed();
      applied = 0;
      durable = -1;
      rebuilding = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The records as they stand at {@link #position()}, which does not change until it is closed.
   *
   * @param base public origin with a slash at the end, for the digest's addresses
   */
  public synchronized Standing standing(String base) {
    try {
      return new Standing(files.readers(), position, base, digests);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Something done with the index as it is now. */
  interface Reading<T> {
    T with(IndexSearcher searcher) throws IOException;
  }

  /** Reads one state of the index. */
  <T> T reading(Reading<T> reading) {
    try {
      return reading(files.readers(), reading);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T reading(SearcherManager from, Reading<T> reading) throws IOException {
    IndexSearcher searcher = from.acquire();
    try {
      return reading.with(searcher);
    } finally {
      from.release(searcher);
    }
  }

  /** Makes durable what was applied and lets go of the files. */
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    try {
      if (applied != durable && files.writer().isOpen()) {
        commit();
      }
      files.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
