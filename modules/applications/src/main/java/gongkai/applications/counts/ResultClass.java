package gongkai.applications.counts;

/** The classes of results of Table 4. */
public enum ResultClass {
  UPHELD("upheld", "结果维持"),
  CORRECTED("corrected", "结果纠正"),
  OTHER("other", "其他结果"),
  /** Not decided by the end of the year. */
  PENDING("pending", "尚未审结");

  private final String code;
  private final String label;

  ResultClass(String code, String label) {
    this.code = code;
    this.label = label;
  }

  /** Stable code, also the column key of Table 4. */
  public String code() {
    return code;
  }

  /** Label of its column, verbatim. */
  public String label() {
    return label;
  }
}
