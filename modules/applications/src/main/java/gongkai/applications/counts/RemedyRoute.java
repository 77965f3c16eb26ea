package gongkai.applications.counts;

/** The ways to challenge an answer, as Table 4 divides them. */
public enum RemedyRoute {
  /** To the authority for administrative reconsideration (行政复议法). */
  RECONSIDERATION("reconsideration", "行政复议"),
  /** To the court without reconsideration before (行政诉讼法 Article 46). */
  DIRECT_SUIT("litigation", "未经复议直接起诉"),
  /** To the court after reconsideration (行政诉讼法 Article 45). */
  SUIT_AFTER_RECONSIDERATION("litigation-after-reconsideration", "复议后起诉");

  private final String code;
  private final String label;

  RemedyRoute(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** Stable code, also the row key of Table 4. */
  public String code() {
    return code;
  }

  /** Label in Table 4, verbatim. */
  public String label() {
    return label;
  }

  /** Says whether it goes to a court. */
  public boolean suit() {
    return this != RECONSIDERATION;
  }
}
