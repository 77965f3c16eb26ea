package gongkai.applications.intake;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.ApplicantKind;
import gongkai.applications.CaseId;
import gongkai.applications.CaseKind;
import gongkai.applications.Channel;
import gongkai.applications.Delivery;
import gongkai.applications.Provision;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.casefile.Opening;
import gongkai.applications.casefile.Registrar;
import gongkai.applications.casefile.Requesters;
import gongkai.applications.casefile.Timing;
import gongkai.applications.casefile.Timings;
import gongkai.applications.casefile.Words;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.department.DepartmentFixture;
import gongkai.applications.desk.CaseQuery;
import gongkai.applications.desk.CaseRow;
import gongkai.applications.desk.Group;
import gongkai.applications.dispatch.Concerns;
import gongkai.applications.duty.InnerDays;
import gongkai.applications.filing.CaseFiles;
import gongkai.applications.filing.Correspondence;
import gongkai.applications.filing.SealedStore;
import gongkai.applications.filing.SentForms;
import gongkai.applications.filing.UploadCheck;
import gongkai.applications.intake.Intake.Receipt;
import gongkai.applications.listing.ListingFixture;
import gongkai.applications.numbering.FreshCodes;
import gongkai.applications.numbering.QueryCodes;
import gongkai.applications.numbering.RegistrationForm;
import gongkai.applications.numbering.RegistrationNumbers;
import gongkai.applications.testing.Bureau;
import gongkai.applications.testing.CaseClocks;
import gongkai.applications.testing.Kinds;
import gongkai.applications.testing.Notebook;
import gongkai.applications.testing.People;
import gongkai.applications.testing.Postbox;
import gongkai.applications.testing.TestClock;
import gongkai.applications.testing.WatchingConcern;
import gongkai.applications.vault.TestKeys;
import gongkai.applications.vault.Vault;
import gongkai.office.Change;
import gongkai.office.Office;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Object mother: the door for the public on a real database, what is around it in memory. */
final class FrontDesk implements AutoCloseable {
  static final String SOURCE = "source";
  static final int PER_HOUR = 1000;

  final TestDatabase db;
  final TestClock clock = new TestClock();
  final Notebook audit = new Notebook();
  final Postbox outbox = new Postbox();
  final WatchingConcern concern = new WatchingConcern();
  final Path data;
  int perHour = PER_HOUR;
  private final Office office = new Bureau();
  private final Vault vault = TestKeys.vault();

  private FrontDesk(TestDatabase db) {
    this.db = db;
    try {
      this.data = Files.createTempDirectory("intake");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static FrontDesk open(DatabaseKind kind) {
    return new FrontDesk(TestDatabase.open(kind, "gongkai.applications", "applications"));
  }

  /** Uses the door in a transaction of its own. */
  <T> T at(Function<Intake, T> work) {
    return db.transact(em -> work.apply(intake(em)));
  }

  Intake intake(EntityManager em) {
    var applications = new DisclosureApplications(em);
    var timings = new Timings(CaseClocks.STANDARD, office, clock);
    var numbers = new RegistrationNumbers(em, new RegistrationForm("{body}-{yyyy}-{n:5}"));
    var requesters = new Requesters(em, vault);
    var registrar = new Registrar(applications, requesters, numbers, timings);
    var files = files(em);
    var codes = new QueryCodes(em, vault);
    var fresh = new FreshCodes(em, codes, vault);
    var limits = new AttemptLimits(10, 30, Duration.ofMinutes(15));
    var attempts = new Attempts(em, vault, clock, limits);
    var forms = new Forms(office, new UploadCheck(Kinds.door(), 3, 1000), clock);
    var words = new Words(em, vault);
    var mails = new Mails(outbox, office, "https://example.cn/");
    return new IntakeDesk(
        new Submitting(
            forms,
            new SentForms(em, vault, clock, perHour),
            new Enrolment(registrar, applications, files, fresh, clock),
            mails,
            audit),
        new Following(
            new Access(applications, codes, attempts),
            new FollowUps(
                applications, words, files, forms, timings, new Concerns(List.of(concern))),
            new ProgressViews(office, timings, words, new NoLetters(), applications),
            new NoLetters(),
            applications,
            audit),
        new Recovery(applications, requesters, attempts, fresh, mails, audit, clock));
  }

  CaseFiles files(EntityManager em) {
    return new CaseFiles(em, new SealedStore(data.toString(), vault), vault);
  }

  /** Sends a form. */
  Change<Receipt> submit(Submission form, Upload... files) {
    return submit(form, UUID.randomUUID().toString(), files);
  }

  /** Sends a form with a key. */
  Change<Receipt> submit(Submission form, String key, Upload... files) {
    return at(intake -> intake.submit(form, List.of(files), key, SOURCE));
  }

  /** The case of a number. */
  DisclosureApplication find(String number) {
    return db.transact(em -> new DisclosureApplications(em).byNumber(number)).orElseThrow();
  }

  /** The cases that an officer finds on a list of the desk. */
  List<CaseId> onTheList(Group group) {
    return db
        .transact(
            em ->
                new ListingFixture(
                        em,
                        office,
                        DepartmentFixture.departments(em, office, audit, clock),
                        CaseClocks.NOTICES,
                        new Timings(CaseClocks.STANDARD, office, clock),
                        new InnerDays(CaseClocks.NOTICES, 10, 5, 2),
                        vault,
                        audit,
                        clock)
                    .cases()
                    .page(People.OFFICER, CaseQuery.of(group), 0, 10))
        .rows()
        .stream()
        .map(CaseRow::id)
        .toList();
  }

  /** Registers the case that answers another one again, without a code of its own. */
  String answeredAgain(String number) {
    Opening first = opening(find(number).id());
    var timing = new Timing(CaseClocks.STANDARD, "", clock.instant());
    LocalDate today = timing.today();
    var again =
        DisclosureApplication.register(
            first, ClockEvent.Received.of(Channel.RULING, today, today, null), "officer", timing);
    db.run(em -> new DisclosureApplications(em).add(again));
    return first.number();
  }

  private static Opening opening(CaseId parent) {
    return new Opening(
        CaseId.random(),
        "jfj-2020-00099",
        People.BUREAU,
        CaseKind.DISCLOSURE,
        ApplicantKind.NATURAL_PERSON,
        Provision.ELECTRONIC,
        Delivery.ONLINE,
        false,
        parent.value());
  }

  static <T> T done(Change<T> change) {
    assertThat(change).isInstanceOf(Change.Done.class);
    return ((Change.Done<T>) change).value();
  }

  static String code(Change<?> change) {
    assertThat(change).isInstanceOf(Change.Refused.class);
    return ((Change.Refused<?>) change).problems().getFirst().code();
  }

  @Override
  public void close() {
    db.close();
  }

  private static final class NoLetters implements Correspondence {
    @Override
    public List<Progress.Letter> sent(CaseId application) {
      return List.of();
    }

    @Override
    public Optional<Download> fetch(CaseId application, String letter, String format) {
      return Optional.empty();
    }

    @Override
    public Optional<Download> receipt(CaseId application) {
      return Optional.empty();
    }
  }
}
