package gongkai.catalogue.listing;

import gongkai.catalogue.ItemId;
import gongkai.catalogue.ItemState;
import gongkai.catalogue.Items.Row;
import gongkai.catalogue.Validity;
import gongkai.office.BodyCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** The columns of a listing and the properties by which it is ordered. */
final class Rows {
  static final String SELECT =
      """
      select i.id, i.publicity.indexNumber, i.heading.title, i.heading.body, i.heading.column,
             i.state, i.standing.validity, i.review.waitingFor, i.heading.publishBy,
             i.publicity.publishedOn, i.publicity.publishedAt, i.changedAt""";

  private Rows() {}

  static String property(String sort) {
    return switch (sort) {
      case "changed" -> "i.changedAt";
      case "title" -> "i.heading.titleKey";
      case "published" -> "i.publicity.publishedAt";
      case "deadline" -> "i.heading.publishBy";
      case "indexNumber" -> "i.publicity.indexNumber";
      default -> throw new IllegalArgumentException("No such order: " + sort);
    };
  }

  static Row row(Object[] row) {
    Long publishedAt = (Long) row[10];
    return new Row(
        ItemId.of((String) row[0]),
        Objects.requireNonNullElse((String) row[1], ""),
        (String) row[2],
        new BodyCode((String) row[3]),
        (String) row[4],
        (ItemState) row[5],
        (Validity) row[6],
        (String) row[7],
        (LocalDate) row[8],
        (LocalDate) row[9],
        publishedAt == null ? null : Instant.ofEpochMilli(publishedAt),
        Instant.ofEpochMilli((Long) row[11]));
  }
}
