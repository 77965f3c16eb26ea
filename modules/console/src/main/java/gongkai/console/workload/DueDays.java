package gongkai.console.workload;

import gongkai.applications.desk.Workload;
import gongkai.applications.desk.Workload.Day;
import gongkai.calendar.DayVerdict;
import gongkai.calendar.HolidayNotices;
import gongkai.calendar.WorkingCalendar;
import gongkai.console.access.Me;
import gongkai.console.frame.Parameters;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.Office;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.omnifaces.util.Faces;

/** The open cases by the last day for their answer, as a month of weeks from Monday on. */
@Named("dueDays")
@RequestScoped
public class DueDays {
  private static final Set<String> NAMES = Set.of("month", "body");
  private static final int WEEK = 7;

  @Inject Workload workload;
  @Inject HolidayNotices notices;
  @Inject Office office;
  @Inject Me me;
  @Inject Clock clock;

  private Parameters parameters = new Parameters(Map.of(), NAMES);
  private YearMonth month = YearMonth.of(2019, 5);
  private List<List<Cell>> weeks = List.of();

  /**
   * A day of the grid.
   *
   * @param cases open cases due on it
   * @param inside whether it belongs to the month
   * @param style how pressing it is
   */
  public record Cell(LocalDate date, int cases, boolean inside, DayVerdict verdict, String style) {}

  @PostConstruct
  void open() {
    read(Faces.getExternalContext().getRequestParameterMap());
  }

  void read(Map<String, String> request) {
    parameters = new Parameters(request, NAMES);
    month = parameters.monthOr("month", YearMonth.now(clock));
    LocalDate first = month.atDay(1);
    first = first.minusDays(first.getDayOfWeek().getValue() - 1L);
    LocalDate last = month.atEndOfMonth();
    last = last.plusDays(WEEK - last.getDayOfWeek().getValue());
    weeks = grid(first, last);
  }

  private List<List<Cell>> grid(LocalDate first, LocalDate last) {
    Map<LocalDate, Integer> due =
        workload.calendar(me.actor(), parameters.body(), first, last).stream()
            .collect(Collectors.toMap(Day::on, Day::cases));
    WorkingCalendar calendar = calendar();
    LocalDate today = LocalDate.now(clock);
    List<List<Cell>> grid = new ArrayList<>();
    for (LocalDate monday = first; !monday.isAfter(last); monday = monday.plusDays(WEEK)) {
      grid.add(
          monday
              .datesUntil(monday.plusDays(WEEK))
              .map(day -> cell(day, due.getOrDefault(day, 0), calendar, today))
              .toList());
    }
    return grid;
  }

  private Cell cell(LocalDate day, int cases, WorkingCalendar calendar, LocalDate today) {
    String style =
        cases == 0
            ? "none"
            : day.isBefore(today) ? "overdue" : day.equals(today) ? "today" : "later";
    return new Cell(day, cases, YearMonth.from(day).equals(month), calendar.verdict(day), style);
  }

  /** The calendar of the chosen body, the national one for all. */
  private WorkingCalendar calendar() {
    BodyCode body = parameters.body();
    String region = body == null ? "" : office.body(body).map(Body::region).orElse("");
    return notices.calendar(region);
  }

  public List<List<Cell>> getWeeks() {
    return weeks;
  }

  /** Open cases due in the month. */
  public int getTotal() {
    return weeks.stream().flatMap(List::stream).filter(Cell::inside).mapToInt(Cell::cases).sum();
  }

  /** Query of the address of the list of the open cases due on a day. */
  public String cases(LocalDate day) {
    String body = getBody();
    return "open=1&sort=DEADLINE&df=%s&du=%s%s"
        .formatted(day, day, body.isEmpty() ? "" : "&body=" + body);
  }

  /** Query of the address of a month so many months away. */
  public String away(int months) {
    return "?" + parameters.with("month", month.plusMonths(months).toString());
  }

  public YearMonth getMonth() {
    return month;
  }

  /** Code of the chosen body, empty for all. */
  public String getBody() {
    return parameters.value("body");
  }
}
