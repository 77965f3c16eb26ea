package gongkai.applications.counter;

import gongkai.applications.ApplicantKind;
import gongkai.applications.CaseKind;
import gongkai.applications.Channel;
import gongkai.applications.desk.PaperApplication;
import gongkai.applications.desk.PaperDates;
import gongkai.applications.testing.People;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Object mother: applications on paper, of invented applicants. */
final class PaperForms {
  private PaperForms() {}

  static PaperDates dates(
      Channel channel, String submitted, String arrived, @Nullable String confirmed) {
    return dates(channel, submitted, arrived, confirmed, "");
  }

  static PaperDates dates(
      Channel channel,
      String submitted,
      String arrived,
      @Nullable String confirmed,
      String lateReason) {
    return new PaperDates(
        channel,
        LocalDate.parse(submitted),
        LocalDate.parse(arrived),
        confirmed == null ? null : LocalDate.parse(confirmed),
        lateReason);
  }

  /** A letter that says who asks and what for, and nothing else. */
  static PaperApplication letter(PaperDates dates) {
    return letter(dates, false, "测试丙");
  }

  static PaperApplication letter(PaperDates dates, boolean recordedLater, String name) {
    return new PaperApplication(
        People.BUREAU,
        CaseKind.DISCLOSURE,
        dates,
        recordedLater,
        ApplicantKind.NATURAL_PERSON,
        name,
        null,
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        null,
        "",
        "",
        "申请公开2019年度招商引资项目的清单",
        null,
        null,
        "");
  }
}
