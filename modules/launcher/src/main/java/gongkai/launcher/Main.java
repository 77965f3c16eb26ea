package gongkai.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Starts the server: {@code Main HOME TASK [OPTION…]}, where HOME is the directory that holds
 * {@code config}.
 */
public final class Main {
  private Main() {}

  /** Ends with status 2 when the command line or a setting is wrong, 1 when the start fails. */
  public static void main(String[] arguments) throws Exception {
    Path home = Path.of(arguments[0]).toAbsolutePath().normalize();
    try {
      start(home, Options.parse(arguments[1], List.of(arguments).subList(2, arguments.length)));
    } catch (IllegalArgumentException | IllegalStateException e) {
      System.err.println(e.getMessage());
      System.exit(2);
    }
  }

  private static void start(Path home, Options options) throws Exception {
    Configuration configuration =
        Configuration.resolve(
            home.resolve("config/gongkai.properties"), System.getenv(), options.settings());
    if (!configuration.problems().isEmpty()) {
      throw new IllegalStateException(
          String.join(System.lineSeparator(), configuration.problems()));
    }
    Path directory = home.resolve(configuration.get("gongkai.data")).normalize();
    KeyFile keys = KeyFile.of(configuration, home, directory);
    if (options.task().equals("new-keys")) {
      keys.make();
      System.out.println(keys.path());
      return;
    }
    if (configuration.get("gongkai.applications.keys").isEmpty()) {
      keys.demand(configuration.flag("gongkai.demo"));
    }
    DataDirectory data = DataDirectory.open(directory);
    publish(configuration, data, home, options.task());
    System.setProperty("gongkai.applications.key-file", keys.path().toString());
    Path root = data.path().resolve("server");
    var server =
        new PayaraServer(Path.of(System.getProperty("gongkai.runtime")), root, configuration);
    server.clean();
    logging(home.resolve("config/logging.properties"), root, data);
    server.start(Path.of(System.getProperty("gongkai.application")));
    if (!answers(configuration)) {
      System.err.println(failure(data));
      System.exit(1);
    }
    if (options.task().equals("run")) {
      Banner.print(configuration, home.resolve("config"), data.path());
      System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
    } else {
      System.out.println(System.getProperty("gongkai.task.report", ""));
      System.exit(Integer.getInteger("gongkai.task.status", 1));
    }
  }

  /** Hands every value to the application as a system property, which MicroProfile Config reads. */
  private static void publish(
      Configuration configuration, DataDirectory data, Path home, String task) {
    configuration.values().entrySet().stream()
        .filter(setting -> !setting.getValue().isEmpty())
        .forEach(setting -> System.setProperty(setting.getKey(), setting.getValue()));
    System.setProperty("gongkai.data", data.path().toString());
    System.setProperty("gongkai.config.dir", home.resolve("config").toString());
    System.setProperty("gongkai.task", task);
    if (configuration.get("gongkai.base-uri").isEmpty()) {
      System.setProperty("gongkai.base-uri", address(configuration));
    }
    String url = configuration.get("gongkai.database.url");
    boolean postgresql = url.startsWith("jdbc:postgresql:");
    System.setProperty("gongkai.database.url", url.isEmpty() ? data.database() : url);
    System.setProperty(
        "gongkai.database.driver",
        postgresql ? "org.postgresql.ds.PGSimpleDataSource" : "org.h2.jdbcx.JdbcDataSource");
  }

  private static void logging(Path template, Path root, DataDirectory data) throws IOException {
    Files.createDirectories(data.path().resolve("logs"));
    Path file = root.resolve("logging.properties");
    String text =
        Files.readString(template).replace("{data}", data.path().toString().replace('\\', '/'));
    Files.writeString(file, text);
    System.setProperty("java.util.logging.config.file", file.toString());
  }

  private static String address(Configuration configuration) {
    return "http://"
        + configuration.get("gongkai.host")
        + ":"
        + configuration.get("gongkai.port")
        + "/";
  }

  /** Whether the application was deployed; Payara itself answers even when it was not. */
  private static boolean answers(Configuration configuration) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(URI.create(address(configuration) + "ready"))
              .timeout(Duration.ofSeconds(10))
              .build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    }
  }

  private static String failure(DataDirectory data) {
    String cause = System.getProperty("gongkai.start.failure", "");
    return "The application did not start"
        + (cause.isEmpty() ? "" : ": " + cause)
        + ". See the newest file in "
        + data.path().resolve("logs");
  }
}
