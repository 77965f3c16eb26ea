package gongkai.reporting.recognise;

import gongkai.reporting.format.ReportFormat.Heading;
import java.util.Map;

/**
 * The columns of a block as its heading prints them.
 *
 * @param certain true when they are the format's columns in a known order
 * @param printedUnits units of money that a heading adds, by label
 */
record Columns(boolean certain, Map<String, String> printedUnits) {

  /** The unit of a column's bare figures. */
  String unitOf(Heading column) {
    return printedUnits.getOrDefault(column.label(), column.unit());
  }
}
