package gongkai.portal.progress;

import gongkai.applications.intake.Intake;
import gongkai.applications.intake.Intake.Look;
import gongkai.applications.intake.Progress;
import gongkai.portal.posting.Access;
import gongkai.portal.posting.Accesses;
import gongkai.portal.posting.Caller;
import gongkai.portal.posting.Cookies;
import gongkai.portal.posting.FieldError;
import gongkai.portal.posting.Forms;
import gongkai.portal.posting.Posted;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The way of an applicant to their application, and what they see of it. */
@Dependent
class StatusPages {
  private static final String ENTER = "status-enter";
  private static final String TITLE = "status.title";

  private final Intake intake;
  private final Forms forms;
  private final Accesses accesses;
  private final Cookies cookies;
  private final Waiting waiting;

  @Inject
  StatusPages(Intake intake, Forms forms, Accesses accesses, Cookies cookies, Waiting waiting) {
    this.intake = intake;
    this.forms = forms;
    this.accesses = accesses;
    this.cookies = cookies;
    this.waiting = waiting;
  }

  /** The application of this browser, or the form that asks for number and code. */
  Response show(Caller caller) {
    return accesses
        .of(caller)
        .map(access -> with(caller, access, progress -> page(caller, progress)))
        .orElseGet(() -> forms.fresh(caller, ENTER, TITLE).as(200));
  }

  /** Takes number and code. */
  Response enter(Caller caller, Posted form) {
    List<FieldError> wrong = new ArrayList<>();
    if (form.ticket().isEmpty()) {
      wrong.add(new FieldError("", caller.visit().texts().get("form.wrong.expired")));
      return forms.again(caller, ENTER, TITLE, form, wrong).as(403);
    }
    for (String field : List.of("number", "code")) {
      if (!form.has(field)) {
        String words = caller.visit().texts().get("form.wrong." + field + ".required");
        wrong.add(new FieldError(field, words));
      }
    }
    if (!wrong.isEmpty()) {
      return forms.again(caller, ENTER, TITLE, form, wrong).as(422);
    }
    Access access = new Access(form.plain("number"), form.plain("code"));
    return switch (intake.look(access.number(), access.code(), caller.source())) {
      case Look.Seen seen ->
          Forms.onward(caller, "/apply/status").cookie(accesses.cookie(access)).build();
      case Look.Wrong none -> {
        wrong.add(new FieldError("number", caller.visit().texts().get("form.wrong.access")));
        yield forms.again(caller, ENTER, TITLE, form, wrong).as(403);
      }
      case Look.Throttled throttled -> waiting.until(caller, throttled.until());
    };
  }

  /** Forgets number and code. */
  Response leave(Caller caller) {
    return Forms.onward(caller, "/apply/status")
        .cookie(cookies.clear(Accesses.COOKIE), cookies.clear("gongkai-receipt"))
        .build();
  }

  /**
   * An answer about the application of this browser; without one, the way to the form that asks for
   * number and code.
   */
  Response seen(Caller caller, Function<Progress, Response> answer) {
    Optional<Access> access = accesses.of(caller);
    return access
        .map(a -> with(caller, a, answer))
        .orElseGet(() -> Forms.onward(caller, "/apply/status").build());
  }

  private Response with(Caller caller, Access access, Function<Progress, Response> answer) {
    return switch (intake.look(access.number(), access.code(), caller.source())) {
      case Look.Seen seen ->
          Response.fromResponse(answer.apply(seen.progress()))
              .cookie(accesses.cookie(access))
              .build();
      case Look.Wrong gone -> leave(caller);
      case Look.Throttled throttled -> waiting.until(caller, throttled.until());
    };
  }

  private Response page(Caller caller, Progress progress) {
    List<String> done = caller.visit().parameters().getOrDefault("done", List.of());
    return forms
        .fresh(caller, "status", TITLE)
        .with("course", Course.of(progress, caller.visit()))
        .with(
            "done",
            done.equals(List.of("corrected")) || done.equals(List.of("withdrawn"))
                ? done.get(0)
                : "")
        .as(200);
  }
}
