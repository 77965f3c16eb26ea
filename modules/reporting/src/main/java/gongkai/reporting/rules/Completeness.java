package gongkai.reporting.rules;

import gongkai.reporting.ReportImport.Section;
import gongkai.reporting.format.ReportFormat.SectionTitle;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;

/** R1, R2, R10, R13 to R15 and R19: what a report must have, and when. */
final class Completeness {
  private static final Pattern NOTHING = Pattern.compile("\\s*(?:无|没有|暂无)?[。.]?\\s*");
  private static final Pattern PERIOD =
      Pattern.compile("(?:统计|数据|时间|期限|所列).{0,20}?20\\d{2}|20\\d{2}\\s*年\\s*1\\s*月\\s*1\\s*日");
  private static final Pattern CONTACT = Pattern.compile("联系|电话|地址|咨询|邮编");
  private static final Pattern ELECTRONIC = Pattern.compile("电子版|下载|网站|网址|www\\.|https?:");
  private static final Pattern CITATION =
      Pattern.compile("国办公开办函\\s*[〔\\[（(]\\s*(20\\d{2})\\s*[〕\\]）)]\\s*(\\d+)\\s*号");

  private Completeness() {}

  /** R1: the year decides the format. */
  static void formatOfTheYear(Submission submission, Notes notes) {
    ReportContent report = submission.report();
    if (report.year() > 0 && !report.format().isFor(report.year())) {
      notes.broken("全文", report.format().basis(), report.year() + "", "表格不是报告年份应当使用的格式。");
    }
  }

  /** R2: six sections under their titles, in order. */
  static void sixSections(Submission submission, Notes notes) {
    List<String> titles =
        submission.report().format().sections().stream().map(SectionTitle::title).toList();
    List<String> told = submission.report().sections().stream().map(Section::title).toList();
    if (!told.equals(titles)) {
      notes.broken("全文", String.join("、", told), String.join("、", titles), "六个标题应当齐全、依次、与格式一字不差。");
    }
  }

  /** R10: the notice that the preamble cites is the one of the format. */
  static void citedNotice(Submission submission, Notes notes) {
    ReportContent report = submission.report();
    var match = CITATION.matcher(report.preamble());
    while (match.find()) {
      String cited = "国办公开办函〔" + match.group(1) + "〕" + match.group(2) + "号";
      if (!cited.equals(report.format().basis())) {
        notes.broken("前言", cited, report.format().basis(), "引用的文件不是报告年份的格式依据。");
      }
    }
  }

  /** R13: problems and other matters are told. */
  static void problemsTold(Submission submission, Notes notes) {
    ReportContent report = submission.report();
    for (Section section : report.sections()) {
      boolean problems = section.number() == 5 && NOTHING.matcher(section.text()).matches();
      boolean others = section.number() == 6 && section.text().isBlank();
      if (problems || others) {
        notes.broken(section.title(), section.text().strip(), "", "这一节没有内容；没有其他事项的，第六节也要写明。");
      }
    }
  }

  /** C3: section 6 says whether fees were taken, where the format asks for it (from 2021). */
  static void feesTold(Submission submission, Notes notes) {
    ReportContent report = submission.report();
    boolean asked = report.format().tellsFees() && report.sections().size() == 6;
    boolean unpaid =
        report.format().unpaidFees().stream()
            .flatMap(cell -> report.at(CellKey.of(cell)).stream())
            .anyMatch(figure -> figure.signum() > 0);
    if (asked && !report.text(6).contains("费")) {
      notes.broken(
          report.sections().getLast().title(),
          "",
          "收取信息处理费的情况",
          unpaid ? "有逾期未缴费的申请，第六节却没有报告信息处理费。" : "第六节应当报告收取信息处理费的情况，没有收取也要写明。");
    }
  }

  /** R14: a government tells of appraisal, public assessment and accountability. */
  static void governmentMatters(Submission submission, Notes notes) {
    String text = submission.report().text(1);
    for (String matter : List.of("考核", "社会评议", "责任追究")) {
      if (submission.government() && !text.isBlank() && !text.contains(matter)) {
        notes.broken("一、总体情况", "", matter, "人民政府的报告应当写明“" + matter + "”的结果。");
      }
    }
  }

  /** R15: the preamble names the period, where to ask and where to download. */
  static void preamble(Submission submission, Notes notes) {
    String text = submission.report().preamble();
    missing(text, PERIOD, "统计期限", notes);
    missing(text, CONTACT, "联系方式", notes);
    missing(text, ELECTRONIC, "电子版所在网址", notes);
  }

  private static void missing(String text, Pattern pattern, String what, Notes notes) {
    if (!pattern.matcher(text).find()) {
      notes.broken("前言", "", what, "前言没有写明" + what + "。");
    }
  }

  /** R19: the day that the format states, by Article 49 31 January, for governments 31 March. */
  static void inTime(Submission submission, Notes notes) {
    ReportContent report = submission.report();
    LocalDate due = report.format().due(submission.government()).of(report.year());
    try {
      if (report.year() > 0
          && !report.issued().isEmpty()
          && LocalDate.parse(report.issued()).isAfter(due)) {
        notes.broken("落款", report.issued(), due.toString(), "成文日期在法定期限之后。");
      }
    } catch (DateTimeParseException e) {
      notes.broken("落款", report.issued(), due.toString(), "成文日期不是日期。");
    }
  }

  /** R19: reviewed before it became public (Article 17). */
  static void reviewed(Submission submission, Notes notes) {
    boolean missing =
        submission.evidence().flatMap(Evidence::reviewed).filter(done -> !done).isPresent();
    if (missing) {
      notes.broken("全文", "", "先审后发记录", "没有公开前的审查记录。");
    }
  }
}
