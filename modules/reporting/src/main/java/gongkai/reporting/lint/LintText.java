package gongkai.reporting.lint;

import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.format.ReportFormat.Heading;
import gongkai.reporting.recognise.Recognised;
import gongkai.reporting.rules.ReportContent;
import java.io.PrintStream;
import java.util.List;

/** What the command line prints for people. */
final class LintText {
  private final PrintStream out;

  LintText(PrintStream out) {
    this.out = out;
  }

  void check(LintedReport linted) {
    head(linted.read().report());
    for (String severity : List.of("error", "warning", "info")) {
      linted.findings().stream()
          .filter(each -> each.finding().severity().equals(severity))
          .forEach(this::finding);
    }
    out.println("错误 " + linted.count("error") + "，警告 " + linted.count("warning"));
  }

  void tables(Recognised read) {
    head(read.report());
    read.content().ifPresent(this::tables);
    read.report().findings().stream().map(LintFinding::of).forEach(this::finding);
  }

  private void head(RecognisedReport report) {
    if (!report.title().isEmpty()) {
      String format = report.format().isEmpty() ? "" : "，" + report.format() + "年格式";
      out.println(report.title() + "（" + report.year() + "年" + format + "）");
    }
  }

  private void finding(LintFinding each) {
    ReportFinding finding = each.finding();
    String severity =
        switch (finding.severity()) {
          case "error" -> "错误";
          case "warning" -> "警告";
          default -> "提示";
        };
    String number = each.number().isEmpty() ? "" : each.number() + "/";
    var line = new StringBuilder(severity).append(' ').append(number).append(finding.rule());
    line.append("  ").append(finding.place());
    if (!finding.left().isEmpty() || !finding.right().isEmpty()) {
      line.append("  左“").append(finding.left()).append("”右“").append(finding.right()).append('”');
    }
    each.difference().ifPresent(value -> line.append("差 ").append(value.toPlainString()));
    out.println(line.append("  ").append(finding.text()));
  }

  private void tables(ReportContent content) {
    for (var table : content.format().tables()) {
      out.println(table.caption());
      for (var block : table.blocks()) {
        for (Heading row : block.leafRows()) {
          List<String> figures =
              block.leafColumns().stream()
                  .map(column -> content.at(table.key(), row.key(), column.key()))
                  .map(value -> value.map(number -> number.toPlainString()).orElse("?"))
                  .toList();
          out.println("  " + row.label() + "\t" + String.join("\t", figures));
        }
      }
    }
  }
}
