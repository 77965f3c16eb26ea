package gongkai.reporting.compile;

import static gongkai.reporting.bookkeeping.CountingHouse.codes;
import static gongkai.reporting.bookkeeping.CountingHouse.done;
import static gongkai.reporting.bookkeeping.CountingHouse.line;
import static gongkai.reporting.compile.YearInHand.YEAR;
import static gongkai.reporting.compile.YearInHand.cell;
import static gongkai.reporting.compile.YearInHand.handedIn;
import static gongkai.reporting.compile.YearInHand.life;
import static gongkai.reporting.compile.YearInHand.open;
import static gongkai.reporting.compile.YearInHand.prepared;
import static gongkai.reporting.compile.YearInHand.proof;
import static gongkai.reporting.compile.YearInHand.text;
import static gongkai.reporting.testing.Doors.APPROVER;
import static gongkai.reporting.testing.Doors.BUREAU;
import static gongkai.reporting.testing.Doors.REPORTER;
import static gongkai.reporting.testing.Doors.REVIEWER;
import static gongkai.reporting.testing.Doors.STRANGER;
import static gongkai.reporting.testing.Doors.actor;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.counts.Outcome;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Role;
import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.Reports.Report;
import gongkai.reporting.draft.BoardRow;
import gongkai.reporting.draft.DraftView;
import gongkai.reporting.draft.Narrative;
import gongkai.reporting.draft.Proof;
import gongkai.reporting.draft.ProofPage;
import gongkai.reporting.ledger.Ledger;
import gongkai.reporting.ledger.Movement;
import gongkai.testbed.DatabaseKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportsAreCompiledWithProofTest {
  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void textAndTablesShowTheSameFigures(DatabaseKind kind) {
    try (var room = prepared(kind)) {
      DraftView draft = open(room);

      assertThat(draft.figures().get(cell("table3.new.total"))).isEqualByComparingTo("4");
      assertThat(draft.figures().get(cell("table3.carried-forward.person")))
          .isEqualByComparingTo("1");
      assertThat(draft.figures()).hasSize(198);
      assertThat(draft.resolved().sections().getFirst()).contains("新收政府信息公开申请4件");
      assertThat(draft.tables().get(3))
          .contains("<a href=\"proof?cell=table3.new.total\"")
          .doesNotContain("未录入");
      assertThat(draft.findings()).extracting(ReportFinding::severity).doesNotContain("error");

      room.cases.add(life("2020-05-01", "2020-05-10", Outcome.GRANTED));

      assertThat(open(room).resolved().sections().getFirst()).contains("新收政府信息公开申请5件");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void everyFigureListsWhatItCounts(DatabaseKind kind) {
    try (var room = prepared(kind)) {
      done(
          room.ledgers(
              l ->
                  l.enter(
                      REPORTER,
                      BUREAU,
                      line(Ledger.PROCUREMENT, Movement.PURCHASED, "2020-06-01", 2, "500"))));

      ProofPage first = proof(room, "table3.new.total", "", 3);
      ProofPage second = proof(room, "table3.new.total", first.next(), 3);
      ProofPage amount = proof(room, "table2.procurement.amount", "", 10);

      assertThat(first.proofs()).hasSize(3);
      assertThat(second.proofs()).hasSize(1);
      assertThat(second.next()).isEmpty();
      assertThat(amount.figure()).isEqualByComparingTo("500");
      assertThat(amount.proofs()).extracting(Proof::kind).containsExactly(Proof.Kind.LINE);
      assertThat(room.drafts(d -> d.open(STRANGER, BUREAU, YEAR, "")).isEmpty()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void whatWasNotEnteredStopsTheReportAndIsNamed(DatabaseKind kind) {
    try (var room = DraftingRoom.open(kind)) {
      DraftView draft = open(room);
      Narrative text = text(draft, 5, "本年许可{{table2.licensing.decisions}}件，罚款{{table9.x.y}}。");
      long version = done(room.drafts(d -> d.write(REPORTER, BUREAU, YEAR, 0, text)));

      var refused = room.drafts(d -> d.handIn(REPORTER, BUREAU, YEAR, version));

      assertThat(codes(refused)).contains(":blank-cell", ":placeholder");
      assertThat(draft.tables().get(2)).contains("未录入");
      assertThat(codes(room.drafts(d -> d.handIn(REPORTER, BUREAU, 2021, 0))))
          .containsExactly("year:year");
      assertThat(codes(room.drafts(d -> d.write(REPORTER, BUREAU, YEAR, 0, text))))
          .containsExactly(":stale");
      assertThat(codes(room.drafts(d -> d.write(REVIEWER, BUREAU, YEAR, 0, text))))
          .containsExactly("body:forbidden");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aYearWithoutAFormatIsNotCompiled(DatabaseKind kind) {
    try (var room = prepared(kind)) {
      Narrative text = open(room).narrative();
      long version = done(room.drafts(d -> d.write(REPORTER, BUREAU, 2018, 0, text)));

      assertThat(room.drafts(d -> d.open(REPORTER, BUREAU, 2018, "")).isEmpty()).isTrue();
      assertThat(codes(room.drafts(d -> d.handIn(REPORTER, BUREAU, 2018, version))))
          .containsExactly("year:format");
      assertThat(room.reports(r -> r.reports(REPORTER)).isEmpty()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void onlyANewEditionCorrectsAPublishedReport(DatabaseKind kind) {
    try (var room = prepared(kind)) {
      Report published = published(room, handedIn(room));
      room.cases.add(life("2020-11-11", "2020-11-20", Outcome.PARTIAL));
      long draft = open(room).version();

      Report again = done(room.drafts(d -> d.handIn(REPORTER, BUREAU, YEAR, draft)));
      Report second = published(room, again);

      assertThat(published.edition()).isEqualTo(1);
      assertThat(second.edition()).isEqualTo(2);
      assertThat(room.released).hasSize(2);
      assertThat(room.drafts(d -> d.drift(REVIEWER, second.number())).isEmpty()).isTrue();
      List<BoardRow> board = room.drafts(d -> d.board(REVIEWER, YEAR));
      assertThat(board)
          .containsExactly(
              new BoardRow(
                  BUREAU,
                  null,
                  YEAR,
                  second.number(),
                  "PUBLISHED",
                  "",
                  2,
                  0,
                  board.getFirst().warnings(),
                  LocalDate.of(2021, 1, 31),
                  "《中华人民共和国政府信息公开条例》第四十九条第一款",
                  2,
                  false));
    }
  }

  private static Report published(DraftingRoom room, Report report) {
    Report passed =
        done(room.reports(r -> r.pass(REVIEWER, report.number(), report.version(), "")));
    Report approved =
        done(room.reports(r -> r.pass(APPROVER, report.number(), passed.version(), "")));
    String correction = report.live() ? "漏登的申请已经补登。" : "";
    return done(
        room.reports(r -> r.publish(APPROVER, report.number(), approved.version(), correction)));
  }

  private static Change<Report> answer(
      DraftingRoom room, Actor actor, Report report, String rule, String reason) {
    return room.reports(r -> r.override(actor, report.number(), report.version(), rule, reason));
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aBrokenRuleStopsApprovalUntilSomebodyAnswersForIt(DatabaseKind kind) {
    try (var room = prepared(kind)) {
      // last year's report says that nothing was carried forward, this year's cases say one was
      published(room, handedIn(room));
      room.at("2022-01-10T01:00:00Z");
      Report before = room.reports(r -> r.reports(REPORTER)).getFirst();
      assertThat(before.blocking()).isEmpty();
      room.cases.add(life("2020-12-30", "2021-02-01", Outcome.GRANTED));
      for (Ledger ledger : Ledger.values()) {
        done(room.ledgers(l -> l.declare(REPORTER, BUREAU, ledger, 2021, 0, true)));
      }
      DraftView draft = room.drafts(d -> d.open(REPORTER, BUREAU, 2021, "")).orElseThrow();
      Narrative lastYears = text(draft, 5, "办理不够及时，今后加强培训。");
      DraftView again =
          room.drafts(d -> d.preview(REPORTER, BUREAU, 2021, lastYears, "")).orElseThrow();
      assertThat(again.before().sections().get(4)).isEqualTo("办理不够及时，今后加强培训。");
      assertThat(again.similarity().get(4)).isEqualTo(100);
      assertThat(again.findings()).extracting(ReportFinding::rule).contains("similarity");
      Narrative text = text(draft, 5, "2021年办理不够及时，今后加强培训。");
      Actor both = actor("reporter", Role.REPORTER, Role.APPROVER);
      long version = done(room.drafts(d -> d.write(both, BUREAU, 2021, 0, text)));
      Report report = done(room.drafts(d -> d.handIn(both, BUREAU, 2021, version)));
      Report passed =
          done(room.reports(r -> r.pass(REVIEWER, report.number(), report.version(), "")));

      assertThat(report.blocking()).extracting(ReportFinding::rule).contains("B1");
      assertThat(codes(room.reports(r -> r.pass(APPROVER, report.number(), passed.version(), ""))))
          .contains(":B1");

      assertThat(codes(answer(room, APPROVER, passed, "B1", " ")))
          .containsExactly("overrideReason:missing");
      assertThat(codes(answer(room, both, passed, "B1", "上年漏登一件"))).containsExactly(":own-work");
      Report answered =
          done(
              room.reports(
                  r ->
                      r.override(
                          APPROVER, report.number(), passed.version(), "B1", "上年漏登一件，已另行更正")));
      Report approved =
          done(room.reports(r -> r.pass(APPROVER, report.number(), answered.version(), "")));

      assertThat(approved.state()).isEqualTo("APPROVED");
      assertThat(approved.trail().get(2).text()).isEqualTo("上年漏登一件，已另行更正");
      assertThat(
              codes(
                  room.reports(
                      r -> r.override(APPROVER, report.number(), approved.version(), "A1", "算错了"))))
          .containsExactly("rule:state");
    }
  }
}
