package gongkai.office;

import static gongkai.office.Role.APPROVER;
import static gongkai.office.Role.AUDIT_ADMINISTRATOR;
import static gongkai.office.Role.CASE_OFFICER;
import static gongkai.office.Role.EDITOR;
import static gongkai.office.Role.INSPECTOR;
import static gongkai.office.Role.REPORTER;
import static gongkai.office.Role.REVIEWER;
import static gongkai.office.Role.SECRECY_REVIEWER;
import static gongkai.office.Role.SECURITY_ADMINISTRATOR;
import static gongkai.office.Role.SYSTEM_ADMINISTRATOR;

import java.util.Collections;
import java.util.Set;

/**
 * An act and the roles that allow it; the one table of powers. Ask {@link Office#permits}, which
 * also looks at the body; what is not listed is not allowed.
 */
public enum Permission {
  /** See drafts, reviews and history of items. */
  VIEW_ITEMS(EDITOR, REVIEWER, SECRECY_REVIEWER, APPROVER, INSPECTOR),
  /**
   * Start a draft: an editor, or an officer who suggests what applicants asked for (转主动公开, Article
   * 44). An editor takes the suggestion up.
   */
  DRAFT_ITEMS(EDITOR, CASE_OFFICER),
  /** Revise, submit, discard items; import legacy items. */
  EDIT_ITEMS(EDITOR),
  /** Pass the first review (初审). */
  REVIEW_ITEMS(REVIEWER),
  /** Pass the secrecy review (保密审查, Article 17). */
  REVIEW_SECRECY(SECRECY_REVIEWER),
  /** Approve (签发). */
  APPROVE_ITEMS(APPROVER),
  /** Hand approved items to the release gate. */
  PUBLISH_ITEMS(EDITOR, APPROVER),
  /** Withdraw published items. */
  WITHDRAW_ITEMS(SECRECY_REVIEWER, APPROVER),
  /** Propose amendment, repeal and expiry; the review chain decides. */
  CHANGE_VALIDITY(EDITOR),
  /** Answer for an objection of the release gate; two persons are needed. */
  OVERRIDE_GATE(REVIEWER, SECRECY_REVIEWER, APPROVER),
  /** See annual reports in the making. */
  VIEW_REPORTS(REPORTER, REVIEWER, SECRECY_REVIEWER, APPROVER, INSPECTOR),
  /** Import and edit annual reports (Article 49). */
  EDIT_REPORTS(REPORTER),
  /** See applications for disclosure, applicants masked. */
  VIEW_APPLICATIONS(CASE_OFFICER, REVIEWER, SECRECY_REVIEWER, APPROVER, INSPECTOR),
  /** Register and handle applications for disclosure (登记、审核、办理, Article 45). */
  HANDLE_APPLICATIONS(CASE_OFFICER),
  /** Give an application to a department or an officer, and keep the departments. */
  ASSIGN_APPLICATIONS(CASE_OFFICER, REVIEWER, APPROVER),
  /** Take a step of the chain by which a letter is approved; the role says which. */
  APPROVE_ANSWERS(REVIEWER, SECRECY_REVIEWER, APPROVER),
  /** Approve that the period for the answer is extended (Article 33). */
  APPROVE_EXTENSIONS(APPROVER),
  /** See an applicant's data unmasked; each time is recorded. */
  UNMASK_APPLICANTS(CASE_OFFICER, APPROVER),
  /** Change the texts of letters. */
  EDIT_TEMPLATES(REVIEWER),
  /** Keep the register of reconsideration and litigation. */
  EDIT_REMEDIES(CASE_OFFICER),
  /** Dispose of files whose period of retention is over. */
  DISPOSE_FILES(APPROVER),
  /** Change bodies, columns and contact data. */
  EDIT_BODIES(SYSTEM_ADMINISTRATOR),
  /** Import the holiday notice of a year. */
  EDIT_CALENDAR(SYSTEM_ADMINISTRATOR),
  /** See the state of journal and projections. */
  VIEW_SYSTEM(SYSTEM_ADMINISTRATOR, AUDIT_ADMINISTRATOR),
  /** See the accounts. */
  VIEW_ACCOUNTS(SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR),
  /** Add and change accounts. */
  EDIT_ACCOUNTS(SECURITY_ADMINISTRATOR),
  /** Read and verify the audit trail. */
  READ_TRAIL(AUDIT_ADMINISTRATOR);

  // an unmodifiable set, which the checker cannot see in its type
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Role> roles;

  Permission(Role... roles) {
    this.roles = Set.of(roles);
  }

  /** The roles that allow it; one is enough. */
  public Set<Role> roles() {
    return roles;
  }

  /** Says whether the actor's roles allow it, whatever the body. */
  public boolean isHeldBy(Actor actor) {
    return !Collections.disjoint(roles, actor.roles());
  }

  /** The permission to pass a step of a review chain. */
  public static Permission ofStep(Role step) {
    return switch (step) {
      case REVIEWER -> REVIEW_ITEMS;
      case SECRECY_REVIEWER -> REVIEW_SECRECY;
      case APPROVER -> APPROVE_ITEMS;
      default -> throw new IllegalArgumentException("Not a review step: " + step);
    };
  }
}
