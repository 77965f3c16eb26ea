package gongkai.portal.apply;

import gongkai.applications.intake.Intake;
import gongkai.applications.intake.Intake.Receipt;
import gongkai.applications.intake.Submission;
import gongkai.applications.intake.Upload;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.portal.page.Bodies;
import gongkai.portal.page.Plain;
import gongkai.portal.page.Site;
import gongkai.portal.page.Texts;
import gongkai.portal.posting.Caller;
import gongkai.portal.posting.FieldError;
import gongkai.portal.posting.Forms;
import gongkai.portal.posting.KeptFile;
import gongkai.portal.posting.Posted;
import gongkai.portal.posting.Spool;
import gongkai.portal.posting.Ticket;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The form of an application (Article 29), from the empty page to the receipt. */
@Dependent
class Applying {
  private static final Logger LOG = Logger.getLogger(Applying.class.getName());
  private static final String VIEW = "apply-form";
  private static final String TITLE = "form.title";

  private final Intake intake;
  private final Forms forms;
  private final Receipts receipts;
  private final Checks checks;
  private final Spool spool;
  private final Site site;
  private final Bodies bodies;

  @Inject
  Applying(
      Intake intake,
      Forms forms,
      Receipts receipts,
      Checks checks,
      Spool spool,
      Site site,
      Bodies bodies) {
    this.intake = intake;
    this.forms = forms;
    this.receipts = receipts;
    this.checks = checks;
    this.spool = spool;
    this.site = site;
    this.bodies = bodies;
  }

  Response empty(Caller caller) {
    return framed(forms.fresh(caller, VIEW, TITLE), caller, false).as(200);
  }

  Response send(Caller caller, Posted form) {
    Texts texts = caller.visit().texts();
    if (form.ticket().isEmpty()) {
      return again(caller, form, 403, checks.expired(form, texts));
    }
    Ticket ticket = form.ticket().get();
    return hand(caller, form, ticket, checks.before(form, ticket, texts));
  }

  /** Hands it to the desk, which only looks at what is refused already. */
  private Response hand(Caller caller, Posted form, Ticket ticket, List<FieldError> before) {
    Texts texts = caller.visit().texts();
    Submission submission = Answers.submission(new BodyCode(site.body()), form);
    List<Upload> files = uploads(ticket);
    Change<Receipt> answer;
    try {
      answer =
          before.isEmpty()
              ? intake.submit(submission, files, ticket.key(), caller.source())
              : new Change.Refused<>(intake.examine(submission, files));
    } catch (RuntimeException accident) {
      String incident = UUID.randomUUID().toString();
      LOG.log(Level.SEVERE, accident, () -> "Incident " + incident + " while applying");
      String words = texts.get("form.wrong.accident", incident);
      return again(caller, form, 503, List.of(new FieldError("", words)));
    }
    return switch (answer) {
      case Change.Done<Receipt> done -> taken(caller, done.value(), ticket.files());
      case Change.Refused<Receipt> refused -> refused(caller, form, before, refused.problems());
    };
  }

  private Response taken(Caller caller, Receipt receipt, List<KeptFile> files) {
    spool.drop(files);
    return receipts.hand(Forms.onward(caller, "/apply/receipt"), receipt).build();
  }

  private Response refused(
      Caller caller, Posted form, List<FieldError> before, List<Change.Problem> problems) {
    List<FieldError> wrong = new ArrayList<>(before);
    wrong.addAll(FieldError.of(problems, caller.visit().texts()));
    wrong.sort(Comparator.comparingInt(error -> Answers.ORDER.indexOf(error.field())));
    boolean busy = problems.stream().anyMatch(problem -> problem.code().equals("busy"));
    Response answer = again(caller, form, busy ? 429 : 422, wrong);
    return busy
        ? Response.fromResponse(answer).header("Retry-After", Checks.BUSY_SECONDS).build()
        : answer;
  }

  private Response again(Caller caller, Posted form, int status, List<FieldError> wrong) {
    boolean doubted = wrong.stream().anyMatch(error -> error.field().equals("person"));
    return framed(forms.again(caller, VIEW, TITLE, form, wrong), caller, doubted).as(status);
  }

  private Forms.Answer framed(Forms.Answer answer, Caller caller, boolean doubted) {
    Map<String, Object> body = bodies.own().orElse(Map.of());
    return answer
        .with("body", body.isEmpty() ? site.body() : caller.visit().language().name(body))
        .with("contact", Plain.object(body, "contact"))
        .with("choices", Choices.ALL)
        .with("doubted", doubted);
  }

  private List<Upload> uploads(Ticket ticket) {
    return ticket.files().stream()
        .flatMap(
            file -> {
              Optional<Upload> upload =
                  spool.find(file).map(path -> new Upload(file.purpose(), file.name(), path));
              return upload.stream();
            })
        .toList();
  }
}
