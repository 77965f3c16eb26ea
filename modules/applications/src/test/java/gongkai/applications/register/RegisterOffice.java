package gongkai.applications.register;

import gongkai.applications.CaseId;
import gongkai.applications.casefile.CaseEvents;
import gongkai.applications.casefile.CaseFacts;
import gongkai.applications.casefile.CaseFiles;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.casefile.Requesters;
import gongkai.applications.casefile.Requesting;
import gongkai.applications.casefile.Timings;
import gongkai.applications.intake.OwnCodesFixture;
import gongkai.applications.numbering.RegistrationForm;
import gongkai.applications.numbering.RegistrationNumbers;
import gongkai.applications.remedy.Remedies;
import gongkai.applications.testing.CaseClocks;
import gongkai.applications.testing.Notebook;
import gongkai.applications.testing.Postbox;
import gongkai.applications.testing.TestClock;
import gongkai.applications.vault.TestKeys;
import gongkai.calendar.HolidayNotices;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
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
  final Postbox outbox = new Postbox();
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
    db.run(
        em -> {
          new DisclosureApplications(em).add(fresh);
          em.flush();
          new Requesters(em, CaseFiles.VAULT)
              .add(fresh.id(), Requesting.person(), Requesting.wish("年度预算"));
        });
    return fresh.id();
  }

  /** What a case shows. */
  CaseFacts facts(CaseId id) {
    return db.transact(em -> log(em).facts(id)).orElseThrow();
  }

  /** Who applies in a case and what for. */
  String requested(CaseId id) {
    return db.transact(
        em -> {
          var requesters = new Requesters(em, CaseFiles.VAULT);
          return requesters.requester(id).orElseThrow().name()
              + " "
              + requesters.wish(id).orElseThrow().description();
        });
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
    var seals = new RegisterSeals(TestKeys.vault());
    var settings = new RegisterSettings(15, "concluded");
    var views = new RemedyViews(seals, NOTICES, office, settings, clock);
    var admission = new RemedyAdmission(store, office, audit, views, clock);
    var entering = new Entering(admission, store, views, seals, log(em));
    var again =
        new AnsweringAgain(
            new DisclosureApplications(em),
            new Requesters(em, CaseFiles.VAULT),
            new RegistrationNumbers(em, new RegistrationForm("{body}-{yyyy}-{n:5}")),
            new Timings(CaseClocks.STANDARD, office, clock),
            log(em),
            OwnCodesFixture.codes(em, TestKeys.vault(), outbox, office, audit));
    return new RemedyDesk(
        entering,
        new Following(admission, views, entering, again, seals),
        new RemedyReading(admission, store, views, seals, office));
  }

  @Override
  public void close() {
    db.close();
  }
}
