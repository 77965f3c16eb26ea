package gongkai.console.workload;

import gongkai.applications.desk.Workload;
import gongkai.applications.desk.Workload.Month;
import gongkai.applications.desk.Workload.Officer;
import gongkai.console.access.Me;
import gongkai.console.workload.StackedBars.Column;
import gongkai.console.workload.StackedBars.Value;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.omnifaces.util.Faces;

/** Work done and in time, by month and by officer, as charts and as tables. */
@Named("workloadPage")
@RequestScoped
public class WorkloadPage {
  private static final int PERCENT = 100;

  @Inject Workload workload;
  @Inject Me me;
  @Inject Clock clock;

  private Period period = Period.of(Map.of(), YearMonth.of(2019, 5));
  private List<Month> months = List.of();
  private List<Officer> officers = List.of();

  @PostConstruct
  void open() {
    read(Faces.getExternalContext().getRequestParameterMap());
  }

  void read(Map<String, String> request) {
    period = Period.of(request, YearMonth.now(clock));
    months = whole(workload.months(me.actor(), period.body(), period.from(), period.until()));
    officers = workload.officers(me.actor(), period.body(), period.from(), period.until());
  }

  /** With the months in which nothing came in. */
  private List<Month> whole(List<Month> found) {
    Map<YearMonth, Month> known = new HashMap<>();
    found.forEach(each -> known.put(each.month(), each));
    List<Month> all = new ArrayList<>();
    for (YearMonth m = period.from(); !m.isAfter(period.until()); m = m.plusMonths(1)) {
      all.add(known.getOrDefault(m, new Month(m, 0, 0, 0, 0, 0, 0)));
    }
    return all;
  }

  /** The cases by month of receipt and by how they stand. */
  public StackedBars getByMonth() {
    return StackedBars.of(
        months.stream()
            .map(
                each ->
                    new Column(
                        each.month().toString(),
                        values(each.inTime(), each.late(), each.open(), each.openLate())))
            .toList());
  }

  /** The same by officer, those with most first, as many as there is room for. */
  public StackedBars getByOfficer() {
    return StackedBars.of(
        getOfficers().stream()
            .limit(12)
            .map(
                each ->
                    new Column(
                        each.login().isEmpty() ? "—" : each.login(),
                        values(each.inTime(), each.late(), each.open(), each.openLate())))
            .toList());
  }

  private static List<Value> values(int inTime, int late, int open, int openLate) {
    return List.of(
        new Value("inTime", inTime),
        new Value("late", late),
        new Value("open", open - openLate),
        new Value("openLate", openLate));
  }

  public List<Month> getMonths() {
    return months;
  }

  /** The officers, those with most cases first. */
  public List<Officer> getOfficers() {
    return officers.stream().sorted((a, b) -> Integer.compare(b.received(), a.received())).toList();
  }

  /** What all months have together. */
  public Month getTotal() {
    return months.stream()
        .reduce(
            new Month(period.until(), 0, 0, 0, 0, 0, 0),
            (a, b) ->
                new Month(
                    a.month(),
                    a.received() + b.received(),
                    a.closed() + b.closed(),
                    a.inTime() + b.inTime(),
                    a.late() + b.late(),
                    a.open() + b.open(),
                    a.openLate() + b.openLate()));
  }

  /** How many of the closed cases were closed in time, as a percentage; a dash without any. */
  public String rate(int inTime, int closed) {
    return closed == 0 ? "—" : Math.floorDiv(inTime * PERCENT, closed) + "%";
  }

  /** Query of the address of the list of cases received in a month. */
  public String cases(YearMonth month) {
    String body = period.parameters().value("body");
    return "rf=%s&ru=%s%s"
        .formatted(month.atDay(1), month.atEndOfMonth(), body.isEmpty() ? "" : "&body=" + body);
  }

  public YearMonth getFrom() {
    return period.from();
  }

  public YearMonth getUntil() {
    return period.until();
  }

  /** Code of the chosen body, empty for all. */
  public String getBody() {
    return period.parameters().value("body");
  }

  /** Address of the same figures as CSV. */
  public String getExport() {
    return "/console/workload.csv?" + period.parameters().with("until", period.until().toString());
  }
}
