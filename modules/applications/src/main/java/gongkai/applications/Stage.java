package gongkai.applications;

/** The five stages of handling (登记、审核、办理、答复、归档, Article 45). */
public enum Stage {
  /** 登记: on the list, nobody has it yet. */
  REGISTERED,
  /** 审核: whether the application is complete and clear is examined. */
  EXAMINED,
  /** 办理: being worked on. */
  HANDLED,
  /** 答复: the decision waits for approval or dispatch. */
  ANSWERING,
  /** 归档: answered or ended. */
  CLOSED
}
