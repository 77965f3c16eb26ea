package gongkai.opendata.index;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

/**
 * Counts matches, all or by facet. Counting costs with the number of matches, so the newest answers
 * are kept as long as the index stays the same.
 */
final class Counting {
  private static final int KEPT = 1_000;

  private final Map<Question, Map<String, Long>> answers =
      new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Map<String, Long>> eldest) {
          return size() > KEPT;
        }
      };

  /** Number of matches. */
  long total(IndexSearcher searcher, Query query) throws IOException {
    return answer(searcher, "", query).getOrDefault("", 0L);
  }

  /** Number of matches by value of the facet; values without a match are left out. */
  Map<String, Long> counts(IndexSearcher searcher, String facet, Query query) throws IOException {
    return answer(searcher, facet, query);
  }

  private Map<String, Long> answer(IndexSearcher searcher, String facet, Query query)
      throws IOException {
    long version = ((DirectoryReader) searcher.getIndexReader()).getVersion();
    Question question = new Question(version, facet, query);
    synchronized (answers) {
      Map<String, Long> known = answers.get(question);
      if (known != null) {
        return known;
      }
    }
    Map<String, Long> found =
        facet.isEmpty()
            ? Map.of("", (long) searcher.count(query))
            : Map.copyOf(byValue(searcher, facet, query));
    synchronized (answers) {
      answers.put(question, found);
    }
    return found;
  }

  private static Map<String, Long> byValue(IndexSearcher searcher, String facet, Query query)
      throws IOException {
    Map<String, Long> counts = new TreeMap<>();
    Weight weight =
        searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1f);
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      if (scorer != null) {
        add(leaf, scorer.iterator(), facet, counts);
      }
    }
    return counts;
  }

  private static void add(
      LeafReaderContext leaf, DocIdSetIterator matches, String facet, Map<String, Long> counts)
      throws IOException {
    SortedDocValues values = DocValues.getSorted(leaf.reader(), facet);
    Bits live = leaf.reader().getLiveDocs();
    long[] byOrdinal = new long[values.getValueCount()];
    for (int doc = matches.nextDoc();
        doc != DocIdSetIterator.NO_MORE_DOCS;
        doc = matches.nextDoc()) {
      if ((live == null || live.get(doc)) && values.advanceExact(doc)) {
        byOrdinal[values.ordValue()]++;
      }
    }
    for (int ordinal = 0; ordinal < byOrdinal.length; ordinal++) {
      if (byOrdinal[ordinal] > 0) {
        counts.merge(values.lookupOrd(ordinal).utf8ToString(), byOrdinal[ordinal], Long::sum);
      }
    }
  }

  private record Question(long version, String facet, Query query) {}
}
