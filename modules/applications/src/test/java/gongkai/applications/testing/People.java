package gongkai.applications.testing;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Role;
import java.util.Set;

/** Object mother: the people of the bureau. */
public final class People {
  public static final BodyCode BUREAU = new BodyCode("jfj");
  public static final BodyCode ZONE = new BodyCode("jkq");
  public static final BodyCode OTHER = new BodyCode("other");

  public static final Actor OFFICER = person("officer", Role.CASE_OFFICER);
  public static final Actor SECOND_OFFICER = person("officer2", Role.CASE_OFFICER);
  public static final Actor REVIEWER = person("reviewer", Role.REVIEWER);
  public static final Actor APPROVER = person("approver", Role.APPROVER);
  public static final Actor INSPECTOR = person("inspector", Role.INSPECTOR);
  public static final Actor EDITOR = person("editor", Role.EDITOR);
  public static final Actor STRANGER =
      new Actor("stranger", "", OTHER, Set.of(Role.CASE_OFFICER, Role.APPROVER));

  private People() {}

  /** Somebody of the bureau. */
  public static Actor person(String login, Role... roles) {
    return new Actor(login, "", BUREAU, Set.of(roles));
  }
}
