package gongkai.portal.items;

import gongkai.opendata.PublicRecords.Search;
import gongkai.portal.page.Bodies;
import gongkai.portal.page.Parameters;
import gongkai.portal.page.Visit;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/**
 * What a reader wants to see of the catalogue: the filters, the words, the order and the page of
 * {@code /items}.
 *
 * @param filters chosen values by facet, see {@link #FACETS}; a facet left open is not there
 * @param words full-text query, may be empty
 * @param sort {@code newest}, {@code oldest}, {@code relevance} or {@code title}
 * @param page 1 to {@value #LAST_PAGE}
 */
record Criteria(TreeMap<String, String> filters, String words, String sort, int page) {
  static final int PAGE_SIZE = 20;
  static final int LAST_PAGE = 500;
  static final List<String> FACETS = List.of("column", "year", "theme", "validity", "body");
  static final List<String> SORTS = List.of("newest", "oldest", "relevance", "title");
  private static final List<String> VALIDITIES =
      List.of("in-force", "amended", "repealed", "expired");

  /** Reads the parameters; the caller ends with {@link Parameters#check()}. */
  static Criteria of(Parameters given, Bodies bodies, Year now) {
    TreeMap<String, String> filters = new TreeMap<>();
    String body = given.code("body", bodies.all()::containsKey);
    put(filters, "body", body);
    put(filters, "column", given.code("column", c -> bodies.column(body, c).isPresent()));
    int year = given.number("year", 1949, now.getValue() + 1, 0);
    put(filters, "year", year == 0 ? "" : String.valueOf(year));
    put(filters, "theme", given.code("theme", code -> code.matches("[0-9A-Za-z-]{1,20}")));
    put(filters, "validity", given.choice("validity", VALIDITIES, ""));
    String words = given.text("q", 200);
    String sort = given.choice("sort", SORTS, words.isEmpty() ? "newest" : "relevance");
    return new Criteria(filters, words, sort, given.number("page", 1, LAST_PAGE, 1));
  }

  private static void put(Map<String, String> filters, String facet, String value) {
    if (!value.isEmpty()) {
      filters.put(facet, value);
    }
  }

  /** The chosen value of a facet, empty when it is open. */
  String value(String facet) {
    return filters.getOrDefault(facet, "");
  }

  /** The same with another value of a facet, empty to open it; starts on the first page. */
  Criteria with(String facet, String value) {
    TreeMap<String, String> other = new TreeMap<>(filters);
    other.remove(facet);
    put(other, facet, value);
    return new Criteria(other, words, sort, 1);
  }

  Criteria sorted(String by) {
    return new Criteria(filters, words, by, 1);
  }

  Criteria onPage(int number) {
    return new Criteria(filters, words, sort, number);
  }

  Criteria withoutWords() {
    return new Criteria(filters, "", "newest", 1);
  }

  /** True when nothing is asked for. */
  boolean open() {
    return filters.isEmpty() && words.isEmpty();
  }

  /** The query for the page of hits. */
  Search search() {
    return search((page - 1) * PAGE_SIZE, PAGE_SIZE);
  }

  Search search(int offset, int limit) {
    String year = value("year");
    return new Search(
        words,
        value("column"),
        value("body"),
        year.isEmpty() ? 0 : Integer.parseInt(year),
        value("theme"),
        value("validity"),
        sort,
        offset,
        limit);
  }

  /** The address that shows this; parameters in a fixed order, standards left out. */
  String href() {
    StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
    if (!words.isEmpty()) {
      query.add("q=" + Visit.encoded(words));
    }
    filters.forEach((facet, value) -> query.add(facet + "=" + Visit.encoded(value)));
    if (!sort.equals(words.isEmpty() ? "newest" : "relevance")) {
      query.add("sort=" + sort);
    }
    if (page > 1) {
      query.add("page=" + page);
    }
    return "/items" + query;
  }
}
