package gongkai.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** What the terminal shows once the site answers. */
final class Banner {
  private Banner() {}

  static void print(Configuration configuration, Path data) {
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
      System.out.println(
          """
            Demo logins 演示账号 (password 密码: gongkai-Demo-2020)
              editor  reviewer  secrecy  approver  officer  reporter  inspector
              sysadmin  secadmin  auditor
          """);
    } else if (Files.exists(first)) {
      System.out.println(
          "  First logins 首次登录: " + first + " (change the password, delete the file)");
    }
  }
}
