package gongkai.applications.listing;

import gongkai.applications.desk.Departments;
import gongkai.applications.desk.Departments.Department;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.Office;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of bodies and of their departments, each read once however long a file becomes. */
final class Names {
  private final Departments departments;
  private final Map<BodyCode, String> bodies;
  private final Map<BodyCode, Map<String, String>> departmentsOf = new HashMap<>();

  Names(Office office, Departments departments) {
    this.departments = departments;
    bodies = office.bodies().stream().collect(Collectors.toMap(Body::code, Body::shortName));
  }

  /** The body's short name, or its code when it is unknown. */
  String body(BodyCode code) {
    return bodies.getOrDefault(code, code.value());
  }

  /** The name of a department of the body, or its code when it is unknown; empty for none. */
  String department(BodyCode body, String code) {
    return departmentsOf
        .computeIfAbsent(
            body,
            of ->
                departments.of(of).stream()
                    .collect(Collectors.toMap(Department::code, Department::name, (a, b) -> a)))
        .getOrDefault(code, code);
  }
}
