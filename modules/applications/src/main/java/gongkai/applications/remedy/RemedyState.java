package gongkai.applications.remedy;

/** How far a reconsideration or lawsuit has come. */
public enum RemedyState {
  /** 已登记: the copy has not reached our body. */
  REGISTERED,
  /** 待答复（答辩）: our reply is awaited. */
  REPLY_DUE,
  /** 审理中: replied. */
  REPLIED,
  /** 待履行: decided, and something is to be done. */
  TO_PERFORM,
  /** 已办结. */
  FINISHED
}
