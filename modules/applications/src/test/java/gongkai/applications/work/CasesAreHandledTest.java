package gongkai.applications.work;

import static gongkai.applications.testing.People.APPROVER;
import static gongkai.applications.testing.People.OFFICER;
import static gongkai.applications.testing.People.REVIEWER;
import static gongkai.applications.work.Workplace.done;
import static gongkai.applications.work.Workplace.refusal;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.LetterKind;
import gongkai.applications.Provision;
import gongkai.applications.Stage;
import gongkai.applications.clock.ClockState;
import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.Answers;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.ProposalView;
import gongkai.applications.desk.ProposalView.State;
import gongkai.office.Change;
import gongkai.office.Permission;
import gongkai.testbed.DatabaseKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way of a case from claim to answer, on both databases. */
class CasesAreHandledTest {

  static Answers granted(String lateReason) {
    return new Answers(
        new Answers.Clear(Answers.Clarity.CLEAR, ""),
        new Answers.Nature(Answers.Matter.GOVERNMENT_INFORMATION, "", "", null, ""),
        new Answers.Responsible(Answers.Responsibility.OURS, "", "", ""),
        new Answers.Held(Answers.Holding.HELD, Answers.Search.NONE, ""),
        new Answers.Release(Answers.Extent.ALL, List.of(), "", ""),
        new Answers.Giving(Provision.ELECTRONIC, ""),
        new Answers.Answering("经审查，同意公开。", lateReason));
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aCaseGoesFromClaimToAnswer(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      CaseId id = place.received("2020-03-09", "申请公开2019年技改补贴名单");
      done(place.desk(id, (desk, v) -> desk.claim(OFFICER, id, v)));
      done(place.wizard(id, (w, v) -> w.keep(OFFICER, id, v, granted(""))));

      CaseView proposed = done(place.wizard(id, (w, v) -> w.decide(OFFICER, id, v, granted(""))));
      done(place.wizard(id, (w, v) -> w.approve(REVIEWER, id, v, "同意")));
      CaseView approved = done(place.wizard(id, (w, v) -> w.approve(APPROVER, id, v, "")));
      LocalDate today = LocalDate.parse("2020-03-09");
      CaseView sent =
          done(place.procedure(id, (p, v) -> p.recordDispatch(OFFICER, id, v, 1, today, "挂号信")));

      assertThat(proposed.stage()).isEqualTo(Stage.ANSWERING);
      assertThat(proposed.pending().waitingFor()).isEqualTo("REVIEWER");
      assertThat(approved.pending().state()).isEqualTo(State.APPROVED);
      assertThat(sent.stage()).isEqualTo(Stage.CLOSED);
      assertThat(sent.outcome()).isEqualTo(Outcome.GRANTED);
      assertThat(sent.clock().late()).isFalse();
      ProposalView proposal = sent.proposals().getFirst();
      assertThat(proposal.letter()).isEqualTo(LetterKind.GRANTED);
      assertThat(proposal.effective()).isEqualTo(today);
      assertThat(proposal.text()).isEqualTo("经审查，同意公开。");
      assertThat(sent.timeline())
          .extracting(CaseView.Step::code)
          .containsExactly(
              "received",
              "claimed",
              "answers-kept",
              "proposed",
              "passed",
              "passed",
              "replied",
              "dispatched");
      assertThat(place.trail())
          .contains("officer application.dispatched application:" + id + " jfj-2020-00001")
          .noneMatch(line -> line.contains("测试甲") || line.contains("技改"));
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void nobodyApprovesAloneOrTheirOwn(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      CaseId id = place.received("2020-03-09", "申请公开2019年技改补贴名单");
      var all =
          gongkai.applications.testing.People.person(
              "all",
              gongkai.office.Role.CASE_OFFICER,
              gongkai.office.Role.REVIEWER,
              gongkai.office.Role.APPROVER);
      var both =
          gongkai.applications.testing.People.person(
              "both", gongkai.office.Role.REVIEWER, gongkai.office.Role.APPROVER);
      done(place.wizard(id, (w, v) -> w.decide(all, id, v, granted(""))));

      var own = place.wizard(id, (w, v) -> w.approve(all, id, v, ""));
      var unsent =
          place.procedure(
              id, (p, v) -> p.recordDispatch(all, id, v, 1, LocalDate.parse("2020-03-09"), ""));
      var wrongStep = place.wizard(id, (w, v) -> w.approve(APPROVER, id, v, ""));
      done(place.wizard(id, (w, v) -> w.approve(both, id, v, "")));
      var twice = place.wizard(id, (w, v) -> w.approve(both, id, v, ""));
      var officer = place.wizard(id, (w, v) -> w.approve(OFFICER, id, v, ""));

      assertThat(refusal(own)).containsExactly("own-work");
      assertThat(refusal(unsent)).containsExactly("state");
      assertThat(refusal(wrongStep)).containsExactly("forbidden");
      assertThat(refusal(twice)).containsExactly("passed-before");
      assertThat(refusal(officer)).containsExactly("forbidden");
      assertThat(Permission.APPROVE_ANSWERS.isHeldBy(OFFICER)).isFalse();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatIsSentBackHasAReasonAndIsPutUpAnew(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      CaseId id = place.received("2020-03-09", "申请公开2019年技改补贴名单");
      done(place.wizard(id, (w, v) -> w.decide(OFFICER, id, v, granted(""))));
      var silent = place.wizard(id, (w, v) -> w.sendBack(REVIEWER, id, v, " "));
      var second = place.wizard(id, (w, v) -> w.decide(OFFICER, id, v, granted("")));

      CaseView back = done(place.wizard(id, (w, v) -> w.sendBack(REVIEWER, id, v, "请补充依据")));
      CaseView anew = done(place.wizard(id, (w, v) -> w.decide(OFFICER, id, v, granted(""))));
      done(place.wizard(id, (w, v) -> w.approve(REVIEWER, id, v, "")));

      assertThat(refusal(silent)).containsExactly("reason required");
      assertThat(refusal(second)).containsExactly("pending");
      assertThat(back.stage()).isEqualTo(Stage.HANDLED);
      assertThat(back.outcome()).isNull();
      assertThat(back.proposals().getFirst().steps().getFirst().opinion()).isEqualTo("请补充依据");
      assertThat(anew.proposals()).extracting("number").containsExactly(1, 2);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aCorrectionIsApprovedBeforeItLeavesAndVoidsTheClockFromThen(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      CaseId id = place.received("2020-03-09", "申请公开那份文件");
      place.clock().day("2020-03-11");
      List<String> items = List.of("请写明文件的名称或者文号");
      CaseView asked =
          done(place.procedure(id, (p, v) -> p.askCorrection(OFFICER, id, v, items, 15)));
      done(place.wizard(id, (w, v) -> w.approve(REVIEWER, id, v, "")));
      CaseView sent = done(place.procedure(id, (p, v) -> dispatch(p, id, v, "2020-03-11")));
      var twice = place.procedure(id, (p, v) -> p.askCorrection(OFFICER, id, v, items, 15));
      place.clock().day("2020-03-16");
      CaseView corrected =
          done(
              place.procedure(
                  id,
                  (p, v) ->
                      p.correctionReceived(
                          OFFICER, id, v, LocalDate.parse("2020-03-16"), "文号是1号")));

      assertThat(asked.clock().state()).isEqualTo(ClockState.RUNNING);
      assertThat(sent.clock().state()).isEqualTo(ClockState.WAITING_FOR_CORRECTION);
      assertThat(sent.clock().deadline()).isNull();
      assertThat(sent.timeline())
          .filteredOn(step -> step.code().equals("correction-asked"))
          .singleElement()
          .satisfies(step -> assertThat(step.text()).contains(items.getFirst()));
      assertThat(refusal(twice)).isNotEmpty();
      assertThat(corrected.clock().base()).isEqualTo("2020-03-16");
      assertThat(corrected.timeline().getLast().text()).contains("文号是1号");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aLapsedCorrectionEndsTheCaseAfterItsPeriodOnly(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      CaseId id = place.received("2020-03-09", "申请公开那份文件");
      List<String> items = List.of("请写明文件的名称或者文号");
      done(place.procedure(id, (p, v) -> p.askCorrection(OFFICER, id, v, items, 5)));
      done(place.wizard(id, (w, v) -> w.approve(REVIEWER, id, v, "")));
      done(place.procedure(id, (p, v) -> dispatch(p, id, v, "2020-03-09")));
      var early = place.procedure(id, (p, v) -> p.lapseCorrection(OFFICER, id, v));

      place.clock().day("2020-03-20");
      done(place.procedure(id, (p, v) -> p.lapseCorrection(OFFICER, id, v)));
      done(place.wizard(id, (w, v) -> w.approve(REVIEWER, id, v, "")));
      done(place.wizard(id, (w, v) -> w.approve(APPROVER, id, v, "")));
      CaseView ended =
          done(
              place.procedure(
                  id,
                  (p, v) ->
                      p.recordDispatch(OFFICER, id, v, 2, LocalDate.parse("2020-03-20"), "")));

      assertThat(refusal(early)).containsExactly("clear.choice not-lapsed");
      assertThat(ended.outcome()).isEqualTo(Outcome.CORRECTION_LAPSED);
      assertThat(ended.stage()).isEqualTo(Stage.CLOSED);
    }
  }

  private static Change<CaseView> dispatch(
      gongkai.applications.desk.Procedure p, CaseId id, long version, String day) {
    return p.recordDispatch(OFFICER, id, version, 1, LocalDate.parse(day), "");
  }
}
