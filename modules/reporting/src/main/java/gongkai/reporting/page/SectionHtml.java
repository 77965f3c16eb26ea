package gongkai.reporting.page;

import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.ReportImport.Section;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.rules.PersonNames;
import java.util.regex.Pattern;

/** A section as HTML: sub-headings, paragraphs and the section's table. */
final class SectionHtml {
  private static final Pattern HEADING = Pattern.compile("（[一二三四五六七八九十]{1,2}）[^。；，：]{1,24}");

  private SectionHtml() {}

  static String of(Section section, RecognisedReport report, ReportFormat format) {
    var html = new Html();
    publicText(section)
        .lines()
        .filter(line -> !line.isBlank())
        .forEach(line -> html.element(HEADING.matcher(line).matches() ? "h3" : "p", line));
    format
        .tableOf(section.number())
        .ifPresent(table -> html.raw(TableHtml.of(table, report.cells())));
    return html.toString();
  }

  /** The section's text without the names of contact persons. */
  static String publicText(Section section) {
    return PersonNames.replace(section.text());
  }
}
