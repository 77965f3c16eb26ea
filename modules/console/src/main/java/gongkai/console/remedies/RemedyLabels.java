package gongkai.console.remedies;

import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.counts.ResultClass;
import gongkai.applications.remedy.RemedyResult;
import gongkai.applications.remedy.RemedyRow;
import gongkai.applications.remedy.RemedyState;
import gongkai.console.frame.Choices.Option;
import gongkai.console.frame.Language;
import gongkai.console.frame.Screen;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names for what the register carries; statutory words stay, English stands before them only. */
@Named("remedyLabels")
@RequestScoped
public class RemedyLabels {
  private static final int SOON = 3;

  @Inject Language language;
  @Inject Screen screen;
  @Inject Clock clock;

  public String route(RemedyRoute route) {
    return statutory("route." + route, route.label());
  }

  public String result(@Nullable RemedyResult result) {
    return result == null ? "" : statutory("result." + result, result.label());
  }

  /** The column of Table 4. */
  public String resultClass(ResultClass resultClass) {
    return statutory("class." + resultClass, resultClass.label());
  }

  private String statutory(String key, String label) {
    String english = screen.textOr("statutory." + key, "");
    return language.isEnglish() && !english.isEmpty() ? english + " · " + label : label;
  }

  /** What is awaited of us, with its day, in words; empty when nothing is. */
  public String awaited(RemedyRow row) {
    LocalDate day = day(row);
    return day == null ? "" : screen.text("remedy.awaits." + row.state(), day.toString());
  }

  /** Style of what is awaited of us. */
  public String style(RemedyRow row) {
    return dayStyle(day(row));
  }

  /**
   * Style of a day by which something must be done. Its name is its own: a page that asks for the
   * style of nothing could not tell which of two is meant.
   */
  public String dayStyle(@Nullable LocalDate day) {
    if (day == null) {
      return "none";
    }
    LocalDate today = LocalDate.now(clock);
    if (day.isBefore(today)) {
      return "overdue";
    }
    return day.equals(today) ? "today" : day.isAfter(today.plusDays(SOON)) ? "later" : "soon";
  }

  private static @Nullable LocalDate day(RemedyRow row) {
    return switch (row.state()) {
      case REPLY_DUE -> row.replyBy();
      case TO_PERFORM -> row.performBy();
      case REGISTERED, REPLIED, FINISHED -> null;
    };
  }

  public List<Option> getRoutes() {
    return Stream.of(RemedyRoute.values())
        .map(each -> new Option(each.name(), route(each)))
        .toList();
  }

  public List<Option> getStates() {
    return Stream.of(RemedyState.values())
        .map(each -> new Option(each.name(), screen.text("remedystate." + each)))
        .toList();
  }

  public List<Option> getClasses() {
    return classes(Stream.of(ResultClass.values()));
  }

  /** The classes of what is decided. */
  List<Option> decidedClasses() {
    return classes(Stream.of(ResultClass.values()).filter(each -> each != ResultClass.PENDING));
  }

  private List<Option> classes(Stream<ResultClass> classes) {
    return classes.map(each -> new Option(each.name(), resultClass(each))).toList();
  }

  /** The results that a route can have. */
  List<Option> results(RemedyRoute route) {
    return Stream.of(RemedyResult.values())
        .filter(each -> each.endsRoute(route))
        .map(each -> new Option(each.name(), result(each)))
        .toList();
  }
}
