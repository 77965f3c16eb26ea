package gongkai.reporting.bookkeeping;

import java.util.Arrays;
import java.util.Optional;

/** The columns of an import file, in the order in which exports write them. */
enum LineColumn {
  LEDGER("台账", true),
  MOVEMENT("事项", true),
  DAY("日期", true),
  QUANTITY("数量", true),
  AMOUNT("金额（元）", false),
  TITLE("名称", true),
  REFERENCE("文号", false),
  ITEM_NUMBER("索引号", false),
  EVIDENCE("凭证", false);

  private final String heading;
  private final boolean required;

  LineColumn(String heading, boolean required) {
    this.heading = heading;
    this.required = required;
  }

  String heading() {
    return heading;
  }

  boolean isRequired() {
    return required;
  }

  /** The column of a heading; brackets of either width. */
  static Optional<LineColumn> of(String cell) {
    String plain = plain(cell);
    return Arrays.stream(values()).filter(c -> plain(c.heading).equals(plain)).findFirst();
  }

  private static String plain(String text) {
    return text.strip().replace('(', '（').replace(')', '）').replace("\uFEFF", "");
  }
}
