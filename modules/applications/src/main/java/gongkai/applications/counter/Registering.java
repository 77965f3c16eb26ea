package gongkai.applications.counter;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.casefile.Dial;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.NewCase;
import gongkai.applications.casefile.Timing;
import gongkai.applications.clock.ClockEvent.Received;
import gongkai.applications.desk.Counter.Registered;
import gongkai.applications.desk.PaperApplication;
import gongkai.applications.filing.CheckedFile;
import gongkai.applications.filing.SentForms;
import gongkai.applications.numbering.FreshCodes;
import gongkai.applications.numbering.QueryCode;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Registers an application from paper, once however often the form is sent. */
@ApplicationScoped
class Registering {
  private Papers papers;
  private SentForms sent;
  private FreshCodes codes;
  private Punctuality punctuality;

  @SuppressWarnings("NullAway.Init")
  Registering() {}

  @Inject
  Registering(Papers papers, SentForms sent, FreshCodes codes, Punctuality punctuality) {
    this.papers = papers;
    this.sent = sent;
    this.codes = codes;
    this.punctuality = punctuality;
  }

  /** The case that came of a form that was sent before. */
  Optional<Registered> before(String key, Timing timing) {
    return sent.find(key)
        .flatMap(papers::find)
        .map(DisclosureApplication::facts)
        .map(facts -> view(facts, code(facts.id(), timing), List.of()));
  }

  Change<Registered> register(
      PaperApplication paper, List<CheckedFile> scans, Form form, Timing timing) {
    Received received = Transcript.received(paper.dates());
    Optional<Problem> objection = timing.objection(List.of(), received);
    if (objection.isPresent()) {
      return new Change.Refused<>(List.of(objection.get()));
    }
    String reason = paper.dates().lateReason();
    List<String> warnings = punctuality.warnings(received, paper.recordedLater(), timing);
    if (!warnings.isEmpty() && reason.isBlank()) {
      return lateReason(warnings);
    }
    NewCase fresh = Transcript.of(paper, timing.today());
    if (!sent.claim(form.key(), fresh.id(), "staff:" + form.login())) {
      return new Change.Done<>(before(form.key(), timing).orElseThrow());
    }
    QueryCode code = codes.give(fresh.id(), timing.at());
    var entry = new Papers.Entry(form.login(), timing.at());
    CaseFacts facts = papers.register(fresh, received, scans, reason, entry);
    return new Change.Done<>(view(facts, code.shown(), warnings));
  }

  static <T> Change<T> lateReason(List<String> warnings) {
    return Change.refused("lateReason", "late-reason", String.join("", warnings) + "请写明原因后再保存。");
  }

  static Registered view(CaseFacts facts, String code, List<String> warnings) {
    Dial dial = facts.dial();
    return new Registered(
        facts.id(),
        facts.version(),
        facts.number(),
        code,
        dial.received(),
        dial.deadline(),
        dial.provisional(),
        warnings);
  }

  private String code(CaseId id, Timing timing) {
    return codes.find(id, timing.at()).map(QueryCode::shown).orElse("");
  }

  /** Who sends which form. */
  record Form(String login, String key) {}
}
