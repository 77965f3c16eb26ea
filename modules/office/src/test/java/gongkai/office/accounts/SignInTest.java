package gongkai.office.accounts;

import static gongkai.office.accounts.Staffing.BAR;
import static gongkai.office.accounts.Staffing.BUREAU;
import static gongkai.office.accounts.Staffing.MOST_FAILURES;
import static gongkai.office.accounts.Staffing.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.office.Actor;
import gongkai.office.Role;
import gongkai.office.Staff.Account;
import gongkai.office.Staff.SignIn;
import gongkai.testbed.DatabaseKind;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignInTest {
  private static final Actor EDITOR = new Actor("editor", "演示编辑", BUREAU, Set.of(Role.EDITOR));

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void who_knows_the_password_comes_in(DatabaseKind kind) {
    try (var staffing = new Staffing(kind)) {
      SignIn answer = staffing.signIn(" Editor ", PASSWORD);

      assertThat(answer).isEqualTo(new SignIn.Accepted(EDITOR));
      assertThat(staffing.account("editor").lastSignIn()).isEqualTo(staffing.now);
      assertThat(staffing.account("reviewer").lastSignIn()).isNull();
      assertThat(staffing.trail("account:editor").get(0)).isEqualTo("editor staff.signed-in");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void wrong_password_unknown_login_and_closed_account_look_the_same(DatabaseKind kind) {
    try (var staffing = new Staffing(kind)) {
      close(staffing, "reviewer");

      assertThat(staffing.signIn("editor", "wrong")).isEqualTo(new SignIn.Rejected());
      assertThat(staffing.signIn("nobody", PASSWORD)).isEqualTo(new SignIn.Rejected());
      assertThat(staffing.signIn("", "")).isEqualTo(new SignIn.Rejected());
      assertThat(staffing.signIn("reviewer", PASSWORD)).isEqualTo(new SignIn.Rejected());
      assertThat(staffing.actor("reviewer")).isEmpty();
      assertThat(staffing.trail("account:editor").get(0)).isEqualTo("system staff.sign-in-failed");
      assertThat(staffing.trail("account:unknown")).hasSize(3);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void too_many_failures_lock_known_and_unknown_logins_for_a_while(DatabaseKind kind) {
    try (var staffing = new Staffing(kind)) {
      for (String login : List.of("editor", "nobody")) {
        for (int i = 1; i < MOST_FAILURES; i++) {
          assertThat(staffing.signIn(login, "wrong")).isEqualTo(new SignIn.Rejected());
        }
        var locked = new SignIn.LockedOut(staffing.now.plus(BAR));
        assertThat(staffing.signIn(login, "wrong")).isEqualTo(locked);
        assertThat(staffing.signIn(login, PASSWORD)).isEqualTo(locked);
      }
      assertThat(staffing.account("editor").locked()).isTrue();
      assertThat(staffing.actor("editor")).contains(EDITOR);
      assertThat(staffing.trail("account:editor").get(0)).isEqualTo("system staff.locked-out");

      staffing.now = staffing.now.plus(BAR);

      assertThat(staffing.account("editor").locked()).isFalse();
      assertThat(staffing.signIn("editor", PASSWORD)).isEqualTo(new SignIn.Accepted(EDITOR));
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void failures_are_forgotten_after_a_success_and_after_a_while(DatabaseKind kind) {
    try (var staffing = new Staffing(kind)) {
      for (int round = 0; round < 3; round++) {
        staffing.signIn("editor", "wrong");
        staffing.signIn("editor", "wrong");
        assertThat(staffing.signIn("editor", PASSWORD)).isInstanceOf(SignIn.Accepted.class);
      }
      for (int round = 0; round < 3; round++) {
        assertThat(staffing.signIn("editor", "wrong")).isEqualTo(new SignIn.Rejected());
        assertThat(staffing.signIn("editor", "wrong")).isEqualTo(new SignIn.Rejected());
        staffing.now = staffing.now.plus(BAR);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  @Timeout(120)
  void many_attempts_at_once_are_all_counted(DatabaseKind kind) throws Exception {
    try (var staffing = new Staffing(kind);
        var threads = Executors.newFixedThreadPool(8)) {
      List<Callable<SignIn>> attempts =
          IntStream.range(0, 24)
              .<Callable<SignIn>>mapToObj(i -> () -> staffing.signIn("editor", "wrong" + i))
              .toList();

      int judged = 0;
      for (var attempt : threads.invokeAll(attempts)) {
        judged += attempt.get() instanceof SignIn.Rejected ? 1 : 0;
      }

      assertThat(judged).isEqualTo(MOST_FAILURES - 1);
      assertThat(staffing.signIn("editor", PASSWORD)).isInstanceOf(SignIn.LockedOut.class);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_raised_number_of_iterations_reaches_old_passwords_at_the_next_sign_in(DatabaseKind kind)
      throws Exception {
    try (var staffing = new Staffing(kind)) {
      long version = staffing.account("editor").version();
      staffing.passwords = new Passwords(20_000, 12);

      staffing.signIn("editor", PASSWORD);

      try (var connection = staffing.db.source().getConnection();
          var statement = connection.createStatement();
          var found =
              statement.executeQuery("select secret from office.account where login = 'editor'")) {
        assertThat(found.next()).isTrue();
        assertThat(found.getString(1)).startsWith("pbkdf2-sha512$20000$");
      }
      assertThat(staffing.account("editor").version()).isEqualTo(version);
      assertThat(staffing.signIn("editor", PASSWORD)).isInstanceOf(SignIn.Accepted.class);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void a_person_changes_the_own_password_with_the_old_one(DatabaseKind kind) {
    try (var staffing = new Staffing(kind)) {
      String fresh = "Neues-Wort-2021";

      assertThat(change(staffing, "wrong", fresh)).containsExactly("password.wrong");
      assertThat(change(staffing, PASSWORD, PASSWORD)).containsExactly("password.same");
      assertThat(change(staffing, PASSWORD, "short")).contains("password.length");
      assertThat(change(staffing, PASSWORD, fresh)).isEmpty();
      assertThat(staffing.signIn("editor", PASSWORD)).isEqualTo(new SignIn.Rejected());
      assertThat(staffing.signIn("editor", fresh)).isInstanceOf(SignIn.Accepted.class);
      assertThat(staffing.trail("account:editor")).contains("editor staff.password-changed");
      for (int i = 0; i < MOST_FAILURES; i++) {
        change(staffing, "wrong", fresh);
      }
      assertThat(change(staffing, fresh, PASSWORD)).containsExactly("locked");
    }
  }

  private static List<String> change(Staffing staffing, String old, String fresh) {
    return Staffing.codes(
        staffing.ask(
            staff -> staff.changePassword(EDITOR, old.toCharArray(), fresh.toCharArray())));
  }

  private static void close(Staffing staffing, String login) {
    Account open = staffing.account(login);
    staffing.save(
        Staffing.securityAdministrator(Staffing.ZONE),
        new Account(
            open.version(), login, open.name(), open.body(), open.roles(), false, open.locked()),
        "");
  }
}
