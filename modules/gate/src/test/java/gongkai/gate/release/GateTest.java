package gongkai.gate.release;

import static gongkai.gate.Submissions.ITEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.gate.Decision;
import gongkai.gate.Finding;
import gongkai.gate.Overrides;
import gongkai.gate.ReleaseCheck;
import gongkai.gate.ReleaseGate.Ruling;
import gongkai.gate.Submission;
import gongkai.gate.Submissions;
import gongkai.gate.file.FileFixture;
import gongkai.gate.override.OverrideFixture;
import gongkai.gate.override.Waivers;
import gongkai.journal.JournalEntry;
import gongkai.journal.append.Appender;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GateTest {
  private static final Clock NOON =
      Clock.fixed(Instant.parse("2020-06-01T04:00:00Z"), ZoneOffset.UTC);
  private static final Submission CLEAN = Submissions.withText("没有问题");

  private final List<JournalEntry> appended = new ArrayList<>();

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void what_no_check_objects_to_is_appended_and_recorded(DatabaseKind kind) {
    try (var db = open(kind)) {
      Decision decision = release(db, CLEAN, check("a", 1, "没有"));

      assertThat(decision).isEqualTo(new Decision.Released(appended.getFirst()));
      assertThat(rulings(db))
          .containsExactly(new Ruling(ITEM, "hash", NOON.instant(), true, 1, List.of()));
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void every_check_is_heard_in_order_and_one_objection_holds_it(DatabaseKind kind) {
    try (var db = open(kind)) {
      Decision decision =
          release(db, CLEAN, check("late", 9, "x", "b"), check("early", 1, "y", "a"));

      assertThat(appended).isEmpty();
      assertThat(((Decision.Held) decision).findings())
          .extracting(Finding::check)
          .containsExactly("early", "late");
      assertThat(rulings(db).getFirst().objections()).containsExactly("early:a", "late:b");
      assertThat(rulings(db).getFirst().released()).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_check_that_throws_holds_it_until_two_persons_let_it_pass(DatabaseKind kind) {
    try (var db = open(kind)) {
      ReleaseCheck broken = failing("broken", new IllegalStateException("张三 13800138000"));

      assertThat(objections(release(db, CLEAN, broken))).containsExactly("broken:check-failed");
      long number =
          overrides(
              db,
              (o, em) -> o.request(ITEM, "hash", "broken", Finding.CHECK_FAILED, "人工核对无误", "b"),
              broken);
      assertThat(objections(release(db, CLEAN, broken))).isNotEmpty();
      assertThatThrownBy(() -> overrides(db, (o, em) -> confirm(o, number, "b"), broken))
          .isInstanceOf(IllegalStateException.class);
      overrides(db, (o, em) -> confirm(o, number, "c"), broken);

      assertThat(release(db, CLEAN, broken)).isInstanceOf(Decision.Released.class);
      List<Overrides.Waiver> waivers = overrides(db, (o, em) -> o.of(ITEM), broken);
      assertThat(waivers.getFirst().confirmedBy()).isEqualTo("c");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void an_override_is_for_one_content_one_check_and_one_code(DatabaseKind kind) {
    try (var db = open(kind)) {
      ReleaseCheck check = check("a", 1, "x", "one", "two");
      long number = overrides(db, (o, em) -> o.request(ITEM, "hash", "a", "one", "理由", "b"), check);
      overrides(db, (o, em) -> confirm(o, number, "c"), check);

      assertThat(objections(release(db, CLEAN, check))).containsExactly("a:two");
      Submission other =
          new Submission(
              CLEAN.kind(),
              CLEAN.key(),
              CLEAN.content(),
              List.of(),
              List.of(),
              new Submission.Reviews("author", "other", List.of(), List.of()),
              CLEAN.knownContacts());
      assertThat(objections(release(db, other, check))).containsExactly("a:one", "a:two");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void the_reviews_cannot_be_overridden(DatabaseKind kind) {
    try (var db = open(kind)) {
      ReleaseCheck firm =
          new Check("reviews", 1, false, s -> List.of(Finding.of("reviews", "", "missing-step")));

      assertThatThrownBy(
              () ->
                  overrides(
                      db,
                      (o, em) -> o.request(ITEM, "hash", "reviews", "missing-step", "急", "b"),
                      firm))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(
              () ->
                  overrides(db, (o, em) -> o.request(ITEM, "hash", "unknown", "x", "急", "b"), firm))
          .isInstanceOf(IllegalArgumentException.class);
      db.run(
          em ->
              em.createNativeQuery(
                      """
                      insert into gate.waiver values (7, 1, 'item', '%s', 'hash', 'reviews',
                        'missing-step', 'forged', 'b', 0, 'c', 0)
                      """
                          .formatted(Submissions.KEY))
                  .executeUpdate());
      assertThat(objections(release(db, CLEAN, firm))).containsExactly("reviews:missing-step");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_gate_without_checks_and_a_check_out_of_memory_stay_shut(DatabaseKind kind) {
    try (var db = open(kind)) {
      assertThat(objections(release(db, CLEAN))).containsExactly("gate:check-failed");
      assertThat(objections(release(db, CLEAN, failing("huge", new OutOfMemoryError()))))
          .containsExactly("huge:check-failed");
      assertThat(appended).isEmpty();
    }
  }

  private Decision release(TestDatabase db, Submission submission, ReleaseCheck... checks) {
    return db.transact(em -> gate(em, checks).release(submission));
  }

  private List<Ruling> rulings(TestDatabase db) {
    return db.transact(em -> gate(em).rulings(ITEM));
  }

  private Gate gate(EntityManager em, ReleaseCheck... checks) {
    Appender appender =
        (kind, key, content, files) -> {
          var entry =
              new JournalEntry(
                  appended.size() + 1L, NOON.instant(), kind, key, content.toString(), "0");
          appended.add(entry);
          return entry;
        };
    return new Gate(
        new Checks(List.of(checks)),
        new Waivers(em),
        new Rulings(em, NOON),
        FileFixture.findings(em),
        appender);
  }

  private static <T> T overrides(
      TestDatabase db, BiFunction<Overrides, EntityManager, T> work, ReleaseCheck... checks) {
    return db.transact(
        em -> work.apply(OverrideFixture.overrides(em, new Checks(List.of(checks)), NOON), em));
  }

  private static boolean confirm(Overrides overrides, long number, String actor) {
    overrides.confirm(number, actor);
    return true;
  }

  private static List<String> objections(Decision decision) {
    return decision instanceof Decision.Held held
        ? held.findings().stream().map(f -> f.check() + ":" + f.code()).toList()
        : List.of();
  }

  private static ReleaseCheck check(String name, int order, String place, String... codes) {
    return new Check(
        name,
        order,
        true,
        s -> List.of(codes).stream().map(code -> Finding.of(name, place, code)).toList());
  }

  private static ReleaseCheck failing(String name, Throwable failure) {
    return new Check(
        name,
        1,
        true,
        s -> {
          if (failure instanceof Error error) {
            throw error;
          }
          throw (RuntimeException) failure;
        });
  }

  private static TestDatabase open(DatabaseKind kind) {
    return TestDatabase.open(kind, "gongkai.gate", "gate");
  }

  private record Check(
      String name, int order, boolean overridable, Function<Submission, List<Finding>> work)
      implements ReleaseCheck {
    @Override
    public List<Finding> examine(Submission submission) {
      return work.apply(submission);
    }
  }
}
