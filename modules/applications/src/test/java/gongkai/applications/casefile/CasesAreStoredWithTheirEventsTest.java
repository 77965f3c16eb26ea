package gongkai.applications.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.Stage;
import gongkai.applications.casefile.CaseEvents.Told;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.clock.ClockState;
import gongkai.applications.counts.Outcome;
import gongkai.applications.testing.People;
import gongkai.applications.testing.TestClock;
import gongkai.office.Change;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The aggregate on real databases. */
class CasesAreStoredWithTheirEventsTest {
  private final TestClock clock = new TestClock();

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aCaseIsReadAsItWasWritten(DatabaseKind kind) {
    try (var db = open(kind)) {
      CaseId id = register(db);

      CaseFacts facts =
          db.transact(em -> new DisclosureApplications(em).byNumber("jfj-2020-00001"))
              .orElseThrow()
              .facts();

      assertThat(facts.id()).isEqualTo(id);
      assertThat(facts.stage()).isEqualTo(Stage.REGISTERED);
      assertThat(facts.dial().deadline()).isEqualTo("2020-04-07");
      assertThat(facts.changedBy()).isEqualTo("applicant");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anEventMovesTheStoredDeadline(DatabaseKind kind) {
    try (var db = open(kind)) {
      CaseId id = register(db);
      var extension = new ClockEvent.Extended(CaseFiles.RECEIVED, CaseFiles.RECEIVED, 10);

      Change<Told> told =
          db.transact(
              em ->
                  CaseFiles.log(em, clock)
                      .append(id, CaseEvents.ANY_VERSION, extension, "案情复杂", People.OFFICER));

      assertThat(told).isInstanceOf(Change.Done.class);
      db.run(
          em -> {
            var found = new DisclosureApplications(em).find(id).orElseThrow();
            assertThat(found.facts().dial().deadline()).isEqualTo("2020-04-21");
            assertThat(found.clockEvents()).containsExactly(CaseFiles.received(), extension);
            String words = found.events().getLast().words();
            assertThat(new Words(em, CaseFiles.VAULT).read(words)).isEqualTo("案情复杂");
          });
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theSlowerOfTwoIsToldWhoWasFaster(DatabaseKind kind) {
    try (var db = open(kind)) {
      CaseId id = register(db);
      long seen = db.transact(em -> CaseFiles.log(em, clock).facts(id)).orElseThrow().version();
      var note = Remark.of("noted", "");
      db.run(em -> CaseFiles.log(em, clock).remark(id, seen, note, People.OFFICER));

      Change<Told> late =
          db.transact(em -> CaseFiles.log(em, clock).remark(id, seen, note, People.SECOND_OFFICER));

      assertThat(late).isEqualTo(Change.refused("", "stale", "officer刚刚改动了这件申请，请刷新后再办理。"));
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theAnswerClosesTheCase(DatabaseKind kind) {
    try (var db = open(kind)) {
      CaseId id = register(db);
      LocalDate day = LocalDate.of(2020, 3, 20);
      clock.day("2020-03-20");

      db.run(
          em -> {
            new DisclosureApplications(em).locked(id).orElseThrow().decide(Outcome.GRANTED);
            CaseFiles.log(em, clock)
                .append(id, CaseEvents.ANY_VERSION, new ClockEvent.Replied(day), People.OFFICER);
          });

      CaseFacts facts = db.transact(em -> CaseFiles.log(em, clock).facts(id)).orElseThrow();
      assertThat(facts.open()).isFalse();
      assertThat(facts.closedOn()).isEqualTo(day);
      assertThat(facts.outcome()).isEqualTo(Outcome.GRANTED);
      assertThat(facts.dial().state()).isEqualTo(ClockState.STOPPED);
    }
  }

  private static CaseId register(TestDatabase db) {
    return db.transact(
        em -> {
          var fresh = CaseFiles.registered("jfj-2020-00001");
          new DisclosureApplications(em).add(fresh);
          return fresh.id();
        });
  }

  private static TestDatabase open(DatabaseKind kind) {
    return TestDatabase.open(kind, "gongkai.applications", "applications");
  }
}
