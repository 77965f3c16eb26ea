package gongkai.applications.desk;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import java.util.List;

/** The departments (科室) of a body to which cases are given, and who works in them. */
public interface Departments {

  /** The departments of the body, closed ones last. */
  List<Department> of(BodyCode body);

  /** Codes of the departments in which the actor works. */
  List<String> mine(Actor actor);

  /**
   * Adds or changes a department (who may assign). Codes of problems: {@code forbidden}, {@code
   * form}, {@code taken}, {@code stale}, {@code length}, {@code unknown} for members without an
   * account that may see the body's cases.
   *
   * @param department its version is the one the actor saw, 0 for a new one
   */
  Change<Department> save(Actor actor, Department department);

  /** Closes a department: its open cases and opinions go to the successor, and the file says so. */
  Change<Department> close(Actor actor, BodyCode body, String code, String successor);

  /**
   * A department.
   *
   * @param code 1 to 20 lower-case letters, digits and {@code -}; lasting
   * @param name 2 to 50 characters
   * @param members logins
   */
  record Department(
      long version, BodyCode body, String code, String name, boolean open, List<String> members) {
    public Department {
      members = List.copyOf(members);
    }
  }
}
