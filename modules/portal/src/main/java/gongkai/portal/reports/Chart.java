package gongkai.portal.reports;

import gongkai.portal.reports.Series.Row;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Columns of a series as SVG shapes, laid out here so that the picture needs no script; the same
 * figures stand in the table beside it. Measures are units of the picture.
 *
 * @param ticks lines of the scale, from 0 up
 */
public record Chart(List<Bar> bars, List<Tick> ticks, List<Label> labels) {
  /** Years that have room. */
  static final int MOST_YEARS = 10;

  /** Bodies whose colours can be told apart. */
  static final int MOST_BODIES = 6;

  private static final double LEFT = 56;
  private static final double WIDTH = 640;
  private static final double BASE = 240;
  private static final double HEIGHT = 200;

  public Chart {
    bars = List.copyOf(bars);
    ticks = List.copyOf(ticks);
    labels = List.copyOf(labels);
  }

  /** A column. */
  public record Bar(
      double x, double y, double width, double height, int colour, String title, String value) {
    /** Where its figure stands. */
    public double middle() {
      return x + width / 2;
    }
  }

  /** A line of the scale. */
  public record Tick(double y, String value) {}

  /** A year below its columns. */
  public record Label(double x, int year) {}

  static Chart of(Series series) {
    List<Integer> years = series.shownYears();
    List<Row> rows = series.shownRows();
    BigDecimal top = top(rows, years);
    double group = (WIDTH - LEFT) / Math.max(1, years.size());
    double bar = Math.min(48, group * 0.8 / Math.max(1, rows.size()));
    List<Bar> bars = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      int year = years.get(i);
      double middle = LEFT + group * (i + 0.5);
      labels.add(new Label(middle, year));
      for (int k = 0; k < rows.size(); k++) {
        BigDecimal value = rows.get(k).values().get(year);
        if (value != null) {
          double height = value.doubleValue() / top.doubleValue() * HEIGHT;
          double x = middle + (k - rows.size() / 2.0) * bar;
          String title = rows.get(k).body() + " " + year + "：" + value.toPlainString();
          bars.add(
              new Bar(
                  round(x),
                  round(BASE - height),
                  round(bar - 2),
                  round(height),
                  k,
                  title,
                  value.toPlainString()));
        }
      }
    }
    return new Chart(bars, ticks(top), labels);
  }

  /** The least round number that no value exceeds: 4 times 1, 2, 5 or 10 times a power of ten. */
  private static BigDecimal top(List<Row> rows, List<Integer> years) {
    BigDecimal most =
        rows.stream()
            .flatMap(row -> years.stream().map(year -> row.values().get(year)))
            .filter(java.util.Objects::nonNull)
            .max(BigDecimal::compareTo)
            .orElse(BigDecimal.ONE);
    BigDecimal top = BigDecimal.valueOf(4);
    int[] steps = {4, 8, 20, 40};
    for (int power = 0; top.compareTo(most) < 0; power++) {
      for (int step : steps) {
        top = BigDecimal.valueOf(step).scaleByPowerOfTen(power);
        if (top.compareTo(most) >= 0) {
          break;
        }
      }
    }
    return top;
  }

  private static List<Tick> ticks(BigDecimal top) {
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i <= 4; i++) {
      BigDecimal value =
          top.multiply(BigDecimal.valueOf(i))
              .divide(BigDecimal.valueOf(4), 0, RoundingMode.HALF_UP);
      ticks.add(new Tick(round(BASE - HEIGHT * i / 4), value.toPlainString()));
    }
    return ticks;
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10d;
  }
}
