package gongkai.opendata.index;

import gongkai.journal.EntryKind;
import gongkai.opendata.PublicRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * All records as they stand at one position of the journal. What is published while it is open is
 * not seen, so a walk over it is a walk over one state. Close it soon: it holds files open.
 */
public final class Standing implements AutoCloseable {
  /** The types of record that are datasets of the catalogue. */
  public static final List<String> DATASETS = List.of("item", "report");

  private static final Sort BY_POSITION =
      new Sort(new SortedNumericSortField(Names.POSITION, SortField.Type.LONG));

  private static final Sort NEWEST_FIRST =
      new Sort(new SortedNumericSortField(Names.POSITION, SortField.Type.LONG, true));

  private final SearcherManager from;
  private final IndexSearcher searcher;
  private final long position;
  private final String base;
  private final SegmentDigests digests;

  Standing(SearcherManager from, long position, String base, SegmentDigests digests)
      throws IOException {
    this.from = from;
    this.searcher = from.acquire();
    this.position = position;
    this.base = base;
    this.digests = digests;
  }

  /** A record with the SHA-256 of the content of its newest entry, 64 hexadecimal digits. */
  public record Row(PublicRecord record, String json, String sha256) {}

  /**
   * What to list by position.
   *
   * @param after position that the first one comes after
   * @param from first moment of change, milliseconds since 1970
   * @param until last moment of change, milliseconds since 1970
   * @param facet {@code body} or {@code theme}, or empty for all
   * @param value code in that facet; a withdrawn record has lost its codes and is in every list
   */
  public record Changed(long after, long from, long until, String facet, String value) {}

  /** The position of the journal that all this is as of. */
  public long position() {
    return position;
  }

  /** The moment of the newest entry that all this has; the epoch before there is one. */
  public Instant at() {
    return with(
        () -> {
          ScoreDoc[] newest =
              searcher.search(
                      new MatchAllDocsQuery(),
                      new TopFieldCollectorManager(NEWEST_FIRST, 1, null, 1))
                  .scoreDocs;
          return newest.length == 0 ? Instant.EPOCH : row(newest[0].doc).record().at();
        });
  }

  /** Number of live datasets. */
  public long count() {
    return with(
        () -> {
          BooleanQuery.Builder any = new BooleanQuery.Builder();
          DATASETS.forEach(type -> any.add(Queries.term(Names.LIVE, type), Occur.SHOULD));
          return (long) searcher.count(any.build());
        });
  }

  /** The newest state of a record, live or withdrawn. */
  public Optional<Row> find(String id) {
    return with(
        () -> {
          ScoreDoc[] found = searcher.search(Queries.term(Names.ID, id), 1).scoreDocs;
          return found.length == 0 ? Optional.empty() : Optional.of(row(found[0].doc));
        });
  }

  /**
   * Live records of some types in the order of type and key.
   *
   * @param after type and key of the last one already read, or empty
   */
  public List<Row> byKey(List<String> types, String after, int limit) {
    return with(
        () -> {
          List<Row> page = new ArrayList<>();
          for (String type : types.stream().sorted().toList()) {
            if (page.size() < limit && (type + "0").compareTo(after) > 0) {
              walk(type + "/", after, limit, page);
            }
          }
          return page;
        });
  }

  private void walk(String start, String after, int limit, List<Row> page) throws IOException {
    Terms ids = MultiTerms.getTerms(searcher.getIndexReader(), Names.ID);
    if (ids == null) {
      return;
    }
    Bits live = MultiBits.getLiveDocs(searcher.getIndexReader());
    TermsEnum terms = ids.iterator();
    BytesRef last = new BytesRef(after);
    BytesRef begin = new BytesRef(start.compareTo(after) > 0 ? start : after);
    boolean more = terms.seekCeil(begin) != TermsEnum.SeekStatus.END;
    PostingsEnum postings = null;
    while (more && page.size() < limit && terms.term().utf8ToString().startsWith(start)) {
      if (!terms.term().equals(last)) {
        postings = terms.postings(postings, PostingsEnum.NONE);
        add(postings, live, page);
      }
      more = terms.next() != null;
    }
  }

  private void add(PostingsEnum postings, @Nullable Bits live, List<Row> page) throws IOException {
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      if (live == null || live.get(doc)) {
        Row row = row(doc);
        if (row.record().kind() != EntryKind.DELETE) {
          page.add(row);
        }
      }
    }
  }

  /** Datasets, live and withdrawn, in the order of their newest entries. */
  public List<Row> byPosition(Changed changed, int limit) {
    return with(
        () -> {
          List<Row> page = new ArrayList<>();
          for (ScoreDoc found :
              searcher.search(
                      query(changed), new TopFieldCollectorManager(BY_POSITION, limit, null, limit))
                  .scoreDocs) {
            page.add(row(found.doc));
          }
          return page;
        });
  }

  /** Number of records that {@link #byPosition} lists in all. */
  public long count(Changed changed) {
    return with(() -> (long) searcher.count(query(changed)));
  }

  private static Query query(Changed changed) {
    BooleanQuery.Builder types = new BooleanQuery.Builder();
    DATASETS.forEach(type -> types.add(Queries.term(Names.TYPE, type), Occur.SHOULD));
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(types.build(), Occur.FILTER);
    all.add(
        LongField.newRangeQuery(Names.POSITION, changed.after() + 1, Long.MAX_VALUE), Occur.FILTER);
    all.add(LongField.newRangeQuery(Names.AT, changed.from(), changed.until()), Occur.FILTER);
    if (!changed.facet().isEmpty()) {
      BooleanQuery.Builder set = new BooleanQuery.Builder();
      set.add(Queries.term(changed.facet(), changed.value()), Occur.SHOULD);
      set.add(Queries.term(Names.WITHDRAWN, "1"), Occur.SHOULD);
      all.add(set.build(), Occur.FILTER);
    }
    return all.build();
  }

  /** The digest of the live datasets by body and year of publication. */
  public SetDigest digest() {
    return with(() -> digests.of(searcher, base));
  }

  private Row row(int doc) throws IOException {
    Document document = searcher.storedFields().document(doc);
    String json = document.get(Names.JSON);
    return new Row(Documents.record(document), json, SetDigest.sha256(json));
  }

  private interface Reading<T> {
    T now() throws IOException;
  }

  private static <T> T with(Reading<T> reading) {
    try {
      return reading.now();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    with(
        () -> {
          from.release(searcher);
          return true;
        });
  }
}
