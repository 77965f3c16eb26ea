package gongkai.portal.progress;

import gongkai.applications.intake.Intake;
import gongkai.applications.intake.Progress;
import gongkai.applications.intake.Upload;
import gongkai.office.Change;
import gongkai.portal.page.Texts;
import gongkai.portal.posting.Access;
import gongkai.portal.posting.Accesses;
import gongkai.portal.posting.Caller;
import gongkai.portal.posting.FieldError;
import gongkai.portal.posting.Forms;
import gongkai.portal.posting.Limits;
import gongkai.portal.posting.Posted;
import gongkai.portal.posting.Spool;
import gongkai.portal.posting.Ticket;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an applicant may do with their application: correct it (Article 30) and withdraw it. */
@Dependent
class Handling {
  private final Intake intake;
  private final StatusPages pages;
  private final Forms forms;
  private final Accesses accesses;
  private final Spool spool;
  private final Limits limits;
  private final Waiting waiting;

  @Inject
  Handling(
      Intake intake,
      StatusPages pages,
      Forms forms,
      Accesses accesses,
      Spool spool,
      Limits limits,
      Waiting waiting) {
    this.intake = intake;
    this.pages = pages;
    this.forms = forms;
    this.accesses = accesses;
    this.spool = spool;
    this.limits = limits;
    this.waiting = waiting;
  }

  /** The form of a deed, when the application is in a state for it. */
  Response form(Caller caller, Deed deed) {
    return pages.seen(
        caller,
        progress ->
            deed.possible(progress)
                ? forms
                    .fresh(caller, deed.view(), deed.title())
                    .with("course", Course.of(progress, caller.visit()))
                    .as(200)
                : Forms.onward(caller, "/apply/status").build());
  }

  /** Does it; answers with the way back to the application, or with what is wrong. */
  Response send(Caller caller, Deed deed, Posted form) {
    Optional<Access> access = accesses.of(caller);
    if (access.isEmpty()) {
      return Forms.onward(caller, "/apply/status").build();
    }
    Texts texts = caller.visit().texts();
    if (form.ticket().isEmpty()) {
      return again(caller, deed, form, 403, new FieldError("", texts.get("form.wrong.expired")));
    }
    List<FieldError> wrong = new ArrayList<>();
    if (!form.has(deed.needed())) {
      String key = "form.wrong." + deed.needed() + ".required";
      wrong.add(new FieldError(deed.needed(), texts.get(key)));
    }
    wrong.addAll(FieldError.ofFiles(form.troubles(), limits, texts));
    if (!wrong.isEmpty()) {
      return again(caller, deed, form, 422, wrong.toArray(FieldError[]::new));
    }
    return switch (change(deed, access.get(), form, form.ticket().get(), caller)) {
      case Change.Done<Progress> done -> {
        spool.drop(form.ticket().get().files());
        yield Forms.onward(caller, "/apply/status?done=" + deed.done()).build();
      }
      case Change.Refused<Progress> refused -> refused(caller, deed, form, refused.problems());
    };
  }

  private Change<Progress> change(
      Deed deed, Access access, Posted form, Ticket ticket, Caller caller) {
    return switch (deed) {
      case CORRECT ->
          intake.correct(
              access.number(), access.code(), form.text("text"), uploads(ticket), caller.source());
      case WITHDRAW ->
          intake.withdraw(access.number(), access.code(), form.text("reason"), caller.source());
    };
  }

  private Response refused(Caller caller, Deed deed, Posted form, List<Change.Problem> problems) {
    for (Change.Problem problem : problems) {
      if (problem.code().equals("busy")) {
        return waiting.aWhile(caller);
      }
      if (problem.code().equals("access")) {
        return pages.leave(caller);
      }
    }
    List<FieldError> wrong = FieldError.of(problems, caller.visit().texts());
    return again(caller, deed, form, 422, wrong.toArray(FieldError[]::new));
  }

  private Response again(Caller caller, Deed deed, Posted form, int status, FieldError... wrong) {
    return pages.seen(
        caller,
        progress ->
            forms
                .again(caller, deed.view(), deed.title(), form, List.of(wrong))
                .with("course", Course.of(progress, caller.visit()))
                .as(status));
  }

  private List<Upload> uploads(Ticket ticket) {
    return ticket.files().stream()
        .flatMap(
            file ->
                spool
                    .find(file)
                    .map(path -> new Upload(file.purpose(), file.name(), path))
                    .stream())
        .toList();
  }
}
