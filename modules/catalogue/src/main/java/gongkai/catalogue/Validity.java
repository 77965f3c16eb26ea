package gongkai.catalogue;

/** Validity of a document (有效性), with its statutory label. */
public enum Validity {
  IN_FORCE("有效"),
  AMENDED("已修改"),
  REPEALED("废止"),
  EXPIRED("失效");

  private final String label;

  Validity(String label) {
    this.label = label;
  }

  /** The label as printed on pages. */
  public String label() {
    return label;
  }
}
