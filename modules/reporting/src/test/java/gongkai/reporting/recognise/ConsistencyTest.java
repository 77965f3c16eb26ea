package gongkai.reporting.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.rules.Rules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each consistency rule is broken once, and says what it compared. */
class ConsistencyTest {

  @ParameterizedTest(name = "{0} {1}: {2} against {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        // rule, severity, left, right, text to change, its replacement
        "A1|error|5|4|数量\\n\\t4\\n\\t0\\n\\t0\\n\\t0\\n\\t0\\n\\t0\\n\\t4|数量\\n\\t5\\n\\t0\\n\\t0\\n\\t0\\n\\t0\\n\\t0\\n\\t5",
        "A2|error|5|4|公开\\n\\t2\\n\\t0\\n\\t0\\n\\t0\\n\\t0\\n\\t0\\n\\t2|公开\\n\\t3\\n\\t0\\n\\t0\\n\\t0\\n\\t0\\n\\t0\\n\\t3",
        "A3|error|5|4|数量\\n\\t4\\n\\t0|数量\\n\\t4\\n\\t1",
        "A4|error|1|0|总计\\n\\n\\t0\\n|总计\\n\\n\\t1\\n",
        "C1|warning|5|4|申请4件|申请5件",
        "C1|warning|130|86|共计130条|共计130条，公众号另行主动公开信息86条",
        "C2|warning|130|4+38+70+15+2+2|年度报告1条|年度报告2条",
        "C2|warning|1300000|4+38+70+15+2+1|共计130条|共计130万条"
      })
  void aBrokenRuleIsFound(
      String rule, String severity, String left, String right, String sound, String broken) {
    String text = Reading.demo();
    String from = unescape(sound);
    assertThat(text).contains(from);

    RecognisedReport report =
        Reading.read(
            text.substring(0, text.indexOf(from))
                + unescape(broken)
                + text.substring(text.indexOf(from) + from.length()));

    assertThat(report.findings())
        .filteredOn(finding -> finding.rule().equals(rule))
        .filteredOn(finding -> finding.severity().equals(severity))
        .anyMatch(finding -> finding.left().equals(left) && finding.right().equals(right));
    assertThat(report.findings())
        .filteredOn(finding -> finding.severity().equals("error"))
        .allMatch(Rules::isOurs)
        .extracting(ReportFinding::rule)
        .allMatch(found -> severity.equals("error"));
  }

  private static String unescape(String text) {
    return text.replace("\\n", "\n").replace("\\t", "\t");
  }
}
