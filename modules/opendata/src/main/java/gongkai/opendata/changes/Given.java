package gongkai.opendata.changes;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Set;

/** Parameters of a request, each given at most once; a wrong one is told by name. */
final class Given {
  private final MultivaluedMap<String, String> parameters;

  /**
   * Reads parameters.
   *
   * @throws Wrong when one is not known or given twice
   */
  Given(MultivaluedMap<String, String> parameters, Set<String> known) {
    this.parameters = parameters;
    for (var each : parameters.entrySet()) {
      if (!known.contains(each.getKey()) || each.getValue().size() != 1) {
        throw new Wrong("Parameters are " + known.stream().sorted().toList() + ", each once.");
      }
    }
  }

  int size() {
    return parameters.size();
  }

  /** A whole number between bounds. */
  long number(String name, long least, long most, long otherwise) {
    List<String> values = parameters.get(name);
    if (values == null) {
      return otherwise;
    }
    String value = values.getFirst();
    if (!value.matches("[0-9]{1,18}")
        || Long.parseLong(value) < least
        || Long.parseLong(value) > most) {
      throw new Wrong("'" + name + "' is a whole number from " + least + " to " + most + ".");
    }
    return Long.parseLong(value);
  }

  /** A text, empty when it is not given. */
  String text(String name, String pattern) {
    List<String> values = parameters.get(name);
    if (values == null) {
      return "";
    }
    if (!values.getFirst().matches(pattern)) {
      throw new Wrong("'" + name + "' is not in its form.");
    }
    return values.getFirst();
  }

  /** A parameter is wrong; the message says which and how it should be. */
  static final class Wrong extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String told;

    Wrong(String message) {
      super(message);
      this.told = message;
    }

    String told() {
      return told;
    }
  }
}
