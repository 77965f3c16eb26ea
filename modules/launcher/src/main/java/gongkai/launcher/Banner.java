package gongkai.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** What the terminal shows once the site answers. */
final class Banner {
  private Banner() {}

  /**
   * Prints it.
   *
   * @param settings directory of the settings, which holds the demo accounts
   * @throws IOException when the demo accounts cannot be read
   */
  static void print(Configuration configuration, Path settings, Path data) throws IOException {
    String base = System.getProperty("gongkai.base-uri", "");
    Duration taken =
        Duration.between(
            ProcessHandle.current().info().startInstant().orElse(Instant.now()), Instant.now());
    System.out.printf(
        """

        公开 Gongkai is ready (%.1f s). Stop with Ctrl-C.

          Portal   门户      %s
          Console  管理台    %sconsole/
          SPARQL             %ssparql
          Catalog  DCAT      %scatalog.ttl
          Data     数据目录  %s
        %n""",
        taken.toMillis() / 1000.0, base, base, base, base, data);
    Path first = data.resolve("first-login.txt");
    if (configuration.flag("gongkai.demo")) {
      System.out.println(DemoAccounts.read(settings).text());
    } else if (Files.exists(first)) {
      System.out.println(
          "  First logins 首次登录: " + first + " (change the password, delete the file)");
    }
  }
}
