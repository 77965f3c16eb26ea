package gongkai.office.accounts;

import static gongkai.office.accounts.Staffing.BUREAU;
import static gongkai.office.accounts.Staffing.MOST_FAILURES;
import static gongkai.office.accounts.Staffing.PASSWORD;
import static gongkai.office.accounts.Staffing.ZONE;
import static gongkai.office.accounts.Staffing.securityAdministrator;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Change.Problem;
import gongkai.office.Role;
import gongkai.office.Staff.Account;
import gongkai.office.Staff.SignIn;
import gongkai.testbed.DatabaseKind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AccountsTest {
  private static final Actor ADMINISTRATOR = securityAdministrator(ZONE);

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void the_demo_accounts_are_opened_once(DatabaseKind kind) {
    try (var staffing = new Staffing(kind)) {
      Account other = account(0, "other", BUREAU, Role.EDITOR);

      int again = staffing.ask(staff -> staff.begin(List.of(other), PASSWORD.toCharArray()));

      assertThat(again).isZero();
      assertThat(logins(staffing, ADMINISTRATOR))
          .containsExactly(
              "approver",
              "auditor",
              "editor",
              "inspector",
              "officer",
              "officer2",
              "reporter",
              "reviewer",
              "secadmin",
              "secrecy",
              "sysadmin",
              "zone",
              "zoneapprover",
              "zonereviewer");
      assertThat(staffing.trail("account:editor"))
          .containsExactly("system staff.account-added jfj EDITOR");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void the_security_administrator_opens_an_account_that_can_sign_in(DatabaseKind kind) {
    try (var staffing = new Staffing(kind)) {
      Account fresh = account(0, "li.wei", BUREAU, Role.EDITOR, Role.REPORTER);

      Change<Account> change = staffing.save(ADMINISTRATOR, fresh, "Neues-Wort-2021");

      assertThat(change).isEqualTo(new Change.Done<>(staffing.account("li.wei")));
      assertThat(staffing.signIn("li.wei", "Neues-Wort-2021"))
          .isEqualTo(
              new SignIn.Accepted(
                  new Actor("li.wei", "某人", BUREAU, Set.of(Role.EDITOR, Role.REPORTER))));
      assertThat(staffing.trail("account:li.wei"))
          .contains("secadmin staff.account-added jfj EDITOR,REPORTER");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void what_breaks_a_rule_is_refused(DatabaseKind kind) {
    try (var staffing = new Staffing(kind)) {
      Account editor = staffing.account("editor");
      String good = "Neues-Wort-2021";

      assertThat(staffing.refusal(ADMINISTRATOR, account(0, "Li Wei", BUREAU, Role.EDITOR), good))
          .containsExactly("form");
      assertThat(staffing.refusal(ADMINISTRATOR, account(0, "liwei", BUREAU), good))
          .containsExactly("required");
      assertThat(
              staffing.refusal(
                  ADMINISTRATOR,
                  account(
                      0, "liwei", BUREAU, Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_ADMINISTRATOR),
                  good))
          .containsExactly("roles");
      assertThat(staffing.refusal(ADMINISTRATOR, account(0, "liwei", BUREAU, Role.EDITOR), ""))
          .contains("password.length");
      assertThat(staffing.refusal(ADMINISTRATOR, account(0, "editor", BUREAU, Role.EDITOR), good))
          .containsExactly("taken");
      assertThat(staffing.refusal(ADMINISTRATOR, account(7, "liwei", BUREAU, Role.EDITOR), good))
          .containsExactly("unknown");
      assertThat(
              staffing.refusal(
                  ADMINISTRATOR, account(0, "liwei", new BodyCode("nowhere"), Role.EDITOR), good))
          .containsExactly("forbidden");
      assertThat(
              staffing.refusal(
                  ADMINISTRATOR, account(1, "secadmin", ZONE, Role.SYSTEM_ADMINISTRATOR), ""))
          .containsExactly("own");
      assertThat(staffing.account("editor")).isEqualTo(editor);
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void only_a_security_administrator_of_the_body_or_above_manages_accounts(DatabaseKind kind) {
    try (var staffing = new Staffing(kind)) {
      Account inspector = staffing.account("inspector");
      Account editor = staffing.account("editor");
      Actor system = new Actor("sysadmin", "", ZONE, Set.of(Role.SYSTEM_ADMINISTRATOR));
      Actor audit = new Actor("auditor", "", ZONE, Set.of(Role.AUDIT_ADMINISTRATOR));
      Actor below = new Actor("below", "", BUREAU, Set.of(Role.SECURITY_ADMINISTRATOR));

      assertThat(staffing.refusal(system, editor, "")).containsExactly("forbidden");
      assertThat(staffing.refusal(audit, editor, "")).containsExactly("forbidden");
      assertThat(staffing.refusal(below, inspector, "")).containsExactly("forbidden");
      assertThat(
              staffing.refusal(
                  below, account(inspector.version(), "inspector", BUREAU, Role.INSPECTOR), ""))
          .containsExactly("forbidden");
      assertThat(staffing.refusal(below, editor, "")).isEmpty();
      assertThat(logins(staffing, audit)).isEmpty();
      assertThat(logins(staffing, system)).hasSize(14);
      assertThat(logins(staffing, below)).doesNotContain("inspector").contains("editor");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void the_second_of_two_administrators_overwrites_nothing(DatabaseKind kind) {
    try (var staffing = new Staffing(kind)) {
      Account seen = staffing.account("editor");
      staffing.save(ADMINISTRATOR, account(seen.version(), "editor", BUREAU, Role.REPORTER), "");

      var answer =
          (Change.Refused<Account>)
              staffing.save(
                  ADMINISTRATOR,
                  new Account(seen.version(), "editor", "某人", ZONE, seen.roles(), true, false),
                  "");

      assertThat(answer.problems()).extracting(Problem::code).containsOnly("stale");
      assertThat(answer.problems()).extracting(Problem::field).containsExactly("", "body", "roles");
      assertThat(staffing.account("editor").roles()).containsExactly(Role.REPORTER);
      assertThat(staffing.trail("account:editor").get(0))
          .isEqualTo("secadmin staff.account-changed name roles REPORTER");
    }
  }

  @ParameterizedTest
  @EnumSource(DatabaseKind.class)
  void an_administrator_ends_a_lock_out_and_resets_a_password(DatabaseKind kind) {
    try (var staffing = new Staffing(kind)) {
      lock(staffing);
      Account locked = staffing.account("editor");
      staffing.save(ADMINISTRATOR, locked, "");
      assertThat(staffing.account("editor").locked()).isTrue();

      Account still = staffing.account("editor");
      staffing.save(
          ADMINISTRATOR,
          new Account(
              still.version(), "editor", still.name(), still.body(), still.roles(), true, false),
          "");
      assertThat(staffing.signIn("editor", PASSWORD)).isInstanceOf(SignIn.Accepted.class);
      assertThat(staffing.trail("account:editor"))
          .contains("secadmin staff.account-changed unlocked");

      lock(staffing);
      staffing.save(ADMINISTRATOR, staffing.account("editor"), "Neues-Wort-2021");
      assertThat(staffing.signIn("editor", "Neues-Wort-2021")).isInstanceOf(SignIn.Accepted.class);
      assertThat(staffing.trail("account:editor"))
          .contains("secadmin staff.account-changed password reset unlocked");
    }
  }

  private static void lock(Staffing staffing) {
    for (int i = 0; i < MOST_FAILURES; i++) {
      staffing.signIn("editor", "wrong");
    }
    assertThat(staffing.account("editor").locked()).isTrue();
  }

  private static Account account(long version, String login, BodyCode body, Role... roles) {
    return new Account(version, login, "某人", body, Set.of(roles), true, false);
  }

  private static List<String> logins(Staffing staffing, Actor actor) {
    return staffing.ask(staff -> staff.accounts(actor)).stream().map(Account::login).toList();
  }
}
