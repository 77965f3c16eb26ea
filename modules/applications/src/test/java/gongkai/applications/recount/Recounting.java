package gongkai.applications.recount;

import gongkai.applications.CaseId;
import gongkai.applications.Channel;
import gongkai.applications.casefile.CaseFiles;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.casefile.Opening;
import gongkai.applications.casefile.Timing;
import gongkai.applications.clock.CaseClock;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.clock.ClockRules;
import gongkai.applications.counts.Outcome;
import gongkai.applications.testing.TestClock;
import gongkai.calendar.HolidayNotices;
import gongkai.calendar.NoticePreview;
import gongkai.office.AuditTrail;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A database of cases, the shipped notices, and one that is to come. */
final class Recounting implements AutoCloseable {
  private static final Path SHIPPED =
      Path.of(System.getProperty("gongkai.root"), "config/calendar");

  final TestDatabase db;
  final HolidayNotices notices;
  final TestClock time = new TestClock();
  final CaseClock clock;
  final Trail trail = new Trail();
  final List<CaseId> told = new ArrayList<>();

  Recounting(DatabaseKind kind, Path stored) {
    db = TestDatabase.open(kind, "gongkai.applications", "applications");
    notices = HolidayNotices.open(SHIPPED, stored);
    clock = CaseClock.of(notices::calendar, ClockRules.STANDARD);
  }

  /** An audit trail whose entries count when their transaction commits, and that may break down. */
  static final class Trail implements AuditTrail {
    final List<String> lines = new ArrayList<>();
    private final List<String> pending = new ArrayList<>();
    private int breaksAfter = Integer.MAX_VALUE;

    void breakAfter(int entries) {
      breaksAfter = entries;
    }

    void end(boolean committed) {
      if (committed) {
        lines.addAll(pending);
      }
      pending.clear();
    }

    @Override
    public void record(String actor, String verb, String object, String detail) {
      if (breaksAfter-- == 0) {
        throw new IllegalStateException("killed");
      }
      pending.add(actor + " " + verb + " " + object + " " + detail);
    }

    @Override
    public List<Entry> before(long before, int limit, Filter filter) {
      return List.of();
    }

    @Override
    public long verify() {
      return 0;
    }
  }

  /** The notice of 2027, by which the first Saturday of January is worked. */
  NoticePreview notice() {
    return notices.preview(
        2027,
        """
        date,kind,festival,notice
        2027-01-01,off,元旦,https://www.example.cn/notice.htm
        2027-01-02,work,元旦,https://www.example.cn/notice.htm
        2027-01-03,work,元旦,https://www.example.cn/notice.htm
        """);
  }

  /** A case that came in by the form of the site. */
  CaseId open(String number, String received) {
    return db.transact(em -> register(em, number, received).id());
  }

  /** Keeps a case locked until the transaction ends. */
  void hold(EntityManager em, CaseId id) {
    em.createNativeQuery("select id from applications.application where id = ?1 for update")
        .setParameter(1, id.value())
        .getSingleResult();
  }

  /** A case that was answered on a day. */
  CaseId answered(String number, String received, String on) {
    return db.transact(
        em -> {
          DisclosureApplication fresh = register(em, number, received);
          fresh.decide(Outcome.GRANTED);
          fresh.happen(
              new ClockEvent.Replied(LocalDate.parse(on)),
              () -> "",
              "officer",
              at(LocalDate.parse(on)));
          return fresh.id();
        });
  }

  private DisclosureApplication register(EntityManager em, String number, String received) {
    LocalDate day = LocalDate.parse(received);
    Opening opening = CaseFiles.opening(number);
    var event = ClockEvent.Received.of(Channel.ONLINE, day, day, null);
    DisclosureApplication fresh =
        DisclosureApplication.register(opening, event, "applicant", at(day));
    new DisclosureApplications(em).add(fresh);
    return fresh;
  }

  private Timing at(LocalDate day) {
    return new Timing(clock, "", day.atTime(10, 0).atZone(time.getZone()).toInstant());
  }

  LocalDate deadline(CaseId id) {
    return db.transact(em -> new DisclosureApplications(em).find(id).orElseThrow())
        .facts()
        .dial()
        .deadline();
  }

  RecountDesk desk(EntityManager em) {
    var calendars = new Calendars(notices, clock, new Regions(CaseFiles.OFFICE), time);
    return new RecountDesk(new OpenCases(em), new RecountRuns(em), calendars, trail, begun -> {});
  }

  /** Two cases in a piece. */
  RecountChunks chunks(EntityManager em) {
    var cases = new OpenCases(em);
    var mover =
        new Mover(cases, clock, new Regions(CaseFiles.OFFICE), moved -> told.addAll(moved.cases()));
    return new RecountChunks(new RecountRuns(em), cases, mover, trail, time).inPiecesOf(2);
  }

  /** One transaction, after which what the trail was told counts or not. */
  <T> T transact(java.util.function.Function<EntityManager, T> work) {
    boolean committed = false;
    try {
      T result = db.transact(work);
      committed = true;
      return result;
    } finally {
      trail.end(committed);
    }
  }

  /** Does what is left, piece by piece. */
  void runToTheEnd() {
    for (String run : transact(em -> chunks(em).due())) {
      while (transact(em -> chunks(em).next(run))) {
        // the next piece
      }
    }
  }

  @Override
  public void close() {
    db.close();
  }
}
