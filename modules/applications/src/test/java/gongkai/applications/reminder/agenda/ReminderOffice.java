package gongkai.applications.reminder.agenda;

import gongkai.applications.CaseId;
import gongkai.applications.Channel;
import gongkai.applications.casefile.CaseFiles;
import gongkai.applications.casefile.DisclosureApplication;
import gongkai.applications.casefile.DisclosureApplications;
import gongkai.applications.casefile.Remark;
import gongkai.applications.clock.ClockEvent;
import gongkai.applications.department.DepartmentFixture;
import gongkai.applications.mail.post.Mailbox;
import gongkai.applications.reminder.DueSource;
import gongkai.applications.reminder.Reminders;
import gongkai.applications.testing.Bureau;
import gongkai.applications.testing.CaseClocks;
import gongkai.applications.testing.Notebook;
import gongkai.applications.testing.People;
import gongkai.applications.testing.TestClock;
import gongkai.office.Actor;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A bureau that is reminded, on one database with its outbox. */
final class ReminderOffice implements AutoCloseable {
  final TestDatabase db;
  final TestClock clock = new TestClock();
  final Notebook audit = new Notebook();
  final List<DueSource> others = new ArrayList<>();
  private final Bureau office = new Bureau();
  private final Map<String, Actor> staff =
      new HashMap<>(
          Map.of(
              "officer", People.OFFICER,
              "officer2", People.SECOND_OFFICER,
              "inspector", People.INSPECTOR,
              "approver", People.APPROVER));

  ReminderOffice(DatabaseKind kind) {
    db = TestDatabase.open(kind, "gongkai.applications", "applications");
  }

  /** A case of an officer, received on a day. */
  CaseId given(String number, String received, String officer) {
    return db.transact(
        em -> {
          LocalDate day = LocalDate.parse(received);
          var event = ClockEvent.Received.of(Channel.ONLINE, day, day, null);
          var file =
              DisclosureApplication.register(
                  CaseFiles.opening(number), event, "applicant", CaseFiles.at(day));
          file.give("", officer, Remark.of("assigned", ""), "reviewer", clock.instant());
          new DisclosureApplications(em).add(file);
          return file.id();
        });
  }

  /** A case received on a day that nobody has taken and no department was given. */
  void untaken(String number, String received) {
    LocalDate day = LocalDate.parse(received);
    var event = ClockEvent.Received.of(Channel.ONLINE, day, day, day);
    var file =
        DisclosureApplication.register(
            CaseFiles.opening(number), event, "applicant", CaseFiles.at(day));
    db.run(em -> new DisclosureApplications(em).add(file));
  }

  void give(CaseId id, String officer) {
    change(id, f -> f.give("", officer, Remark.of("assigned", ""), "reviewer", clock.instant()));
  }

  void withdraw(CaseId id, String on) {
    LocalDate day = LocalDate.parse(on);
    change(id, file -> file.happen(new ClockEvent.Ended(day), "", "officer", CaseFiles.at(day)));
  }

  private void change(CaseId id, Consumer<DisclosureApplication> work) {
    db.run(em -> work.accept(new DisclosureApplications(em).locked(id).orElseThrow()));
  }

  void leaves(String login) {
    staff.remove(login);
  }

  <T> T reminders(Function<Reminders, T> work) {
    return db.transact(em -> work.apply(desk(em)));
  }

  /** Reminds one person, as one server does. */
  int remind(String login) {
    return db.transact(em -> round(em).remind(login));
  }

  /** Goes round once, as on a morning. */
  int round() {
    List<String> logins = db.transact(em -> new Subscribers(em, CaseFiles.VAULT).logins());
    return logins.stream().mapToInt(this::remind).sum();
  }

  /** The texts of the mails in the outbox, newest first. */
  List<String> mails() {
    return db.transact(em -> Mailbox.texts(em, CaseFiles.VAULT));
  }

  List<String> subjects() {
    return db.transact(Mailbox::subjects);
  }

  private ReminderRound round(EntityManager em) {
    return new ReminderRound(
        agenda(em), new Subscribers(em, CaseFiles.VAULT), new Told(em), posting(em));
  }

  private ReminderRound.Posting posting(EntityManager em) {
    return new ReminderRound.Posting(
        login -> Optional.ofNullable(staff.get(login)),
        Mailbox.outbox(em, CaseFiles.VAULT, clock),
        new ReminderMail(""),
        clock);
  }

  private Agenda agenda(EntityManager em) {
    return new Agenda(
        new DueReading(em),
        DepartmentFixture.departments(em, office, audit, clock),
        new Levels(CaseClocks.NOTICES, office, CaseClocks.STANDARD, clock),
        others);
  }

  private ReminderDesk desk(EntityManager em) {
    return new ReminderDesk(agenda(em), new Subscribers(em, CaseFiles.VAULT), posting(em), audit);
  }

  @Override
  public void close() {
    db.close();
  }
}
