package gongkai.applications.desk;

/**
 * The lists of the desk, of open cases only. The first ones say whose turn it is and may overlap;
 * those by time ({@link #byTime}) divide the open cases: each stands in exactly one of them.
 */
public enum Group {
  /** 我的: given to me or claimed by me. */
  MINE(false),
  /** 本部门的: given to a department of mine. */
  UNIT(false),
  /** 待分办: given to nobody yet. */
  UNASSIGNED(false),
  /** 待我审批: a letter waits for a step that I may take. */
  TO_APPROVE(false),
  /** 逾期: the last day has passed. */
  OVERDUE(true),
  /** 今日到期: today is the last day. */
  DUE_TODAY(true),
  /** 即将到期: the last day is within five working days. */
  DUE_SOON(true),
  /** 等待他人: correction, payment, confirmation or opinions are awaited and nothing is urgent. */
  WAITING(true),
  /** 办理中: more than five working days are left. */
  LATER(true);

  private final boolean byTime;

  Group(boolean byTime) {
    this.byTime = byTime;
  }

  /** Says whether it is one of those that divide the open cases by time. */
  public boolean byTime() {
    return byTime;
  }
}
