package gongkai.applications.remedy;

import static gongkai.applications.counts.ResultClass.CORRECTED;
import static gongkai.applications.counts.ResultClass.OTHER;
import static gongkai.applications.counts.ResultClass.UPHELD;

import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.counts.ResultClass;

/** The results of a reconsideration or lawsuit, each with its class in Table 4. */
public enum RemedyResult {
  /** 维持: the answer stands. */
  UPHELD_BY_AUTHORITY("维持", UPHELD, Where.RECONSIDERATION),
  /** 驳回复议请求. */
  REQUEST_REJECTED("驳回行政复议请求", UPHELD, Where.RECONSIDERATION),
  /** 驳回诉讼请求. */
  CLAIM_REJECTED("驳回诉讼请求", UPHELD, Where.SUIT),
  /** 撤销. */
  REVOKED("撤销", CORRECTED, Where.BOTH),
  /** 撤销并责令重新答复. */
  REVOKED_TO_ANSWER_AGAIN("撤销并责令重新答复", CORRECTED, Where.BOTH),
  /** 变更. */
  CHANGED("变更", CORRECTED, Where.BOTH),
  /** 确认违法. */
  DECLARED_UNLAWFUL("确认违法", CORRECTED, Where.BOTH),
  /** 确认无效. */
  DECLARED_VOID("确认无效", CORRECTED, Where.BOTH),
  /** 责令（判决）履行. */
  ORDERED_TO_PERFORM("责令履行", CORRECTED, Where.BOTH),
  /** 不予受理（立案）. */
  NOT_ACCEPTED("不予受理（立案）", OTHER, Where.BOTH),
  /** 驳回复议申请. */
  APPLICATION_DISMISSED("驳回行政复议申请", OTHER, Where.RECONSIDERATION),
  /** 驳回起诉. */
  SUIT_DISMISSED("驳回起诉", OTHER, Where.SUIT),
  /** 终止、终结. */
  TERMINATED("终止（终结）", OTHER, Where.BOTH),
  /** 撤回. */
  WITHDRAWN("撤回", OTHER, Where.BOTH),
  /** 调解. */
  MEDIATED("调解", OTHER, Where.BOTH),
  /** 和解. */
  SETTLED("和解", OTHER, Where.BOTH);

  private final String label;
  private final ResultClass resultClass;
  private final Where where;

  RemedyResult(String label, ResultClass resultClass, Where where) {
    this.label = label;
    this.resultClass = resultClass;
    this.where = where;
  }

  /** Name of the result. */
  public String label() {
    return label;
  }

  /** The class it is counted in, unless a member of staff gave a reason for another. */
  public ResultClass resultClass() {
    return resultClass;
  }

  /** Says whether that route can end like this. */
  public boolean endsRoute(RemedyRoute route) {
    return where == Where.BOTH || (where == Where.SUIT) == route.suit();
  }

  /** Says whether the body has to do something after it. */
  public boolean needsPerformance() {
    return this == REVOKED_TO_ANSWER_AGAIN || this == ORDERED_TO_PERFORM;
  }

  private enum Where {
    RECONSIDERATION,
    SUIT,
    BOTH
  }
}
