package gongkai.opendata.index;

import gongkai.opendata.PublicRecords.Search;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Full text search for queries: the items that the portal's search finds, best first. */
public final class TextSearch {
  /** The most items that one search gives. */
  public static final int MOST = 1_000;

  private final RecordIndex index;
  private final Queries queries = new Queries();

  /** Searches an index. */
  public TextSearch(RecordIndex index) {
    this.index = index;
  }

  /**
   * A found item.
   *
   * @param key type and key: {@code item/…}
   * @param score how well it matches; comparable within one search only
   */
  public record Found(String key, float score) {}

  /**
   * The items in which every word occurs, best first.
   *
   * @param limit 1 to {@link #MOST}
   */
  public List<Found> search(String words, int limit) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit is 1 to " + MOST);
    }
    if (words.isBlank()) {
      return List.of();
    }
    Query query = queries.items(new Search(words, "", "", 0, "", "", "relevance", 0, 1));
    return index.reading(
        searcher -> {
          List<Found> found = new ArrayList<>();
          for (ScoreDoc hit :
              searcher.search(query, new TopScoreDocCollectorManager(limit, null, 1)).scoreDocs) {
            String key =
                searcher.storedFields().document(hit.doc, java.util.Set.of(Names.ID)).get(Names.ID);
            found.add(new Found(key, hit.score));
          }
          return found;
        });
  }

  /** The position of the index. */
  public long position() {
    return index.position();
  }
}
