package gongkai.opendata.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.store.FSDirectory;

/** The opened index: its writer, and readers of what readers may see and of what was written. */
final class IndexFiles {
  /** Newest first; the order of the documents in the index, so a page costs what it shows. */
  static final Sort NEWEST =
      new Sort(
          new SortField(Names.PUBLISHED, SortField.Type.LONG, true),
          new SortField(Names.MOMENT, SortField.Type.LONG, true),
          new SortField(Names.ID, SortField.Type.STRING));

  /** Changes with what a document holds; an index of another edition is built anew. */
  private static final String EDITION = "2";

  private final FSDirectory directory;
  private final IndexWriter writer;
  private final SearcherManager readers;
  private final SearcherManager written;
  private final long committed;
  private boolean changed;

  private IndexFiles(FSDirectory directory, IndexWriter writer) throws IOException {
    this.directory = directory;
    this.writer = writer;
    Map<String, String> data = new HashMap<>();
    Iterable<Map.Entry<String, String>> entries = writer.getLiveCommitData();
    if (entries != null) {
      entries.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
    }
    if (EDITION.equals(data.get("edition"))) {
      committed = Long.parseLong(data.getOrDefault("position", "0"));
    } else {
      writer.deleteAll();
      committed = 0;
    }
    readers = new SearcherManager(writer, null);
    written = new SearcherManager(writer, null);
  }

  static IndexFiles open(Path folder) throws IOException {
    FSDirectory directory = FSDirectory.open(folder);
    IndexWriterConfig config =
        new IndexWriterConfig(ChineseAnalyzers.TEXTS)
            .setIndexSort(NEWEST)
            .setCommitOnClose(false)
            .setRAMBufferSizeMB(32);
    return new IndexFiles(directory, new IndexWriter(directory, config));
  }

  IndexWriter writer() {
    return writer;
  }

  /** What readers see. */
  SearcherManager readers() {
    return readers;
  }

  /** Everything written so far. */
  SearcherManager current() throws IOException {
    if (changed) {
      written.maybeRefreshBlocking();
      changed = false;
    }
    return written;
  }

  void changed() {
    changed = true;
  }

  /** The position that was durable when the index was opened. */
  long committed() {
    return committed;
  }

  void commit(long position) throws IOException {
    writer.setLiveCommitData(
        Map.of("position", Long.toString(position), "edition", EDITION).entrySet());
    writer.commit();
  }

  void close() throws IOException {
    readers.close();
    written.close();
    writer.close();
    directory.close();
  }
}
