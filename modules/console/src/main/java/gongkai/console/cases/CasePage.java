package gongkai.console.cases;

import gongkai.applications.CaseId;
import gongkai.applications.Stage;
import gongkai.applications.desk.Applicant;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.CaseView.Step;
import gongkai.applications.desk.Cases;
import gongkai.applications.desk.Desk;
import gongkai.applications.desk.Verb;
import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import gongkai.office.Change;
import gongkai.office.Change.Done;
import gongkai.office.Change.Refused;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A case with its clock, its course and what may be done now. */
@Named("casePage")
@ViewScoped
@SuppressWarnings("serial")
public class CasePage implements Serializable {
  private static final Set<String> FIELDS = Set.of("reason");

  @Inject Cases cases;
  @Inject Desk desk;
  @Inject Me me;
  @Inject Screen screen;

  private String id = "";
  private String reason = "";
  private @Nullable CaseView view;
  private @Nullable Applicant plain;

  /** Opens the case that the address names. */
  public void open() {
    if (view == null) {
      view = find(cases, me, id);
    }
  }

  /** The case of an address, {@code null} when there is none for the actor. */
  public static @Nullable CaseView find(Cases cases, Me me, String id) {
    try {
      return cases.find(me.actor(), new CaseId(id)).orElse(null);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** What happened between two looks at a case. */
  static List<Step> since(CaseView seen, CaseView now) {
    int known = Math.min(seen.timeline().size(), now.timeline().size());
    return now.timeline().subList(known, now.timeline().size());
  }

  /** Takes the case. */
  public void claim() {
    CaseView seen = current();
    Change<CaseView> answer = desk.claim(me.actor(), seen.id(), seen.version());
    switch (answer) {
      case Done<CaseView> done -> {
        view = done.value();
        screen.info("case.claimed");
      }
      case Refused<CaseView> refused -> {
        screen.problems(refused.problems(), FIELDS);
        renew();
      }
    }
  }

  /** Shows the applicant's data for this page only; the audit trail keeps who and why. */
  public void unmask() {
    switch (cases.unmask(me.actor(), current().id(), reason.strip())) {
      case Done<Applicant> done -> plain = done.value();
      case Refused<Applicant> refused -> screen.problems(refused.problems(), FIELDS);
    }
  }

  /** Takes the case as it is now. */
  public void renew() {
    view = find(cases, me, id);
  }

  private CaseView current() {
    CaseView current = view;
    if (current == null) {
      throw new IllegalStateException("No case is shown");
    }
    return current;
  }

  /** The applicant: masked, or plain after unmasking. */
  public @Nullable Applicant getApplicant() {
    Applicant shown = plain;
    return shown == null ? current().applicant() : shown;
  }

  /** Says whether the actor may ask to see the applicant. */
  public boolean isUnmaskable() {
    return plain == null && me.may("UNMASK_APPLICANTS");
  }

  /** What the actor may do now by a form of its own, in the order of the procedure. */
  public List<Verb> getVerbs() {
    CaseView current = view;
    return current == null
        ? List.of()
        : Stream.of(Verb.values())
            .filter(current.verbs()::contains)
            .filter(verb -> verb != Verb.CLAIM && verb != Verb.DECIDE)
            .filter(verb -> verb != Verb.ANSWER_INSIDE || isAsked(current))
            .toList();
  }

  private static boolean isAsked(CaseView current) {
    return current.opinions().stream().anyMatch(each -> each.answeredAt() == null);
  }

  /** Says whether the actor may do that now. */
  public boolean can(String verb) {
    CaseView current = view;
    return current != null && current.verbs().contains(Verb.valueOf(verb));
  }

  /** Says whether the case is still to be answered. */
  public boolean isOpen() {
    CaseView current = view;
    return current != null && current.stage() != Stage.CLOSED;
  }

  public @Nullable CaseView getView() {
    return view;
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id == null ? "" : id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(@Nullable String reason) {
    this.reason = reason == null ? "" : reason;
  }
}
