package gongkai.applications.work;

import static gongkai.applications.testing.People.APPROVER;
import static gongkai.applications.testing.People.OFFICER;
import static gongkai.applications.testing.People.REVIEWER;
import static gongkai.applications.work.Workplace.done;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.desk.CaseView;
import gongkai.applications.testing.People;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Role;
import gongkai.testbed.DatabaseKind;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A defect of the peers: of two browsers that approve at once both won, or one saw an error. */
class TwoBrowsersApproveAtOnceTest {
  private static final Actor SECOND = People.person("reviewer2", Role.REVIEWER);

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void oneWinsAndTheOtherSeesWhy(DatabaseKind kind) throws Exception {
    try (var place = Workplace.open(kind)) {
      CaseId id = proposed(place);
      long seen = place.version(id);
      var start = new CyclicBarrier(2);

      List<Change<CaseView>> answers =
          both(
              () -> approve(place, REVIEWER, id, seen, start),
              () -> approve(place, SECOND, id, seen, start));

      assertThat(answers).filteredOn(Change.Done.class::isInstance).hasSize(1);
      Change<CaseView> refused =
          answers.stream().filter(Change.Refused.class::isInstance).findFirst().orElseThrow();
      assertThat(Workplace.refusal(refused)).containsExactly("stale");
      String winner = place.view(id).proposals().getFirst().steps().getFirst().actor();
      assertThat(((Change.Refused<CaseView>) refused).problems().getFirst().text())
          .startsWith(winner + "在")
          .contains("请刷新后再办理");
      assertThat(place.view(id).pending().steps()).hasSize(1);
      assertThat(place.view(id).pending().waitingFor()).isEqualTo("APPROVER");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void ofAnApprovalAndAReturnOneCounts(DatabaseKind kind) throws Exception {
    try (var place = Workplace.open(kind)) {
      CaseId id = proposed(place);
      done(place.wizard(id, (w, v) -> w.approve(REVIEWER, id, v, "")));
      long seen = place.version(id);
      Actor head = People.person("approver2", Role.APPROVER);
      var start = new CyclicBarrier(2);

      List<Change<CaseView>> answers =
          both(
              () -> approve(place, APPROVER, id, seen, start),
              () -> {
                start.await(30, TimeUnit.SECONDS);
                return place.at(wizard -> wizard.sendBack(head, id, seen, "请补充依据"));
              });

      assertThat(answers).filteredOn(Change.Done.class::isInstance).hasSize(1);
      assertThat(answers).filteredOn(Change.Refused.class::isInstance).hasSize(1);
      assertThat(place.view(id).proposals().getFirst().steps()).hasSize(2);
    }
  }

  private static CaseId proposed(Workplace place) {
    CaseId id = place.received("2020-03-09", "申请公开2019年技改补贴名单");
    done(place.wizard(id, (w, v) -> w.decide(OFFICER, id, v, CasesAreHandledTest.granted(""))));
    return id;
  }

  private static Change<CaseView> approve(
      Workplace place, Actor actor, CaseId id, long seen, CyclicBarrier start) throws Exception {
    start.await(30, TimeUnit.SECONDS);
    return place.at(wizard -> wizard.approve(actor, id, seen, "同意"));
  }

  private static List<Change<CaseView>> both(
      Callable<Change<CaseView>> one, Callable<Change<CaseView>> other)
      throws InterruptedException, ExecutionException {
    try (var pool = Executors.newFixedThreadPool(2)) {
      Future<Change<CaseView>> first = pool.submit(one);
      Future<Change<CaseView>> second = pool.submit(other);
      return List.of(first.get(), second.get());
    }
  }
}
