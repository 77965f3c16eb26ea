package gongkai.server;

import gongkai.applications.ApplicantKind;
import gongkai.applications.CaseKind;
import gongkai.applications.Channel;
import gongkai.applications.Delivery;
import gongkai.applications.Provision;
import gongkai.applications.desk.PaperApplication;
import gongkai.applications.desk.PaperDates;
import gongkai.office.BodyCode;
import jakarta.json.JsonObject;
import java.time.LocalDate;

/** Demo applications as the counter takes them, from their file; all of natural persons. */
final class DemoPaper {
  private static final BodyCode BUREAU = new BodyCode("jfj");
  private static final String LATE = "【演示数据】为展示期限而按较早的日期登记。";

  private DemoPaper() {}

  /** A case of the past with its true dates. */
  static PaperApplication past(JsonObject demo) {
    var dates =
        new PaperDates(
            Channel.valueOf(demo.getString("channel")),
            LocalDate.parse(demo.getString("submitted")),
            LocalDate.parse(demo.getString("arrived")),
            null,
            "");
    return paper(demo, dates, true);
  }

  /** An open case that was handed in at the counter on that day. */
  static PaperApplication open(JsonObject demo, LocalDate received) {
    return paper(demo, new PaperDates(Channel.COUNTER, received, received, null, LATE), false);
  }

  private static PaperApplication paper(JsonObject demo, PaperDates dates, boolean recordedLater) {
    return new PaperApplication(
        BUREAU,
        CaseKind.DISCLOSURE,
        dates,
        recordedLater,
        ApplicantKind.NATURAL_PERSON,
        demo.getString("name"),
        null,
        "",
        "",
        "",
        "",
        demo.getString("address"),
        "",
        "",
        null,
        "",
        "",
        demo.getString("description"),
        Provision.PAPER,
        Delivery.valueOf(demo.getString("delivery", "POST")),
        "");
  }
}
