package gongkai.office;

/**
 * What a member of staff may do. The three administrators are kept apart (三权分立): nobody holds two
 * of them.
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
  AUDIT_ADMINISTRATOR
}
