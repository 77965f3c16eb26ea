package gongkai.office;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The staff accounts: who may sign in, for which body, with which roles. */
public interface Staff {

  /**
   * Checks login and password; counts failures and locks out. Takes the same time for an unknown
   * login.
   */
  SignIn signIn(String login, char[] password);

  /** The actor of an account that may sign in now. */
  Optional<Actor> actor(String login);

  /** Accounts of the bodies that the actor covers, by login. */
  List<Account> accounts(Actor actor);

  /**
   * Adds or changes an account; a new one, or a reset, takes {@code newPassword} if it is not
   * empty.
   */
  Change<Account> save(Actor actor, Account account, char[] newPassword);

  /** Changes one's own password. */
  Change<Account> changePassword(Actor actor, char[] old, char[] fresh);

  /** An account as the console shows it. */
  record Account(
      long version,
      String login,
      String name,
      BodyCode body,
      Set<Role> roles,
      boolean enabled,
      boolean locked) {
    public Account {
      roles = Set.copyOf(roles);
    }
  }

  /** The answer to an attempt to sign in. */
  sealed interface SignIn {
    /** Welcome. */
    record Accepted(Actor actor) implements SignIn {}

    /** Wrong login or password; which one is not told. */
    record Rejected() implements SignIn {}

    /** Too many failures. */
    record LockedOut(java.time.Instant until) implements SignIn {}
  }
}
