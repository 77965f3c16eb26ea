package gongkai.opendata.index;

import gongkai.journal.RecordKey;
import gongkai.opendata.PublicRecord;
import gongkai.opendata.PublicRecords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** Answers from the search index. */
@ApplicationScoped
class Records implements PublicRecords {
  private static final int LAST_OFFSET = 10_000;
  private static final int LONGEST_PAGE = 100;
  private static final int MOST_OF_A_TYPE = 10_000;
  private static final Sort OLDEST =
      new Sort(
          new SortField(Names.PUBLISHED, SortField.Type.LONG),
          new SortField(Names.MOMENT, SortField.Type.LONG),
          new SortField(Names.ID, SortField.Type.STRING));
  private static final Sort BY_TITLE =
      new Sort(
          new SortField(Names.ORDER, SortField.Type.STRING),
          new SortField(Names.ID, SortField.Type.STRING));
  private static final Sort BY_KEY = new Sort(new SortField(Names.ID, SortField.Type.STRING));

  private final Queries queries = new Queries();
  private final Counting counting = new Counting();
  private RecordIndex index;

  @SuppressWarnings("NullAway.Init")
  Records() {}

  @Inject
  Records(RecordIndex index) {
    this.index = index;
  }

  @Override
  public Optional<PublicRecord> find(RecordKey key) {
    return index.reading(
        searcher -> {
          ScoreDoc[] found = searcher.search(Queries.term(Names.ID, key.toString()), 1).scoreDocs;
          return found.length == 0
              ? Optional.empty()
              : Optional.of(Documents.record(searcher.storedFields().document(found[0].doc)));
        });
  }

  @Override
  public List<PublicRecord> all(String type) {
    return index.reading(
        searcher -> {
          List<PublicRecord> all = new ArrayList<>();
          for (Document document :
              sorted(searcher, Queries.term(Names.LIVE, type), BY_KEY, 0, MOST_OF_A_TYPE)) {
            all.add(Documents.record(document));
          }
          return all;
        });
  }

  @Override
  public Page search(Search search) {
    check(search);
    Query query = queries.items(search);
    return index.reading(
        searcher -> {
          List<Hit> hits = new ArrayList<>();
          Highlights highlights = new Highlights(field -> queries.marks(field, search.text()));
          for (Document document : documents(searcher, query, search)) {
            hits.add(hit(Documents.record(document), search, highlights));
          }
          return new Page(hits, counting.total(searcher, query));
        });
  }

  private static void check(Search search) {
    if (search.offset() < 0
        || search.offset() > LAST_OFFSET
        || search.limit() < 1
        || search.limit() > LONGEST_PAGE) {
      throw new IllegalArgumentException(
          "Offset is 0 to " + LAST_OFFSET + ", limit 1 to " + LONGEST_PAGE);
    }
  }

  private static List<Document> documents(IndexSearcher searcher, Query query, Search search)
      throws IOException {
    int from = search.offset();
    int count = search.limit();
    return switch (search.sort()) {
      case "oldest" -> sorted(searcher, query, OLDEST, from, count);
      case "title" -> sorted(searcher, query, BY_TITLE, from, count);
      case "relevance" ->
          search.text().isBlank()
              ? sorted(searcher, query, IndexFiles.NEWEST, from, count)
              : best(searcher, query, from, count);
      case "newest", "" -> sorted(searcher, query, IndexFiles.NEWEST, from, count);
      default -> throw new IllegalArgumentException("Unknown sort: " + search.sort());
    };
  }

  private static List<Document> sorted(
      IndexSearcher searcher, Query query, Sort sort, int from, int count) throws IOException {
    return documents(
        searcher,
        searcher.search(query, new TopFieldCollectorManager(sort, from + count, null, 1)).scoreDocs,
        from);
  }

  private static List<Document> best(IndexSearcher searcher, Query query, int from, int count)
      throws IOException {
    return documents(
        searcher,
        searcher.search(query, new TopScoreDocCollectorManager(from + count, null, 1)).scoreDocs,
        from);
  }

  private static List<Document> documents(IndexSearcher searcher, ScoreDoc[] found, int from)
      throws IOException {
    List<Document> documents = new ArrayList<>();
    for (int i = from; i < found.length; i++) {
      documents.add(searcher.storedFields().document(found[i].doc));
    }
    return documents;
  }

  private static Hit hit(PublicRecord record, Search search, Highlights highlights)
      throws IOException {
    JsonObject content = record.content();
    String title = content.getString("title", "");
    String text = content.getString("text", "");
    String summary = content.getString("summary", "");
    return search.text().isBlank()
        ? new Hit(record, Highlights.escaped(title), Highlights.beginning(text, summary))
        : new Hit(record, highlights.title(title), highlights.snippet(text, summary));
  }

  @Override
  public Map<String, Long> counts(String facet, Search within) {
    if (!Names.FACETS.contains(facet)) {
      throw new IllegalArgumentException("Unknown facet: " + facet);
    }
    Query query = queries.items(within);
    return index.reading(searcher -> counting.counts(searcher, facet, query));
  }

  @Override
  public boolean names(String sha256) {
    return index.reading(searcher -> searcher.count(Queries.term(Names.FILE, sha256)) > 0);
  }
}
