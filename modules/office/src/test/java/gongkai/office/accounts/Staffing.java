package gongkai.office.accounts;

import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Office;
import gongkai.office.Role;
import gongkai.office.Staff;
import gongkai.office.Staff.Account;
import gongkai.office.Staff.SignIn;
import gongkai.office.bodies.Registers;
import gongkai.office.trail.Trails;
import gongkai.testbed.DatabaseKind;
import gongkai.testbed.TestDatabase;
import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Object mother: the demo accounts of the delivered bodies, with a clock to turn. */
final class Staffing implements AutoCloseable {
  static final String PASSWORD = "gongkai-Demo-2020";
  static final int MOST_FAILURES = 3;
  static final Duration BAR = Duration.ofMinutes(10);
  static final BodyCode ZONE = new BodyCode("gzjkq");
  static final BodyCode BUREAU = new BodyCode("jfj");

  private static final Path DEMO =
      Path.of(System.getProperty("gongkai.root"), "config", "demo", "staff.json");

  final TestDatabase db;
  Instant now = Instant.parse("2020-05-06T01:00:00Z");
  Passwords passwords = new Passwords(10_000, 12);

  Staffing(DatabaseKind kind) {
    db = TestDatabase.open(kind, "gongkai.office", "office");
    db.run(em -> Registers.office(em).load(Registers.DELIVERED));
    ask(staff -> staff.load(DEMO));
  }

  static Actor securityAdministrator(BodyCode body) {
    return new Actor("secadmin", "演示安全管理员", body, Set.of(Role.SECURITY_ADMINISTRATOR));
  }

  <T> T ask(Function<Staff, T> question) {
    return db.transact(em -> question.apply(staff(em)));
  }

  SignIn signIn(String login, String password) {
    return ask(staff -> staff.signIn(login, password.toCharArray()));
  }

  Optional<Actor> actor(String login) {
    return ask(staff -> staff.actor(login));
  }

  Account account(String login) {
    return ask(staff -> staff.accounts(securityAdministrator(ZONE))).stream()
        .filter(account -> account.login().equals(login))
        .findFirst()
        .orElseThrow();
  }

  Change<Account> save(Actor actor, Account account, String newPassword) {
    return ask(staff -> staff.save(actor, account, newPassword.toCharArray()));
  }

  List<String> refusal(Actor actor, Account account, String newPassword) {
    return codes(save(actor, account, newPassword));
  }

  static List<String> codes(Change<Account> change) {
    return change instanceof Change.Refused<Account> refused
        ? refused.problems().stream().map(Problem::code).toList()
        : List.of();
  }

  /** Verbs, newest first. */
  List<String> trail(String object) {
    return db
        .transact(
            em ->
                Trails.on(em, clock())
                    .before(Long.MAX_VALUE, 50, new AuditTrail.Filter("", "staff.", object)))
        .stream()
        .map(entry -> (entry.actor() + " " + entry.verb() + " " + entry.detail()).strip())
        .toList();
  }

  private Clock clock() {
    return Clock.fixed(now, ZoneId.of("Asia/Shanghai"));
  }

  private Staff staff(EntityManager em) {
    var attempts = new Attempts(em, clock(), MOST_FAILURES, (int) BAR.toMinutes());
    var accounts = new Accounts(em, attempts, clock());
    AuditTrail trail = Trails.on(em, clock());
    Office office = Registers.office(em);
    return new AccountRegister(
        accounts,
        new SigningIn(accounts, attempts, passwords, trail),
        new AccountKeeping(accounts, passwords, office, trail));
  }

  @Override
  public void close() {
    db.close();
  }
}
