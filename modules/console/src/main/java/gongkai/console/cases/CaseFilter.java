package gongkai.console.cases;

import gongkai.applications.CaseKind;
import gongkai.applications.Channel;
import gongkai.applications.Stage;
import gongkai.applications.clock.ClockState;
import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.CaseQuery;
import gongkai.applications.desk.CaseQuery.Sort;
import gongkai.applications.desk.CaseQuery.Span;
import gongkai.applications.desk.CaseQuery.Traits;
import gongkai.applications.desk.Cases;
import gongkai.applications.desk.Group;
import gongkai.console.frame.Parameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The filter of the list of cases; nothing about an applicant is ever in its address. */
record CaseFilter(Parameters parameters) {
  static final int ROWS = 50;
  static final Set<String> NAMES =
      Set.of(
          "tab",
          "number",
          "body",
          "stage",
          "state",
          "kind",
          "channel",
          "outcome",
          "department",
          "officer",
          "late",
          "open",
          "rf",
          "ru",
          "df",
          "du",
          "sort",
          "desc",
          "from");

  CaseFilter(Map<String, String> request) {
    this(new Parameters(request, NAMES));
  }

  CaseQuery query(String applicant) {
    Group group = constant(Group.class, "tab");
    Sort sort = constant(Sort.class, "sort");
    Sort usual = group == null ? Sort.RECEIVED : Sort.DEADLINE;
    return new CaseQuery(
        value("number"),
        group,
        traits(),
        new Span(day("rf"), day("ru")),
        new Span(day("df"), day("du")),
        applicant,
        sort == null ? usual : sort,
        sort == null ? group == null : value("desc").equals("1"));
  }

  private Traits traits() {
    return new Traits(
        parameters.body(),
        constant(Stage.class, "stage"),
        constant(ClockState.class, "state"),
        constant(CaseKind.class, "kind"),
        constant(Channel.class, "channel"),
        constant(Outcome.class, "outcome"),
        value("department"),
        value("officer"),
        yes("late"),
        yes("open"));
  }

  private @Nullable Boolean yes(String name) {
    return value(name).isEmpty() ? null : value(name).equals("1");
  }

  int offset() {
    return parameters.offset(Cases.FARTHEST);
  }

  String value(String name) {
    return parameters.value(name);
  }

  String with(String name, String value) {
    return parameters.with(name, value);
  }

  String ordered(String sort, boolean descending) {
    return parameters.ordered(sort, descending);
  }

  private @Nullable LocalDate day(String name) {
    return parameters.day(name);
  }

  private <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
    return parameters.constant(type, name);
  }
}
