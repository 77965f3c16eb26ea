package gongkai.applications.counter;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.Timing;
import gongkai.applications.casefile.Timings;
import gongkai.applications.clock.ClockEvent.Received;
import gongkai.applications.desk.Counter;
import gongkai.applications.desk.PaperApplication;
import gongkai.applications.desk.PaperDates;
import gongkai.applications.desk.Scan;
import gongkai.applications.filing.CheckedFile;
import gongkai.applications.filing.UploadCheck;
import gongkai.applications.intake.Upload;
import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** The door: one transaction for each use case. */
@ApplicationScoped
@Transactional
class CounterDoor implements Counter {
  private Registering registering;
  private Confirming confirming;
  private Renewing renewing;
  private Papers papers;
  private UploadCheck uploads;
  private Punctuality punctuality;
  private Clerks clerks;
  private Timings timings;

  @SuppressWarnings("NullAway.Init")
  CounterDoor() {}

  @Inject
  CounterDoor(
      Registering registering,
      Confirming confirming,
      Renewing renewing,
      Papers papers,
      UploadCheck uploads,
      Punctuality punctuality,
      Clerks clerks,
      Timings timings) {
    this.registering = registering;
    this.confirming = confirming;
    this.renewing = renewing;
    this.papers = papers;
    this.uploads = uploads;
    this.punctuality = punctuality;
    this.clerks = clerks;
    this.timings = timings;
  }

  @Override
  public Change<Registered> register(
      Actor actor, PaperApplication paper, List<Scan> scans, String key) {
    if (!clerks.admits(actor, paper.body())) {
      return Clerks.forbidden();
    }
    Timing timing = timings.now(paper.body());
    Optional<Registered> before = registering.before(key, timing);
    if (before.isPresent()) {
      return new Change.Done<>(before.get());
    }
    List<Problem> problems = new ArrayList<>(PaperRules.check(paper, timing.today()));
    Change<List<CheckedFile>> checked = uploads.check(scans.stream().map(this::upload).toList());
    if (checked instanceof Change.Refused<List<CheckedFile>> refused) {
      problems.addAll(refused.problems());
    }
    if (problems.isEmpty() && checked instanceof Change.Done<List<CheckedFile>> files) {
      var form = new Registering.Form(actor.login(), key);
      var done = registering.register(paper, files.value(), form, timing);
      return clerks.recorded(actor, "registered", String.valueOf(paper.dates().channel()), done);
    }
    return new Change.Refused<>(problems);
  }

  private Upload upload(Scan scan) {
    var purpose = Upload.Purpose.valueOf(scan.purpose().name());
    return new Upload(purpose, scan.name(), scan.content());
  }

  @Override
  public Change<Registered> confirmReceipt(
      Actor actor, CaseId id, long version, LocalDate confirmed, String reason) {
    return at(
        actor,
        id,
        version,
        (found, timing) ->
            clerks.recorded(
                actor,
                "confirmed",
                confirmed.toString(),
                confirming.confirm(found, confirmed, reason, actor.login(), timing)));
  }

  @Override
  public Change<Registered> renewCode(Actor actor, CaseId id, long version, String reason) {
    return at(
        actor,
        id,
        version,
        (found, timing) ->
            clerks.recorded(
                actor,
                "code-renewed",
                reason.strip(),
                renewing.renew(found.facts(), reason, timing)));
  }

  /** Works on a case that the actor may handle, as she saw it. */
  private Change<Registered> at(
      Actor actor,
      CaseId id,
      long version,
      BiFunction<DisclosureApplication, Timing, Change<Registered>> work) {
    Optional<DisclosureApplication> found = papers.locked(id);
    if (found.isEmpty() || !clerks.covers(actor, found.get().facts().body())) {
      return Change.refused("", "unknown", "没有这件申请，或不在您的管理范围内。");
    }
    CaseFacts facts = found.get().facts();
    if (!clerks.admits(actor, facts.body())) {
      return Clerks.forbidden();
    }
    if (facts.version() != version) {
      return Change.refused("", "stale", facts.changedBy() + "刚刚改动了这件申请，请刷新后再办理。");
    }
    return work.apply(found.get(), timings.now(facts.body()));
  }

  @Override
  public Change<Preview> preview(Actor actor, BodyCode body, PaperDates dates) {
    if (!clerks.admits(actor, body)) {
      return Clerks.forbidden();
    }
    Timing timing = timings.now(body);
    List<Problem> problems = PaperRules.check(dates, timing.today());
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    Received received = Transcript.received(dates);
    return new Change.Done<>(
        new Preview(timing.read(List.of(received)), punctuality.warnings(received, false, timing)));
  }
}
