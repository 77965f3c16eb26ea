package gongkai.applications.recount;

import gongkai.applications.recount.RecountRunner.Begun;
import gongkai.calendar.NoticePreview;
import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.Change;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** The door. The work of a recount begins when its transaction has ended. */
@ApplicationScoped
@Transactional
class RecountDesk implements Recount {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int LATEST = 20;

  private OpenCases cases;
  private RecountRuns runs;
  private Calendars calendars;
  private AuditTrail audit;
  private Consumer<Begun> begun;

  @SuppressWarnings("NullAway.Init")
  RecountDesk() {}

  @Inject
  RecountDesk(
      OpenCases cases,
      RecountRuns runs,
      Calendars calendars,
      AuditTrail audit,
      Event<Begun> begun) {
    this(cases, runs, calendars, audit, (Consumer<Begun>) begun::fire);
  }

  RecountDesk(
      OpenCases cases,
      RecountRuns runs,
      Calendars calendars,
      AuditTrail audit,
      Consumer<Begun> begun) {
    this.cases = cases;
    this.runs = runs;
    this.calendars = calendars;
    this.audit = audit;
    this.begun = begun;
  }

  @Override
  public Effect effect(NoticePreview notice) {
    LocalDate today = LocalDate.ofInstant(calendars.now(), ZONE);
    return new Effects(calendars.present(), calendars.with(notice), calendars.regions(), today)
        .over(cases);
  }

  @Override
  public Change<Progress> store(Actor actor, NoticePreview notice) {
    if (!Permission.EDIT_CALENDAR.isHeldBy(actor)) {
      return Change.refused("", "forbidden", "只有系统管理员可以导入节假日安排。");
    }
    if (!notice.acceptable()) {
      return Change.refused("", "unacceptable", "安排中有错误，请按提示改正后重新预览。");
    }
    Instant now = calendars.now();
    String name = "notice:" + notice.year() + ":" + now.toEpochMilli();
    runs.add(name, notice.year() + " 年节假日安排", actor.login(), now);
    Progress progress = runs.named(name).orElseThrow().progress();
    audit.record(
        actor.login(),
        "calendar.imported",
        "calendar:" + notice.year(),
        notice.changes().size() + " days changed");
    begun.accept(new Begun(progress.id()));
    calendars.store(notice);
    return new Change.Done<>(progress);
  }

  @Override
  public List<Progress> latest() {
    return runs.latest(LATEST);
  }
}
