package gongkai.office;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a member of staff may do. The three administrators are kept apart (三权分立, GB/T 22239-2019):
 * nobody holds two of them, and an audit administrator holds no other role at all.
 */
public enum Role {
  EDITOR,
  REVIEWER,
  SECRECY_REVIEWER,
  APPROVER,
  CASE_OFFICER,
  REPORTER,
  INSPECTOR,
  SYSTEM_ADMINISTRATOR,
  SECURITY_ADMINISTRATOR,
  AUDIT_ADMINISTRATOR;

  private static final Set<Role> ADMINISTRATORS =
      Set.of(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR);

  /** Says whether one person may hold all of these at once. */
  public static boolean mayHold(Set<Role> roles) {
    if (roles.contains(AUDIT_ADMINISTRATOR)) {
      return roles.size() == 1;
    }
    Set<Role> administrators = EnumSet.noneOf(Role.class);
    administrators.addAll(roles);
    administrators.retainAll(ADMINISTRATORS);
    return administrators.size() <= 1;
  }
}
