package gongkai.office.accounts;

import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Office;
import gongkai.office.Permission;
import gongkai.office.Staff.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the security administrator does with the accounts of others. */
@ApplicationScoped
class AccountKeeping {
  private Accounts accounts;
  private Passwords passwords;
  private Office office;
  private AuditTrail trail;

  @SuppressWarnings("NullAway.Init")
  AccountKeeping() {}

  @Inject
  AccountKeeping(Accounts accounts, Passwords passwords, Office office, AuditTrail trail) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.office = office;
    this.trail = trail;
  }

  List<Account> accounts(Actor actor) {
    return Permission.VIEW_ACCOUNTS.isHeldBy(actor) ? accounts.of(office.reach(actor)) : List.of();
  }

  Change<Account> save(Actor actor, Account account, char[] newPassword) {
    Optional<StaffAccount> row = accounts.hold(account.login());
    Optional<Account> before = row.map(accounts::view);
    List<Problem> problems = objections(actor, account, before);
    if (problems.isEmpty()) {
      problems = broken(account, newPassword, before.isEmpty());
    }
    if (!problems.isEmpty()) {
      return new Change.Refused<>(problems);
    }
    return new Change.Done<>(
        row.isPresent()
            ? change(actor, row.get(), account, newPassword)
            : add(actor.login(), account, passwords.hash(newPassword)));
  }

  /**
   * Opens the first accounts.
   *
   * @return how many; none when there are accounts already
   */
  int begin(List<Account> first, char[] password) {
    if (!accounts.areNone()) {
      return 0;
    }
    for (Account account : first) {
      List<Problem> problems = broken(account, password, true);
      if (!problems.isEmpty() || office.body(account.body()).isEmpty()) {
        throw new IllegalStateException(
            "Account " + account.login() + " of " + account.body() + ": " + problems);
      }
    }
    // One slow hash is enough: these share a password that is known or changed at once.
    String secret = passwords.hash(password);
    first.forEach(account -> add("system", account, secret));
    return first.size();
  }

  private Account add(String actor, Account account, String secret) {
    Account added = accounts.add(account, secret);
    String roles = String.join(",", account.roles().stream().map(Enum::name).sorted().toList());
    trail.record(
        actor, "staff.account-added", "account:" + account.login(), account.body() + " " + roles);
    return added;
  }

  private Account change(Actor actor, StaffAccount row, Account account, char[] newPassword) {
    Account before = accounts.view(row);
    boolean reset = newPassword.length > 0;
    boolean unlocked = (reset || !account.locked()) && accounts.unlock(account.login());
    if (reset) {
      accounts.changeSecret(row, passwords.hash(newPassword));
    }
    Account changed = accounts.change(row, account);
    List<String> details = new ArrayList<>();
    details.add(AccountDifference.of(before, changed));
    details.add(reset ? "password reset" : "");
    details.add(unlocked ? "unlocked" : "");
    trail.record(
        actor.login(),
        "staff.account-changed",
        "account:" + account.login(),
        String.join(" ", details).strip());
    return changed;
  }

  private List<Problem> objections(Actor actor, Account account, Optional<Account> before) {
    BodyCode now = before.map(Account::body).orElse(account.body());
    if (!office.permits(actor, Permission.EDIT_ACCOUNTS, account.body())
        || !office.permits(actor, Permission.EDIT_ACCOUNTS, now)) {
      return List.of(new Problem("", "forbidden", "您没有权限管理该机关的账户，请联系其安全管理员。"));
    }
    if (account.login().equals(actor.login())) {
      return List.of(new Problem("", "own", "不能修改自己的账户，请由另一名安全管理员办理。"));
    }
    if (before.isEmpty() && account.version() != 0) {
      return List.of(new Problem("login", "unknown", "该账户不存在，请刷新页面。"));
    }
    if (before.isPresent() && account.version() == 0) {
      return List.of(new Problem("login", "taken", "该登录名已被使用，请更换。"));
    }
    if (before.isPresent() && before.get().version() != account.version()) {
      return AccountDifference.stale(before.get(), account);
    }
    return List.of();
  }

  private List<Problem> broken(Account account, char[] newPassword, boolean fresh) {
    List<Problem> problems = new ArrayList<>(AccountRules.broken(account));
    if (fresh || newPassword.length > 0) {
      problems.addAll(passwords.broken("newPassword", account.login(), newPassword));
    }
    return problems;
  }
}
