package gongkai.catalogue;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reading side of the catalogue for staff. Cost grows with the page, not with the store. */
public interface Items {

  /** The whole item, if the actor's scope covers it. */
  Optional<ItemView> find(Actor actor, ItemId id);

  /** The item of that index number, if the actor's scope covers it. */
  Optional<ItemView> byIndexNumber(Actor actor, String indexNumber);

  /** Says whether a public item has that index number; what is public may be known to everybody. */
  boolean isPublic(String indexNumber);

  /**
   * A page of items in the actor's scope.
   *
   * @param offset from 0
   * @param limit 1 to 500
   */
  Page page(Actor actor, Query query, int offset, int limit);

  /**
   * What waits for the actor, the most urgent first: steps whose role they hold and may take, for
   * who may publish what is approved or held, and for editors drafts that officers suggested.
   *
   * @param limit 1 to 500
   */
  List<Row> waitingFor(Actor actor, int limit);

  /** Drafts that the actor wrote, newest change first: those sent back to them, or the others. */
  List<Row> drafts(Actor actor, boolean sentBack, int limit);

  /** The editions that became public, newest first; empty when the scope does not cover it. */
  List<Edition> editions(Actor actor, ItemId id);

  /**
   * Writes every matching row as CSV with a heading line, in the query's order, a few hundred rows
   * in memory at a time.
   *
   * @return how many rows were written
   */
  int export(Actor actor, Query query, Writer out) throws IOException;

  /**
   * A listing's filter and order.
   *
   * @param text part of the title, document number or index number; empty for any
   * @param body {@code null} for any in scope
   * @param column empty for any
   * @param state {@code null} for any
   * @param validity {@code null} for any
   * @param year year of publication, 0 for any
   * @param sort property name: {@code changed}, {@code title}, {@code published}, {@code deadline},
   *     {@code indexNumber}
   */
  record Query(
      String text,
      @Nullable BodyCode body,
      String column,
      @Nullable ItemState state,
      @Nullable Validity validity,
      int year,
      String sort,
      boolean descending) {

    /** Everything in scope, last changed first. */
    public static final Query ALL = new Query("", null, "", null, null, 0, "changed", true);
  }

  /**
   * A row of a listing.
   *
   * @param publishBy limit of Article 26, {@code null} without a date of formation and for legacy
   *     items
   * @param publishedOn date of publication, of a legacy item the declared former one
   * @param publishedAt moment of first publication in this system
   */
  record Row(
      ItemId id,
      String indexNumber,
      String title,
      BodyCode body,
      String column,
      ItemState state,
      Validity validity,
      String waitingFor,
      @Nullable LocalDate publishBy,
      @Nullable LocalDate publishedOn,
      @Nullable Instant publishedAt,
      Instant changedAt) {}

  /**
   * A published edition; kept for good.
   *
   * @param number from 1
   * @param at when it became public
   * @param content what it said
   * @param note remark of the correction, empty for none
   * @param actor login of who published it
   */
  record Edition(int number, Instant at, ItemContent content, String note, String actor) {}

  /** A page and the number of all rows that match. */
  record Page(List<Row> rows, long total) {
    public Page {
      rows = List.copyOf(rows);
    }
  }
}
