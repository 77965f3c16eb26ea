package gongkai.console.statistics;

import gongkai.console.frame.Labels;
import gongkai.console.workload.StackedBars;
import gongkai.console.workload.StackedBars.Column;
import gongkai.console.workload.StackedBars.Value;
import gongkai.reporting.statistics.YearFigures;
import gongkai.reporting.statistics.YearFigures.Count;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The figures of the statistics board as charts; each has its table beside it. */
@Named("statisticsCharts")
@RequestScoped
public class StatisticsCharts {
  private static final int LABEL = 5;

  @Inject StatisticsPage page;
  @Inject Labels labels;

  /** A list of numbers, one bar each. */
  public StackedBars of(String list, List<Count> counts) {
    return StackedBars.of(
        counts.stream()
            .map(
                each ->
                    new Column(
                        shortened(label(list, each)), List.of(new Value("pieces", each.number()))))
            .toList());
  }

  private String label(String list, Count count) {
    return list.equals("months") ? count.key() : page.name(list, count);
  }

  /** Names are long; those of the form begin with a number that says which row it is. */
  private static String shortened(String label) {
    return label.length() > LABEL ? label.substring(0, LABEL) : label;
  }

  /** Items by column, in time, late and without a known limit. */
  public StackedBars columns(YearFigures figures) {
    return StackedBars.of(
        figures.columns().stream()
            .map(
                each ->
                    new Column(
                        shortened(labels.column(figures.body(), each.column())),
                        List.of(
                            new Value("inTime", each.inTime()),
                            new Value("late", each.late()),
                            new Value("undated", each.undated()))))
            .toList());
  }

  /** Years or bodies side by side: answered in time, late, and open. */
  public StackedBars answers(List<YearFigures> compared, boolean byYear) {
    return StackedBars.of(
        compared.stream()
            .map(
                each ->
                    new Column(
                        byYear
                            ? Integer.toString(each.year())
                            : shortened(labels.body(each.body())),
                        List.of(
                            new Value("inTime", each.answered() - each.late()),
                            new Value("late", each.late()),
                            new Value("open", each.open()))))
            .toList());
  }
}
