package gongkai.reporting.rollup;

/** Why a body joined or left those that report to a parent. */
public enum MemberCause {
  /** It was set up (新设). */
  CREATED(true),
  /** It came from another parent (划入). */
  MOVED_IN(true),
  /** It was abolished (撤销). */
  ABOLISHED(false),
  /** It was merged into another body (并入). */
  MERGED(false),
  /** It went to another parent (划出). */
  MOVED_OUT(false);

  private final boolean joins;

  MemberCause(boolean joins) {
    this.joins = joins;
  }

  /** Says whether the body belongs to the parent from that day on, else until the day before. */
  public boolean joins() {
    return joins;
  }
}
