package gongkai.reporting.recognise;

import gongkai.reporting.ReportImport.ReportFinding;
import java.util.ArrayList;
import java.util.List;

/** Collects what is noticed while a report is read. */
final class Findings {
  private final List<ReportFinding> all = new ArrayList<>();

  void error(String rule, String place, String left, String right, String text) {
    add(new ReportFinding(rule, "error", place, left, right, text));
  }

  void warning(String rule, String place, String left, String right, String text) {
    add(new ReportFinding(rule, "warning", place, left, right, text));
  }

  void info(String rule, String place, String left, String right, String text) {
    add(new ReportFinding(rule, "info", place, left, right, text));
  }

  /** The same remark at the same place is made once. */
  void add(ReportFinding finding) {
    if (!all.contains(finding)) {
      all.add(finding);
    }
  }

  long errors() {
    return all.stream().filter(f -> f.severity().equals("error")).count();
  }

  List<ReportFinding> list() {
    return List.copyOf(all);
  }
}
