package gongkai.reporting.statistics;

import gongkai.office.BodyCode;
import java.time.Instant;
import java.util.List;

/**
 * What a body's year looks like at a moment; the figures are those of its report's tables, divided
 * further.
 *
 * @param carriedOver applications carried over from the year before
 * @param received new applications
 * @param answered applications with a result
 * @param late of these, answered after the last day (Article 33)
 * @param open carried forward
 * @param months new applications by month, twelve of them
 * @param outcomes answered applications by row of the year's form
 * @param channels new applications by channel
 * @param applicants new applications by kind of applicant
 * @param columns items first published in the year, by column of the catalogue
 */
public record YearFigures(
    BodyCode body,
    int year,
    Instant asOf,
    int carriedOver,
    int received,
    int answered,
    int late,
    int open,
    List<Count> months,
    List<Count> outcomes,
    List<Count> channels,
    List<Count> applicants,
    List<Timely> columns) {
  public YearFigures {
    months = List.copyOf(months);
    outcomes = List.copyOf(outcomes);
    channels = List.copyOf(channels);
    applicants = List.copyOf(applicants);
    columns = List.copyOf(columns);
  }

  /** Items published in the year. */
  public int published() {
    return columns.stream().mapToInt(Timely::all).sum();
  }

  /** Items published after the 20 working days of Article 26. */
  public int publishedLate() {
    return columns.stream().mapToInt(Timely::late).sum();
  }

  /**
   * A number of a list.
   *
   * @param key what is counted: month, row of the form, channel, kind of applicant
   * @param label verbatim from the form, empty where there is none
   * @param behind the {@link Facet} that it is looked behind by
   */
  public record Count(String key, String label, String behind, int number) {}

  /**
   * Items of a column.
   *
   * @param inTime published within the limit
   * @param late published after it; of the others the day of formation is unknown
   */
  public record Timely(String column, int all, int inTime, int late) {
    /** Published, and the day of formation is unknown. */
    public int undated() {
      return all - inTime - late;
    }
  }
}
