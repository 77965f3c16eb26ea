package gongkai.opendata;

import gongkai.journal.RecordKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds and lists public records in the search index. Cost grows with the page shown. */
public interface PublicRecords {

  /** The record, also a withdrawn one; empty when it never was. */
  Optional<PublicRecord> find(RecordKey key);

  /** All live records of a type, by key; for the few bodies and reports, not for items. */
  List<PublicRecord> all(String type);

  /** A page of live items. */
  Page search(Search search);

  /**
   * Number of live items by value of a facet: {@code column}, {@code body}, {@code year}, {@code
   * theme}, {@code validity}.
   */
  Map<String, Long> counts(String facet, Search within);

  /** Says whether a live record names the file. */
  boolean names(String sha256);

  /**
   * What to list. Empty strings and 0 mean any.
   *
   * @param text full-text query in Chinese or English; every word must occur
   * @param sort {@code newest} (default), {@code oldest}, {@code relevance}, {@code title}
   * @param offset 0 to 10,000
   * @param limit 1 to 100
   */
  record Search(
      String text,
      String column,
      String body,
      int year,
      String theme,
      String validity,
      String sort,
      int offset,
      int limit) {
    /** Everything, newest first. */
    public static Search newest(int limit) {
      return new Search("", "", "", 0, "", "", "newest", 0, limit);
    }
  }

  /** Hits and the number of all matches. */
  record Page(List<Hit> hits, long total) {
    public Page {
      hits = List.copyOf(hits);
    }
  }

  /**
   * A hit: the record, and title and snippet as HTML-escaped text with {@code <mark>} around
   * matches.
   */
  record Hit(PublicRecord record, String titleHtml, String snippetHtml) {}
}
