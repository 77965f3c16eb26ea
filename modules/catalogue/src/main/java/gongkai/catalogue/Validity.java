package gongkai.catalogue;

import java.util.Locale;

/** Validity of a document (有效性), with its statutory label. */
public enum Validity {
  IN_FORCE("有效", "In force"),
  AMENDED("已修改", "Amended"),
  REPEALED("废止", "Repealed"),
  EXPIRED("失效", "Expired");

  private final String label;
  private final String labelEn;

  Validity(String label, String labelEn) {
    this.label = label;
    this.labelEn = labelEn;
  }

  /** The label as printed on pages. */
  public String label() {
    return label;
  }

  /** The English label. */
  public String labelEn() {
    return labelEn;
  }

  /** The code in public records: {@code in-force}, {@code amended} … */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
