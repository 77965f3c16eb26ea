package gongkai.office;

import java.time.Instant;
import java.util.List;

/**
 * The append-only trail of who did what to what, each entry chained to the one before by its hash.
 */
public interface AuditTrail {

  /**
   * Records an act in the caller's transaction.
   *
   * @param actor login of who acts, or {@code system}
   * @param verb what was done, a token such as {@code item.published}
   * @param object what it was done to, for example {@code item:1f0c…}; never personal data
   * @param detail short explanation, never personal data
   */
  void record(String actor, String verb, String object, String detail);

  /**
   * Entries, newest first, with position below {@code before} ({@code Long.MAX_VALUE} for the
   * newest page).
   */
  List<Entry> before(long before, int limit, Filter filter);

  /**
   * Walks the whole chain; returns the position of the first entry that does not fit, or 0 when all
   * fit.
   */
  long verify();

  /** Restricts a listing; empty strings mean any. */
  record Filter(String actor, String verb, String object) {
    /** No restriction. */
    public static final Filter ANY = new Filter("", "", "");
  }

  /** One recorded act. */
  record Entry(
      long position,
      Instant at,
      String actor,
      String verb,
      String object,
      String detail,
      String hash) {}
}
