package gongkai.applications.consultation;

import gongkai.applications.CaseId;
import gongkai.applications.Delivery;
import gongkai.applications.LetterKind;
import gongkai.applications.casefile.CaseEvents;
import gongkai.applications.casefile.CaseFiles;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.clock.Consulted;
import gongkai.applications.dispatch.Departure;
import gongkai.applications.letter.LetterId;
import gongkai.applications.letter.LetterView;
import gongkai.applications.party.ConsultationPlan;
import gongkai.applications.party.Consultations;
import gongkai.applications.party.Party;
import gongkai.applications.testing.Notebook;
import gongkai.applications.testing.People;
import gongkai.applications.testing.TestClock;
import gongkai.applications.vault.TestKeys;
import gongkai.calendar.HolidayNotices;
import gongkai.office.Change.Problem;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An office that asks others, on a real database, with letters in memory. */
final class ConsultingOffice implements AutoCloseable {
  static final String APPLICANT = "张三丰";

  private static final Path CALENDAR =
      Path.of(System.getProperty("gongkai.root"), "config/calendar");
  private static final HolidayNotices NOTICES =
      HolidayNotices.open(CALENDAR, CALENDAR.resolve("none"));

  final TestClock clock = new TestClock();
  final Notebook audit = new Notebook();
  final LetterBook letters = new LetterBook();
  private final TestDatabase db;

  private ConsultingOffice(TestDatabase db) {
    this.db = db;
  }

  static ConsultingOffice open(DatabaseKind kind) {
    return new ConsultingOffice(TestDatabase.open(kind, "gongkai.applications", "applications"));
  }

  /** Registers a case received on 2020-03-09. */
  CaseId register(String number) {
    DisclosureApplication fresh = CaseFiles.registered(number);
    db.run(em -> new DisclosureApplications(em).add(fresh));
    return fresh.facts().id();
  }

  /** Uses the door in a transaction. */
  <T> T at(Function<Consultations, T> work) {
    return db.transact(em -> work.apply(desk(em)));
  }

  List<ClockEvent> events(CaseId application) {
    return db.transact(em -> log(em).clockEvents(application));
  }

  void end(CaseId application) {
    db.run(
        em ->
            log(em)
                .append(
                    application,
                    CaseEvents.ANY_VERSION,
                    new ClockEvent.Ended(LocalDate.now(clock)),
                    People.OFFICER));
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

  /** A letter leaves on a day; what held it back is answered. */
  List<Problem> leave(
      CaseId application, LetterKind kind, @Nullable LetterId letter, LocalDate on) {
    List<Problem> problems =
        db.transact(
            em ->
                new Desk(em)
                    .concern()
                    .left(People.OFFICER, new Departure(application, kind, null, letter, on)));
    if (problems.isEmpty()) {
      letters.dispatch(letter, on);
    }
    return problems;
  }

  /** Why that letter is neither signed nor sent, if so. */
  Optional<Problem> stray(LetterView letter) {
    return db.transact(em -> new Desk(em).concern().objection(letter));
  }

  private Consultations desk(EntityManager em) {
    return new Desk(em).door();
  }

  /** The beans of a transaction. */
  private final class Desk {
    private final WordSeals seals = new WordSeals(TestKeys.vault());
    private final ReplyPeriods periods = new ReplyPeriods(NOTICES, CaseFiles.OFFICE, clock);
    private final ConsultationViews views = new ConsultationViews(seals, periods, letters.door());
    private final StoredConsultations store;
    private final CaseEvents log;
    private final ConsultationAdmission admission;
    private final Planning planning;

    Desk(EntityManager em) {
      store = new StoredConsultations(em);
      log = log(em);
      admission = new ConsultationAdmission(store, CaseFiles.OFFICE, audit, views, clock);
      planning = new Planning((id, text) -> text.contains(APPLICANT), seals, views, log);
    }

    Consultations door() {
      return new ConsultationDesk(
          new Asking(
              admission, store, log, new ConsultationLetters(letters.door(), seals), planning),
          new Hearing(admission, views, periods, seals, planning),
          new ConsultationReading(admission, store, views, seals, CaseFiles.OFFICE));
    }

    LettersOfConsultations concern() {
      return new LettersOfConsultations(store, admission, planning);
    }
  }

  /** A company is asked, by post. */
  static ConsultationPlan company() {
    return plan(Consulted.THIRD_PARTY, "赣南甲有限公司", "年度环境检测报告第三章", false, "");
  }

  static ConsultationPlan plan(
      Consulted consulted, String name, String told, boolean identity, String reason) {
    var party = new Party(name, "李四", "0797-0000009", Delivery.POST, "章贡区一号");
    return new ConsultationPlan(consulted, party, told, identity, reason);
  }

  @Override
  public void close() {
    db.close();
  }
}
