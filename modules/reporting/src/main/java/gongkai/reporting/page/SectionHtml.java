package gongkai.reporting.page;

import gongkai.reporting.ReportImport.Section;
import gongkai.reporting.rules.PersonNames;
import java.util.List;
import java.util.regex.Pattern;

/** A section as HTML: sub-headings, paragraphs and the section's table. */
final class SectionHtml {
  private static final Pattern HEADING = Pattern.compile("（[一二三四五六七八九十]{1,2}）[^。；，：]{1,24}");

  private SectionHtml() {}

  /** With each figure a link to its observation. */
  static String of(Section section, ReportRecord record) {
    var html = new Html();
    lines(section).forEach(line -> html.element(line.heading() ? "h3" : "p", line.text()));
    String observations = "/id/obs/" + record.key().key() + "/";
    record
        .format()
        .tableOf(section.number())
        .map(table -> TableHtml.published(table, record.report().cells(), observations))
        .ifPresent(html::raw);
    return html.toString();
  }

  static List<ReportRecord.Line> lines(Section section) {
    return publicText(section)
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> new ReportRecord.Line(line, HEADING.matcher(line).matches()))
        .toList();
  }

  /** The section's text without the names of contact persons. */
  static String publicText(Section section) {
    return PersonNames.replace(section.text());
  }
}
