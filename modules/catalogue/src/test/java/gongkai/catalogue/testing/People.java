package gongkai.catalogue.testing;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Role;
import java.util.Set;

/** Object mother: the people of the bureau. */
public final class People {
  public static final BodyCode BUREAU = new BodyCode("jfj");
  public static final BodyCode ZONE = new BodyCode("jkq");
  public static final BodyCode OTHER = new BodyCode("other");

  public static final Actor EDITOR = person("editor", Role.EDITOR);
  public static final Actor SECOND_EDITOR = person("editor2", Role.EDITOR);
  public static final Actor REVIEWER = person("reviewer", Role.REVIEWER);
  public static final Actor SECRECY = person("secrecy", Role.SECRECY_REVIEWER);
  public static final Actor APPROVER = person("approver", Role.APPROVER);
  public static final Actor STRANGER =
      new Actor("stranger", "", OTHER, Set.of(Role.EDITOR, Role.REVIEWER, Role.APPROVER));

  private People() {}

  /** Somebody of the bureau. */
  public static Actor person(String login, Role... roles) {
    return new Actor(login, "", BUREAU, Set.of(roles));
  }
}
