package gongkai.server;

import gongkai.opendata.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Whether catalogue, journal and projections tell of the same published items. It reads the tables
 * past the modules' doors, so that a mistake behind a door is seen too; the database compares, and
 * nothing is kept in memory.
 */
@ApplicationScoped
class Agreement {
  private static final String CATALOGUED =
      "select i.index_number as name from catalogue.item i where i.live";

  /** What the newest entry of an item does not withdraw. */
  private static final String JOURNALLED =
      """
      select e.record_key as name from journal.entry e
      where e.type = 'item' and e.kind <> 'DELETE' and not exists (
        select 1 from journal.entry later where later.type = e.type
          and later.record_key = e.record_key and later.position > e.position)
      """;

  @Inject private Projections projections;

  /** What was compared, one line each, and whether all of it agrees. */
  record Comparison(boolean whole, List<String> lines) {}

  /** Compares; meant for when the projections have reached the journal's head. */
  Comparison compare(DataSource source) {
    Names live = names(source, JOURNALLED);
    Names unpublished = names(source, missing(CATALOGUED, JOURNALLED));
    Names unlisted = names(source, missing(JOURNALLED, CATALOGUED));
    var lines = new ArrayList<String>();
    boolean whole = unpublished.count() == 0 && unlisted.count() == 0;
    if (whole) {
      lines.add("catalogue and journal: the same %d items".formatted(live.count()));
    }
    broken(unpublished, "published for the catalogue, not live in the journal", lines);
    broken(unlisted, "live in the journal, not published for the catalogue", lines);
    for (var held : projections.items().entrySet()) {
      boolean level = held.getValue() == live.count();
      lines.add(
          "%s: %s%d items".formatted(held.getKey(), level ? "" : "BROKEN, ", held.getValue()));
      whole &= level;
    }
    return new Comparison(whole, lines);
  }

  private static void broken(Names names, String what, List<String> lines) {
    if (names.count() > 0) {
      lines.add(
          "catalogue and journal: BROKEN, %d items %s, the first is %s"
              .formatted(names.count(), what, names.first()));
    }
  }

  private static String missing(String in, String from) {
    return "(" + in + ") except (" + from + ")";
  }

  /** How many index numbers a query gives, and the first of them. */
  private record Names(long count, String first) {}

  private static Names names(DataSource source, String query) {
    try (var connection = source.getConnection();
        var statement = connection.createStatement();
        var found =
            statement.executeQuery("select count(*), min(name) from (" + query + ") found")) {
      found.next();
      return new Names(found.getLong(1), String.valueOf(found.getString(2)));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
