package gongkai.reporting.rules;

import static gongkai.reporting.rules.Severity.ERROR;
import static gongkai.reporting.rules.Severity.INFO;
import static gongkai.reporting.rules.Severity.WARNING;

import gongkai.reporting.ReportImport.ReportFinding;
import java.util.List;
import java.util.Optional;

/**
 * The rules R1 to R20 that annual reports are checked with, in order. They need no server, no
 * database and no clock, and take less than a millisecond, so a draft can be checked as it is
 * typed.
 */
public final class Rules {
  private static final String TABLE_3 = "表内注明的勾稽关系：第一项加第二项之和，等于第三项加第四项之和";
  private static final String FORMAT = "《政府信息公开工作年度报告格式》";
  private static final String ARTICLE_50 = "条例第五十条";

  /** Sums and domains: what figures owe each other inside one report. */
  private static final List<Rule> FIGURES =
      List.of(
          hard("A1", "R5", TABLE_3, "新收与上年结转之和等于办理结果总计与结转下年之和。", Arithmetic::receivedEqualsHandled),
          hard("A2", "R5", "第三项各办理结果之和等于（七）总计", "逐列核对各办理结果之和。", Arithmetic::resultsMakeTheTotal),
          hard("A3", "R5", "自然人与五类组织之和等于总计", "逐行核对各类申请人之和。", Arithmetic::applicantsMakeTheTotal),
          hard(
              "A4",
              "R5",
              "结果维持、结果纠正、其他结果与尚未审结之和等于总计",
              "表4三组各自核对。",
              Arithmetic::remediesMakeTheTotal));

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
          told("B1", "R6", "上年结转逐列等于上年报告的结转下年", "机构有增减的，写明原因。", AcrossYears.CARRIED_OVER),
          told("B2", "R6", "现行有效等于上年现行有效加制发减废止", "失效的计入废止。", AcrossYears.DOCUMENTS_IN_FORCE),
          told("B3", "R6", "上一年项目数量等于上年的项目数量加增减", "核对上年报告。", AcrossYears.ITEMS_OF_SERVICES),
          told("opening", "R6", "年初数等于上年结转的数", "核对台账年初数，据实更正的写明原因。", Proofs::openings),
          soft("D3", "R6", "上年尚未审结的在本年应有去向", "核对复议、诉讼台账。", AcrossYears.PENDING_REMEDIES),
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
          new Rule("preamble", "R15", INFO, true, FORMAT, "补全前言。", Completeness::preamble),
          soft("misprint", "R16", "《党政机关公文处理工作条例》第十九条", "改正错字。", Wording::knownMisprints),
          told("sum-of-parts", "R17", "条例第四十九条", "逐格核对各单位报告。", Proofs::sumOfChildren),
          soft("part-missing", "R17", "条例第四十九条", "催报，或说明不汇总的原因。", Proofs::noChildMissing),
          told("evidence", "R18", "每个数字都有案卷、登记或台账证明", "核对变动的案卷。", Proofs::provedByRecords),
          soft("deadline", "R19", "条例第四十九条", "写明迟报原因。", Completeness::inTime),
          hard("reviewed", "R19", "条例第十七条", "先审查、后公开。", Completeness::reviewed),
          hard("personal-number", "R20", "条例第十五条", "删去个人号码。", Wording::personalNumbers));

  private static final List<Rule> ALL =
      java.util.stream.Stream.of(ENTRY, FIGURES, NARRATIVE, CIRCUMSTANCES)
          .flatMap(List::stream)
          .toList();

  private Rules() {}

  private static Rule hard(String name, String number, String article, String text, Rule.Check c) {
    return new Rule(name, number, ERROR, false, article, text, c);
  }

  private static Rule told(String name, String number, String article, String text, Rule.Check c) {
    return new Rule(name, number, ERROR, true, article, text, c);
  }

  private static Rule soft(String name, String number, String article, String text, Rule.Check c) {
    return new Rule(name, number, WARNING, true, article, text, c);
  }

  /** All rules. */
  public static List<Rule> all() {
    return ALL;
  }

  /** The rule of that name. */
  public static Optional<Rule> named(String name) {
    return ALL.stream().filter(rule -> rule.name().equals(name)).findFirst();
  }

  /** The group R1 to R20 of a finding, of a rule or of the reader; empty when it is of none. */
  public static String numberOf(String name) {
    return named(name).map(Rule::number).orElseGet(() -> ReadingRules.numberOf(name));
  }

  /** Where a finding's rule comes from; empty for what is of no rule, such as a torn file. */
  public static String articleOf(String name) {
    return named(name).map(Rule::article).orElseGet(() -> ReadingRules.article(name));
  }

  /** What a finding's rule asks for and what to do; empty for what is of no rule. */
  public static String explanationOf(String name) {
    return named(name).map(Rule::explanation).orElseGet(() -> ReadingRules.explanation(name));
  }

  /** Checks a draft or a compiled report with every rule. */
  public static List<Violation> check(Submission submission) {
    return check(ALL, submission);
  }

  /**
   * Checks a report that was read from a file. What the reader itself has found, at its line of the
   * file, is not found again.
   */
  public static List<Violation> checkRead(Submission submission) {
    return check(ALL.stream().filter(rule -> !ENTRY.contains(rule)).toList(), submission);
  }

  /** Checks what must be on record at the moment of publication: the review (R19). */
  public static List<Violation> beforePublication(Submission submission) {
    return check(ALL.stream().filter(rule -> rule.name().equals("reviewed")).toList(), submission);
  }

  /** Checks sums and narrative, which a report owes on its own. */
  public static List<Violation> checkFigures(Submission submission) {
    return check(
        java.util.stream.Stream.concat(FIGURES.stream(), NARRATIVE.stream()).toList(), submission);
  }

  private static List<Violation> check(List<Rule> rules, Submission submission) {
    return rules.stream()
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
    return ALL.stream()
        .filter(rule -> !ENTRY.contains(rule))
        .anyMatch(rule -> rule.name().equals(finding.rule()));
  }
}
