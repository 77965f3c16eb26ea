package gongkai.console.staff;

import gongkai.console.access.Me;
import gongkai.console.frame.Screen;
import gongkai.office.Change.Done;
import gongkai.office.Change.Refused;
import gongkai.office.Role;
import gongkai.office.Staff;
import gongkai.office.Staff.Account;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The accounts of the bodies that the administrator covers. */
@Named("staffPage")
@ViewScoped
@SuppressWarnings("serial")
public class StaffPage implements Serializable {
  private static final Set<String> FIELDS =
      Set.of("accountLogin", "accountName", "accountBody", "roles", "newPassword");

  @Inject Staff staff;
  @Inject Me me;
  @Inject Screen screen;

  private List<Account> accounts = List.of();
  private @Nullable AccountForm form;

  @PostConstruct
  void open() {
    accounts = staff.accounts(me.actor());
  }

  /** Opens an account's form. */
  public void edit(String login) {
    form =
        accounts.stream()
            .filter(account -> account.login().equals(login))
            .findFirst()
            .map(AccountForm::new)
            .orElse(null);
  }

  /** Opens an empty form. */
  public void add() {
    form = AccountForm.fresh(me.actor().body());
  }

  /** Stores the account, with a new password when one is given. */
  public void save() {
    AccountForm written = form;
    if (written != null) {
      store(written, written.isLocked(), "staff.saved");
    }
  }

  /** Lets the account sign in again. */
  public void unlock() {
    AccountForm written = form;
    if (written != null) {
      store(written, false, "staff.unlocked");
    }
  }

  private void store(AccountForm written, boolean locked, String done) {
    char[] password = written.getPassword().toCharArray();
    switch (staff.save(me.actor(), written.account(locked), password)) {
      case Done<Account> stored -> {
        screen.info(done);
        form = new AccountForm(stored.value());
        open();
      }
      case Refused<Account> refused -> {
        screen.problems(refused.problems().stream().map(FormFields::onPage).toList(), FIELDS);
        open();
        if (refused.problems().stream().anyMatch(problem -> problem.code().equals("stale"))) {
          accounts.stream()
              .filter(account -> account.login().equals(written.getLogin()))
              .findFirst()
              .ifPresent(written::seen);
        }
      }
    }
    Arrays.fill(password, ' ');
  }

  public List<Account> getAccounts() {
    return accounts;
  }

  public List<Role> getRoles() {
    return List.of(Role.values());
  }

  public @Nullable AccountForm getForm() {
    return form;
  }
}
