package gongkai.reporting.lint;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the command line asks for.
 *
 * @param tables true for {@code tables}, false for {@code check}
 */
record ReportArguments(
    boolean tables, String file, OptionalInt year, Optional<String> previous, boolean json) {

  /** Empty when the command is wrong. */
  static Optional<ReportArguments> parse(List<String> arguments) {
    if (arguments.size() < 2 || !List.of("check", "tables").contains(arguments.getFirst())) {
      return Optional.empty();
    }
    boolean tables = arguments.getFirst().equals("tables");
    var left = new ArrayDeque<>(arguments.subList(1, arguments.size()));
    String file = "";
    OptionalInt year = OptionalInt.empty();
    Optional<String> previous = Optional.empty();
    boolean json = false;
    while (!left.isEmpty()) {
      String argument = left.removeFirst();
      boolean hasValue = !left.isEmpty();
      if (argument.equals("--json")) {
        json = true;
      } else if (argument.equals("--year") && hasValue && left.peekFirst().matches("20\\d\\d")) {
        year = OptionalInt.of(Integer.parseInt(left.removeFirst()));
      } else if (argument.equals("--previous") && hasValue) {
        previous = Optional.of(left.removeFirst());
      } else if (file.isEmpty() && !argument.startsWith("--")) {
        file = argument;
      } else {
        return Optional.empty();
      }
    }
    return file.isEmpty()
        ? Optional.empty()
        : Optional.of(new ReportArguments(tables, file, year, previous, json));
  }
}
