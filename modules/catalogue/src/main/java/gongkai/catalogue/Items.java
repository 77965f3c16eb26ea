package gongkai.catalogue;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reading side of the catalogue for staff. Cost grows with the page, not with the store. */
public interface Items {

  /** The whole item, if the actor's scope covers it. */
  Optional<ItemView> find(Actor actor, ItemId id);

  /** A page of items in the actor's scope. */
  Page page(Actor actor, Query query, int offset, int limit);

  /** What waits for the actor, the most urgent first. */
  List<Row> waitingFor(Actor actor, int limit);

  /** Drafts that the actor wrote, newest change first: those sent back to them, or the others. */
  List<Row> drafts(Actor actor, boolean sentBack, int limit);

  /** The editions that became public, newest first; empty when the scope does not cover it. */
  List<Edition> editions(Actor actor, ItemId id);

  /**
   * A listing's filter and order.
   *
   * @param text part of the title, index number or document number; empty for any
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
      boolean descending) {}

  /** A row of a listing. */
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
      @Nullable Instant publishedAt,
      Instant changedAt) {}

  /** An edition: its number from 1, when it became public, and what it said. */
  record Edition(int number, Instant at, ItemContent content) {}

  /** A page and the number of all rows that match. */
  record Page(List<Row> rows, long total) {
    public Page {
      rows = List.copyOf(rows);
    }
  }
}
