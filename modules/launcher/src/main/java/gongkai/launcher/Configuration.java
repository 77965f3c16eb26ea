package gongkai.launcher;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The checked values of all settings. The command line comes before the environment, the
 * environment before the file, the file before the standard value.
 *
 * @param values value by key, one for each setting
 * @param problems what is wrong, one line each; the start stops when there is one
 */
record Configuration(Map<String, String> values, List<String> problems) {
  private static final Pattern LOOPBACK = Pattern.compile("127\\.[0-9.]+|localhost|::1");

  static Configuration resolve(
      Path file, Map<String, String> environment, Map<String, String> options) throws IOException {
    var problems = new ArrayList<String>();
    Properties given = read(file, problems);
    var values = new TreeMap<String, String>();
    for (Setting setting : Settings.ALL) {
      String value =
          options.getOrDefault(
              setting.key(),
              environment.getOrDefault(
                  setting.variable(), given.getProperty(setting.key(), setting.standard())));
      setting.problem(value.strip()).ifPresent(problems::add);
      values.put(setting.key(), value.strip());
    }
    if (problems.isEmpty()
        && "true".equals(values.get("gongkai.demo"))
        && !LOOPBACK.matcher(values.getOrDefault("gongkai.host", "")).matches()) {
      problems.add(
          "gongkai.demo: the password of the demo accounts is public. Use --no-demo, or listen on 127.0.0.1.");
    }
    return new Configuration(values, problems);
  }

  private static Properties read(Path file, List<String> problems) throws IOException {
    var given = new Properties();
    if (!Files.isRegularFile(file)) {
      problems.add("The settings file " + file + " is missing.");
      return given;
    }
    try (Reader reader = Files.newBufferedReader(file)) {
      given.load(reader);
    }
    for (String key : given.stringPropertyNames()) {
      if (Settings.named(key).isEmpty()) {
        problems.add(key + ": there is no such setting. See the comments in " + file + ".");
      }
    }
    return given;
  }

  /** The same, listening on a free port of the loopback address: for tasks that serve nobody. */
  Configuration aside() throws IOException {
    var moved = new TreeMap<>(values);
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      moved.put("gongkai.host", "127.0.0.1");
      moved.put("gongkai.port", Integer.toString(socket.getLocalPort()));
    }
    return new Configuration(moved, problems);
  }

  String get(String key) {
    String value = values.get(key);
    if (value == null) {
      throw new IllegalArgumentException("No such setting: " + key);
    }
    return value;
  }

  boolean flag(String key) {
    return Boolean.parseBoolean(get(key));
  }
}
