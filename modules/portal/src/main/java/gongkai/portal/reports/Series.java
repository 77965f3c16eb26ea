package gongkai.portal.reports;

import gongkai.portal.page.Visit;
import gongkai.portal.reports.Shelf.Volume;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A figure over the years.
 *
 * @param years ascending
 * @param rows one for each body
 */
public record Series(Measure measure, List<Integer> years, List<Row> rows) {
  public Series {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
  }

  /**
   * A body's figures.
   *
   * @param values by year; a year without a report, or whose report lacks the figure, is not in it
   */
  public record Row(String bodyCode, String body, Map<Integer, BigDecimal> values) {
    /** A figure as it is printed, a dash where there is none. */
    public String at(int year) {
      BigDecimal value = values.get(year);
      return value == null ? "—" : value.toPlainString();
    }
  }

  static Series of(Measure measure, List<Volume> volumes, Visit visit) {
    TreeSet<Integer> years = new TreeSet<>();
    Map<String, Row> rows = new LinkedHashMap<>();
    for (Volume volume : volumes) {
      years.add(volume.year());
      Row row =
          rows.computeIfAbsent(
              volume.bodyCode(),
              code -> new Row(code, visit.language().name(volume.body()), new TreeMap<>()));
      BigDecimal figure = volume.figures().get(measure);
      if (figure != null) {
        row.values().put(volume.year(), figure);
      }
    }
    List<Row> sorted = new ArrayList<>(rows.values());
    sorted.sort(java.util.Comparator.comparing(Row::bodyCode));
    return new Series(measure, List.copyOf(years), sorted);
  }

  /** The years that a chart and the table beside it have room for: the last ten. */
  public List<Integer> shownYears() {
    return years.subList(Math.max(0, years.size() - Chart.MOST_YEARS), years.size());
  }

  /** The bodies that a chart and the table beside it have room for. */
  public List<Row> shownRows() {
    return rows.subList(0, Math.min(rows.size(), Chart.MOST_BODIES));
  }
}
