package gongkai.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The demo accounts as the file says that also makes them.
 *
 * @param password the one of all of them; it is public
 * @param logins in the order of the file
 */
record DemoAccounts(String password, List<String> logins) {
  private static final Pattern PASSWORD = Pattern.compile("\"password\"\\s*:\\s*\"([^\"]+)\"");
  private static final Pattern LOGIN = Pattern.compile("\"login\"\\s*:\\s*\"([^\"]+)\"");
  private static final int A_LINE = 7;

  /**
   * Reads {@code demo/staff.json} of a directory of settings; the launcher has no JSON reader and
   * needs none for two kinds of words.
   *
   * @throws IOException when it cannot be read
   */
  static DemoAccounts read(Path configuration) throws IOException {
    String file = Files.readString(configuration.resolve("demo").resolve("staff.json"));
    Matcher password = PASSWORD.matcher(file);
    return new DemoAccounts(
        password.find() ? password.group(1) : "",
        LOGIN.matcher(file).results().map((MatchResult login) -> login.group(1)).toList());
  }

  /** What the terminal shows of them. */
  String text() {
    var text = new StringBuilder("  Demo logins 演示账号 (password 密码: " + password + ")");
    for (int i = 0; i < logins.size(); i++) {
      text.append(i % A_LINE == 0 ? "\n    " : "  ").append(logins.get(i));
    }
    return text.append("\n").toString();
  }
}
