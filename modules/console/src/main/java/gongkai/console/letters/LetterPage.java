package gongkai.console.letters;

import static gongkai.console.forms.Field.area;
import static gongkai.console.forms.Field.check;
import static gongkai.console.forms.Field.choice;
import static gongkai.console.forms.Field.date;
import static gongkai.console.forms.Field.line;

import gongkai.applications.Delivery;
import gongkai.applications.desk.Archive;
import gongkai.applications.letter.Dispatch;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.LetterText;
import gongkai.applications.letter.LetterView;
import gongkai.applications.letter.Letters;
import gongkai.console.access.Me;
import gongkai.console.cases.CaseLabels;
import gongkai.console.forms.Field;
import gongkai.console.forms.Form;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A letter on its way: its words, approval by a second person, and the one dispatch. */
@Named("letterPage")
@ViewScoped
@SuppressWarnings("serial")
public class LetterPage implements Serializable {
  @Inject Letters letters;
  @Inject Archive archive;
  @Inject CaseLabels labels;
  @Inject Clock clock;
  @Inject Me me;
  @Inject Screen screen;

  private @Nullable LetterView letter;
  private @Nullable LetterText text;
  private @Nullable LocalDate disposedOn;
  private Form words = new Form(List.of(area("paragraphs")));
  private Form sending = new Form(List.of());
  private Form giving = new Form(List.of(area("cancelReason").needed()));

  @PostConstruct
  void open() {
    read(Faces.getExternalContext().getRequestParameterMap());
  }

  void read(Map<String, String> parameters) {
    letter = find(parameters.getOrDefault("id", ""));
    LetterView found = letter;
    if (found != null) {
      sending = new Form(sending(found));
      sending.put("delivery", found.delivery()).put("on", LocalDate.now(clock));
      look(found);
    }
  }

  /** An answer may leave late, with a reason. */
  private List<Field> sending(LetterView found) {
    return Stream.of(
            choice("delivery", labels.options("delivery.", Delivery.values())).needed(),
            date("on").needed(),
            line("tracking"),
            area("lateReason").labelled("f.sending.lateReason"),
            check("confirmedRecipient"))
        .filter(field -> found.outcome() != null || !field.name().equals("lateReason"))
        .toList();
  }

  private @Nullable LetterView find(String id) {
    try {
      return letters.find(new LetterId(id)).orElse(null);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private void look(LetterView found) {
    text = letters.text(me.actor(), found.id()).orElse(null);
    LetterText seen = text;
    disposedOn =
        seen != null
            ? null
            : archive
                .kept(me.actor(), found.application())
                .map(Archive.Kept::disposedOn)
                .orElse(null);
    words.put("paragraphs", seen == null ? "" : String.join("\n", seen.paragraphs()));
  }

  /** Changes the words before approval. */
  public void reword() {
    LetterView seen = current();
    accept(
        letters.reword(me.actor(), seen.id(), seen.version(), words.lines("paragraphs")),
        words,
        "letterpage.reworded");
  }

  /** Approves what another person wrote. */
  public void approve() {
    LetterView seen = current();
    accept(letters.approve(me.actor(), seen.id(), seen.version()), words, "letterpage.approved");
  }

  /** Throws the draft away and goes back to the case. */
  public void discard() {
    LetterView seen = current();
    switch (letters.discard(me.actor(), seen.id(), seen.version())) {
      case Done<LetterId> done -> {
        screen.info("letterpage.discarded");
        screen.go("/console/case.xhtml?id=" + seen.application());
      }
      case Refused<LetterId> refused -> screen.problems(refused.problems(), words.ids());
    }
  }

  /** Gives up an approved letter. */
  public void cancel() {
    LetterView seen = current();
    accept(
        letters.cancel(me.actor(), seen.id(), seen.version(), giving.text("cancelReason")),
        giving,
        "letterpage.cancelled");
  }

  /** Sends it, once, to the recipient that was looked at. */
  public void dispatch() {
    LetterView seen = current();
    LocalDate on = sending.day("on");
    Delivery delivery = sending.constant("delivery", Delivery.class);
    if (!sending.ticked("confirmedRecipient")) {
      screen.errorAt("confirmedRecipient", "letterpage.unconfirmed");
    }
    boolean readable = sending.readable(screen);
    if (delivery != null && readable && sending.ticked("confirmedRecipient")) {
      Dispatch way =
          new Dispatch(
              delivery,
              on,
              sending.text("tracking"),
              seen.maskedRecipient(),
              sending.text("lateReason"));
      accept(
          letters.dispatch(me.actor(), seen.id(), seen.version(), way), sending, "letterpage.sent");
    }
  }

  private void accept(Change<LetterView> answer, Form form, String done) {
    switch (answer) {
      case Done<LetterView> accepted -> {
        letter = accepted.value();
        look(accepted.value());
        screen.info(done);
      }
      case Refused<LetterView> refused -> {
        screen.problems(Form.placed(refused.problems()), form.ids());
        if (refused.problems().stream().anyMatch(each -> each.code().equals("stale"))) {
          letter = find(current().id().value());
        }
      }
    }
  }

  /** What leaves with the letter was changed. */
  void changed(LetterView changed) {
    letter = changed;
    look(changed);
  }

  private LetterView current() {
    LetterView current = letter;
    if (current == null) {
      throw new IllegalStateException("No letter is shown");
    }
    return current;
  }

  public @Nullable LetterView getLetter() {
    return letter;
  }

  /** Its words, {@code null} for who may not see them. */
  public @Nullable LetterText getText() {
    return text;
  }

  /** The day on which its words were destroyed with its file, {@code null} while they are there. */
  public @Nullable LocalDate getDisposedOn() {
    return disposedOn;
  }

  public Form getWords() {
    return words;
  }

  public Form getSending() {
    return sending;
  }

  public Form getGiving() {
    return giving;
  }
}
