package gongkai.console.staff;

import gongkai.office.Change.Problem;
import java.util.Map;

/** Where the page shows a problem of an account's field. */
final class FormFields {
  private static final Map<String, String> PLACES =
      Map.of(
          "login", "accountLogin",
          "name", "accountName",
          "body", "accountBody",
          "password", "newPassword");

  private FormFields() {}

  static Problem onPage(Problem problem) {
    String place = PLACES.getOrDefault(problem.field(), problem.field());
    return new Problem(place, problem.code(), problem.text());
  }
}
