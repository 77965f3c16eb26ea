package gongkai.console.cases;

import gongkai.applications.CaseKind;
import gongkai.applications.Channel;
import gongkai.applications.LetterKind;
import gongkai.applications.Stage;
import gongkai.applications.clock.ClockReading;
import gongkai.applications.clock.ClockState;
import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.CaseRow;
import gongkai.applications.desk.CaseView.Step;
import gongkai.applications.desk.Departments;
import gongkai.applications.desk.Departments.Department;
import gongkai.applications.desk.Group;
import gongkai.console.frame.Choices.Option;
import gongkai.console.frame.Language;
import gongkai.console.frame.Screen;
import gongkai.office.BodyCode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names for what a case carries, in the language of the page. */
@Named("caseLabels")
@RequestScoped
public class CaseLabels {
  private static final Pattern TOKEN = Pattern.compile("[A-Z]+(?:_[A-Z]+)*");

  /** Steps whose text names a letter, an inner deadline or a kind of case by its constant. */
  private static final Set<String> WITH_TOKENS =
      Set.of(
          "proposed",
          "passed",
          "sent-back",
          "dropped",
          "dispatched",
          "inner-deadlines",
          "reclassified");

  @Inject Departments departments;
  @Inject Language language;
  @Inject Screen screen;

  private final Map<BodyCode, List<Department>> known = new HashMap<>();

  /** How pressing a case is, in words; colour alone does not reach everyone. */
  public String urgency(CaseRow row) {
    return urgency(row.group(), row.state(), row.deadline() != null, row.daysLeft());
  }

  String urgency(@Nullable Group group, ClockState state, boolean limited, int daysLeft) {
    if (group == null) {
      return screen.text("urgent.CLOSED");
    }
    if (group == Group.WAITING || !limited) {
      return screen.text("clock." + state);
    }
    return screen.text("urgent." + group, Math.abs(daysLeft));
  }

  /** Style of a case by the list by time it stands in. */
  public String style(@Nullable Group group) {
    return group == null
        ? "none"
        : switch (group) {
          case OVERDUE -> "overdue";
          case DUE_TODAY -> "today";
          case DUE_SOON -> "soon";
          case WAITING -> "waiting";
          default -> "later";
        };
  }

  /** The same for a clock. */
  public String clockStyle(ClockReading clock) {
    if (clock.state() == ClockState.STOPPED) {
      return clock.late() ? "overdue" : "none";
    }
    if (clock.late()) {
      return "overdue";
    }
    if (clock.deadline() == null) {
      return "waiting";
    }
    return clock.daysLeft() == 0 ? "today" : clock.daysLeft() <= 5 ? "soon" : "later";
  }

  /** How many working days are left, in words. */
  public String left(ClockReading clock) {
    if (clock.state() == ClockState.STOPPED) {
      return screen.text(clock.late() ? "case.lateMark" : "case.inTime");
    }
    String key = clock.late() ? "OVERDUE" : clock.daysLeft() == 0 ? "DUE_TODAY" : "LATER";
    return screen.text("urgent." + key, Math.abs(clock.daysLeft()));
  }

  /** The row of Table 3; its words are the law's, so English stands beside them only. */
  public String outcome(@Nullable Outcome outcome) {
    if (outcome == null) {
      return "";
    }
    String english = screen.textOr("outcome." + outcome, "");
    return language.isEnglish() && !english.isEmpty()
        ? english + " · " + outcome.label()
        : outcome.label();
  }

  /** Name of a department, its code when it is unknown. */
  public String department(BodyCode body, String code) {
    return of(body).stream()
        .filter(each -> each.code().equals(code))
        .map(Department::name)
        .findFirst()
        .orElse(code);
  }

  private List<Department> of(BodyCode body) {
    return known.computeIfAbsent(body, departments::of);
  }

  /** What a step of the timeline is called. */
  public String step(Step step) {
    String text =
        language.isEnglish() ? screen.textOr("step." + step.code(), step.text()) : step.text();
    return WITH_TOKENS.contains(step.code())
        ? TOKEN.matcher(text).replaceAll(token -> Matcher.quoteReplacement(named(token.group())))
        : text;
  }

  private String named(String token) {
    return Stream.of("letter.", "inner.", "casekind.")
        .map(prefix -> screen.textOr(prefix + token, ""))
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse(token);
  }

  /** What the clock followed, in English by its code when there is a text. */
  public String rule(ClockReading.Rule rule) {
    return language.isEnglish() ? screen.textOr("rule." + rule.code(), rule.text()) : rule.text();
  }

  public List<Option> getStages() {
    return options("stage.", Stage.values());
  }

  public List<Option> getClockStates() {
    return options("clock.", ClockState.values());
  }

  public List<Option> getKinds() {
    return options("casekind.", CaseKind.values());
  }

  public List<Option> getChannels() {
    return options("channel.", Channel.values());
  }

  /** The letters that staff write for a case by themselves. */
  public List<Option> getLetterKinds() {
    return options(
        "letter.",
        Stream.of(LetterKind.values()).filter(LetterKind::standsAlone).toArray(LetterKind[]::new));
  }

  public List<Option> getOutcomes() {
    return Stream.of(Outcome.values()).map(each -> new Option(each.name(), outcome(each))).toList();
  }

  /** The text with that key. */
  public String text(String key) {
    return screen.text(key);
  }

  /** The constants of an enumeration with their texts. */
  public List<Option> options(String prefix, Enum<?>... constants) {
    return Stream.of(constants)
        .map(each -> new Option(each.name(), screen.text(prefix + each.name())))
        .toList();
  }
}
