package gongkai.console.letters;

import static gongkai.console.forms.Field.area;
import static gongkai.console.forms.Field.date;
import static gongkai.console.forms.Field.line;

import gongkai.applications.LetterKind;
import gongkai.applications.letter.Flaw;
import gongkai.applications.letter.LetterFormat;
import gongkai.applications.letter.Rendition;
import gongkai.applications.letter.Template;
import gongkai.applications.letter.Templates;
import gongkai.applications.letter.Templates.Proposal;
import gongkai.applications.letter.Templates.Wording;
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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The text of a kind of letter: looked at on a sample case, and put in force by two people. */
@Named("templatePage")
@ViewScoped
@SuppressWarnings("serial")
public class TemplatePage implements Serializable {
  @Inject Templates templates;
  @Inject Clock clock;
  @Inject Me me;
  @Inject Screen screen;

  private @Nullable Template template;
  private List<Proposal> proposals = List.of();
  private List<Flaw> flaws = List.of();
  private String preview = "";
  private Form form =
      new Form(
          List.of(
              line("title").needed(),
              area("text").needed(),
              date("from").needed(),
              date("until"),
              line("note").needed()));

  @PostConstruct
  void open() {
    read(Faces.getExternalContext().getRequestParameterMap());
  }

  void read(Map<String, String> parameters) {
    LocalDate today = LocalDate.now(clock);
    template =
        Stream.of(LetterKind.values())
            .filter(each -> each.name().equals(parameters.get("kind")))
            .findFirst()
            .flatMap(kind -> templates.of(kind, today))
            .orElse(null);
    Template found = template;
    if (found != null) {
      proposals = templates.proposals(found.kind());
      form.put("title", found.title()).put("text", found.text()).put("from", today.plusDays(1));
    }
  }

  /** Says what is wrong with the text, and shows it on the sample case when nothing is. */
  public void look() {
    LetterKind kind = current().kind();
    flaws = templates.check(kind, form.text("title"), form.text("text"));
    preview = "";
    if (flaws.isEmpty()) {
      switch (templates.preview(kind, form.text("title"), form.text("text"), LetterFormat.HTML)) {
        case Done<Rendition> done ->
            preview = new String(done.value().content(), StandardCharsets.UTF_8);
        case Refused<Rendition> refused -> show(refused.problems());
      }
    } else {
      screen.error("templates.flawed", flaws.size());
    }
  }

  /** Keeps the text for the approval of a second person. */
  public void propose() {
    LetterKind kind = current().kind();
    flaws = templates.check(kind, form.text("title"), form.text("text"));
    LocalDate from = form.day("from");
    LocalDate until = form.date("until");
    List<Problem> unreadable = form.unreadable();
    show(unreadable);
    if (unreadable.isEmpty()) {
      accept(
          templates.propose(
              me.actor(),
              new Wording(
                  kind, from, until, form.text("title"), form.text("text"), form.text("note"))),
          "templates.proposed");
    }
  }

  /** Approves the proposal of another person. */
  public void approve(String id) {
    accept(templates.approve(me.actor(), id), "templates.approved");
  }

  /** Takes a proposal back or turns it down. */
  public void discard(String id) {
    accept(templates.discard(me.actor(), id), "templates.discarded");
  }

  /** Takes the text of a proposal into the form. */
  public void take(String id) {
    proposals.stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .ifPresent(
            each -> form.put("title", each.wording().title()).put("text", each.wording().text()));
  }

  private void accept(Change<Proposal> answer, String done) {
    switch (answer) {
      case Done<Proposal> accepted -> screen.info(done);
      case Refused<Proposal> refused -> show(refused.problems());
    }
    proposals = templates.proposals(current().kind());
  }

  private void show(List<Problem> problems) {
    screen.problems(Form.placed(problems), form.ids());
  }

  private Template current() {
    Template current = template;
    if (current == null) {
      throw new IllegalStateException("No template is shown");
    }
    return current;
  }

  /** Says whether the actor may approve it: it waits, and another person wrote it. */
  public boolean approvable(Proposal proposal) {
    return proposal.approver().isEmpty()
        && !proposal.discarded()
        && !proposal.author().equals(me.actor().login());
  }

  public @Nullable Template getTemplate() {
    return template;
  }

  public List<Proposal> getProposals() {
    return proposals;
  }

  public List<Flaw> getFlaws() {
    return flaws;
  }

  /** The preview as a document of its own, empty for none. */
  public String getPreview() {
    return preview;
  }

  public Form getForm() {
    return form;
  }
}
