package gongkai.applications.consultation;

import gongkai.applications.CaseId;
import gongkai.applications.Delivery;
import gongkai.applications.casefile.CaseEvents;
import gongkai.applications.casefile.CaseFiles;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.clock.Consulted;
import gongkai.applications.party.ConsultationPlan;
import gongkai.applications.party.Consultations;
import gongkai.applications.party.Party;
import gongkai.applications.testing.Notebook;
import gongkai.applications.testing.People;
import gongkai.applications.testing.TestClock;
import gongkai.applications.vault.TestKeys;
import gongkai.calendar.HolidayNotices;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

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

  private Consultations desk(EntityManager em) {
    var office = CaseFiles.OFFICE;
    var store = new StoredConsultations(em);
    var seals = new WordSeals(TestKeys.vault());
    var periods = new ReplyPeriods(NOTICES, office, clock);
    var views = new ConsultationViews(seals, periods, letters.door());
    var admission = new ConsultationAdmission(store, office, audit, views, clock);
    var planning = new Planning((id, text) -> text.contains(APPLICANT), seals, views, log(em));
    return new ConsultationDesk(
        new Asking(
            admission, store, log(em), new ConsultationLetters(letters.door(), seals), planning),
        new Hearing(admission, views, periods, seals, planning),
        new ConsultationReading(admission, store, views, seals, office));
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
