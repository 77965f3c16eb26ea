package gongkai.applications.recount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.applications.CaseId;
import gongkai.applications.recount.Recount.Effect;
import gongkai.applications.recount.Recount.Move;
import gongkai.applications.recount.Recount.Progress;
import gongkai.applications.testing.People;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Role;
import gongkai.testbed.DatabaseKind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The defect: a holiday that is added moves cases silently, or closed ones, or none. Without a
 * notice for 2027 its first Friday counts; by the notice it does not, but the weekend after it
 * does.
 */
class ANewNoticeMovesOnlyOpenCasesTest {
  private static final Actor ADMINISTRATOR = People.person("admin", Role.SYSTEM_ADMINISTRATOR);
  private static final LocalDate BEFORE = LocalDate.of(2027, 1, 12);
  private static final LocalDate AFTER = LocalDate.of(2027, 1, 11);

  @TempDir private Path stored;

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void beforeItIsStoredTheEffectIsToldAndNothingChanges(DatabaseKind kind) {
    try (var r = new Recounting(kind, stored)) {
      CaseId late = r.open("a-1", "2026-12-15");
      r.open("a-2", "2026-12-16");
      r.open("a-3", "2026-11-02");
      r.answered("a-4", "2026-12-15", "2026-12-18");
      r.time.day("2027-01-12");

      Effect effect = r.transact(em -> r.desk(em).effect(r.notice()));

      assertThat(effect.open()).isEqualTo(3);
      assertThat(effect.moved()).isEqualTo(2);
      assertThat(effect.becomeLate()).isEqualTo(1);
      assertThat(effect.examples())
          .hasSize(2)
          .first()
          .isEqualTo(new Move(late, "a-1", BEFORE, AFTER, true));
      assertThat(r.deadline(late)).isEqualTo(BEFORE);
      assertThat(r.notices.announcedYears()).doesNotContain(2027);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void afterItIsStoredOpenCasesMoveAndEachIsLoggedOnceWithItsReason(DatabaseKind kind) {
    try (var r = new Recounting(kind, stored)) {
      CaseId open = r.open("a-1", "2026-12-15");
      CaseId unmoved = r.open("a-2", "2026-11-02");
      CaseId closed = r.answered("a-3", "2026-12-15", "2026-12-18");
      r.time.day("2027-01-12");

      Change<Progress> begun = r.transact(em -> r.desk(em).store(ADMINISTRATOR, r.notice()));
      r.runToTheEnd();
      r.runToTheEnd();

      assertThat(begun).isInstanceOf(Change.Done.class);
      assertThat(r.deadline(open)).isEqualTo(AFTER);
      assertThat(r.deadline(unmoved)).isEqualTo("2026-11-30");
      assertThat(r.deadline(closed)).isEqualTo(BEFORE);
      assertThat(r.told).containsExactly(open);
      assertThat(r.trail.lines)
          .containsExactly(
              "admin calendar.imported calendar:2027 3 days changed",
              "admin application.deadline-moved application:"
                  + open
                  + " 答复期限由 2027-01-12 变为 2027-01-11；原因：2027 年节假日安排");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aKilledRecountGoesOnWhereItWasAndLogsEachMoveOnce(DatabaseKind kind) {
    try (var r = new Recounting(kind, stored)) {
      List<CaseId> cases =
          List.of("a-1", "a-2", "a-3", "a-4", "a-5").stream()
              .map(number -> r.open(number, "2026-12-15"))
              .toList();
      r.time.day("2026-12-16");
      r.transact(em -> r.desk(em).store(ADMINISTRATOR, r.notice()));

      r.trail.breakAfter(3);
      assertThatThrownBy(r::runToTheEnd).hasMessage("killed");
      Progress killed = r.db.transact(em -> r.desk(em).latest()).getLast();
      r.runToTheEnd();

      Progress done = r.db.transact(em -> r.desk(em).latest()).getLast();
      assertThat(killed.finished()).isNull();
      assertThat(killed.moved()).isEqualTo(2);
      assertThat(done.finished()).isNotNull();
      assertThat(List.of(done.seen(), done.moved(), done.becameLate())).containsExactly(5, 5, 0);
      assertThat(cases).allSatisfy(id -> assertThat(r.deadline(id)).isEqualTo(AFTER));
      List<String> moves =
          r.trail.lines.stream().filter(line -> line.contains("deadline-moved")).toList();
      assertThat(moves).hasSize(5);
      assertThat(new HashSet<>(moves)).hasSize(5);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoMayNotOrANoticeWithErrorsChangesNothing(DatabaseKind kind) {
    try (var r = new Recounting(kind, stored)) {
      var broken = r.notices.preview(2027, "date,kind,festival,notice\n2027-02-30,off,春节,x\n");

      Change<Progress> forbidden = r.transact(em -> r.desk(em).store(People.OFFICER, r.notice()));
      Change<Progress> unacceptable = r.transact(em -> r.desk(em).store(ADMINISTRATOR, broken));

      assertThat(forbidden).isInstanceOf(Change.Refused.class);
      assertThat(unacceptable).isInstanceOf(Change.Refused.class);
      assertThat(r.notices.announcedYears()).doesNotContain(2027);
      assertThat(r.trail.lines).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aDayThatWasMissedIsMadeUpOnceAndStatesFollowTheDays(DatabaseKind kind) {
    try (var r = new Recounting(kind, stored)) {
      r.open("a-1", "2026-11-02");
      r.time.day("2026-11-20");

      r.runToTheEnd();
      r.runToTheEnd();

      List<Progress> runs = r.db.transact(em -> r.desk(em).latest());
      assertThat(runs).singleElement().satisfies(run -> assertThat(run.seen()).isEqualTo(1));
      assertThat(r.trail.lines).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoWorksAtACaseThatDoesNotMoveIsNotWaitedFor(DatabaseKind kind) {
    try (var r = new Recounting(kind, stored)) {
      CaseId unmoved = r.open("a-1", "2026-11-02");
      r.time.day("2026-11-20");

      r.db.transact(
          em -> {
            r.hold(em, unmoved);
            r.runToTheEnd();
            return unmoved;
          });

      List<Progress> runs = r.db.transact(em -> r.desk(em).latest());
      assertThat(runs).singleElement().satisfies(run -> assertThat(run.finished()).isNotNull());
    }
  }
}
