package gongkai.console.remedies;

import gongkai.applications.remedy.Claimant;
import gongkai.applications.remedy.Remedies;
import gongkai.applications.remedy.RemedyId;
import gongkai.applications.remedy.RemedyState;
import gongkai.applications.remedy.RemedyView;
import gongkai.applications.remedy.Ruling;
import gongkai.console.access.Me;
import gongkai.console.forms.Form;
import gongkai.console.frame.Screen;
import gongkai.office.Change;
import gongkai.office.Change.Done;
import gongkai.office.Change.Problem;
import gongkai.office.Change.Refused;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A reconsideration or lawsuit: its periods with their proofs, and the step that is next. */
@Named("remedyPage")
@ViewScoped
@SuppressWarnings("serial")
public class RemedyPage implements Serializable {
  @Inject Remedies remedies;
  @Inject RemedySteps steps;
  @Inject Me me;
  @Inject Screen screen;

  private String id = "";
  private String unmaskReason = "";
  private @Nullable RemedyView view;
  private @Nullable Claimant plain;
  private Form reply = new Form(List.of());
  private Form ruling = new Form(List.of());
  private Form counting = new Form(List.of());
  private Form performance = new Form(List.of());

  @PostConstruct
  void open() {
    read(Faces.getExternalContext().getRequestParameterMap());
  }

  void read(Map<String, String> request) {
    id = request.getOrDefault("id", "");
    view = find(remedies, me, id).orElse(null);
    if (view != null) {
      reply = steps.reply();
      ruling = steps.ruling(view);
      counting = steps.counting();
      performance = steps.performance();
    }
  }

  static Optional<RemedyView> find(Remedies remedies, Me me, String id) {
    try {
      return remedies.find(me.actor(), new RemedyId(id));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Records our reply. */
  public void replied() {
    act(reply, "remedy.replied", seen -> steps.replied(me.actor(), seen, reply));
  }

  /** Records how it ended. */
  public void decided() {
    act(ruling, "remedy.decided", seen -> steps.decided(me.actor(), seen, ruling));
  }

  /** Counts it in another class of Table 4. */
  public void classify() {
    act(counting, "remedy.classified", seen -> steps.classified(me.actor(), seen, counting));
  }

  /** Records that the ruling was performed. */
  public void performed() {
    act(performance, "remedy.performed", seen -> steps.performed(me.actor(), seen, performance));
  }

  /** Opens the case in which the application is answered again, and goes there. */
  public void followUp() {
    RemedyView seen = current();
    switch (remedies.followUp(me.actor(), seen.id(), seen.version())) {
      case Done<RemedyView> opened -> {
        screen.info("remedy.followedUp");
        screen.go("/console/case.xhtml?id=" + opened.value().followUp());
      }
      case Refused<RemedyView> refused -> {
        screen.problems(refused.problems(), Set.of());
        view = find(remedies, me, id).orElse(null);
      }
    }
  }

  private void act(Form form, String done, Function<RemedyView, Change<RemedyView>> step) {
    switch (step.apply(current())) {
      case Done<RemedyView> accepted -> {
        screen.info(done);
        screen.go("/console/remedy.xhtml?id=" + id);
      }
      case Refused<RemedyView> refused -> {
        screen.problems(Form.placed(refused.problems()), form.ids());
        if (refused.problems().stream().map(Problem::code).anyMatch("stale"::equals)) {
          view = find(remedies, me, id).orElse(null);
        }
      }
    }
  }

  /** Shows the claimant for this page only; the audit trail keeps who and why. */
  public void unmask() {
    switch (remedies.unmask(me.actor(), current().id(), unmaskReason.strip())) {
      case Done<Claimant> done -> plain = done.value();
      case Refused<Claimant> refused ->
          screen.problems(
              refused.problems().stream().map(RemedyPage::atUnmasking).toList(),
              Set.of("unmaskReason"));
    }
  }

  private static Problem atUnmasking(Problem problem) {
    return problem.field().equals("reason")
        ? new Problem("unmaskReason", problem.code(), problem.text())
        : problem;
  }

  private RemedyView current() {
    RemedyView current = view;
    if (current == null) {
      throw new IllegalStateException("No entry is shown");
    }
    return current;
  }

  /** Says whether a step is possible now: it is the actor's office and this state's turn. */
  public boolean can(String step) {
    RemedyView current = view;
    if (current == null || !me.may("EDIT_REMEDIES")) {
      return false;
    }
    boolean ended = current.ruling() != null;
    return switch (step) {
      case "reply" -> current.state() == RemedyState.REPLY_DUE;
      case "decide", "revise" -> !ended;
      case "classify" -> ended;
      case "perform" -> current.state() == RemedyState.TO_PERFORM;
      case "followUp" -> isToBeAnsweredAgain(current);
      default -> false;
    };
  }

  private static boolean isToBeAnsweredAgain(RemedyView current) {
    Ruling ruling = current.ruling();
    return current.state() == RemedyState.TO_PERFORM
        && ruling != null
        && ruling.result().needsPerformance()
        && current.entry().application() != null
        && current.followUp() == null;
  }

  /** The claimant: masked, or plain after unmasking. */
  public Claimant getClaimant() {
    Claimant shown = plain;
    return shown == null ? current().entry().claimant() : shown;
  }

  /** Says whether the claimant is shown plain. */
  public boolean isPlain() {
    return plain != null;
  }

  public @Nullable RemedyView getView() {
    return view;
  }

  public String getId() {
    return id;
  }

  public Form getReply() {
    return reply;
  }

  public Form getRuling() {
    return ruling;
  }

  public Form getCounting() {
    return counting;
  }

  public Form getPerformance() {
    return performance;
  }

  public String getUnmaskReason() {
    return unmaskReason;
  }

  public void setUnmaskReason(@Nullable String unmaskReason) {
    this.unmaskReason = unmaskReason == null ? "" : unmaskReason;
  }
}
