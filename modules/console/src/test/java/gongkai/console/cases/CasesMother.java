package gongkai.console.cases;

import gongkai.applications.ApplicantKind;
import gongkai.applications.CaseId;
import gongkai.applications.CaseKind;
import gongkai.applications.Channel;
import gongkai.applications.Delivery;
import gongkai.applications.Provision;
import gongkai.applications.Stage;
import gongkai.applications.clock.ClockReading;
import gongkai.applications.clock.ClockState;
import gongkai.applications.desk.Applicant;
import gongkai.applications.desk.CaseRow;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.CaseView.Dates;
import gongkai.applications.desk.CaseView.Step;
import gongkai.applications.desk.CaseView.Wish;
import gongkai.applications.desk.Group;
import gongkai.applications.desk.Verb;
import gongkai.console.Mother;
import gongkai.console.access.Me;
import gongkai.console.frame.Language;
import gongkai.console.frame.Screen;
import gongkai.office.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cases for the tests of the staff pages. */
// it sets the fields in the container's place
@SuppressWarnings("UnnecessaryAssignment")
public final class CasesMother {
  public static final CaseId ID = new CaseId("7d3c1a58-26a2-4b87-9d5e-3f6a1c9b2e10");
  public static final LocalDate RECEIVED = LocalDate.of(2020, 9, 28);
  public static final LocalDate DEADLINE = LocalDate.of(2020, 11, 2);
  private static final Instant START = Instant.parse("2020-09-28T02:00:00Z");

  private CasesMother() {}

  /** The member of staff of a request. */
  public static Me me(Actor actor) {
    return new Me() {
      @Override
      public Optional<Actor> signedIn() {
        return Optional.of(actor);
      }
    };
  }

  /** Names in the language of a screen. */
  public static CaseLabels labels(Screen screen) {
    CaseLabels labels = new CaseLabels();
    labels.screen = screen;
    labels.language = new Language();
    return labels;
  }

  static CaseRow row(@Nullable Group group, ClockState state, int daysLeft) {
    return new CaseRow(
        ID,
        "〔2020〕1号",
        Mother.BODY,
        CaseKind.DISCLOSURE,
        Channel.ONLINE,
        Stage.HANDLED,
        "征地批复",
        RECEIVED,
        state,
        state == ClockState.WAITING_FOR_CORRECTION ? null : DEADLINE,
        daysLeft,
        daysLeft < 0,
        null,
        false,
        group,
        "",
        "li",
        null,
        START);
  }

  /** What a clock shows. */
  public static ClockReading clock(ClockState state, int daysLeft) {
    boolean stopped = state == ClockState.WAITING_FOR_CORRECTION;
    return new ClockReading(
        state,
        RECEIVED,
        RECEIVED,
        stopped ? null : DEADLINE,
        20,
        0,
        0,
        false,
        daysLeft,
        daysLeft < 0,
        null,
        List.of(),
        List.of());
  }

  /** A case of that version, with as many steps, on which these verbs are possible. */
  public static CaseView view(long version, Verb... verbs) {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < version; i++) {
      steps.add(new Step(START.plusSeconds(i), "wang", null, "step" + i, "第" + i + "步"));
    }
    return new CaseView(
        ID,
        version,
        "〔2020〕1号",
        Mother.BODY,
        CaseKind.DISCLOSURE,
        Stage.HANDLED,
        "征地批复",
        "",
        "li",
        applicant(true),
        new Wish("请公开某地块的征地批复", Provision.ELECTRONIC, Delivery.ONLINE, ""),
        new Dates(Channel.ONLINE, RECEIVED, RECEIVED, RECEIVED, START, RECEIVED, false),
        clock(ClockState.RUNNING, 12),
        null,
        steps,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Set.of(verbs));
  }

  /** The same case, entered later from its file or not. */
  public static CaseView recordedLater(CaseView view, boolean later) {
    Dates dates = view.dates();
    return new CaseView(
        view.id(),
        view.version(),
        view.number(),
        view.body(),
        view.kind(),
        view.stage(),
        view.subject(),
        view.department(),
        view.officer(),
        view.applicant(),
        view.wish(),
        new Dates(
            dates.channel(),
            dates.submitted(),
            dates.arrived(),
            dates.confirmed(),
            dates.registered(),
            dates.received(),
            later),
        view.clock(),
        view.outcome(),
        view.timeline(),
        view.proposals(),
        view.innerDeadlines(),
        view.opinions(),
        view.links(),
        view.verbs());
  }

  static Applicant applicant(boolean masked) {
    String name = masked ? "张*" : "张三";
    return new Applicant(
        masked, ApplicantKind.NATURAL_PERSON, name, null, "", "", "", "", "", "", "", "", "");
  }
}
