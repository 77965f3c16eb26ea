package gongkai.office.accounts;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Role;
import gongkai.office.Staff.Account;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An account as it is kept: opened once, changed by others, disabled and never deleted. */
@Entity
@Table(schema = "office", name = "account")
class StaffAccount {
  @Id private String login;
  @Version private long version;
  @Column private String name;
  @Column private String body;
  @Column private String roles;
  @Column private boolean enabled;
  @Column private String secret;

  @Column(name = "secret_at")
  private long secretAt;

  @Column(name = "changed_at")
  private long changedAt;

  @SuppressWarnings("NullAway.Init")
  protected StaffAccount() {}

  @SuppressWarnings("NullAway.Init")
  StaffAccount(Account account, String secret, long now) {
    this.login = account.login();
    become(account, now);
    newSecret(secret, now);
  }

  /** Takes over everything but login and password; the rules were asked. */
  void become(Account account, long now) {
    name = account.name();
    body = account.body().value();
    roles = account.roles().stream().sorted().map(Role::name).collect(Collectors.joining(","));
    enabled = account.enabled();
    changedAt = now;
  }

  void newSecret(String hash, long now) {
    secret = hash;
    secretAt = now;
    changedAt = now;
  }

  String secret() {
    return secret;
  }

  boolean isEnabled() {
    return enabled;
  }

  Actor actor() {
    return new Actor(login, name, new BodyCode(body), roles());
  }

  Account view(boolean locked, @Nullable Instant lastSignIn) {
    return new Account(
        version, login, name, new BodyCode(body), roles(), enabled, locked, lastSignIn);
  }

  private Set<Role> roles() {
    return Arrays.stream(roles.split(",", -1)).map(Role::valueOf).collect(Collectors.toSet());
  }
}
