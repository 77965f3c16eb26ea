package gongkai.applications.register;

import static gongkai.applications.testing.People.APPROVER;
import static gongkai.applications.testing.People.INSPECTOR;
import static gongkai.applications.testing.People.OFFICER;
import static gongkai.applications.testing.People.STRANGER;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.CaseId;
import gongkai.applications.Channel;
import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.counts.ResultClass;
import gongkai.applications.remedy.Claimant;
import gongkai.applications.remedy.Remedies;
import gongkai.applications.remedy.RemedyEntry;
import gongkai.applications.remedy.RemedyQuery;
import gongkai.applications.remedy.RemedyQuery.Sort;
import gongkai.applications.remedy.RemedyResult;
import gongkai.applications.remedy.RemedyRow;
import gongkai.applications.remedy.RemedyState;
import gongkai.applications.remedy.RemedyView;
import gongkai.applications.remedy.Ruling;
import gongkai.applications.testing.People;
import gongkai.office.Change;
import gongkai.testbed.DatabaseKind;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The register from the copy that arrives to the answer that is given again, on both databases. */
class RemediesAreRegisteredTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 3, 15);

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aCorrectedAnswerIsGivenAgainInACaseOfItsOwn(DatabaseKind kind) {
    try (var office = RegisterOffice.open(kind)) {
      CaseId application = office.register("jfj-2023-00001");
      RemedyView entered = enter(office, RemedyEntries.reconsideration(application));
      assertThat(entered.state()).isEqualTo(RemedyState.REPLY_DUE);
      assertThat(entered.caseNumber()).isEqualTo("jfj-2023-00001");
      assertThat(entered.reply()).isNotNull();
      assertThat(entered.reply().date()).isEqualTo("2024-03-20");

      RemedyView replied =
          done(office.at(r -> r.replied(OFFICER, entered.id(), entered.version(), TODAY, "")));
      office.clock.day("2024-04-30");
      Ruling ruling = ruling(RemedyResult.REVOKED_TO_ANSWER_AGAIN, LocalDate.of(2024, 5, 29));
      RemedyView decided =
          done(office.at(r -> r.decided(OFFICER, entered.id(), replied.version(), ruling)));
      assertThat(decided.state()).isEqualTo(RemedyState.TO_PERFORM);
      assertThat(decided.resultClass()).isEqualTo(ResultClass.CORRECTED);
      assertThat(decided.countedYear()).isEqualTo(2024);

      RemedyView again = done(office.at(r -> r.followUp(OFFICER, entered.id(), decided.version())));
      assertThat(again.followUp()).isNotNull();
      CaseFacts fresh = office.facts(again.followUp());
      assertThat(fresh.number()).isEqualTo(People.BUREAU + "-2024-00001");
      assertThat(fresh.intent().channel()).isEqualTo(Channel.RULING);
      assertThat(fresh.links().parent()).isEqualTo(application.value());
      assertThat(fresh.dial().deadline()).isEqualTo("2024-05-29");
      assertThat(fresh.open()).isTrue();
      assertThat(office.requested(fresh.id())).isEqualTo(office.requested(application));
      assertThat(office.outbox.messages())
          .singleElement()
          .satisfies(
              mail ->
                  assertThat(mail.text())
                      .contains("复议", "jfj-2023-00001", fresh.number())
                      .containsPattern("查询码：[A-Z2-9-]{8,}")
                      .doesNotContain("测试甲"));
      assertThat(office.audit.lines())
          .contains(
              "officer application.code-sent application:%s %s"
                  .formatted(fresh.id(), fresh.number()));
      assertThat(codes(office.at(r -> r.followUp(OFFICER, entered.id(), again.version()))))
          .containsExactly("state");
      office.clock.day("2024-05-20");
      LocalDate on = LocalDate.of(2024, 5, 20);
      RemedyView last =
          done(office.at(r -> r.performed(OFFICER, entered.id(), again.version(), on)));
      assertThat(last.state()).isEqualTo(RemedyState.FINISHED);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatOrdersNothingOrIsNotInTheSystemIsNotAnsweredAgain(DatabaseKind kind) {
    try (var office = RegisterOffice.open(kind)) {
      RemedyView upheld = enter(office, RemedyEntries.reconsideration(office.register("jfj-1")));
      RemedyView outside = enter(office, RemedyEntries.reconsideration(null));
      office.clock.day("2024-04-30");
      LocalDate by = LocalDate.of(2024, 5, 29);
      Ruling revoked = ruling(RemedyResult.REVOKED, by);
      Ruling ordered = ruling(RemedyResult.REVOKED_TO_ANSWER_AGAIN, by);

      RemedyView first =
          done(office.at(r -> r.decided(OFFICER, upheld.id(), upheld.version(), revoked)));
      RemedyView second =
          done(office.at(r -> r.decided(OFFICER, outside.id(), outside.version(), ordered)));

      assertThat(codes(office.at(r -> r.followUp(OFFICER, first.id(), first.version()))))
          .containsExactly("state");
      assertThat(codes(office.at(r -> r.followUp(OFFICER, second.id(), second.version()))))
          .containsExactly("state");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aLateReplyIsAllowedWithAReason(DatabaseKind kind) {
    try (var office = RegisterOffice.open(kind)) {
      RemedyView entered = enter(office, RemedyEntries.reconsideration(null));
      office.clock.day("2024-03-21");
      LocalDate on = LocalDate.of(2024, 3, 21);

      Change<RemedyView> bare =
          office.at(r -> r.replied(OFFICER, entered.id(), entered.version(), on, ""));
      RemedyView replied =
          done(office.at(r -> r.replied(OFFICER, entered.id(), entered.version(), on, "收文登记延误")));

      assertThat(codes(bare)).containsExactly("late");
      assertThat(replied.replyLate()).isTrue();
      assertThat(replied.replyRemark()).isEqualTo("收文登记延误");
      assertThat(office.dump("remedy")).doesNotContain("收文登记延误");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theClassIsOverriddenWithAReasonOnly(DatabaseKind kind) {
    try (var office = RegisterOffice.open(kind)) {
      RemedyView entered = enter(office, RemedyEntries.reconsideration(null));
      RemedyView decided = decide(office, entered, ruling(RemedyResult.MEDIATED, null));
      ResultClass corrected = ResultClass.CORRECTED;

      Change<RemedyView> bare =
          office.at(r -> r.classify(OFFICER, entered.id(), decided.version(), corrected, ""));
      RemedyView other =
          done(
              office.at(
                  r ->
                      r.classify(
                          OFFICER, entered.id(), decided.version(), corrected, "调解书载明自行纠正")));
      RemedyView back =
          done(
              office.at(
                  r -> r.classify(OFFICER, entered.id(), other.version(), ResultClass.OTHER, "")));

      assertThat(codes(bare)).containsExactly("required");
      assertThat(other.resultClass()).isEqualTo(corrected);
      assertThat(other.classReason()).isEqualTo("调解书载明自行纠正");
      assertThat(other.ruling()).isEqualTo(decided.ruling());
      assertThat(office.dump("remedy")).doesNotContain("调解书");
      assertThat(back.resultClass()).isEqualTo(ResultClass.OTHER);
      assertThat(back.classReason()).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatDoesNotFitIsRefused(DatabaseKind kind) {
    try (var office = RegisterOffice.open(kind)) {
      RemedyView entered = enter(office, RemedyEntries.reconsideration(null));
      long version = entered.version();
      RemedyRoute route = RemedyRoute.RECONSIDERATION;
      RemedyEntry backwards =
          RemedyEntries.of(route, false, TODAY, TODAY.minusDays(1), TODAY.plusDays(1));
      RemedyEntry elsewhere = RemedyEntries.reconsideration(CaseId.random());
      Ruling judgment = ruling(RemedyResult.CLAIM_REJECTED, null);
      Ruling endless = ruling(RemedyResult.ORDERED_TO_PERFORM, null);

      assertThat(codes(office.at(r -> r.enter(OFFICER, backwards))))
          .containsExactly("future", "order");
      assertThat(codes(office.at(r -> r.enter(OFFICER, elsewhere)))).containsExactly("unknown");
      assertThat(codes(office.at(r -> r.enter(INSPECTOR, elsewhere)))).containsExactly("forbidden");
      assertThat(codes(office.at(r -> r.decided(OFFICER, entered.id(), version, judgment))))
          .containsExactly("route");
      assertThat(codes(office.at(r -> r.decided(OFFICER, entered.id(), version, endless))))
          .containsExactly("required");
      assertThat(codes(office.at(r -> r.performed(OFFICER, entered.id(), version, TODAY))))
          .containsExactly("state");
      assertThat(codes(office.at(r -> r.replied(STRANGER, entered.id(), version, TODAY, ""))))
          .containsExactly("unknown");
      assertThat(codes(office.at(r -> r.replied(OFFICER, entered.id(), version - 1, TODAY, ""))))
          .containsExactly("stale");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aSuitFollowsItsReconsideration(DatabaseKind kind) {
    try (var office = RegisterOffice.open(kind)) {
      RemedyView first = enter(office, RemedyEntries.reconsideration(null));
      RemedyRoute after = RemedyRoute.SUIT_AFTER_RECONSIDERATION;
      RemedyEntry suit = RemedyEntries.of(after, false, TODAY, TODAY, TODAY, null, first.id());

      RemedyView second = enter(office, suit);
      RemedyEntry loop = RemedyEntries.of(after, false, TODAY, TODAY, TODAY, null, second.id());

      assertThat(second.entry().earlier()).isEqualTo(first.id());
      assertThat(codes(office.at(r -> r.enter(OFFICER, loop)))).containsExactly("unknown");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theClaimantIsSealedMaskedAndNotExported(DatabaseKind kind) {
    try (var office = RegisterOffice.open(kind)) {
      RemedyView entered = enter(office, RemedyEntries.reconsideration(null));
      Claimant plain = done(office.at(r -> r.unmask(APPROVER, entered.id(), "核对送达地址")));
      var out = new StringWriter();

      int rows = office.at(r -> export(r, out));

      assertThat(rows).isEqualTo(1);
      assertThat(plain).isEqualTo(RemedyEntries.CLAIMANT);
      assertThat(entered.entry().claimant()).isEqualTo(new Claimant("王**", "***"));
      assertThat(out + office.dump("remedy") + office.dump("remedy_claimant"))
          .doesNotContain("王五六", "1380000");
      assertThat(out.toString()).contains("赣州市人民政府").startsWith("机关,申请登记号");
      assertThat(office.audit.lines().toString())
          .contains("approver remedy.unmasked", "officer remedy.exported");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theListIsFilteredSortedAndPaged(DatabaseKind kind) {
    try (var office = RegisterOffice.open(kind)) {
      RemedyView first = enter(office, RemedyEntries.reconsideration(null));
      RemedyView suit =
          enter(office, RemedyEntries.of(RemedyRoute.DIRECT_SUIT, false, TODAY, null, null));
      decide(office, first, ruling(RemedyResult.REVOKED, null));

      Remedies.Page all = office.at(r -> r.page(INSPECTOR, RemedyQuery.ALL, 0, 1));
      List<RemedyRow> waiting = office.at(r -> r.waiting(INSPECTOR, 10));

      assertThat(all.total()).isEqualTo(2);
      assertThat(all.rows()).extracting(RemedyRow::id).containsExactly(suit.id());
      assertThat(waiting).isEmpty();
      for (Sort sort : Sort.values()) {
        assertThat(list(office, RemedyRoute.RECONSIDERATION, "〔2024〕", sort))
            .extracting(RemedyRow::id)
            .containsExactly(first.id());
        assertThat(list(office, null, "_2024", sort)).isEmpty();
      }
      Remedies.Page none = office.at(r -> r.page(STRANGER, RemedyQuery.ALL, 0, 10));
      Optional<RemedyView> hidden = office.at(r -> r.find(STRANGER, first.id()));
      assertThat(none.total()).isZero();
      assertThat(hidden).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatWaitsForUsIsListedByItsLastDay(DatabaseKind kind) {
    try (var office = RegisterOffice.open(kind)) {
      RemedyView later = enter(office, RemedyEntries.reconsideration(null));
      LocalDate day = LocalDate.of(2024, 2, 28);
      RemedyView sooner =
          enter(office, RemedyEntries.of(RemedyRoute.DIRECT_SUIT, false, day, day, day));
      office.clock.day("2024-03-18");

      List<RemedyRow> waiting = office.at(r -> r.waiting(OFFICER, 10));

      assertThat(waiting).extracting(RemedyRow::id).containsExactly(sooner.id(), later.id());
      assertThat(waiting).extracting(RemedyRow::replyLate).containsExactly(true, false);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aRevisionNeedNotKnowWhoTheClaimantIs(DatabaseKind kind) {
    try (var office = RegisterOffice.open(kind)) {
      RemedyView entered = enter(office, RemedyEntries.reconsideration(null));
      RemedyEntry heard =
          RemedyEntries.of(RemedyRoute.RECONSIDERATION, true, TODAY, TODAY, TODAY)
              .of(Claimant.UNCHANGED);

      RemedyView revised =
          done(office.at(r -> r.revise(OFFICER, entered.id(), entered.version(), heard)));
      Claimant plain = done(office.at(r -> r.unmask(APPROVER, entered.id(), "核对送达地址")));

      assertThat(revised.entry().simplified()).isTrue();
      assertThat(revised.reply()).isNotNull();
      assertThat(revised.reply().date()).isEqualTo("2024-03-22");
      assertThat(plain).isEqualTo(RemedyEntries.CLAIMANT);
      assertThat(codes(office.at(r -> r.enter(OFFICER, heard)))).containsExactly("required");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aCaseShowsWhatBecameOfItsAnswer(DatabaseKind kind) {
    try (var office = RegisterOffice.open(kind)) {
      CaseId application = office.register("jfj-2023-00001");
      CaseId other = office.register("jfj-2024-00002");
      RemedyView entered = enter(office, RemedyEntries.reconsideration(application));
      enter(office, RemedyEntries.reconsideration(other));

      List<RemedyRow> rows = office.at(r -> r.of(INSPECTOR, application));
      List<RemedyRow> hidden = office.at(r -> r.of(STRANGER, application));

      assertThat(rows).extracting(RemedyRow::id).containsExactly(entered.id());
      assertThat(hidden).isEmpty();
    }
  }

  private static List<RemedyRow> list(
      RegisterOffice office, @Nullable RemedyRoute route, String number, Sort sort) {
    LocalDate from = LocalDate.of(2024, 1, 1);
    var query = new RemedyQuery(null, route, null, null, from, TODAY, "", number, sort, false);
    return office.at(r -> r.page(OFFICER, query, 0, 10)).rows();
  }

  private static int export(Remedies remedies, StringWriter out) {
    try {
      return remedies.export(OFFICER, RemedyQuery.ALL, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Ruling ruling(RemedyResult result, @Nullable LocalDate performBy) {
    return new Ruling(result, TODAY, TODAY, performBy, "");
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatTheRegisterShowsDoesNotTellWhoChallenges(DatabaseKind kind) {
    try (var office = RegisterOffice.open(kind)) {
      RemedyEntry plain = RemedyEntries.reconsideration(null);
      RemedyEntry named = RemedyEntries.numbered(plain, "王五六诉本机关");
      RemedyView entered = enter(office, plain);

      var phone = office.at(r -> r.enter(OFFICER, RemedyEntries.numbered(plain, "13800000000")));

      assertThat(codes(office.at(r -> r.enter(OFFICER, named)))).containsExactly("personal");
      assertThat(codes(phone)).containsExactly("personal");
      assertThat(codes(office.at(r -> r.unmask(APPROVER, entered.id(), "通知王五六到庭"))))
          .containsExactly("personal");
    }
  }

  private static RemedyView enter(RegisterOffice office, RemedyEntry entry) {
    return done(office.at(r -> r.enter(OFFICER, entry)));
  }

  private static RemedyView decide(RegisterOffice office, RemedyView view, Ruling ruling) {
    return done(office.at(r -> r.decided(OFFICER, view.id(), view.version(), ruling)));
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
