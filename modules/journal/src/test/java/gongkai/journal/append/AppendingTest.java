package gongkai.journal.append;

import static gongkai.journal.EntryKind.CREATE;
import static gongkai.journal.EntryKind.DELETE;
import static gongkai.journal.EntryKind.UPDATE;
import static gongkai.journal.append.Desk.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.journal.Appended;
import gongkai.journal.EntryKind;
import gongkai.journal.JournalEntry;
import gongkai.journal.canonical.Sha256;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import jakarta.json.Json;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AppendingTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2020-06-01T04:00:00Z"), ZoneOffset.UTC);

  @TempDir Path data;

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void an_entry_holds_the_canonical_content_and_its_hash(DatabaseKind kind) {
    try (var db = open(kind)) {
      JournalEntry entry = in(db, desk -> desk.append(CREATE, "k/1"));

      JournalEntry read = in(db, desk -> desk.journal.after(0, 10).getFirst());
      assertThat(read).isEqualTo(entry);
      assertThat(read.position()).isEqualTo(1);
      assertThat(read.at()).isEqualTo(NOON.instant());
      assertThat(read.json()).isEqualTo("{\"key\":\"k/1\",\"title\":\"标题\",\"type\":\"item\"}");
      assertThat(read.sha256()).isEqualTo(Sha256.of(read.json()));
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void time_rises_even_when_the_clock_stands_or_goes_back(DatabaseKind kind) {
    try (var db = open(kind)) {
      in(db, desk -> desk.append(CREATE, "a"));
      in(db, desk -> desk.append(CREATE, "b"));
      Clock back = Clock.offset(NOON, Duration.ofDays(-400));

      JournalEntry third = db.transact(em -> new Desk(em, data, back).append(CREATE, "c"));

      assertThat(third.at()).isEqualTo(NOON.instant().plusMillis(2));
      assertThat(wrong(db)).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_record_is_created_once_and_changed_only_while_live(DatabaseKind kind) {
    try (var db = open(kind)) {
      assertRefused(db, UPDATE);
      assertRefused(db, DELETE);
      in(db, desk -> desk.append(CREATE, "k"));
      assertRefused(db, CREATE);
      in(db, desk -> desk.append(UPDATE, "k"));
      in(db, desk -> desk.append(DELETE, "k"));
      assertRefused(db, UPDATE);
      assertRefused(db, DELETE);

      in(db, desk -> desk.append(CREATE, "k"));

      assertThat(history(db))
          .extracting(JournalEntry::kind)
          .containsExactly(CREATE, UPDATE, DELETE, CREATE);
      assertThat(head(db)).isEqualTo(4);
      assertThat(latest(db).position()).isEqualTo(4);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void several_entries_of_one_transaction_follow_each_other(DatabaseKind kind) {
    try (var db = open(kind)) {
      List<Object> events =
          in(
              db,
              desk -> {
                desk.append(CREATE, "k");
                desk.append(UPDATE, "k");
                desk.append(DELETE, "k");
                return desk.events;
              });

      assertThat(events).containsExactly(new Appended(1), new Appended(2), new Appended(3));
      assertThat(wrong(db)).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_withdrawal_purges_the_content_of_the_past_but_not_its_trace(DatabaseKind kind)
      throws SQLException {
    try (var db = open(kind)) {
      JournalEntry created = in(db, desk -> desk.append(CREATE, "k", item("k", "张三的电话")));
      in(db, desk -> desk.append(CREATE, "other"));
      in(db, desk -> desk.append(DELETE, "k"));
      in(db, desk -> desk.append(CREATE, "k"));

      List<JournalEntry> history = history(db);

      assertThat(history).extracting(JournalEntry::purged).containsExactly(true, false, false);
      assertThat(history.getFirst())
          .usingRecursiveComparison()
          .ignoringFields("json")
          .isEqualTo(created);
      assertThat(count(db, "select count(*) from journal.entry where json like '%张三%'")).isZero();
      assertThat(wrong(db)).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void verification_names_the_first_entry_that_was_tampered_with(DatabaseKind kind) {
    try (var db = open(kind)) {
      in(
          db,
          desk -> {
            for (int i = 1; i <= 260; i++) {
              desk.append(CREATE, "k" + i);
            }
            return desk;
          });
      assertThat(wrong(db)).isZero();

      for (String tampering :
          List.of(
              "set json = '{}' where position = 250",
              "set json = '{}', sha256 = '%s' where position = 250".formatted(Sha256.of("{}")),
              "set at_ms = at_ms + 999999 where position = 250",
              "set record_key = 'x' where position = 250",
              "set json = '{\"purged\":true}', purged_by = 255 where position = 250",
              "set position = -position where position = 250",
              "set position = -position where position >= 250")) {
        assertThat(wrongAfter(db, "update journal.entry " + tampering))
            .as(tampering)
            .isEqualTo(250);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void content_of_another_record_and_a_withdrawal_with_content_are_refused(DatabaseKind kind) {
    try (var db = open(kind)) {
      in(db, desk -> desk.append(CREATE, "k"));
      var leaking = Json.createObjectBuilder(Desk.withdrawal("k")).add("title", "t").build();

      assertThatThrownBy(() -> in(db, desk -> desk.append(CREATE, "k2", item("k", "t"))))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> in(db, desk -> desk.append(DELETE, "k", leaking)))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_long_text_survives(DatabaseKind kind) {
    try (var db = open(kind)) {
      String text = "公开".repeat(700_000);
      in(db, desk -> desk.append(CREATE, "k", item("k", text)));

      assertThat(latest(db).json()).contains(text);
      assertThat(wrong(db)).isZero();
    }
  }

  private void assertRefused(TestDatabase db, EntryKind kind) {
    assertThatThrownBy(() -> in(db, desk -> desk.append(kind, "k")))
        .isInstanceOf(IllegalStateException.class);
  }

  private long wrong(TestDatabase db) {
    return in(db, desk -> desk.journal.verify());
  }

  /** The verdict on a change that is undone again. */
  private long wrongAfter(TestDatabase db, String sql) {
    var verdict = new AtomicLong();
    assertThatThrownBy(
            () ->
                db.run(
                    em -> {
                      em.createNativeQuery(sql).executeUpdate();
                      verdict.set(new Desk(em, data, NOON).journal.verify());
                      throw new IllegalStateException("undo");
                    }))
        .hasMessage("undo");
    return verdict.get();
  }

  private long head(TestDatabase db) {
    return in(db, desk -> desk.journal.head());
  }

  private List<JournalEntry> history(TestDatabase db) {
    return in(db, desk -> desk.journal.history(item("k")));
  }

  private JournalEntry latest(TestDatabase db) {
    return in(db, desk -> desk.journal.latest(item("k")).orElseThrow());
  }

  private <T> T in(TestDatabase db, Function<Desk, T> work) {
    return db.transact(em -> work.apply(new Desk(em, data, NOON)));
  }

  private static TestDatabase open(DatabaseKind kind) {
    return TestDatabase.open(kind, "gongkai.journal", "journal");
  }

  private static long count(TestDatabase db, String sql) throws SQLException {
    try (var connection = db.source().getConnection();
        var rows = connection.createStatement().executeQuery(sql)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
