package gongkai.reporting.rules;

import static gongkai.reporting.rules.Severity.ERROR;
import static gongkai.reporting.rules.Severity.INFO;
import static gongkai.reporting.rules.Severity.WARNING;

import gongkai.reporting.ReportImport.Meaning;
import gongkai.reporting.ReportImport.ReportFinding;
import gongkai.reporting.format.FigureRule;
import gongkai.reporting.format.ReportFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules R1 to R20 that annual reports are checked with: those that are the same in every
 * format, and those between figures, which the format states. They need no server, no database and
 * no clock, and take less than a millisecond, so a draft can be checked as it is typed.
 */
public final class Rules {
  private static final String FORMAT = "《政府信息公开工作年度报告格式》";
  private static final String ARTICLE_50 = "条例第五十条";

  private static final List<Rule> NARRATIVE =
      List.of(
          soft("C1", "R7", "文字叙述与表格、前后文应当一致", "叙述中的数字改得与表格一致。", NarrativeFigures::agree),
          soft("C2", "R8", "叙述中各分项之和等于总数", "核对“其中”之后各分项。", Breakdowns::makeTheirTotal),
          soft("person-name", "R20", "条例第十二条、第十五条", "以工作机构代替。", Wording::personNames));

  private static final List<Rule> ENTRY =
      List.of(
          hard("format", "R1", "条例第五十条；格式按报告年份确定", "换用报告年份的格式。", Completeness::formatOfTheYear),
          hard("sections", "R2", FORMAT, "六个标题照格式补齐。", Completeness::sixSections),
          hard("blank-cell", "R4", FORMAT, "没有发生的填 0。", Domains::noBlankCells),
          hard("negative", "R4", FORMAT, "除“本年增/减”外不填负数。", Domains::noNegatives),
          hard("not-whole", "R4", FORMAT, "除金额外只填整数。", Domains::wholeNumbers),
          soft("citation", "R10", ARTICLE_50, "改引报告年份的格式文件。", Completeness::citedNotice));

  private static final List<Rule> CIRCUMSTANCES =
      List.of(
          told("opening", "R6", "年初数等于上年结转的数", "核对台账年初数，据实更正的写明原因。", Proofs::openings),
          soft("stale-year", "R9", FORMAT, "改成报告年份。", Wording::yearsOfTheReport),
          soft("unit-sanity", "R11", FORMAT, "核对单位。", Domains::plausibleMoney),
          soft("huge-count", "R11", FORMAT, "核对单位。", Wording::plausibleCounts),
          soft("similarity", "R12", "条例第四十七条", "据实重写。", Similarity::withLastYear),
          soft("problems", "R13", ARTICLE_50, "写明问题和改进情况。", Completeness::problemsTold),
          soft("C3", "R13", "国办公开办函〔2021〕30号第六部分", "写明收费情况。", Completeness::feesTold),
          soft(
              "government",
              "R14",
              ARTICLE_50,
              "补写考核、社会评议、责任追究结果。",
              Completeness::governmentMatters),
          new Rule("preamble", "R15", INFO, true, FORMAT, "补全前言。", "", Completeness::preamble),
          soft("misprint", "R16", "《党政机关公文处理工作条例》第十九条", "改正错字。", Wording::knownMisprints),
          told("sum-of-parts", "R17", "条例第四十九条", "逐格核对各单位报告。", Proofs::sumOfChildren),
          soft("part-missing", "R17", "条例第四十九条", "催报，或说明不汇总的原因。", Proofs::noChildMissing),
          told("evidence", "R18", "每个数字都有案卷、登记或台账证明", "核对变动的案卷。", Proofs::provedByRecords),
          soft("deadline", "R19", "条例第四十九条", "写明迟报原因。", Completeness::inTime),
          hard("reviewed", "R19", "条例第十七条", "先审查、后公开。", Completeness::reviewed),
          hard("personal-number", "R20", "条例第十五条", "删去个人号码。", Wording::personalNumbers));

  /** The rules that no format changes. */
  private static final List<Rule> LASTING =
      Stream.of(ENTRY, NARRATIVE, CIRCUMSTANCES).flatMap(List::stream).toList();

  private Rules() {}

  private static Rule hard(String name, String number, String article, String text, Rule.Check c) {
    return new Rule(name, number, ERROR, false, article, text, "", c);
  }

  private static Rule told(String name, String number, String article, String text, Rule.Check c) {
    return new Rule(name, number, ERROR, true, article, text, "", c);
  }

  private static Rule soft(String name, String number, String article, String text, Rule.Check c) {
    return new Rule(name, number, WARNING, true, article, text, "", c);
  }

  /** All rules that reports in a format are checked with. */
  public static List<Rule> of(ReportFormat format) {
    return Stream.concat(LASTING.stream(), figures(format)).toList();
  }

  private static Stream<Rule> figures(ReportFormat format) {
    return format.rules().stream().map(Comparison::of);
  }

  /** What a rule of that name says that no format changes, or a remark of the reader of files. */
  public static Meaning meaning(String name) {
    return LASTING.stream()
        .filter(rule -> rule.name().equals(name))
        .findFirst()
        .map(Rule::meaning)
        .orElseGet(() -> ReadingRules.meaning(name));
  }

  /** Checks a draft or a compiled report with every rule. */
  public static List<Violation> check(Submission submission) {
    return check(of(submission.report().format()).stream(), submission);
  }

  /**
   * Checks a report that was read from a file. What the reader itself has found, at its line of the
   * file, is not found again.
   */
  public static List<Violation> checkRead(Submission submission) {
    return check(
        of(submission.report().format()).stream().filter(rule -> !ENTRY.contains(rule)),
        submission);
  }

  /** Checks what must be on record at the moment of publication: the review (R19). */
  public static List<Violation> beforePublication(Submission submission) {
    return check(LASTING.stream().filter(rule -> rule.name().equals("reviewed")), submission);
  }

  /** Checks sums and narrative, which a report owes on its own. */
  public static List<Violation> checkFigures(Submission submission) {
    return check(
        Stream.concat(figures(submission.report().format()), NARRATIVE.stream()), submission);
  }

  private static List<Violation> check(Stream<Rule> rules, Submission submission) {
    return rules
        .flatMap(
            rule -> {
              var notes = new Notes(rule);
              rule.check().of(submission, notes);
              return notes.list().stream();
            })
        .toList();
  }

  /** Says whether a finding is about what the report states, not about how it was read. */
  public static boolean isOurs(ReportFinding finding) {
    return FigureRule.ID.matcher(finding.rule()).matches()
        || Stream.concat(NARRATIVE.stream(), CIRCUMSTANCES.stream())
            .anyMatch(rule -> rule.name().equals(finding.rule()));
  }
}
