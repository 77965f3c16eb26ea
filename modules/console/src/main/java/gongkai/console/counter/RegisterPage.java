package gongkai.console.counter;

import gongkai.applications.CaseKind;
import gongkai.applications.desk.Counter;
import gongkai.applications.desk.Counter.Preview;
import gongkai.applications.desk.Counter.Registered;
import gongkai.applications.desk.PaperApplication;
import gongkai.console.access.Me;
import gongkai.console.forms.Field;
import gongkai.console.forms.Form;
import gongkai.console.forms.Section;
import gongkai.console.frame.Screen;
import gongkai.office.BodyCode;
import gongkai.office.Change.Done;
import gongkai.office.Change.Problem;
import gongkai.office.Change.Refused;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Registering an application that came otherwise than by the site's form. The dates show at once
 * what the clock will say; the query code is shown once, to be handed over.
 */
@Named("registerPage")
@ViewScoped
@SuppressWarnings("serial")
public class RegisterPage implements Serializable {
  private static final Set<String> INCOMPLETE = Set.of("required");

  @Inject Counter counter;
  @Inject PaperSheet sheet;
  @Inject Scans scans;
  @Inject Me me;
  @Inject Screen screen;

  private final String key = UUID.randomUUID().toString();
  private List<Section> sections = List.of();
  private Form form = new Form(List.of());
  private @Nullable Preview preview;
  private List<Problem> objections = List.of();
  private @Nullable Registered registered;

  @PostConstruct
  void open() {
    sections = sheet.sections();
    form = Section.form(sections);
    form.put("body", me.actor().body().value()).put("caseKind", CaseKind.DISCLOSURE);
  }

  /** Shows what the clock would say to the dates typed so far. */
  public void look() {
    preview = null;
    objections = List.of();
    switch (counter.preview(me.actor(), PaperForm.body(form), PaperForm.dates(form))) {
      case Done<Preview> done -> preview = done.value();
      case Refused<Preview> refused ->
          objections =
              refused.problems().stream()
                  .filter(each -> !INCOMPLETE.contains(each.code()))
                  .toList();
    }
    form.unreadable();
  }

  /** Registers it, once however often the button is pressed. */
  public void register() {
    PaperApplication paper = PaperForm.read(form);
    List<Problem> unreadable = form.unreadable();
    if (!unreadable.isEmpty()) {
      screen.problems(Form.placed(unreadable), ids());
      return;
    }
    switch (counter.register(me.actor(), paper, scans.ready(), key)) {
      case Done<Registered> done -> {
        registered = done.value();
        scans.drop();
      }
      case Refused<Registered> refused -> {
        screen.problems(Form.placed(refused.problems()), ids());
        screen.error("register.refused");
        look();
      }
    }
  }

  private Set<String> ids() {
    List<String> ids = new ArrayList<>(form.ids());
    ids.add("files");
    return Set.copyOf(ids);
  }

  /** The fields of a section. */
  public List<Field> fields(String section) {
    return sections.stream()
        .filter(each -> each.name().equals(section))
        .flatMap(each -> each.fields().stream())
        .toList();
  }

  public Form getForm() {
    return form;
  }

  /** What the clock would show, {@code null} while the dates are not complete. */
  public @Nullable Preview getPreview() {
    return preview;
  }

  /** What is wrong with the dates typed so far. */
  public List<Problem> getObjections() {
    return objections;
  }

  /** The body that is asked. */
  public BodyCode getBody() {
    return PaperForm.body(form);
  }

  /** What was registered, {@code null} until then. */
  public @Nullable Registered getRegistered() {
    return registered;
  }
}
