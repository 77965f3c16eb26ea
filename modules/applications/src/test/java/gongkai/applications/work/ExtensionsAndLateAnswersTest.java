package gongkai.applications.work;

import static gongkai.applications.testing.People.APPROVER;
import static gongkai.applications.testing.People.OFFICER;
import static gongkai.applications.testing.People.REVIEWER;
import static gongkai.applications.work.CasesAreHandledTest.granted;
import static gongkai.applications.work.Workplace.done;
import static gongkai.applications.work.Workplace.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.CaseKind;
import gongkai.applications.LetterKind;
import gongkai.applications.Stage;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Procedure.Rectification;
import gongkai.applications.desk.ProposalView.State;
import gongkai.office.Change;
import gongkai.testbed.DatabaseKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What moves the last day, what comes after it, and what ends a case otherwise. */
class ExtensionsAndLateAnswersTest {

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theHeadApprovesTheOneExtensionAndItCountsFromItsDispatch(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      CaseId id = place.received("2020-03-09", "申请公开2019年技改补贴名单");
      place.clock().day("2020-04-01");
      var tooLong = place.procedure(id, (p, v) -> p.extend(OFFICER, id, v, 21, "涉及多个科室"));
      CaseView proposed =
          done(place.procedure(id, (p, v) -> p.extend(OFFICER, id, v, 10, "涉及多个科室")));
      var reviewer = place.wizard(id, (w, v) -> w.approve(REVIEWER, id, v, ""));
      CaseView approved = done(place.wizard(id, (w, v) -> w.approve(APPROVER, id, v, "同意")));
      CaseView told = done(sent(place, id, 1, "2020-04-01", ""));
      var second = place.procedure(id, (p, v) -> p.extend(OFFICER, id, v, 5, "仍未办结"));

      assertThat(refusal(tooLong)).containsExactly("workingDays range");
      assertThat(proposed.pending().chain()).containsExactly("APPROVER");
      assertThat(refusal(reviewer)).containsExactly("forbidden");
      assertThat(approved.clock().deadline()).isEqualTo("2020-04-07");
      assertThat(told.clock().deadline()).isEqualTo("2020-04-21");
      assertThat(told.clock().limit()).isEqualTo(30);
      assertThat(refusal(second)).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anExtensionIsToldBeforeTheLastDayOrNot(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      CaseId id = place.received("2020-03-09", "申请公开2019年技改补贴名单");
      place.clock().day("2020-04-07");
      done(place.procedure(id, (p, v) -> p.extend(OFFICER, id, v, 10, "涉及多个科室")));
      done(place.wizard(id, (w, v) -> w.approve(APPROVER, id, v, "")));
      place.clock().day("2020-04-08");

      var late = sent(place, id, 1, "2020-04-08", "");
      CaseView inTime = done(sent(place, id, 1, "2020-04-07", ""));

      assertThat(refusal(late)).hasSize(1);
      assertThat(inTime.clock().limit()).isEqualTo(30);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aLateDecisionIsAllowedMarkedAndExplained(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      CaseId id = place.received("2020-03-09", "申请公开2019年技改补贴名单");
      place.clock().day("2020-04-08");

      var silent = place.wizard(id, (w, v) -> w.decide(OFFICER, id, v, granted("")));
      CaseView told =
          done(place.wizard(id, (w, v) -> w.decide(OFFICER, id, v, granted("检索档案用时过长"))));
      approveAll(place, id);
      CaseView ended = done(sent(place, id, 1, "2020-04-08", ""));

      assertThat(refusal(silent)).containsExactly("answering.lateReason required");
      assertThat(told.pending().late()).isTrue();
      assertThat(ended.clock().late()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aDecisionInTimeThatLeavesLateIsExplainedThen(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      CaseId id = place.received("2020-03-09", "申请公开2019年技改补贴名单");
      place.clock().day("2020-04-07");
      done(place.wizard(id, (w, v) -> w.decide(OFFICER, id, v, granted(""))));
      approveAll(place, id);
      place.clock().day("2020-04-09");

      var before = sent(place, id, 1, "2020-04-03", "");
      var future = sent(place, id, 1, "2020-04-10", "邮局停运");
      var silent = sent(place, id, 1, "2020-04-09", "");
      CaseView told = done(sent(place, id, 1, "2020-04-09", "邮局停运"));
      var again = sent(place, id, 1, "2020-04-09", "邮局停运");

      assertThat(refusal(before)).containsExactly("on order");
      assertThat(refusal(future)).hasSize(1);
      assertThat(refusal(silent)).containsExactly("remark late-reason");
      assertThat(told.clock().late()).isTrue();
      assertThat(refusal(again)).containsExactly("state");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aCorrectionOfRecordsIsACaseOfItsOwnKind(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      CaseId id = place.received("2020-03-09", "请更正本人的补贴登记");
      done(
          place.desk(
              id, (d, v) -> d.reclassify(OFFICER, id, v, CaseKind.RECTIFICATION, "要求更正本人记录")));

      var decided = place.wizard(id, (w, v) -> w.decide(OFFICER, id, v, granted("")));
      CaseView put =
          done(
              place.procedure(
                  id, (p, v) -> p.rectify(OFFICER, id, v, Rectification.CORRECTED, "登记已经更正。")));
      approveAll(place, id);
      CaseView ended = done(sent(place, id, 1, "2020-03-09", ""));

      assertThat(refusal(decided)).containsExactly("kind");
      assertThat(put.pending().letter()).isEqualTo(LetterKind.RECTIFICATION);
      assertThat(put.pending().until()).isEqualTo("CORRECTED");
      assertThat(ended.stage()).isEqualTo(Stage.CLOSED);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aWithdrawalEndsTheCaseAndWhatWasPutUp(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      CaseId id = place.received("2020-03-09", "申请公开2019年技改补贴名单");
      done(place.wizard(id, (w, v) -> w.decide(OFFICER, id, v, granted(""))));
      LocalDate today = LocalDate.parse("2020-03-09");

      CaseView ended =
          done(place.procedure(id, (p, v) -> p.withdraw(OFFICER, id, v, today, "不再需要")));
      var more = place.wizard(id, (w, v) -> w.approve(REVIEWER, id, v, ""));
      CaseView noted = done(place.desk(id, (d, v) -> d.note(OFFICER, id, v, "已电话告知")));

      assertThat(ended.proposals().getFirst().state()).isEqualTo(State.DROPPED);
      assertThat(ended.stage()).isEqualTo(Stage.CLOSED);
      assertThat(place.told()).containsExactly("officer " + id);
      assertThat(refusal(more)).containsExactly("state");
      assertThat(noted.timeline().getLast().text()).isEqualTo("备注：已电话告知");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 请写明文号, workingDays range",
    "61, 请写明文号, workingDays range",
    "15, ' ', items required"
  })
  void aCorrectionNoticeSaysWhatAndUntilWhen(int days, String item, String problem) {
    try (var place = Workplace.open(DatabaseKind.H2)) {
      CaseId id = place.received("2020-03-09", "申请公开那份文件");

      var asked =
          place.procedure(id, (p, v) -> p.askCorrection(OFFICER, id, v, List.of(item), days));

      assertThat(refusal(asked)).containsExactly(problem);
    }
  }

  private static void approveAll(Workplace place, CaseId id) {
    done(place.wizard(id, (w, v) -> w.approve(REVIEWER, id, v, "")));
    done(place.wizard(id, (w, v) -> w.approve(APPROVER, id, v, "")));
  }

  private static Change<CaseView> sent(
      Workplace place, CaseId id, int proposal, String day, String remark) {
    return place.procedure(
        id, (p, v) -> p.recordDispatch(OFFICER, id, v, proposal, LocalDate.parse(day), remark));
  }
}
