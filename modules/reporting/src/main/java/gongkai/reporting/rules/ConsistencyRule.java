package gongkai.reporting.rules;

import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.ReportFinding;
import java.util.List;

/** One named rule that figures of a report must keep. */
interface ConsistencyRule {

  /** Name in findings, for example {@code A1}. */
  String name();

  /** Where the rule comes from. */
  String source();

  /** What breaks the rule; rows and columns that were not recognised are passed over. */
  List<ReportFinding> check(RecognisedReport report);

  /** A broken rule that forbids publication. */
  default ReportFinding error(String place, String left, String right, String text) {
    return new ReportFinding(name(), "error", place, left, right, text + "（" + source() + "）");
  }

  /** A broken rule that a person must look at. */
  default ReportFinding warning(String place, String left, String right, String text) {
    return new ReportFinding(name(), "warning", place, left, right, text + "（" + source() + "）");
  }

  /** A rule found kept, for rules whose reading of the text may err. */
  default ReportFinding kept(String place, String left, String right, String text) {
    return new ReportFinding(name(), "info", place, left, right, text);
  }
}
