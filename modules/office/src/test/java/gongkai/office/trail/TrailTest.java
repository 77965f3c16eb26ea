package gongkai.office.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import gongkai.office.AuditTrail;
import gongkai.office.AuditTrail.Entry;
import gongkai.office.AuditTrail.Filter;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TrailTest {
  private static final Instant NOW = Instant.parse("2020-05-06T01:02:03.004Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Asia/Shanghai"));
  private static final int THREADS = 8;
  private static final int EACH = 50;

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  @Timeout(120)
  void many_threads_leave_no_gap_and_the_chain_verifies(DatabaseKind kind) throws Exception {
    try (var db = open(kind);
        var threads = Executors.newFixedThreadPool(THREADS)) {
      List<Callable<Integer>> writers =
          IntStream.range(0, THREADS).mapToObj(writer -> write(db, "w" + writer)).toList();

      int abandoned = 0;
      for (var writer : threads.invokeAll(writers)) {
        abandoned += writer.get();
      }

      int committed = THREADS * EACH - abandoned;
      List<Entry> entries = db.transact(em -> trail(em).before(Long.MAX_VALUE, 1000, Filter.ANY));
      assertThat(abandoned).isPositive();
      assertThat(entries.reversed())
          .extracting(Entry::position)
          .containsExactlyElementsOf(LongStream.rangeClosed(1, committed).boxed().toList());
      assertThat(verify(db)).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void an_entry_is_read_as_it_was_recorded(DatabaseKind kind) {
    try (var db = open(kind)) {
      db.run(em -> trail(em).record("editor", "item.published", "item:1", "第1版\n😀"));

      Entry entry = db.transact(em -> trail(em).before(Long.MAX_VALUE, 1, Filter.ANY)).get(0);

      assertThat(entry)
          .usingRecursiveComparison()
          .ignoringFields("hash")
          .isEqualTo(new Entry(1, NOW, "editor", "item.published", "item:1", "第1版\n😀", ""));
      assertThat(entry.hash()).matches("[0-9a-f]{64}");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void several_acts_at_once_are_chained_like_single_ones(DatabaseKind kind) {
    try (var db = open(kind)) {
      var moved =
          new AuditTrail.Act("sysadmin", "application.deadline-moved", "application:1", "甲");
      var other = new AuditTrail.Act("sysadmin", "application.deadline-moved", "application:2", "");

      db.run(em -> trail(em).record("editor", "item.drafted", "item:1", ""));
      db.run(em -> trail(em).record(List.of(moved, other)));
      db.run(em -> trail(em).record(List.of()));
      db.run(em -> trail(em).record("editor", "item.changed", "item:1", ""));

      List<Entry> entries = db.transact(em -> trail(em).before(Long.MAX_VALUE, 9, Filter.ANY));
      assertThat(entries)
          .extracting(Entry::position, Entry::object)
          .containsExactly(
              tuple(4L, "item:1"),
              tuple(3L, "application:2"),
              tuple(2L, "application:1"),
              tuple(1L, "item:1"));
      assertThat(verify(db)).isZero();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_listing_is_paged_backwards_and_filtered(DatabaseKind kind) {
    try (var db = open(kind)) {
      db.run(em -> trail(em).record("editor", "item.drafted", "item:1", ""));
      db.run(em -> trail(em).record("approver", "item.published", "item:1", ""));
      db.run(em -> trail(em).record("editor", "staff.signed-in", "account:editor", ""));

      assertThat(positions(db, 3, Filter.ANY)).containsExactly(2L, 1L);
      assertThat(positions(db, 9, new Filter("editor", "", ""))).containsExactly(3L, 1L);
      assertThat(positions(db, 9, new Filter("", "item.", ""))).containsExactly(2L, 1L);
      assertThat(positions(db, 9, new Filter("editor", "", "item:1"))).containsExactly(1L);
      assertThat(positions(db, 9, new Filter("", "item_", ""))).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("kindsAndDamage")
  void a_change_past_the_program_is_found_at_its_position(
      DatabaseKind kind, String damage, long found) throws SQLException {
    try (var db = open(kind)) {
      for (int i = 0; i < 5; i++) {
        db.run(em -> trail(em).record("editor", "item.revised", "item:1", "改标题"));
      }

      for (String statement : damage.split(";")) {
        execute(db, statement);
      }

      assertThat(verify(db)).isEqualTo(found);
    }
  }

  static Stream<Arguments> kindsAndDamage() {
    Map<String, Long> damage =
        Map.of(
            "select 1",
            0L,
            with("detail = '未改'", 3),
            3L,
            with("actor = 'nobody'", 5),
            5L,
            with("at_ms = at_ms - 1", 1),
            1L,
            UNLINK + "delete from office.trail_entry where position = 4",
            4L,
            UNLINK + "delete from office.trail_entry where position = 5",
            5L,
            UNLINK + with("hash = 'x'", 2),
            2L,
            "update office.trail_head set position = 4,"
                + " hash = (select hash from office.trail_entry where position = 4)",
            5L);
    return Stream.of(DatabaseKind.values())
        .flatMap(
            kind ->
                damage.entrySet().stream()
                    .map(each -> arguments(kind, each.getKey(), each.getValue())));
  }

  private static final String UNLINK =
      "alter table office.trail_head drop constraint trail_last;"
          + "alter table office.trail_entry drop constraint trail_previous;";

  private static String with(String change, int position) {
    return "update office.trail_entry set " + change + " where position = " + position;
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void the_database_itself_keeps_entries_from_being_deleted(DatabaseKind kind) {
    try (var db = open(kind)) {
      db.run(em -> trail(em).record("editor", "item.drafted", "item:1", ""));
      db.run(em -> trail(em).record("editor", "item.revised", "item:1", ""));

      for (int position = 1; position <= 2; position++) {
        String delete = "delete from office.trail_entry where position = " + position;
        assertThatThrownBy(() -> execute(db, delete)).isInstanceOf(SQLException.class);
      }
    }
  }

  private static TestDatabase open(DatabaseKind kind) {
    return TestDatabase.open(kind, "gongkai.office", "office");
  }

  private static AuditTrail trail(EntityManager em) {
    return Trails.on(em, CLOCK);
  }

  private static long verify(TestDatabase db) {
    return db.transact(em -> trail(em).verify());
  }

  private static List<Long> positions(TestDatabase db, long before, Filter filter) {
    return db.transact(em -> trail(em).before(before, 10, filter)).stream()
        .map(Entry::position)
        .toList();
  }

  private static Callable<Integer> write(TestDatabase db, String writer) {
    return () -> {
      int abandoned = 0;
      for (int i = 0; i < EACH; i++) {
        boolean fails = i % 7 == 3;
        String object = "item:" + i;
        try {
          db.run(
              em -> {
                trail(em).record(writer, "item.revised", object, "");
                if (fails) {
                  throw new IllegalArgumentException("given up");
                }
              });
        } catch (IllegalArgumentException e) {
          abandoned++;
        }
      }
      return abandoned;
    };
  }

  private static void execute(TestDatabase db, String sql) throws SQLException {
    try (var connection = db.source().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
