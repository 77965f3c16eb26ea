package gongkai.reporting.desk;

import static gongkai.reporting.desk.Workplace.APPROVER;
import static gongkai.reporting.desk.Workplace.BODY;
import static gongkai.reporting.desk.Workplace.REPORTER;
import static gongkai.reporting.desk.Workplace.REVIEWER;
import static gongkai.reporting.desk.Workplace.codes;
import static gongkai.reporting.desk.Workplace.demo;
import static gongkai.reporting.desk.Workplace.done;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.gate.Submission;
import gongkai.office.Change;
import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.Reports.Report;
import gongkai.reporting.Reports.Step;
import gongkai.testbed.DatabaseKind;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stops a report on its way to the public, and who may answer for it. */
class BrokenRulesAreAnsweredForTest {
  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aReportThatWasPrintedWithAWrongSumIsPublishedWhenSomebodyAnswersForIt(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      String printed = demo().replace("公开申请数量\n\t4\n\t0", "公开申请数量\n\t4\n\t1");
      Report draft = done(place.at(d -> d.accept(REPORTER, BODY.code(), printed)));
      long number = draft.number();
      Report reviewed = done(place.at(d -> d.pass(REVIEWER, number, draft.version(), "")));

      assertThat(codes(place.at(d -> d.pass(APPROVER, number, reviewed.version(), ""))))
          .containsOnly("A1", "A3");
      assertThat(codes(answer(place, reviewed, "A2"))).containsExactly("state");
      Report half = done(answer(place, reviewed, "A1"));
      assertThat(codes(place.at(d -> d.pass(APPROVER, number, half.version(), ""))))
          .containsOnly("A3");
      Report whole = done(answer(place, half, "A3"));
      Report approved = done(place.at(d -> d.pass(APPROVER, number, whole.version(), "")));
      Report published = done(place.at(d -> d.publish(APPROVER, number, approved.version())));

      assertThat(published.state()).isEqualTo("PUBLISHED");
      assertThat(published.trail())
          .filteredOn(step -> step.what().equals("overridden"))
          .extracting(Step::text)
          .containsExactly("原件如此", "原件如此");
      assertThat(place.released.getFirst().content().toString())
          .contains("\"column\":\"business\"");
      tellsWhatIsWrongInTheOriginal(place, number);
    }
  }

  private static void tellsWhatIsWrongInTheOriginal(Workplace place, long number) {
    Submission submission = place.released.getFirst();
    List<JsonObject> errors =
        submission.content().getJsonArray("acceptedErrors").getValuesAs(JsonObject.class);
    assertThat(errors).extracting(error -> error.getString("rule")).contains("A1", "A3");
    assertThat(errors).allMatch(error -> error.getString("reason").equals("原件如此"));
    assertThat(errors)
        .filteredOn(error -> error.getString("rule").equals("A1"))
        .extracting(error -> error.getString("left") + "≠" + error.getString("right"))
        .containsExactly("1≠0");
    assertThat(submission.texts()).contains(new Submission.Text("accepted A1", "原件如此"));
    assertThat(place.at(d -> d.page(APPROVER, number)).orElseThrow())
        .contains("<h2>原件中的差错</h2>", "按原件收录的理由：原件如此");
  }

  private static Change<Report> answer(Workplace place, Report report, String rule) {
    return place.at(d -> d.override(APPROVER, report.number(), report.version(), rule, "原件如此"));
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void aRuleThatNobodyMayAnswerForIsRefused(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      String text = demo().replace("每季度抽查", "每季度抽查，咨询13800000000，");
      Report draft = done(place.at(d -> d.accept(REPORTER, BODY.code(), text)));

      assertThat(draft.blocking())
          .extracting(ReportFinding::rule)
          .containsExactly("personal-number");
      assertThat(codes(answer(place, draft, "personal-number"))).containsExactly("rule");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void stepsThatAreNotOnRecordForbidPublication(DatabaseKind kind) {
    try (var place = Workplace.open(kind)) {
      Report approved = place.approved(demo());
      place.db.run(
          em ->
              em.createNativeQuery("delete from reporting.act where deed = 'PASSED'")
                  .executeUpdate());

      Change<Report> refused =
          place.at(d -> d.publish(APPROVER, approved.number(), approved.version()));

      assertThat(codes(refused)).containsExactly("reviewed");
      assertThat(place.released).isEmpty();
    }
  }
}
