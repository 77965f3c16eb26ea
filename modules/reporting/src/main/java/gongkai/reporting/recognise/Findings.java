package gongkai.reporting.recognise;

import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.rules.CellKey;
import gongkai.reporting.rules.CellValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is noticed while a report is read. */
final class Findings {
  private final List<ReportFinding> all = new ArrayList<>();
  private final Map<CellKey, CellValue> unread = new LinkedHashMap<>();

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

  /** A cell of the table that holds no certain figure, and what is printed there. */
  void unread(CellKey cell, String printed) {
    unread.put(cell, new CellValue.Blank(printed));
  }

  Map<CellKey, CellValue> unread() {
    return Map.copyOf(unread);
  }

  /** How badly a format fits: a cell left blank fits either. */
  long misfits() {
    return all.stream()
        .filter(f -> f.severity().equals("error") && !f.rule().equals("blank-cell"))
        .count();
  }

  List<ReportFinding> list() {
    return List.copyOf(all);
  }
}
