package gongkai.console.remedies;

import gongkai.applications.CaseId;
import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.counts.ResultClass;
import gongkai.applications.remedy.Claimant;
import gongkai.applications.remedy.RemedyEntry;
import gongkai.applications.remedy.RemedyId;
import gongkai.applications.remedy.RemedyResult;
import gongkai.applications.remedy.RemedyRow;
import gongkai.applications.remedy.RemedyState;
import gongkai.applications.remedy.RemedyView;
import gongkai.applications.remedy.Ruling;
import gongkai.console.Mother;
import gongkai.console.cases.CasesMother;
import gongkai.console.frame.Language;
import gongkai.console.frame.Screen;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Entries of the register for the tests of its pages; today is 2024-03-15. */
@SuppressWarnings("UnnecessaryAssignment")
final class RemediesMother {
  static final RemedyId ID = new RemedyId("0b9a1d1e-6f0f-4a4e-8f3d-9c7a5d1c2b4c");
  static final LocalDate SERVED = LocalDate.of(2024, 3, 6);
  static final LocalDate REPLY_BY = LocalDate.of(2024, 3, 20);

  private RemediesMother() {}

  static RemedyLabels labels(Screen screen) {
    var labels = new RemedyLabels();
    labels.screen = screen;
    labels.language = new Language();
    labels.clock = Clock.fixed(Instant.parse("2024-03-15T02:00:00Z"), ZoneId.of("Asia/Shanghai"));
    return labels;
  }

  static RemedyEntry entry() {
    return new RemedyEntry(
        Mother.BODY,
        CasesMother.ID,
        "〔2024〕3号",
        RemedyRoute.RECONSIDERATION,
        null,
        new Claimant("王**", "***"),
        "赣州市人民政府",
        "〔2024〕7号",
        false,
        LocalDate.of(2024, 3, 1),
        LocalDate.of(2024, 3, 4),
        SERVED,
        null);
  }

  static RemedyView view(long version, RemedyState state, @Nullable RemedyResult result) {
    return new RemedyView(
        ID,
        version,
        entry(),
        "〔2024〕1号",
        state,
        null,
        null,
        "",
        false,
        null,
        result == null ? null : new Ruling(result, SERVED, null, null, ""),
        result == null ? ResultClass.PENDING : result.resultClass(),
        "",
        null,
        null,
        result == null ? 0 : 2024);
  }

  static final CaseId FOLLOW_UP = new CaseId("0b9a1d1e-6f0f-4a4e-8f3d-9c7a5d1c2b4d");

  /** The same, answered again in a case of its own. */
  static RemedyView answeredAgain(RemedyView view) {
    return new RemedyView(
        ID,
        view.version() + 1,
        view.entry(),
        view.caseNumber(),
        view.state(),
        null,
        null,
        "",
        false,
        null,
        view.ruling(),
        view.resultClass(),
        "",
        null,
        FOLLOW_UP,
        2024);
  }

  static RemedyRow row(RemedyState state) {
    return new RemedyRow(
        ID,
        Mother.BODY,
        "〔2024〕1号",
        RemedyRoute.RECONSIDERATION,
        "赣州市人民政府",
        "〔2024〕7号",
        state,
        LocalDate.of(2024, 3, 1),
        REPLY_BY,
        false,
        null,
        null,
        null,
        ResultClass.PENDING,
        LocalDate.of(2024, 3, 15));
  }
}
