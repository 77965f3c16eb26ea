package gongkai.console.staff;

import gongkai.office.BodyCode;
import gongkai.office.Role;
import gongkai.office.Staff.Account;
import java.util.EnumSet;
import java.util.Set;

/** An account while it is being written. */
public class AccountForm {
  private long version;
  private final boolean locked;
  private String login;
  private String name;
  private String body;
  private Role[] roles;
  private boolean enabled;
  private String password = "";

  AccountForm(Account account) {
    version = account.version();
    locked = account.locked();
    login = account.login();
    name = account.name();
    body = account.body().value();
    roles = account.roles().toArray(Role[]::new);
    enabled = account.enabled();
  }

  static AccountForm fresh(BodyCode body) {
    return new AccountForm(new Account(0, "", "", body, Set.of(), true, false));
  }

  Account account(boolean stillLocked) {
    Set<Role> held = EnumSet.noneOf(Role.class);
    held.addAll(Set.of(roles));
    return new Account(
        version, login.strip(), name.strip(), new BodyCode(body), held, enabled, stillLocked);
  }

  /** Goes on with what is written over a version that the editor was just told about. */
  void seen(Account current) {
    version = current.version();
  }

  /** Says whether the account is new. */
  public boolean isFresh() {
    return version == 0;
  }

  public boolean isLocked() {
    return locked;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public Role[] getRoles() {
    return roles.clone();
  }

  public void setRoles(Role[] roles) {
    this.roles = roles.clone();
  }

  public boolean isEnabled() {
    return enabled;
  }

  public void setEnabled(boolean enabled) {
    this.enabled = enabled;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }
}
