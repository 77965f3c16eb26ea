package gongkai.reporting.draft;

import java.util.List;

/**
 * The text of a report in the making, with insertable figures as {@code {{table3.new.total}}}.
 *
 * @param preamble what stands before the first section
 * @param sections the texts of sections 1 to 6, paragraphs separated by line breaks
 */
public record Narrative(String preamble, List<String> sections) {
  /** How many sections every format has. */
  public static final int SECTIONS = 6;

  public Narrative {
    sections = List.copyOf(sections);
    if (sections.size() != SECTIONS) {
      throw new IllegalArgumentException("Six sections, not " + sections.size());
    }
  }
}
