package gongkai.reporting.desk;

import static gongkai.reporting.desk.Workplace.APPROVER;
import static gongkai.reporting.desk.Workplace.BODY;
import static gongkai.reporting.desk.Workplace.REPORTER;
import static gongkai.reporting.desk.Workplace.REVIEWER;
import static gongkai.reporting.desk.Workplace.STRANGER;
import static gongkai.reporting.desk.Workplace.actor;
import static gongkai.reporting.desk.Workplace.codes;
import static gongkai.reporting.desk.Workplace.demo;
import static gongkai.reporting.desk.Workplace.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.gate.Finding;
import gongkai.gate.Submission;
import gongkai.journal.EntryKind;
import gongkai.journal.RecordKey;
import gongkai.office.Change;
import gongkai.office.Role;
import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.Reports.Report;
import gongkai.reporting.Reports.Step;
import gongkai.testbed.DatabaseKind;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportsBecomePublicAfterReviewTest {

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aReportPassesItsChainAndTheGate(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      Report approved = place.approved(demo());

      Report published =
          done(place.at(d -> d.publish(REPORTER, approved.number(), approved.version())));

      assertThat(approved.state()).isEqualTo("APPROVED");
      assertThat(published.state()).isEqualTo("PUBLISHED");
      assertThat(published.edition()).isEqualTo(1);
      assertThat(published.publishedAt()).isEqualTo(Workplace.CLOCK.instant());
      assertThat(published.trail())
          .extracting(Step::what)
          .containsExactly("drafted", "passed", "passed", "published");
      assertThat(place.audit)
          .containsExactly(
              "reporter report.drafted",
              "reviewer report.passed",
              "approver report.passed",
              "reporter report.published");
      Submission submission = place.released.getFirst();
      assertThat(submission.key()).isEqualTo(new RecordKey("report", "jfj/2020"));
      assertThat(submission.kind()).isEqualTo(EntryKind.CREATE);
      assertThat(submission.reviews().required()).containsExactly("REVIEWER", "APPROVER");
      assertThat(submission.reviews().recorded())
          .extracting(Submission.Recorded::actor)
          .containsExactly("reviewer", "approver");
      assertThat(submission.reviews().recorded())
          .allMatch(step -> step.contentHash().equals(submission.reviews().contentHash()));
      assertThat(submission.knownContacts()).containsExactly("0797-8000000");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatIsStoredIsReadAsItWasRecognised(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      Report draft = done(place.at(d -> d.accept(REPORTER, BODY.code(), demo())));

      Report found = place.at(d -> d.find(REVIEWER, draft.number())).orElseThrow();

      assertThat(found).isEqualTo(draft);
      assertThat(found.waitingFor()).isEqualTo("REVIEWER");
      assertThat(found.content().cells()).hasSize(198);
      List<Report> seen = place.at(d -> d.reports(REVIEWER));
      List<Report> seenByStranger = place.at(d -> d.reports(STRANGER));
      Optional<Report> foundByStranger = place.at(d -> d.find(STRANGER, draft.number()));
      assertThat(seen).containsExactly(draft);
      assertThat(seenByStranger).isEmpty();
      assertThat(foundByStranger).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void nobodyPassesTheirOwnWorkNorTwoSteps(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      var everything = actor("reporter", Role.REPORTER, Role.REVIEWER, Role.APPROVER);
      var both = actor("both", Role.REVIEWER, Role.APPROVER);
      Report draft = done(place.at(d -> d.accept(everything, BODY.code(), demo())));
      long number = draft.number();

      Change<Report> own = place.at(d -> d.pass(everything, number, draft.version(), ""));
      Change<Report> tooEarly = place.at(d -> d.pass(APPROVER, number, draft.version(), ""));
      Report reviewed = done(place.at(d -> d.pass(both, number, draft.version(), "")));
      Change<Report> twice = place.at(d -> d.pass(both, number, reviewed.version(), ""));
      Change<Report> early = place.at(d -> d.publish(APPROVER, number, reviewed.version()));

      assertThat(codes(own)).containsExactly("own-work");
      assertThat(codes(tooEarly)).containsExactly("forbidden");
      assertThat(codes(twice)).containsExactly("passed-before");
      assertThat(codes(early)).containsExactly("state");
      assertThat(place.released).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aNewTextThrowsRecordedStepsAwayAndTheOldEditionStays(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      Report first = place.approved(demo());
      done(place.at(d -> d.publish(REPORTER, first.number(), first.version())));
      String corrected = demo().replace("每季度抽查", "每月抽查");

      Report redrafted = done(place.at(d -> d.accept(REPORTER, BODY.code(), corrected)));
      Change<Report> again = place.at(d -> d.accept(REPORTER, BODY.code(), corrected));
      Change<Report> unreviewed =
          place.at(d -> d.publish(APPROVER, first.number(), redrafted.version()));

      assertThat(redrafted.number()).isEqualTo(first.number());
      assertThat(redrafted.state()).isEqualTo("DRAFT");
      assertThat(redrafted.edition()).isEqualTo(1);
      assertThat(codes(again)).containsExactly("unchanged");
      assertThat(codes(unreviewed)).containsExactly("state");
      long reviewed =
          done(place.at(d -> d.pass(REVIEWER, first.number(), redrafted.version(), ""))).version();
      long passed = done(place.at(d -> d.pass(APPROVER, first.number(), reviewed, ""))).version();
      assertThat(done(place.at(d -> d.publish(APPROVER, first.number(), passed, "正文有误"))).edition())
          .isEqualTo(2);
      assertThat(place.released).extracting(Submission::kind).endsWith(EntryKind.UPDATE);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void theSecondOfTwoPeopleIsToldAndOverwritesNothing(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      Report draft = done(place.at(d -> d.accept(REPORTER, BODY.code(), demo())));
      done(place.at(d -> d.pass(REVIEWER, draft.number(), draft.version(), "")));

      Change<Report> late =
          place.at(d -> d.sendBack(REVIEWER, draft.number(), draft.version(), "重写"));

      assertThat(codes(late)).containsExactly("stale");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatTheGateHoldsIsNotPublicAndSaysWhy(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      Report approved = place.approved(demo());
      place.objections.add(new Finding("personal-data", "preamble", "mobile-number", "请删除"));

      Report held = done(place.at(d -> d.publish(REPORTER, approved.number(), approved.version())));

      assertThat(held.state()).isEqualTo("HELD");
      assertThat(held.edition()).isZero();
      assertThat(place.at(d -> d.find(APPROVER, held.number())).orElseThrow().objections())
          .isEqualTo(place.objections);
      place.objections.clear();
      assertThat(done(place.at(d -> d.publish(REPORTER, held.number(), held.version()))).state())
          .isEqualTo("PUBLISHED");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aReportIsWithdrawnWithAReasonAndMayComeAgain(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      Report approved = place.approved(demo());
      Report live = done(place.at(d -> d.publish(REPORTER, approved.number(), approved.version())));
      long number = live.number();

      Change<Report> mute =
          place.at(d -> d.withdraw(APPROVER, number, live.version(), "error", " "));
      Change<Report> unheard =
          place.at(d -> d.withdraw(APPROVER, number, live.version(), "whim", "数字有误"));
      Report withdrawn =
          done(place.at(d -> d.withdraw(APPROVER, number, live.version(), "error", "数字有误")));
      Report redrafted = done(place.at(d -> d.accept(REPORTER, BODY.code(), demo())));

      assertThat(codes(mute)).containsExactly("missing");
      assertThat(codes(unheard)).containsExactly("unknown");
      assertThat(withdrawn.state()).isEqualTo("WITHDRAWN");
      JsonObject content = place.released.getLast().content();
      assertThat(content.keySet()).containsExactlyInAnyOrder("type", "key", "reason");
      assertThat(content.getJsonObject("reason").getString("name")).isEqualTo("内容有误");
      assertThat(redrafted.state()).isEqualTo("DRAFT");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aReportSentBackIsHandedInAnew(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      Report draft = done(place.at(d -> d.accept(REPORTER, BODY.code(), demo())));

      Report back =
          done(place.at(d -> d.sendBack(REVIEWER, draft.number(), draft.version(), "请核对")));

      assertThat(back.waitingFor()).isEmpty();
      assertThat(back.trail().getLast().text()).isEqualTo("请核对");
      assertThat(codes(place.at(d -> d.pass(REVIEWER, back.number(), back.version(), ""))))
          .containsExactly("state");
      assertThat(done(place.at(d -> d.accept(REPORTER, BODY.code(), demo()))).waitingFor())
          .isEqualTo("REVIEWER");
    }
  }

  @Test
  void whatIsNotRecognisedWholeOrIsTooEarlyIsRefusedAndNothingIsStored() {
    try (var place = Workplace.open(DatabaseKind.H2)) {
      String halved = demo().replace("\t行政强制\n", "");
      String early = demo().replace("2020年", "2021年").replace("2021年1月28日", "2022年1月28日");

      Change<Report> half = place.at(d -> d.accept(REPORTER, BODY.code(), halved));
      Change<Report> tooEarly = place.at(d -> d.accept(REPORTER, BODY.code(), early));
      Change<Report> forbidden = place.at(d -> d.accept(REVIEWER, BODY.code(), demo()));
      Change<Report> elsewhere = place.at(d -> d.accept(STRANGER, BODY.code(), demo()));

      assertThat(codes(half)).contains("row-missing");
      assertThat(codes(tooEarly)).containsExactly("year");
      assertThat(codes(forbidden)).containsExactly("forbidden");
      assertThat(codes(elsewhere)).containsExactly("forbidden");
      List<Report> stored = place.at(d -> d.reports(REPORTER));
      assertThat(stored).isEmpty();
    }
  }

  @Test
  void anotherNameAtTheFootIsWorthALook() {
    try (var place = Workplace.open(DatabaseKind.H2)) {
      String text = demo().replace("          赣州经济技术开发区经济发展局", "云山县水务局");

      Report draft = done(place.at(d -> d.accept(REPORTER, BODY.code(), text)));

      assertThat(draft.content().findings())
          .filteredOn(finding -> finding.rule().equals("issuer"))
          .extracting(ReportFinding::severity, ReportFinding::left, ReportFinding::right)
          .containsExactly(org.assertj.core.groups.Tuple.tuple("warning", "云山县水务局", BODY.name()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "REVIEWER,", "EDITOR", "APPROVER,APPROVER", "reviewer"})
  void aWrongChainStopsWithTheNameOfItsSetting(String setting) {
    assertThatThrownBy(() -> new ReportChain(setting))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("gongkai.reporting.chain");
  }
}
