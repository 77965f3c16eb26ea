package gongkai.applications.tally;

import java.util.ArrayList;
import java.util.List;

/**
 * The query that counts the cases of Table 3 of a year in groups. Each part of {@link
 * CaseTally#PARTS} is grouped by itself and straight from the index {@code application_tally}: no
 * case becomes a row of its own, so memory stays flat whatever the year holds. Days stand in the
 * text, because a parameter twice in a grouped expression is two expressions to a database.
 */
final class YearCount {
  private static final String FROM = "from applications.application a where " + CaseTally.COUNTED;

  private final String first;
  private final String last;

  YearCount(int year) {
    this.first = "date '%d-01-01'".formatted(year);
    this.last = "date '%d-12-31'".formatted(year);
  }

  /** What stands in a group: a text, grouped by unless it is the same for the whole part. */
  private record Key(String sql, boolean varies) {}

  /** By applicant, origin (1 when carried over) and result. */
  String byResult() {
    return union(List.of());
  }

  /** Also by channel, timeliness and the month in which they were new, 0 when carried over. */
  String bySlice() {
    return union(
        List.of(
            new Key("a.channel", true),
            new Key("case when a.answered_late then 1 else 0 end", true)));
  }

  private String union(List<Key> more) {
    List<String> parts = new ArrayList<>();
    for (int part = 0; part < CaseTally.PARTS.size(); part++) {
      List<Key> keys = new ArrayList<>();
      keys.add(new Key("a.applicant_kind", true));
      keys.add(carried(part));
      // whoever was received or asked until the last day is closed in the year, or open at its end
      keys.add(
          new Key("case when a.closed_on <= " + last + " then a.outcome else 'OPEN' end", true));
      keys.addAll(more);
      if (!more.isEmpty()) {
        keys.add(month(part));
      }
      parts.add(select(keys, CaseTally.PARTS.get(part)));
    }
    return String.join("\nunion all\n", parts);
  }

  private Key carried(int part) {
    return switch (part) {
      case CaseTally.RECEIVED -> new Key("0", false);
      case CaseTally.UNCONFIRMED ->
          new Key("case when a.submitted_on < " + first + " then 1 else 0 end", true);
      default -> new Key("1", false);
    };
  }

  private Key month(int part) {
    return switch (part) {
      case CaseTally.RECEIVED -> new Key("extract(month from a.received_on)", true);
      case CaseTally.UNCONFIRMED ->
          new Key(
              "case when a.submitted_on < "
                  + first
                  + " then 0 else extract(month from a.submitted_on) end",
              true);
      default -> new Key("0", false);
    };
  }

  private static String select(List<Key> keys, String part) {
    String selected = String.join(", ", keys.stream().map(Key::sql).toList());
    String grouped = String.join(", ", keys.stream().filter(Key::varies).map(Key::sql).toList());
    return "select " + selected + ", count(*) " + FROM + "(" + part + ") group by " + grouped;
  }
}
