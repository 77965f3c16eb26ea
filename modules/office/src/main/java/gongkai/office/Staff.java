package gongkai.office;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The staff accounts: who may sign in, for which body, with which roles. */
public interface Staff {

  /**
   * Checks login and password; counts failures and locks out. Takes the same time for an unknown
   * login.
   */
  SignIn signIn(String login, char[] password);

  /**
   * The actor of an enabled account. A lock-out bars signing in; it does not end a running session,
   * or strangers could.
   */
  Optional<Actor> actor(String login);

  /**
   * Accounts of the bodies that the actor covers, by login; empty without {@link
   * Permission#VIEW_ACCOUNTS}.
   */
  List<Account> accounts(Actor actor);

  /**
   * Adds or changes an account; a new one, or a reset, takes {@code newPassword} if it is not
   * empty. A reset, or saving with {@code locked} false, ends a lock-out. Nobody changes their own
   * account. Accounts are never deleted, only disabled: the audit trail names them.
   *
   * <p>Codes of problems: {@code forbidden}, {@code own}, {@code stale}, {@code unknown}, {@code
   * taken}, {@code required}, {@code length}, {@code form}, {@code roles}, and the rules of
   * passwords ({@code password.length}, {@code password.kinds}, {@code password.login}, {@code
   * password.simple}).
   *
   * @param actor needs {@link Permission#EDIT_ACCOUNTS} on the account's body, before and after
   * @param account its version is the one the actor saw, 0 for a new account
   */
  Change<Account> save(Actor actor, Account account, char[] newPassword);

  /**
   * Changes one's own password. Codes of problems: {@code password.wrong}, {@code locked}, {@code
   * password.same}, and those of {@link #save}. A wrong old password counts as a failure to sign
   * in.
   */
  Change<Account> changePassword(Actor actor, char[] old, char[] fresh);

  /**
   * Makes the first accounts, all with one password, when there are none yet; nobody else could.
   *
   * @return how many were made, 0 when there were accounts already
   * @throws IllegalStateException when one breaks a rule; the message names login and field
   */
  int begin(List<Account> accounts, char[] password);

  /**
   * As {@link #begin}, from a file such as {@code config/demo/staff.json}.
   *
   * @throws IllegalStateException when the file cannot be read or breaks a rule
   */
  int load(Path file);

  /**
   * An account as the console shows it.
   *
   * @param login 2 to 40 lower-case letters, digits and {@code - . _}; lasting
   * @param lastSignIn when it last signed in, {@code null} for never
   */
  record Account(
      long version,
      String login,
      String name,
      BodyCode body,
      Set<Role> roles,
      boolean enabled,
      boolean locked,
      @Nullable Instant lastSignIn) {
    public Account {
      roles = Set.copyOf(roles);
    }

    /** As an editor gives it back: the last sign-in is not for changing. */
    public Account(
        long version,
        String login,
        String name,
        BodyCode body,
        Set<Role> roles,
        boolean enabled,
        boolean locked) {
      this(version, login, name, body, roles, enabled, locked, null);
    }
  }

  /** The answer to an attempt to sign in. */
  sealed interface SignIn {
    /** Welcome. */
    record Accepted(Actor actor) implements SignIn {}

    /** Wrong login or password; which one is not told. */
    record Rejected() implements SignIn {}

    /** Too many failures. */
    record LockedOut(Instant until) implements SignIn {}
  }
}
