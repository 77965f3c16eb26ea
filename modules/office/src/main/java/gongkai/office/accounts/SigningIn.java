package gongkai.office.accounts;

import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Staff.Account;
import gongkai.office.Staff.SignIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people do with their own password: sign in and change it. */
@ApplicationScoped
class SigningIn {
  private Accounts accounts;
  private Attempts attempts;
  private Passwords passwords;
  private AuditTrail trail;

  @SuppressWarnings("NullAway.Init")
  SigningIn() {}

  @Inject
  SigningIn(Accounts accounts, Attempts attempts, Passwords passwords, AuditTrail trail) {
    this.accounts = accounts;
    this.attempts = attempts;
    this.passwords = passwords;
    this.trail = trail;
  }

  SignIn signIn(String typed, char[] password) {
    String login = typed.strip().toLowerCase(Locale.ROOT);
    Optional<StaffAccount> account = accounts.find(login).filter(StaffAccount::isEnabled);
    Verdict verdict = judge(login, account, password);
    if (verdict.barred().isPresent()) {
      return new SignIn.LockedOut(verdict.barred().get());
    }
    if (!verdict.right()) {
      return new SignIn.Rejected();
    }
    StaffAccount row = account.orElseThrow();
    attempts.succeeded(login);
    trail.record(login, "staff.signed-in", "account:" + login, "");
    return new SignIn.Accepted(row.actor());
  }

  Change<Account> changePassword(Actor actor, char[] old, char[] fresh) {
    String login = actor.login();
    Optional<StaffAccount> account = accounts.lock(login).filter(StaffAccount::isEnabled);
    Verdict verdict = judge(login, account, old);
    if (verdict.barred().isPresent()) {
      return Change.refused("", "locked", "密码错误次数过多，账户已暂时锁定，请稍后再试。");
    }
    if (!verdict.right()) {
      return Change.refused("old", "password.wrong", "原密码不正确。");
    }
    if (Arrays.equals(old, fresh)) {
      return Change.refused("fresh", "password.same", "新密码不能与原密码相同。");
    }
    List<Problem> problems = passwords.broken("fresh", login, fresh);
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    Account changed = accounts.changeSecret(account.orElseThrow(), passwords.hash(fresh));
    trail.record(login, "staff.password-changed", "account:" + login, "");
    return new Change.Done<>(changed);
  }

  /** The slow comparison goes first, with nothing locked; what counts is decided afterwards. */
  private Verdict judge(String login, Optional<StaffAccount> account, char[] password) {
    Optional<Instant> barred = attempts.barredUntil(login);
    if (barred.isPresent()) {
      return new Verdict(false, barred);
    }
    boolean right = passwords.isRight(account.map(StaffAccount::secret), password);
    account
        .filter(row -> right && passwords.isOutdated(row.secret()))
        .ifPresent(row -> accounts.strengthen(row, passwords.hash(password)));
    attempts.hold(login);
    barred = attempts.barredUntil(login);
    if (right || barred.isPresent()) {
      return new Verdict(right, barred);
    }
    barred = attempts.failed(login);
    trail.record(
        "system",
        barred.isPresent() ? "staff.locked-out" : "staff.sign-in-failed",
        "account:" + account.map(row -> row.actor().login()).orElse("unknown"),
        "");
    return new Verdict(false, barred);
  }

  private record Verdict(boolean right, Optional<Instant> barred) {}
}
