package gongkai.console.letters;

import gongkai.applications.LetterKind;
import gongkai.applications.counts.Outcome;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Cases;
import gongkai.applications.letter.LetterField;
import gongkai.applications.letter.LetterOrder;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Letters;
import gongkai.applications.letter.Template;
import gongkai.applications.letter.Templates;
import gongkai.console.access.Me;
import gongkai.console.cases.CasePage;
import gongkai.console.forms.Field;
import gongkai.console.forms.Form;
import gongkai.console.frame.Choices.Option;
import gongkai.console.frame.Screen;
import gongkai.office.Change;
import gongkai.office.Change.Done;
import gongkai.office.Change.Refused;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Writing a letter for a case: the fields that its template asks for. */
@Named("composePage")
@ViewScoped
@SuppressWarnings("serial")
public class ComposePage implements Serializable {
  @Inject Cases cases;
  @Inject Letters letters;
  @Inject Templates templates;
  @Inject DraftWords words;
  @Inject Clock clock;
  @Inject Me me;
  @Inject Screen screen;

  private @Nullable CaseView application;
  private @Nullable Template template;
  private Form form = new Form(List.of());

  @PostConstruct
  void open() {
    read(Faces.getExternalContext().getRequestParameterMap());
  }

  void read(Map<String, String> parameters) {
    application = CasePage.find(cases, me, parameters.getOrDefault("id", ""));
    template =
        Stream.of(LetterKind.values())
            .filter(each -> each.name().equals(parameters.get("kind")) && each.standsAlone())
            .findFirst()
            .flatMap(kind -> templates.of(kind, LocalDate.now(clock)))
            .orElse(null);
    Template found = template;
    CaseView about = application;
    if (found != null && about != null) {
      form = new Form(fields(found, about));
      words.write(about, found.kind(), form);
    }
  }

  /** A case that was entered later from its file may get letters with the dates they bear there. */
  private static List<Field> fields(Template template, CaseView about) {
    Stream<Field> asked = template.fields().stream().map(ComposePage::field);
    Stream<Field> past =
        about.dates().recordedLater()
            ? Stream.of(Field.date("decided").labelled("f.letterDecided"))
            : Stream.empty();
    return Stream.concat(past, asked).toList();
  }

  static Field field(LetterField asked) {
    Field.Kind kind =
        switch (asked.type()) {
          case DATE -> Field.Kind.DATE;
          case NUMBER -> Field.Kind.NUMBER;
          case LIST, PARTS, TEXT -> Field.Kind.AREA;
          default -> Field.Kind.LINE;
        };
    List<Option> options = asked.choices().stream().map(value -> new Option(value, value)).toList();
    return new Field(
        asked.name(),
        options.isEmpty() ? kind : Field.Kind.CHOICE,
        asked.label(),
        options,
        asked.required());
  }

  /** Writes the letter and opens it. */
  public void compose() {
    CaseView to = application;
    Template with = template;
    if (to == null || with == null) {
      throw new IllegalStateException("No letter is asked for");
    }
    Map<String, String> values = new HashMap<>();
    with.fields().stream()
        .filter(field -> !form.text(field.name()).isEmpty())
        .forEach(field -> values.put(field.name(), form.text(field.name())));
    LetterOrder order = new LetterOrder(to.id(), with.kind(), outcome(to, with), null, values);
    LocalDate decided = form.date("decided");
    if (form.readable(screen)) {
      show(
          decided == null
              ? letters.compose(me.actor(), order)
              : letters.record(me.actor(), order, decided));
    }
  }

  private void show(Change<LetterView> answer) {
    switch (answer) {
      case Done<LetterView> done -> {
        screen.info("letterpage.composed");
        screen.go("/console/letter.xhtml?id=" + done.value().id());
      }
      case Refused<LetterView> refused ->
          screen.problems(Form.placed(refused.problems()), form.ids());
    }
  }

  /** The decision that it tells: what was put up, or what the case ended with. */
  private static @Nullable Outcome outcome(CaseView to, Template with) {
    return with.kind() == LetterKind.TERMINATED
        ? Outcome.ENDED_OTHERWISE
        : Optional.ofNullable(to.pending()).map(pending -> pending.outcome()).orElse(to.outcome());
  }

  public @Nullable CaseView getApplication() {
    return application;
  }

  public @Nullable Template getTemplate() {
    return template;
  }

  public Form getForm() {
    return form;
  }
}
