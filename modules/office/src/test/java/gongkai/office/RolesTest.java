package gongkai.office;

import static gongkai.office.Permission.EDIT_ACCOUNTS;
import static gongkai.office.Permission.EDIT_BODIES;
import static gongkai.office.Permission.READ_TRAIL;
import static gongkai.office.Permission.VIEW_SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RolesTest {
  private static final Set<Permission> OF_ADMINISTRATORS =
      EnumSet.of(
          EDIT_BODIES,
          Permission.EDIT_CALENDAR,
          VIEW_SYSTEM,
          Permission.VIEW_ACCOUNTS,
          EDIT_ACCOUNTS,
          READ_TRAIL);

  @ParameterizedTest
  @CsvSource({
    "EDITOR, true",
    "EDITOR REVIEWER APPROVER, true",
    "SYSTEM_ADMINISTRATOR, true",
    "SYSTEM_ADMINISTRATOR EDITOR, true",
    "SECURITY_ADMINISTRATOR INSPECTOR, true",
    "AUDIT_ADMINISTRATOR, true",
    "SYSTEM_ADMINISTRATOR SECURITY_ADMINISTRATOR, false",
    "SYSTEM_ADMINISTRATOR AUDIT_ADMINISTRATOR, false",
    "SECURITY_ADMINISTRATOR AUDIT_ADMINISTRATOR, false",
    "AUDIT_ADMINISTRATOR EDITOR, false",
    "AUDIT_ADMINISTRATOR INSPECTOR, false"
  })
  void the_three_administrators_are_kept_apart(String roles, boolean allowed) {
    Set<Role> set = Arrays.stream(roles.split(" ")).map(Role::valueOf).collect(Collectors.toSet());

    assertThat(Role.mayHold(set)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EDITOR | VIEW_ITEMS DRAFT_ITEMS EDIT_ITEMS PUBLISH_ITEMS CHANGE_VALIDITY",
        "REVIEWER | VIEW_ITEMS REVIEW_ITEMS OVERRIDE_GATE VIEW_REPORTS VIEW_APPLICATIONS"
            + " ASSIGN_APPLICATIONS APPROVE_ANSWERS EDIT_TEMPLATES",
        "SECRECY_REVIEWER | VIEW_ITEMS REVIEW_SECRECY WITHDRAW_ITEMS OVERRIDE_GATE VIEW_REPORTS"
            + " VIEW_APPLICATIONS APPROVE_ANSWERS",
        "APPROVER | VIEW_ITEMS APPROVE_ITEMS PUBLISH_ITEMS WITHDRAW_ITEMS"
            + " OVERRIDE_GATE VIEW_REPORTS VIEW_APPLICATIONS ASSIGN_APPLICATIONS APPROVE_ANSWERS"
            + " APPROVE_EXTENSIONS UNMASK_APPLICANTS DISPOSE_FILES",
        "CASE_OFFICER | DRAFT_ITEMS VIEW_APPLICATIONS HANDLE_APPLICATIONS ASSIGN_APPLICATIONS"
            + " UNMASK_APPLICANTS EDIT_REMEDIES",
        "REPORTER | VIEW_REPORTS EDIT_REPORTS",
        "INSPECTOR | VIEW_ITEMS VIEW_REPORTS VIEW_APPLICATIONS",
        "SYSTEM_ADMINISTRATOR | EDIT_BODIES EDIT_CALENDAR VIEW_SYSTEM VIEW_ACCOUNTS",
        "SECURITY_ADMINISTRATOR | VIEW_ACCOUNTS EDIT_ACCOUNTS",
        "AUDIT_ADMINISTRATOR | VIEW_SYSTEM READ_TRAIL"
      })
  void each_role_has_these_powers_and_no_other(Role role, String powers) {
    var actor = new Actor("somebody", "某人", new BodyCode("jfj"), Set.of(role));

    Set<Permission> held =
        Arrays.stream(Permission.values())
            .filter(permission -> permission.isHeldBy(actor))
            .collect(Collectors.toSet());

    assertThat(held)
        .isEqualTo(
            Arrays.stream(powers.split(" ")).map(Permission::valueOf).collect(Collectors.toSet()));
  }

  @Test
  void nobody_without_a_role_may_do_anything() {
    var nobody = new Actor("nobody", "无", new BodyCode("jfj"), Set.of());

    assertThat(Permission.values()).noneMatch(permission -> permission.isHeldBy(nobody));
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"SYSTEM_ADMINISTRATOR", "SECURITY_ADMINISTRATOR", "AUDIT_ADMINISTRATOR"})
  void an_administrator_decides_nothing_that_becomes_public(Role role) {
    var administrator = new Actor("admin", "管理员", new BodyCode("jfj"), Set.of(role));

    assertThat(EnumSet.complementOf(EnumSet.copyOf(OF_ADMINISTRATORS)))
        .noneMatch(permission -> permission.isHeldBy(administrator));
  }

  @Test
  void each_review_step_has_its_permission_and_nothing_else_is_a_step() {
    for (Role step : Body.Column.DEFAULT_CHAIN) {
      assertThat(Permission.ofStep(step).roles()).containsExactly(step);
    }
    assertThatThrownBy(() -> Permission.ofStep(Role.EDITOR))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
