package gongkai.applications.casefile;

import gongkai.applications.CaseId;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.clock.ClockReading;
import gongkai.office.Actor;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Appends to the log of a case that it locks. */
@ApplicationScoped
class CaseEventLog implements CaseEvents {
  private DisclosureApplications applications;
  private Timings timings;
  private Words words;

  @SuppressWarnings("NullAway.Init")
  CaseEventLog() {}

  @Inject
  CaseEventLog(DisclosureApplications applications, Timings timings, Words words) {
    this.applications = applications;
    this.timings = timings;
    this.words = words;
  }

  @Override
  public Change<Told> append(CaseId id, long version, ClockEvent event, Actor actor) {
    return append(id, version, event, "", actor);
  }

  @Override
  public Change<Told> append(CaseId id, long version, ClockEvent event, String text, Actor actor) {
    return with(
        id,
        version,
        (found, timing) -> found.happen(event, () -> words.keep(id, text), actor.login(), timing));
  }

  @Override
  public Change<Told> remark(CaseId id, long version, Remark remark, Actor actor) {
    return remark(id, version, remark, "", actor);
  }

  @Override
  public Change<Told> remark(CaseId id, long version, Remark remark, String text, Actor actor) {
    return with(
        id,
        version,
        (found, timing) -> {
          found.remark(remark.with(words.keep(id, text)), actor.login(), timing.at());
          return new Change.Done<>(found);
        });
  }

  private Change<Told> with(
      CaseId id,
      long version,
      BiFunction<DisclosureApplication, Timing, Change<DisclosureApplication>> act) {
    Optional<DisclosureApplication> found = applications.locked(id);
    if (found.isEmpty()) {
      return Change.refused("", "unknown", "没有这件申请，请检查登记号。");
    }
    CaseFacts before = found.get().facts();
    if (version != ANY_VERSION && version != before.version()) {
      return Change.refused("", "stale", before.changedBy() + "刚刚改动了这件申请，请刷新后再办理。");
    }
    Timing timing = timings.now(before.body());
    return switch (act.apply(found.get(), timing)) {
      case Change.Refused<DisclosureApplication> refused ->
          new Change.Refused<>(refused.problems());
      case Change.Done<DisclosureApplication> done -> {
        applications.flush();
        yield new Change.Done<>(new Told(done.value().facts(), done.value().read(timing)));
      }
    };
  }

  @Override
  public Optional<CaseFacts> facts(CaseId id) {
    return applications.find(id).map(DisclosureApplication::facts);
  }

  @Override
  public Optional<CaseFacts> locked(CaseId id) {
    return applications.locked(id).map(DisclosureApplication::facts);
  }

  @Override
  public List<ClockEvent> clockEvents(CaseId id) {
    return applications.find(id).map(DisclosureApplication::clockEvents).orElse(List.of());
  }

  @Override
  public Optional<ClockReading> reading(CaseId id) {
    return applications.find(id).map(found -> found.read(timings.now(found.facts().body())));
  }
}
