package gongkai.applications.fee;

/** Where a charge stands. */
public enum ChargeState {
  /** 拟收费: its notice waits for approval or dispatch. */
  PROPOSED,
  /** 已通知: the notice left, payment is awaited. */
  NOTIFIED,
  /** 已缴费: the clock of the case started anew. */
  PAID,
  /** 逾期未缴: the application is not handled any further. */
  LAPSED,
  /** 已取消: nothing was asked for, or the case was over before it was paid. */
  DROPPED
}
