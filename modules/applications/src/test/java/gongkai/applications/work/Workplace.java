package gongkai.applications.work;

import gongkai.applications.ApplicantKind;
import gongkai.applications.CaseId;
import gongkai.applications.CaseKind;
import gongkai.applications.Channel;
import gongkai.applications.Delivery;
import gongkai.applications.Provision;
import gongkai.applications.approval.Chains;
import gongkai.applications.approval.Proposals;
import gongkai.applications.archive.KeptFiles;
import gongkai.applications.archive.Schedule;
import gongkai.applications.casefile.CaseFiles;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.casefile.Opening;
import gongkai.applications.casefile.Requester;
import gongkai.applications.casefile.Requesters;
import gongkai.applications.casefile.Requesting;
import gongkai.applications.casefile.Timings;
import gongkai.applications.casefile.Words;
import gongkai.applications.clock.CaseClock;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.clock.ClockRules;
import gongkai.applications.department.DepartmentFixture;
import gongkai.applications.desk.Archive;
import gongkai.applications.desk.CaseView;
import gongkai.applications.desk.Cases;
import gongkai.applications.desk.Departments;
import gongkai.applications.desk.Desk;
import gongkai.applications.desk.Procedure;
import gongkai.applications.desk.PublicItem;
import gongkai.applications.desk.Wizard;
import gongkai.applications.desk.Workload;
import gongkai.applications.dispatch.Concerns;
import gongkai.applications.duty.InnerDays;
import gongkai.applications.duty.Opinions;
import gongkai.applications.handling.KeptAnswers;
import gongkai.applications.intake.OwnCodesFixture;
import gongkai.applications.listing.ListingFixture;
import gongkai.applications.mail.Message;
import gongkai.applications.numbering.RegistrationForm;
import gongkai.applications.numbering.RegistrationNumbers;
import gongkai.applications.testing.Bureau;
import gongkai.applications.testing.Notebook;
import gongkai.applications.testing.People;
import gongkai.applications.testing.Postbox;
import gongkai.applications.testing.TestClock;
import gongkai.applications.testing.WatchingConcern;
import gongkai.calendar.HolidayNotices;
import gongkai.catalogue.Catalogue;
import gongkai.catalogue.Items;
import gongkai.office.Actor;
import gongkai.office.Change;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A bureau's desk on one empty database; each call is a transaction of its own. */
public final class Workplace implements AutoCloseable {
  private static final Path CONFIG = Path.of(System.getProperty("gongkai.root"), "config");
  private static final Path SHIPPED = CONFIG.resolve("calendar");
  private static final HolidayNotices NOTICES =
      HolidayNotices.open(SHIPPED, SHIPPED.resolve("none"));
  private static final Map<String, Actor> STAFF =
      Map.of(
          "officer", People.OFFICER,
          "officer2", People.SECOND_OFFICER,
          "reviewer", People.REVIEWER);

  private final TestDatabase db;
  private final TestClock clock = new TestClock();
  private final Notebook audit = new Notebook();
  private final Bureau office = new Bureau();
  private final List<PublicItem> items = new ArrayList<>();
  private final WatchingConcern concern = new WatchingConcern();
  private final Postbox outbox = new Postbox();

  private Workplace(TestDatabase db) {
    this.db = db;
  }

  public static Workplace open(DatabaseKind kind) {
    return new Workplace(TestDatabase.open(kind, "gongkai.applications", "applications"));
  }

  public TestClock clock() {
    return clock;
  }

  public List<String> trail() {
    return audit.lines();
  }

  public TestDatabase db() {
    return db;
  }

  /** What the matters inside cases were told. */
  public List<String> told() {
    return concern.told();
  }

  /** The mails to applicants. */
  public List<Message> mails() {
    return outbox.messages();
  }

  /** Makes something public that a search finds. */
  public void publish(PublicItem item) {
    items.add(item);
  }

  /** An application at the counter on a day, of the person that all tests know. */
  public CaseId received(String day, String wish) {
    return received(day, wish, Requesting.person());
  }

  public CaseId received(String day, String wish, Requester requester) {
    return received(day, wish, requester, Channel.COUNTER);
  }

  /** As it came by a channel, not confirmed. */
  public CaseId received(String day, String wish, Requester requester, Channel channel) {
    LocalDate on = LocalDate.parse(day);
    return db.transact(
        em -> {
          Opening opening = opening(numbers(em).take(People.BUREAU, 2020));
          var file =
              DisclosureApplication.register(
                  opening,
                  ClockEvent.Received.of(channel, on, on, null),
                  "applicant",
                  timings().now(People.BUREAU));
          new DisclosureApplications(em).add(file);
          em.flush();
          new Requesters(em, CaseFiles.VAULT).add(opening.id(), requester, Requesting.wish(wish));
          return opening.id();
        });
  }

  private static Opening opening(String number) {
    return new Opening(
        CaseId.random(),
        number,
        People.BUREAU,
        CaseKind.DISCLOSURE,
        ApplicantKind.NATURAL_PERSON,
        Provision.ELECTRONIC,
        Delivery.ONLINE,
        false,
        "");
  }

  private static RegistrationNumbers numbers(EntityManager em) {
    return new RegistrationNumbers(em, new RegistrationForm("{body}-{yyyy}-{n:5}"));
  }

  /** Somebody else than the person that all tests know. */
  public static Requester somebody(String name, String number) {
    Requester person = Requesting.person();
    return new Requester(
        person.kind(), name, person.document(), number, "", "", "", "", "", "", null, "", "");
  }

  public CaseView view(CaseId id) {
    return view(People.OFFICER, id);
  }

  public CaseView view(Actor actor, CaseId id) {
    return read(cases -> cases.find(actor, id)).orElseThrow();
  }

  public long version(CaseId id) {
    return view(People.INSPECTOR, id).version();
  }

  public <T> T read(Function<Cases, T> work) {
    return db.transact(em -> work.apply(listing(em).cases()));
  }

  public <T> T figures(Function<Workload, T> work) {
    return db.transact(em -> work.apply(listing(em).workload()));
  }

  public <T> T departments(Function<Departments, T> work) {
    return db.transact(em -> work.apply(departments(em)));
  }

  /** A verb of the desk on the version that is there. */
  public Change<CaseView> desk(CaseId id, BiFunction<Desk, Long, Change<CaseView>> verb) {
    long version = version(id);
    return db.transact(em -> verb.apply(new Wiring(em).desk(), version));
  }

  public Change<CaseView> procedure(CaseId id, BiFunction<Procedure, Long, Change<CaseView>> verb) {
    long version = version(id);
    return db.transact(em -> verb.apply(new Wiring(em).procedure(), version));
  }

  public Change<CaseView> wizard(CaseId id, BiFunction<Wizard, Long, Change<CaseView>> verb) {
    long version = version(id);
    return at(wizard -> verb.apply(wizard, version));
  }

  public <T> T at(Function<Wizard, T> work) {
    return db.transact(em -> work.apply(new Wiring(em).wizard()));
  }

  public <T> T atDesk(Function<Desk, T> work) {
    return db.transact(em -> work.apply(new Wiring(em).desk()));
  }

  public <T> T archive(Function<Archive, T> work) {
    return db.transact(
        em ->
            work.apply(
                new ArchiveDoor(
                    new Wiring(em).admission, new KeptFiles(em), new Schedule(CONFIG))));
  }

  /** What was done. */
  public static CaseView done(Change<CaseView> change) {
    if (change instanceof Change.Done<CaseView> done) {
      return done.value();
    }
    throw new AssertionError(change.toString());
  }

  /** The codes of a refusal, each with its field. */
  public static List<String> refusal(Change<?> change) {
    return change instanceof Change.Refused<?> refused
        ? refused.problems().stream()
            .map(problem -> (problem.field() + " " + problem.code()).strip())
            .toList()
        : List.of();
  }

  private Timings timings() {
    CaseClock rules = CaseClock.of(NOTICES::calendar, ClockRules.STANDARD);
    return new Timings(rules, office, clock);
  }

  private Departments departments(EntityManager em) {
    return DepartmentFixture.departments(em, office, audit, clock);
  }

  public ListingFixture listing(EntityManager em) {
    return new ListingFixture(
        em,
        office,
        departments(em),
        NOTICES,
        timings(),
        new InnerDays(NOTICES, 10, 5, 2),
        CaseFiles.VAULT,
        audit,
        clock);
  }

  @Override
  public void close() {
    db.close();
  }

  /** The doors on one entity manager. */
  private final class Wiring {
    private final DisclosureApplications applications;
    private final Words words;
    private final Requesters requesters;
    private final Doorkeeper doorkeeper = new Doorkeeper(office, audit);
    private final Departments departments;
    private final Admission admission;
    private final Motions motions;
    private final Deciding deciding;
    private final Assigning assigning;
    private final EntityManager em;

    Wiring(EntityManager em) {
      this.em = em;
      applications = new DisclosureApplications(em);
      words = new Words(em, CaseFiles.VAULT);
      requesters = new Requesters(em, CaseFiles.VAULT);
      departments = departments(em);
      admission =
          new Admission(
              applications,
              timings(),
              new InnerDays(NOTICES, 10, 5, 2),
              listing(em).views(),
              doorkeeper);
      motions =
          new Motions(
              new Proposals(em),
              new Chains(List.of("REVIEWER", "APPROVER"), List.of("REVIEWER"), List.of("APPROVER")),
              words);
      deciding = new Deciding(new KeptAnswers(em, words), motions, new Objecting(opened -> false));
      assigning =
          new Assigning(
              departments,
              new Officers(login -> Optional.ofNullable(STAFF.get(login)), office),
              words);
    }

    Desk desk() {
      var search = new PublicSearch((body, sought, limit) -> items);
      var comparing = new Comparing(applications, requesters, doorkeeper, search);
      var linking =
          new Linking(comparing, catalogue(Items.class), catalogue(Catalogue.class), requesters);
      var splitting =
          new Splitting(
              applications,
              requesters,
              numbers(em),
              OwnCodesFixture.codes(em, CaseFiles.VAULT, outbox, office, audit));
      return new DeskDoor(
          admission,
          assigning,
          new Writing(words, new Opinions(em), departments, assigning, requesters),
          new Related(linking, splitting, comparing, new Proposals(em), words));
    }

    Procedure procedure() {
      return new ProcedureDoor(
          admission,
          new Steps(motions, deciding, new Concerns(List.of(concern))),
          new Departures(motions, new Concerns()));
    }

    Wizard wizard() {
      return new WizardDoor(admission, deciding, new Reviewing(motions, deciding, doorkeeper));
    }
  }

  /** A catalogue that knows what was made public and refuses every draft. */
  private <T> T catalogue(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) ->
                method.getName().equals("isPublic")
                    ? items.stream().anyMatch(item -> item.indexNumber().equals(arguments[0]))
                    : Change.refused("title", "missing", "请填写标题。")));
  }
}
