package gongkai.opendata.index;

import gongkai.opendata.PublicRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Walks over all datasets, items and reports, in the order of their keys. The walk is over those
 * that were public at a position and still are: what is published meanwhile does not appear, and
 * nothing moves from page to page.
 */
@ApplicationScoped
public class Datasets {
  private static final List<String> TYPES = List.of("item", "report");

  private RecordIndex index;

  /** For the container. */
  @SuppressWarnings("NullAway.Init")
  public Datasets() {}

  /** Walks over that index. */
  @Inject
  public Datasets(RecordIndex index) {
    this.index = index;
  }

  /** The position that the index shows at least. */
  public long position() {
    return index.position();
  }

  /** Number of datasets of the walk that began at the position. */
  public long count(long began) {
    BooleanQuery.Builder types = new BooleanQuery.Builder();
    TYPES.forEach(type -> types.add(Queries.term(Names.LIVE, type), Occur.SHOULD));
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(types.build(), Occur.FILTER);
    all.add(LongField.newRangeQuery(Names.CREATED, 0, began), Occur.FILTER);
    return index.reading(searcher -> (long) searcher.count(all.build()));
  }

  /**
   * The next datasets of the walk that began at the position.
   *
   * @param after type and key of the last dataset of the page before, or empty
   */
  public List<PublicRecord> next(String after, long began, int limit) {
    return index.reading(searcher -> next(searcher, after, began, limit));
  }

  private static List<PublicRecord> next(
      IndexSearcher searcher, String after, long began, int limit) throws IOException {
    List<PublicRecord> page = new ArrayList<>();
    Terms keys = MultiTerms.getTerms(searcher.getIndexReader(), Names.ID);
    if (keys == null) {
      return page;
    }
    Bits live = MultiBits.getLiveDocs(searcher.getIndexReader());
    TermsEnum terms = keys.iterator();
    BytesRef from = new BytesRef(after);
    boolean more = terms.seekCeil(from) != TermsEnum.SeekStatus.END;
    PostingsEnum postings = null;
    while (more && page.size() < limit) {
      if (!terms.term().equals(from) && dataset(terms.term().utf8ToString())) {
        postings = terms.postings(postings, PostingsEnum.NONE);
        add(searcher, postings, live, began, page);
      }
      more = terms.next() != null;
    }
    return page;
  }

  private static boolean dataset(String id) {
    return TYPES.stream().anyMatch(type -> id.startsWith(type + "/"));
  }

  private static void add(
      IndexSearcher searcher,
      PostingsEnum postings,
      @org.jspecify.annotations.Nullable Bits live,
      long began,
      List<PublicRecord> page)
      throws IOException {
    for (int doc = postings.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = postings.nextDoc()) {
      if (live == null || live.get(doc)) {
        Document document = searcher.storedFields().document(doc);
        PublicRecord record = Documents.record(document);
        if (!record.withdrawn() && Documents.number(document, Names.CREATED) <= began) {
          page.add(record);
        }
      }
    }
  }
}
