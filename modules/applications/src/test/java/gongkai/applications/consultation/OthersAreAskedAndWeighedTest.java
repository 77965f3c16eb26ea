package gongkai.applications.consultation;

import static gongkai.applications.testing.People.APPROVER;
import static gongkai.applications.testing.People.EDITOR;
import static gongkai.applications.testing.People.INSPECTOR;
import static gongkai.applications.testing.People.OFFICER;
import static gongkai.applications.testing.People.SECOND_OFFICER;
import static gongkai.applications.testing.People.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.LetterKind;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.clock.Consulted;
import gongkai.applications.letter.LetterOrder;
import gongkai.applications.letter.LetterView;
import gongkai.applications.party.Answer;
import gongkai.applications.party.ConsultationDue;
import gongkai.applications.party.ConsultationPlan;
import gongkai.applications.party.ConsultationView;
import gongkai.applications.party.Party;
import gongkai.applications.party.Position;
import gongkai.applications.party.Standing;
import gongkai.applications.party.Weighing;
import gongkai.office.Change;
import gongkai.testbed.DatabaseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A consultation from the plan to the letter that tells the third party, on both databases. */
class OthersAreAskedAndWeighedTest {
  private static final LetterKind T5 = LetterKind.THIRD_PARTY_CONSULTATION;
  private static final LocalDate SENT = LocalDate.of(2020, 3, 12);
  private static final LocalDate RECEIVED = LocalDate.of(2020, 3, 16);

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aThirdPartyIsOverruledForThePublicInterestAndTold(DatabaseKind kind) {
    try (var office = ConsultingOffice.open(kind)) {
      ConsultationView asked = asked(office, office.register("jfj-2020-00001"));
      office.clock.day("2020-03-20");
      var no = new Answer(LocalDate.of(2020, 3, 20), Position.OBJECTS, "涉及商业秘密");
      ConsultationView answered =
          done(office.at(d -> d.answered(OFFICER, asked.id(), asked.version(), no)));
      assertThat(answered.standing()).isEqualTo(Standing.OBJECTED);

      var weighing = new Weighing(true, true, true, "事关周边居民健康,应予公开。", "第三章全文", "事关公共利益");
      ConsultationView weighed =
          done(office.at(d -> d.weigh(OFFICER, asked.id(), answered.version(), weighing)));
      assertThat(weighed.partyToBeTold()).isTrue();
      LetterKind t8 = LetterKind.THIRD_PARTY_DECISION;
      ConsultationView told =
          done(office.at(d -> d.write(OFFICER, asked.id(), weighed.version(), t8)));
      office.letters.dispatch(told.letters().outcome(), LocalDate.of(2020, 3, 20));

      ConsultationView last = office.at(d -> d.find(INSPECTOR, asked.id())).orElseThrow();
      assertThat(last.partyToBeTold()).isFalse();
      assertThat(last.weighing()).isEqualTo(weighing);
      LetterOrder order = office.letters.orders().getLast();
      assertThat(order.fields())
          .containsEntry("content", "第三章全文")
          .containsEntry("reason", "事关公共利益");
      assertThat(order.recipient()).isNotNull();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void eachStepIsToldToTheClockOfTheCase(DatabaseKind kind) {
    try (var office = ConsultingOffice.open(kind)) {
      CaseId application = office.register("jfj-2020-00001");
      ConsultationView asked = asked(office, application);
      assertThat(asked.days().receiptProof()).isEqualTo("回执 1号");
      assertThat(office.dump("consultation")).doesNotContain("回执");
      office.clock.day("2020-03-20");
      var yes = new Answer(LocalDate.of(2020, 3, 20), Position.AGREES, "");

      done(office.at(d -> d.answered(OFFICER, asked.id(), asked.version(), yes)));

      assertThat(office.events(application).subList(1, 4))
          .containsExactly(
              new ClockEvent.ConsultationSent(SENT, "1", Consulted.THIRD_PARTY),
              new ClockEvent.ConsultationReceived(RECEIVED, "1"),
              new ClockEvent.ConsultationAnswered(LocalDate.of(2020, 3, 20), "1"));
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theirFifteenWorkingDaysRunFromTheirReceipt(DatabaseKind kind) {
    try (var office = ConsultingOffice.open(kind)) {
      ConsultationView asked = asked(office, office.register("jfj-2020-00001"));

      office.clock.day("2020-04-07");
      assertThat(standing(office, asked)).isEqualTo(Standing.AWAITED);
      office.clock.day("2020-04-08");

      assertThat(asked.due()).isNotNull();
      assertThat(asked.due().date()).isEqualTo("2020-04-07");
      assertThat(asked.due().days()).filteredOn(day -> day.counted()).hasSize(15);
      assertThat(standing(office, asked)).isEqualTo(Standing.SILENT);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aSilentCoMakerIsHeldToConsent(DatabaseKind kind) {
    try (var office = ConsultingOffice.open(kind)) {
      ConsultationPlan bureau =
          ConsultingOffice.plan(Consulted.CO_MAKER, "市自然资源局", "联合印发的会议纪要", false, "");
      CaseId application = office.register("jfj-2020-00001");
      ConsultationView sent = sent(office, application, bureau, LetterKind.BODY_CONSULTATION);
      LocalDate receipt = LocalDate.of(2020, 3, 17);
      office.clock.day("2020-03-17");
      ConsultationView asked =
          done(office.at(d -> d.received(OFFICER, sent.id(), sent.version(), receipt, "")));

      office.clock.day("2020-04-08");
      assertThat(standing(office, asked)).isEqualTo(Standing.AWAITED);
      office.clock.day("2020-04-09");
      assertThat(standing(office, asked)).isEqualTo(Standing.DEEMED_CONSENT);

      var no = new Answer(LocalDate.of(2020, 4, 9), Position.OBJECTS, "尚未定稿");
      ConsultationView late =
          done(office.at(d -> d.answered(OFFICER, asked.id(), asked.version(), no)));
      assertThat(late.late()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void anAnswerAfterThePeriodIsKeptAsLate(DatabaseKind kind) {
    try (var office = ConsultingOffice.open(kind)) {
      ConsultationView asked = asked(office, office.register("jfj-2020-00001"));
      office.clock.day("2020-04-10");
      var no = new Answer(LocalDate.of(2020, 4, 10), Position.OBJECTS, "商业秘密");

      ConsultationView answered =
          done(office.at(d -> d.answered(OFFICER, asked.id(), asked.version(), no)));

      assertThat(answered.late()).isTrue();
      assertThat(answered.answer()).isEqualTo(no);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void severalAreAskedAtOnceAndTheDeskSeesWhomItWaitsFor(DatabaseKind kind) {
    try (var office = ConsultingOffice.open(kind)) {
      CaseId application = office.register("jfj-2020-00001");
      ConsultationView first = asked(office, application);
      ConsultationPlan bureau =
          ConsultingOffice.plan(Consulted.CO_MAKER, "市自然资源局", "联合印发的会议纪要", false, "");
      ConsultationView second = sent(office, application, bureau, LetterKind.BODY_CONSULTATION);

      List<ConsultationDue> open = office.at(d -> d.open(INSPECTOR, 10));
      office.end(application);

      assertThat(open).extracting(ConsultationDue::id).contains(first.id(), second.id());
      assertThat(open)
          .extracting(ConsultationDue::standing)
          .containsExactlyInAnyOrder(Standing.AWAITED, Standing.SENT);
      assertThat(second.number()).isEqualTo(2);
      assertThat(office.letters.orders().getLast().fields().get("silence")).contains("视为同意公开");
      List<ConsultationDue> afterwards = office.at(d -> d.open(INSPECTOR, 10));
      assertThat(afterwards).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theApplicantIsNotNamedWithoutNeed(DatabaseKind kind) {
    try (var office = ConsultingOffice.open(kind)) {
      CaseId application = office.register("jfj-2020-00001");
      String told = ConsultingOffice.APPLICANT + "申请的检测报告";

      var silent = ConsultingOffice.plan(Consulted.THIRD_PARTY, "甲公司", told, false, "");
      var needed = ConsultingOffice.plan(Consulted.THIRD_PARTY, "甲公司", told, true, "合同相对方须核对");

      assertThat(codes(office.at(d -> d.prepare(OFFICER, application, silent))))
          .containsExactly("identity");
      assertThat(done(office.at(d -> d.prepare(OFFICER, application, needed))).identityTold())
          .isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void wordsAreSealedPartiesMaskedAndUnmaskingIsRecorded(DatabaseKind kind) {
    try (var office = ConsultingOffice.open(kind)) {
      CaseId application = office.register("jfj-2020-00001");
      ConsultationView view =
          done(office.at(d -> d.prepare(OFFICER, application, ConsultingOffice.company())));

      Party plain = done(office.at(d -> d.unmask(APPROVER, view.id(), "核对地址")));

      assertThat(view.party().name()).isEqualTo("赣**");
      assertThat(view.party().destination()).isEqualTo("***");
      assertThat(plain).isEqualTo(ConsultingOffice.company().party());
      assertThat(office.audit.lines().getLast())
          .startsWith("approver consultation.unmasked")
          .endsWith("核对地址");
      assertThat(office.dump("consultation") + office.dump("consultation_words"))
          .doesNotContain("甲有限公司", "李四", "0797", "检测报告");
      assertThat(codes(office.at(d -> d.unmask(APPROVER, view.id(), "给李四打电话"))))
          .containsExactly("personal");
      assertThat(codes(office.at(d -> d.unmask(INSPECTOR, view.id(), "看看"))))
          .containsExactly("forbidden");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void nothingIsSentThatDidNotLeaveAndNothingChangesThatDid(DatabaseKind kind) {
    try (var office = ConsultingOffice.open(kind)) {
      CaseId application = office.register("jfj-2020-00001");
      ConsultationView fresh =
          done(office.at(d -> d.prepare(OFFICER, application, ConsultingOffice.company())));
      ConsultationView written =
          done(office.at(d -> d.write(OFFICER, fresh.id(), fresh.version(), T5)));

      assertThat(written.days().sent()).isNull();
      assertThat(office.events(application)).hasSize(1);
      office.letters.approve(written.letters().request());
      assertThat(codes(office.at(d -> d.cancel(OFFICER, fresh.id(), written.version()))))
          .containsExactly("state");
      LocalDate today = LocalDate.of(2020, 3, 9);
      assertThat(office.leave(application, T5, written.letters().request(), today)).isEmpty();
      ConsultationView left = office.at(d -> d.find(OFFICER, fresh.id())).orElseThrow();
      assertThat(
              codes(
                  office.at(
                      d ->
                          d.revise(
                              OFFICER, fresh.id(), left.version(), ConsultingOffice.company()))))
          .containsExactly("state");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theLetterThatAsksLeavesOnlyForItsConsultationAndOnlyWhileTheClockCanTakeIt(
      DatabaseKind kind) {
    try (var office = ConsultingOffice.open(kind)) {
      CaseId application = office.register("jfj-2020-00001");
      ConsultationView fresh =
          done(office.at(d -> d.prepare(OFFICER, application, ConsultingOffice.company())));
      ConsultationView written =
          done(office.at(d -> d.write(OFFICER, fresh.id(), fresh.version(), T5)));
      LetterView own = office.letters.written(written.letters().request());
      LetterView stray = office.letters.stray(application, T5);
      LocalDate today = LocalDate.of(2020, 3, 9);
      office.end(application);

      assertThat(office.stray(own)).isEmpty();
      assertThat(office.stray(stray)).get().extracting(Change.Problem::code).isEqualTo("stray");
      assertThat(office.leave(application, T5, own.id(), today))
          .extracting(Change.Problem::code)
          .containsExactly("state");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whoComesSecondIsToldWhoWasFirst(DatabaseKind kind) {
    try (var office = ConsultingOffice.open(kind)) {
      CaseId application = office.register("jfj-2020-00001");
      ConsultationView fresh =
          done(office.at(d -> d.prepare(OFFICER, application, ConsultingOffice.company())));
      done(office.at(d -> d.cancel(OFFICER, fresh.id(), fresh.version())));

      Change<ConsultationView> second =
          office.at(d -> d.write(SECOND_OFFICER, fresh.id(), fresh.version(), T5));

      assertThat(codes(second)).containsExactly("stale");
      assertThat(second.toString()).contains("officer刚刚");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void strangersAndOtherRolesFindNothing(DatabaseKind kind) {
    try (var office = ConsultingOffice.open(kind)) {
      CaseId application = office.register("jfj-2020-00001");
      ConsultationView fresh =
          done(office.at(d -> d.prepare(OFFICER, application, ConsultingOffice.company())));

      Optional<ConsultationView> found = office.at(d -> d.find(STRANGER, fresh.id()));
      List<ConsultationView> listed = office.at(d -> d.of(EDITOR, application));
      assertThat(found).isEmpty();
      assertThat(listed).isEmpty();
      assertThat(codes(office.at(d -> d.prepare(EDITOR, application, ConsultingOffice.company()))))
          .containsExactly("forbidden");
      assertThat(codes(office.at(d -> d.cancel(STRANGER, fresh.id(), fresh.version()))))
          .containsExactly("unknown");
    }
  }

  private static ConsultationView sent(
      ConsultingOffice office, CaseId application, ConsultationPlan plan, LetterKind letter) {
    office.clock.day(SENT.toString());
    ConsultationView fresh = done(office.at(d -> d.prepare(OFFICER, application, plan)));
    ConsultationView written =
        done(office.at(d -> d.write(OFFICER, fresh.id(), fresh.version(), letter)));
    assertThat(office.leave(application, letter, written.letters().request(), SENT)).isEmpty();
    return office.at(d -> d.find(OFFICER, fresh.id())).orElseThrow();
  }

  /** A company that received the letter on 2020-03-16. */
  private static ConsultationView asked(ConsultingOffice office, CaseId application) {
    ConsultationView sent = sent(office, application, ConsultingOffice.company(), T5);
    office.clock.day(RECEIVED.toString());
    return done(office.at(d -> d.received(OFFICER, sent.id(), sent.version(), RECEIVED, "回执 1号")));
  }

  private static Standing standing(ConsultingOffice office, ConsultationView view) {
    return office.at(d -> d.find(OFFICER, view.id())).orElseThrow().standing();
  }

  private static <T> T done(Change<T> change) {
    assertThat(change).isInstanceOf(Change.Done.class);
    return ((Change.Done<T>) change).value();
  }

  private static List<String> codes(Change<?> change) {
    assertThat(change).isInstanceOf(Change.Refused.class);
    return ((Change.Refused<?>) change).problems().stream().map(Change.Problem::code).toList();
  }
}
