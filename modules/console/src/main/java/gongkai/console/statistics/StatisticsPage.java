package gongkai.console.statistics;

import gongkai.console.access.Me;
import gongkai.console.frame.Parameters;
import gongkai.console.frame.Screen;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.Office;
import gongkai.reporting.statistics.Statistics;
import gongkai.reporting.statistics.YearFigures;
import gongkai.reporting.statistics.YearFigures.Count;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A body's year in figures, and the body and year beside others. */
@Named("statisticsPage")
@RequestScoped
public class StatisticsPage {
  static final Set<String> NAMES = Set.of("body", "year", "from");
  private static final int FIRST_YEAR = 2019;
  private static final int YEARS = 5;
  private static final int BODIES = 20;

  @Inject Statistics statistics;
  @Inject Office office;
  @Inject Me me;
  @Inject Screen screen;
  @Inject Clock clock;

  private Parameters parameters = new Parameters(Map.of(), NAMES);
  private List<BodyCode> below = List.of();
  private @Nullable YearFigures figures;
  private @Nullable List<YearFigures> years;
  private @Nullable List<YearFigures> bodies;

  @PostConstruct
  void open() {
    read(Faces.getExternalContext().getRequestParameterMap());
  }

  void read(Map<String, String> request) {
    parameters = new Parameters(request, NAMES);
    BodyCode body = getBody();
    figures = statistics.year(me.actor(), body, getYear()).orElse(null);
    below =
        figures == null
            ? List.of()
            : office.bodies().stream()
                .filter(each -> body.equals(each.parent()))
                .map(Body::code)
                .toList();
  }

  /** The body that the address names, else the actor's own. */
  public BodyCode getBody() {
    BodyCode asked = parameters.body();
    return asked == null ? me.actor().body() : asked;
  }

  /** The year that the address names, else this one. */
  public int getYear() {
    String asked = parameters.value("year");
    int now = LocalDate.now(clock).getYear();
    return asked.matches("20[0-9]{2}") ? Math.min(Integer.parseInt(asked), now) : now;
  }

  /** Years with a format, newest first. */
  public List<Integer> getYears() {
    int now = LocalDate.now(clock).getYear();
    return IntStream.rangeClosed(0, now - FIRST_YEAR).mapToObj(back -> now - back).toList();
  }

  public @Nullable YearFigures getFigures() {
    return figures;
  }

  /** This year and those before it, the oldest first. */
  public List<YearFigures> getCompared() {
    List<YearFigures> known = years;
    if (known == null) {
      int first = Math.min(Math.max(FIRST_YEAR, getYear() - YEARS + 1), getYear());
      known = statistics.years(me.actor(), getBody(), first, getYear());
      years = known;
    }
    return known;
  }

  /** The bodies below, a page of them. */
  public List<YearFigures> getBodies() {
    List<YearFigures> known = bodies;
    if (known == null) {
      int first = parameters.offset(below.size());
      List<BodyCode> page = below.subList(first, Math.min(below.size(), first + BODIES));
      known = statistics.compare(me.actor(), page, getYear());
      bodies = known;
    }
    return known;
  }

  /** Query of the next page of bodies, empty after the last. */
  public String getNext() {
    int next = parameters.offset(below.size()) + BODIES;
    return next < below.size() ? "?" + parameters.with("from", Integer.toString(next)) : "";
  }

  /** Query of a page whose subject changes in body and year. */
  public String of(BodyCode body, int year) {
    return "?body=" + body + "&year=" + year;
  }

  /** Query of the page that lists what a figure counts. */
  public String behind(String what) {
    return behind(getBody(), getYear(), what);
  }

  /** As {@link #behind(String)}, of a body and year that stand beside. */
  public String behind(BodyCode body, int year, String what) {
    return "body=" + body + "&year=" + year + "&cell=" + what;
  }

  /** What a number of a list is called. */
  public String name(String list, Count count) {
    return switch (list) {
      case "months" -> getYear() + "-" + (count.key().length() < 2 ? "0" : "") + count.key();
      case "channels" -> screen.textOr("channel." + count.key(), count.key());
      case "applicants" -> screen.textOr("applicant." + count.key(), count.key());
      default -> count.label();
    };
  }

  /** Address of the same figures as a file. */
  public String export(String kind) {
    return "/console/statistics." + kind + "?body=" + getBody() + "&year=" + getYear();
  }
}
