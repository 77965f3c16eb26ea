package gongkai.reporting.rules;

import gongkai.reporting.ReportImport.Meaning;
import java.util.Map;
import java.util.Set;

/** What a finding of the reader of files is about: its number R1 to R20, source and remedy. */
final class ReadingRules {
  private static final String FORMAT = "《政府信息公开工作年度报告格式》";
  private static final String OF_THE_YEAR = "条例第五十条；格式按报告年份确定";
  private static final String LABELS = "按格式改正表格的栏目名称、次序和层次。";
  private static final String FIGURES = "按格式的单位填写数字，没有发生的填 0。";
  private static final String TITLES = "六个标题照格式补齐，依次排列，各一次。";
  private static final String FOOT = "补全前言、落款的机关名称和成文日期。";

  private static final Meaning LABEL = meaning("R3", FORMAT, LABELS);
  private static final Meaning FIGURE = meaning("R4", FORMAT, FIGURES);
  private static final Meaning TITLE = meaning("R2", FORMAT, TITLES);
  private static final Meaning SIGNED = meaning("R15", FORMAT, FOOT);

  private static final Map<String, Meaning> MEANINGS =
      Map.ofEntries(
          Map.entry("placeholder", meaning("R7", "文字叙述与表格应当一致", "选用列表中的数字，或先登记台账。")),
          Map.entry("year", meaning("R1", OF_THE_YEAR, "核对标题和正文的报告年份。")),
          Map.entry("old-row", meaning("R1", OF_THE_YEAR, "把数字分到报告年份格式的各行。")),
          Map.entry("title", TITLE),
          Map.entry("section-missing", TITLE),
          Map.entry("section-twice", TITLE),
          Map.entry("section-order", TITLE),
          Map.entry("numbering", LABEL),
          Map.entry("alias", LABEL),
          Map.entry("spacing", LABEL),
          Map.entry("damaged-label", LABEL),
          Map.entry("addition", LABEL),
          Map.entry("columns", LABEL),
          Map.entry("column-order", LABEL),
          Map.entry("column-extra", LABEL),
          Map.entry("row-order", LABEL),
          Map.entry("row-extra", LABEL),
          Map.entry("row-missing", LABEL),
          Map.entry("row-twice", LABEL),
          Map.entry("table-missing", LABEL),
          Map.entry("table-torn", LABEL),
          Map.entry("block-title", LABEL),
          Map.entry("heading-missing", LABEL),
          Map.entry("group-figures", LABEL),
          Map.entry("unplaced", LABEL),
          Map.entry("figures", FIGURE),
          Map.entry("not-a-number", FIGURE),
          Map.entry("number-form", FIGURE),
          Map.entry("unit", FIGURE),
          Map.entry("unit-in-cell", FIGURE),
          Map.entry("unit-in-heading", FIGURE),
          Map.entry("empty-section", meaning("R13", "条例第五十条", "写明这一节的内容，没有的也要写明。")),
          Map.entry("signature", SIGNED),
          Map.entry("issued", SIGNED),
          Map.entry("issuer", SIGNED));

  private ReadingRules() {}

  /** The names of all findings of the reader that are about the report. */
  static Set<String> names() {
    return MEANINGS.keySet();
  }

  /** What a remark is about; of none of the rules for what keeps a file from being read. */
  static Meaning meaning(String name) {
    return MEANINGS.getOrDefault(name, Meaning.NONE);
  }

  /** Nobody can answer for what was not read. */
  private static Meaning meaning(String number, String article, String explanation) {
    return new Meaning(number, false, article, explanation, "");
  }
}
