package gongkai.catalogue.counts;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The register of rules and normative documents (三统一: 统一登记), and what the catalogue counts for the
 * annual report. Which items are such documents a person decides; when they were published,
 * repealed or expired the catalogue knows itself. A body's numbers are those of its own items.
 */
public interface Documents {

  /**
   * Enters an item in the register, or corrects its entry (editor or reporter).
   *
   * @param indexNumber of the item
   * @param made day of signing; {@code null} for the one that the item states
   */
  Change<CountedDocument> enter(
      Actor actor, String indexNumber, DocumentKind kind, @Nullable LocalDate made);

  /** Takes an item out of the register, with a reason of 1 to 500 characters for the trail. */
  Change<CountedDocument> strike(Actor actor, String indexNumber, String reason);

  /** How many documents of a kind met each event in the days from first to last, both included. */
  Map<DocumentEvent, Integer> tally(
      BodyCode body, DocumentKind kind, LocalDate first, LocalDate last);

  /**
   * The documents that {@link #tally} counts for an event, in the order of their ids.
   *
   * @param after id after which the page starts, empty for the first page
   * @param limit 1 to 1000
   */
  List<CountedDocument> documents(
      BodyCode body,
      DocumentKind kind,
      DocumentEvent event,
      LocalDate first,
      LocalDate last,
      String after,
      int limit);

  /** Items first published in a year that still are public, by code of their column. */
  default Map<String, Integer> published(BodyCode body, int year) {
    return columns(body, year).stream()
        .collect(Collectors.toMap(PublishedColumn::column, PublishedColumn::items));
  }

  /** The columns with items first published in a year that still are public, by code. */
  List<PublishedColumn> columns(BodyCode body, int year);

  /**
   * The items that a column counts, in the order of their ids.
   *
   * @param column its code, empty for all columns
   * @param timeliness {@code null} for all
   * @param after id after which the page starts, empty for the first page
   * @param limit 1 to 1000
   */
  List<PublishedItem> items(
      BodyCode body,
      int year,
      String column,
      @Nullable Timeliness timeliness,
      String after,
      int limit);
}
