package gongkai.office;

import java.time.Instant;
import java.util.List;

/**
 * The append-only trail of who did what to what, each entry chained to the one before by its hash.
 */
public interface AuditTrail {

  /**
   * Records an act in the caller's transaction, or in one of its own when the caller has none. It
   * holds the trail's head until the transaction ends: call it last, after the release gate, so
   * that all transactions take their locks in one order.
   *
   * @param actor login of who acts, or {@code system}; at most 60 characters
   * @param verb what was done, a token such as {@code item.published}; at most 60 characters
   * @param object what it was done to, for example {@code item:1f0c…}; at most 200 characters,
   *     never personal data
   * @param detail short explanation, never personal data; cut after 1000 characters
   */
  void record(String actor, String verb, String object, String detail);

  /**
   * Records several acts, one after the other, as {@link #record(String, String, String, String)}.
   */
  default void record(List<Act> acts) {
    acts.forEach(act -> record(act.actor(), act.verb(), act.object(), act.detail()));
  }

  /**
   * Entries, newest first, with position below {@code before} ({@code Long.MAX_VALUE} for the
   * newest page).
   *
   * @param limit 1 to 1000
   */
  List<Entry> before(long before, int limit, Filter filter);

  /**
   * Walks the whole chain, piece by piece; returns the position of the first entry that does not
   * fit, or 0 when all fit. Entries that are recorded meanwhile are left to the next walk.
   *
   * <p>The hash of an entry is SHA-256 over the previous hash (empty for the first), the position,
   * the milliseconds since 1970, actor, verb, object and detail, each as its UTF-8 length in four
   * bytes, big end first, and its UTF-8 bytes; numbers in decimal.
   */
  long verify();

  /**
   * Restricts a listing; empty strings mean any.
   *
   * @param actor login
   * @param verb start of the verb, for example {@code staff.}
   * @param object the whole object
   */
  record Filter(String actor, String verb, String object) {
    /** No restriction. */
    public static final Filter ANY = new Filter("", "", "");
  }

  /** What {@link #record(String, String, String, String)} takes. */
  record Act(String actor, String verb, String object, String detail) {}

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
