package gongkai.applications.counts;

import java.util.Arrays;
import java.util.Optional;

/**
 * The lawful outcomes of an application, each counted in one row of Table 3 (Articles 14 to 16, 30,
 * 35 to 39).
 */
public enum Outcome {
  GRANTED("granted", "（一）予以公开", "第三十六条第一项、第二项"),
  PARTIAL("partial", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）", "第三十七条"),
  STATE_SECRET("d1", "1.属于国家秘密", "第十四条"),
  FORBIDDEN_BY_LAW("d2", "2.其他法律行政法规禁止公开", "第十四条"),
  ENDANGERS_SECURITY("d3", "3.危及“三安全一稳定”", "第十四条"),
  THIRD_PARTY("d4", "4.保护第三方合法权益", "第十五条"),
  INTERNAL_AFFAIRS("d5", "5.属于三类内部事务信息", "第十六条第一款"),
  PROCESS_INFORMATION("d6", "6.属于四类过程性信息", "第十六条第二款"),
  ENFORCEMENT_FILE("d7", "7.属于行政执法案卷", "第十六条第二款"),
  ADMINISTRATIVE_INQUIRY("d8", "8.属于行政查询事项", "第三十六条第七项"),
  NOT_HELD("u1", "1.本机关不掌握相关政府信息", "第三十六条第四项、第五项"),
  NEEDS_PRODUCTION("u2", "2.没有现成信息需要另行制作", "第三十八条"),
  STILL_UNCLEAR("u3", "3.补正后申请内容仍不明确", "第三十条"),
  PETITION("n1", "1.信访举报投诉类申请", "第三十九条第一款"),
  REPEATED("n2", "2.重复申请", "第三十六条第六项"),
  PUBLICATION("n3", "3.要求提供公开出版物", "第三十九条第二款"),
  ABUSIVE("n4", "4.无正当理由大量反复申请", "第三十五条"),
  CONFIRMATION("n5", "5.要求行政机关确认或重新出具已获取信息", ""),
  CORRECTION_LAPSED("o1", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "第三十条"),
  FEE_LAPSED("o2", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", ""),
  ENDED_OTHERWISE("o3", "3.其他", "");

  private final String code;
  private final String label;
  private final String article;

  Outcome(String code, String label, String article) {
    this.code = code;
    this.label = label;
    this.article = article;
  }

  /** The outcome of that code. */
  public static Optional<Outcome> of(String code) {
    return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
  }

  /** Stable code, by which the report formats say what a row of Table 3 counts. */
  public String code() {
    return code;
  }

  /** Label of its row, verbatim. */
  public String label() {
    return label;
  }

  /** Article of the Regulation that it rests on, empty when the law names none. */
  public String article() {
    return article;
  }
}
