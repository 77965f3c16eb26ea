package gongkai.applications.counter;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.casefile.Registrar;
import gongkai.applications.casefile.Requesters;
import gongkai.applications.casefile.Timings;
import gongkai.applications.casefile.Words;
import gongkai.applications.desk.Counter;
import gongkai.applications.desk.Counter.Registered;
import gongkai.applications.desk.Enclosures;
import gongkai.applications.desk.PaperApplication;
import gongkai.applications.filing.CaseFiles;
import gongkai.applications.filing.EnclosureFixture;
import gongkai.applications.filing.SealedStore;
import gongkai.applications.filing.SentForms;
import gongkai.applications.filing.UploadCheck;
import gongkai.applications.numbering.FreshCodes;
import gongkai.applications.numbering.QueryCodes;
import gongkai.applications.numbering.RegistrationForm;
import gongkai.applications.numbering.RegistrationNumbers;
import gongkai.applications.testing.Bureau;
import gongkai.applications.testing.CaseClocks;
import gongkai.applications.testing.Kinds;
import gongkai.applications.testing.Notebook;
import gongkai.applications.testing.People;
import gongkai.applications.testing.TestClock;
import gongkai.applications.vault.TestKeys;
import gongkai.applications.vault.Vault;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Office;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Object mother: the counter on a real database, what is around it in memory. */
final class CounterOffice implements AutoCloseable {
  final TestDatabase db;
  final TestClock clock = new TestClock();
  final Notebook audit = new Notebook();
  private final Office office = new Bureau();
  private final Vault vault = TestKeys.vault();

  private CounterOffice(TestDatabase db) {
    this.db = db;
  }

  static CounterOffice open(DatabaseKind kind, String today) {
    var office = new CounterOffice(TestDatabase.open(kind, "gongkai.applications", "applications"));
    office.clock.day(today);
    return office;
  }

  <T> T at(Function<Counter, T> work) {
    return db.transact(em -> work.apply(counter(em)));
  }

  private Counter counter(EntityManager em) {
    var applications = new DisclosureApplications(em);
    var timings = new Timings(CaseClocks.STANDARD, office, clock);
    var numbers = new RegistrationNumbers(em, new RegistrationForm("{body}-{yyyy}-{n:5}"));
    var requesters = new Requesters(em, vault);
    var registrar = new Registrar(applications, requesters, numbers, timings);
    var files = files(em);
    var papers = new Papers(registrar, applications, files, new Words(em, vault));
    var codes = new FreshCodes(em, new QueryCodes(em, vault), vault);
    var punctuality = new Punctuality(CaseClocks.NOTICES::calendar);
    var sent = new SentForms(em, vault, clock, 1);
    return new CounterDoor(
        new Registering(papers, sent, codes, punctuality),
        new Confirming(papers, punctuality),
        new Renewing(requesters, codes),
        papers,
        new UploadCheck(Kinds.door(), 3, 1000),
        punctuality,
        new Clerks(office, audit),
        timings);
  }

  private CaseFiles files(EntityManager em) {
    return new CaseFiles(em, new SealedStore(System.getProperty("java.io.tmpdir"), vault), vault);
  }

  /** What staff see of the files. */
  <T> T enclosures(Function<Enclosures, T> work) {
    return db.transact(
        em ->
            work.apply(
                EnclosureFixture.enclosures(
                    files(em), new DisclosureApplications(em), office, audit)));
  }

  Change<Registered> register(PaperApplication paper) {
    return register(paper, UUID.randomUUID().toString());
  }

  Change<Registered> register(PaperApplication paper, String key) {
    return at(counter -> counter.register(People.OFFICER, paper, List.of(), key));
  }

  /** Says whether that code opens the case. */
  boolean opens(Registered registered, String code) {
    return db.transact(em -> new QueryCodes(em, vault).fits(registered.id(), code));
  }

  DisclosureApplication find(Registered registered) {
    return db.transact(em -> new DisclosureApplications(em).find(registered.id())).orElseThrow();
  }

  static Registered done(Change<Registered> change) {
    assertThat(change).isInstanceOf(Change.Done.class);
    return ((Change.Done<Registered>) change).value();
  }

  static List<Problem> problems(Change<?> change) {
    assertThat(change).isInstanceOf(Change.Refused.class);
    return ((Change.Refused<?>) change).problems();
  }

  @Override
  public void close() {
    db.close();
  }
}
