package gongkai.applications.vault;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import gongkai.testbed.TextColumns;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who adds a column for text says why it tells nothing of a person, or seals it. */
class EveryTextColumnIsAccountedForTest {
  private static final Set<String> KINDS =
      Set.of("sealed", "hash", "mask", "checked", "program", "token");

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void each_text_column_of_the_migrated_database_is_in_the_table(DatabaseKind kind)
      throws SQLException {
    try (var db = TestDatabase.open(kind, "gongkai.applications", "applications")) {

      Set<String> columns = textColumns(db);

      assertThat(columns).hasSizeGreaterThan(150);
      assertThat(TextColumns.kinds().keySet()).containsExactlyInAnyOrderElementsOf(columns);
      assertThat(TextColumns.kinds().values()).isSubsetOf(KINDS);
    }
  }

  private static Set<String> textColumns(TestDatabase db) throws SQLException {
    var columns = new TreeSet<String>();
    try (var connection = db.source().getConnection();
        var select =
            connection.prepareStatement(
                """
                select lower(table_name), lower(column_name) from information_schema.columns
                where lower(table_schema) = 'applications'
                  and lower(table_name) <> 'flyway_schema_history'
                  and (lower(data_type) like '%char%' or lower(data_type) = 'text')
                """);
        var rows = select.executeQuery()) {
      while (rows.next()) {
        columns.add(rows.getString(1) + "." + rows.getString(2));
      }
    }
    return columns;
  }
}
