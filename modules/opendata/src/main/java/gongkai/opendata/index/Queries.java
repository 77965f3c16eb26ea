package gongkai.opendata.index;

import gongkai.opendata.PublicRecords.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/** Turns what a reader asks for into a Lucene query. There is no query syntax to get wrong. */
final class Queries {
  private static final Map<String, Float> FIELDS =
      Map.of(Names.TITLE, 5f, Names.ABOUT, 2f, Names.TEXT, 1f);
  private static final int MOST_WORDS = 30;

  private final QueryBuilder builder = new QueryBuilder(ChineseAnalyzers.WORDS);

  /** Live items that match; a text in which nothing can be searched for matches nothing. */
  Query items(Search search) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(term(Names.LIVE, "item"), Occur.FILTER);
    facet(all, "column", search.column());
    facet(all, "body", search.body());
    facet(all, "year", search.year() == 0 ? "" : Integer.toString(search.year()));
    facet(all, "theme", search.theme());
    facet(all, "validity", search.validity());
    if (!search.text().isBlank()) {
      all.add(text(search.text()), Occur.MUST);
    }
    return all.build();
  }

  private static void facet(BooleanQuery.Builder all, String name, String value) {
    if (!value.isEmpty()) {
      all.add(term(name, value), Occur.FILTER);
    }
  }

  static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  /** Every word must occur in some field; pieces of several words count more as written. */
  private Query text(String text) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    List<String> words = words(text);
    words.forEach(word -> all.add(anywhere(word), Occur.MUST));
    for (String piece : pieces(text)) {
      if (!words.contains(piece) && !occurrences(piece).isEmpty()) {
        all.add(new BoostQuery(anywhere(piece), 3f), Occur.SHOULD);
      }
    }
    return all.build();
  }

  /** What to mark in a text of that field: each word by itself. */
  Query marks(String field, String text) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String word : words(text)) {
      Query phrase = builder.createPhraseQuery(field, word);
      if (phrase != null) {
        any.add(phrase, Occur.SHOULD);
      }
    }
    return any.build();
  }

  private static List<String> pieces(String text) {
    return List.of(text.strip().split("[\\s\\u3000]+", MOST_WORDS));
  }

  private List<String> words(String text) {
    return pieces(text).stream()
        .flatMap(
            piece -> {
              List<String> words = ChineseAnalyzers.words(piece);
              return words.isEmpty() ? Stream.of(piece) : words.stream();
            })
        .filter(word -> !occurrences(word).isEmpty())
        .limit(MOST_WORDS)
        .toList();
  }

  private Query anywhere(String word) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    occurrences(word).forEach(phrase -> any.add(phrase, Occur.SHOULD));
    return any.build();
  }

  /** The word as a phrase in each field; none when it is only punctuation. */
  private List<Query> occurrences(String word) {
    List<Query> phrases = new ArrayList<>();
    for (Map.Entry<String, Float> field : FIELDS.entrySet()) {
      Query phrase = builder.createPhraseQuery(field.getKey(), word);
      if (phrase != null) {
        phrases.add(new BoostQuery(phrase, field.getValue()));
      }
    }
    return phrases;
  }
}
