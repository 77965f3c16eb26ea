package gongkai.reporting.ledger;

/** A stock that goes over from year to year. */
public enum Stock {
  /** Documents disclosed so far (对外公开总数量). */
  DISCLOSED_TOTAL("对外公开总数量"),
  /** Documents in force (现行有效件数). */
  IN_FORCE("现行有效件数"),
  /** Matters on the list (事项数量). */
  ITEMS("项目数量");

  private final String label;

  Stock(String label) {
    this.label = label;
  }

  /** Its name in ledgers. */
  public String label() {
    return label;
  }
}
