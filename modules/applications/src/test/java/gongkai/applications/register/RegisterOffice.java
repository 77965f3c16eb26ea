package gongkai.applications.register;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.CaseEvents;
import gongkai.applications.casefile.CaseFiles;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.remedy.Remedies;
import gongkai.applications.testing.Notebook;
import gongkai.applications.testing.TestClock;
import gongkai.applications.vault.TestKeys;
import gongkai.calendar.HolidayNotices;
import gongkai.office.Change;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** An office that keeps its register on a real database; today is 2024-03-15. */
final class RegisterOffice implements AutoCloseable {
  private static final Path CALENDAR =
      Path.of(System.getProperty("gongkai.root"), "config/calendar");
  private static final HolidayNotices NOTICES =
      HolidayNotices.open(CALENDAR, CALENDAR.resolve("none"));

  final TestClock clock = new TestClock();
  final Notebook audit = new Notebook();
  final List<LocalDate> followUps = new ArrayList<>();
  private final TestDatabase db;

  private RegisterOffice(TestDatabase db) {
    this.db = db;
    clock.day("2024-03-15");
  }

  static RegisterOffice open(DatabaseKind kind) {
    return new RegisterOffice(TestDatabase.open(kind, "gongkai.applications", "applications"));
  }

  CaseId register(String number) {
    DisclosureApplication fresh = CaseFiles.registered(number);
    db.run(em -> new DisclosureApplications(em).add(fresh));
    return fresh.facts().id();
  }

  /** Uses the door in a transaction. */
  <T> T at(Function<Remedies, T> work) {
    return db.transact(em -> work.apply(desk(em)));
  }

  /** What a table holds, as text. */
  String dump(String table) {
    List<?> rows =
        db.transact(
            em -> em.createNativeQuery("select * from applications." + table).getResultList());
    return rows.stream().map(row -> Arrays.deepToString((Object[]) row)).toList().toString();
  }

  private CaseEvents log(EntityManager em) {
    return CaseFiles.log(em, clock);
  }

  private Remedies desk(EntityManager em) {
    var office = CaseFiles.OFFICE;
    var store = new StoredRemedies(em);
    var seals = new ClaimantSeals(TestKeys.vault());
    var settings = new RegisterSettings(15, "concluded");
    var views = new RemedyViews(seals, NOTICES, office, settings, clock);
    var admission = new RemedyAdmission(store, office, audit, views, clock);
    var entering = new Entering(admission, store, views, seals, log(em));
    FollowUps again =
        (actor, former, day) -> {
          followUps.add(day);
          return new Change.Done<>(CaseId.random());
        };
    return new RemedyDesk(
        entering,
        new Following(admission, views, entering, List.of(again)),
        new RemedyReading(admission, store, views, seals, office));
  }

  @Override
  public void close() {
    db.close();
  }
}
