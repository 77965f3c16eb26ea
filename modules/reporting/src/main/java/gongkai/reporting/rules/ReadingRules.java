package gongkai.reporting.rules;

import java.util.Map;

/** Which of R1 to R20 a finding of the reader of files belongs to. */
final class ReadingRules {
  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("placeholder", "R7"),
          Map.entry("year", "R1"),
          Map.entry("old-row", "R1"),
          Map.entry("title", "R2"),
          Map.entry("section-missing", "R2"),
          Map.entry("section-twice", "R2"),
          Map.entry("section-order", "R2"),
          Map.entry("numbering", "R3"),
          Map.entry("alias", "R3"),
          Map.entry("spacing", "R3"),
          Map.entry("damaged-label", "R3"),
          Map.entry("addition", "R3"),
          Map.entry("columns", "R3"),
          Map.entry("column-order", "R3"),
          Map.entry("column-extra", "R3"),
          Map.entry("row-order", "R3"),
          Map.entry("row-extra", "R3"),
          Map.entry("row-missing", "R3"),
          Map.entry("row-twice", "R3"),
          Map.entry("table-missing", "R3"),
          Map.entry("table-torn", "R3"),
          Map.entry("block-title", "R3"),
          Map.entry("heading-missing", "R3"),
          Map.entry("group-figures", "R3"),
          Map.entry("unplaced", "R3"),
          Map.entry("figures", "R4"),
          Map.entry("not-a-number", "R4"),
          Map.entry("number-form", "R4"),
          Map.entry("unit", "R4"),
          Map.entry("unit-in-cell", "R4"),
          Map.entry("unit-in-heading", "R4"),
          Map.entry("empty-section", "R13"),
          Map.entry("signature", "R15"),
          Map.entry("issued", "R15"),
          Map.entry("issuer", "R15"));

  private ReadingRules() {}

  static String numberOf(String name) {
    return NUMBERS.getOrDefault(name, "");
  }
}
