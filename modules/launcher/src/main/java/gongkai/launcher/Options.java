package gongkai.launcher;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The command line.
 *
 * @param task {@code run}, {@code rebuild}, {@code verify}, {@code rotate-keys} or {@code new-keys}
 * @param settings settings given as options, by key
 */
record Options(String task, Map<String, String> settings) {

  /**
   * Parses the arguments after the command name.
   *
   * @throws IllegalArgumentException with a message for the user
   */
  static Options parse(String task, List<String> arguments) {
    var settings = new HashMap<String, String>();
    var rest = new ArrayDeque<>(arguments);
    while (!rest.isEmpty()) {
      String option = rest.removeFirst();
      switch (option) {
        case "--port" -> settings.put("gongkai.port", value(option, rest));
        case "--data" -> settings.put("gongkai.data", value(option, rest));
        case "--demo" -> settings.put("gongkai.demo", "true");
        case "--no-demo" -> settings.put("gongkai.demo", "false");
        default ->
            throw new IllegalArgumentException(
                "Unknown option " + option + ". Try ./gongkai help.");
      }
    }
    return new Options(task, Map.copyOf(settings));
  }

  private static String value(String option, ArrayDeque<String> rest) {
    if (rest.isEmpty() || rest.getFirst().startsWith("--")) {
      throw new IllegalArgumentException(option + " needs a value. Try ./gongkai help.");
    }
    return rest.removeFirst();
  }
}
