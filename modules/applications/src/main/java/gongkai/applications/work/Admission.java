package gongkai.applications.work;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.casefile.Timing;
import gongkai.applications.casefile.Timings;
import gongkai.applications.desk.CaseView;
import gongkai.applications.duty.InnerDays;
import gongkai.applications.listing.CaseViews;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;

/**
 * The frame of every verb: role and scope, the version the actor saw, and at the end the days
 * inside the house and the audit trail. What others may not see is to them as if it were not there.
 */
@ApplicationScoped
class Admission {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("M月d日HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

  private DisclosureApplications applications;
  private Timings timings;
  private InnerDays innerDays;
  private CaseViews views;
  private Doorkeeper doorkeeper;

  @SuppressWarnings("NullAway.Init")
  Admission() {}

  @Inject
  Admission(
      DisclosureApplications applications,
      Timings timings,
      InnerDays innerDays,
      CaseViews views,
      Doorkeeper doorkeeper) {
    this.applications = applications;
    this.timings = timings;
    this.innerDays = innerDays;
    this.views = views;
    this.doorkeeper = doorkeeper;
  }

  /** Shows a case that the actor may see. */
  Optional<Opened> look(Actor actor, CaseId id) {
    return applications.find(id).map(file -> opened(actor, file)).filter(this::visible);
  }

  /** Does something with an open case. */
  Change<CaseView> with(
      Actor actor,
      CaseId id,
      long version,
      Permission act,
      String verb,
      Function<Opened, Change<DisclosureApplication>> work) {
    return withAny(
        actor,
        id,
        version,
        act,
        verb,
        opened ->
            opened.facts().open()
                ? work.apply(opened)
                : Change.refused("", "state", "这件申请已经办结，不能再改动；如需更正，请新建登记并关联。"));
  }

  /** As {@link #with}, of a closed case too. */
  Change<CaseView> withAny(
      Actor actor,
      CaseId id,
      long version,
      Permission act,
      String verb,
      Function<Opened, Change<DisclosureApplication>> work) {
    Optional<Opened> found =
        applications.locked(id).map(file -> opened(actor, file)).filter(this::visible);
    if (found.isEmpty()) {
      return Change.refused("", "unknown", "没有这件申请，或不在您的管理范围内。");
    }
    if (!doorkeeper.admits(found.get(), act)) {
      return Change.refused("", "forbidden", "您的岗位不能办理这项操作，请交由相应岗位的人员办理。");
    }
    CaseFacts facts = found.get().facts();
    if (facts.version() != version) {
      return Change.refused("", "stale", stale(facts));
    }
    return finish(found.get(), verb, work.apply(found.get()));
  }

  private Change<CaseView> finish(
      Opened opened, String verb, Change<DisclosureApplication> change) {
    return switch (change) {
      case Change.Refused<DisclosureApplication> refused ->
          new Change.Refused<>(refused.problems());
      case Change.Done<DisclosureApplication> done -> {
        DisclosureApplication file = done.value();
        CaseFacts facts = file.facts();
        if (facts.open()) {
          file.due(
              innerDays.stored(
                  innerDays.of(
                      facts.handling(), facts.dial().deadline(), opened.timing().region())));
        }
        applications.flush();
        CaseView view = views.of(opened.actor(), file);
        doorkeeper.record(opened, verb);
        yield new Change.Done<>(view);
      }
    };
  }

  private Opened opened(Actor actor, DisclosureApplication file) {
    Timing timing = timings.now(file.facts().body());
    return new Opened(file, timing, actor);
  }

  private boolean visible(Opened opened) {
    return doorkeeper.shows(opened);
  }

  private static String stale(CaseFacts facts) {
    return facts.changedBy() + "在" + time(facts.changedAt()) + "改动了这件申请，您看到的已不是最新内容，请刷新后再办理。";
  }

  private static String time(Instant at) {
    return TIME.format(at);
  }
}
