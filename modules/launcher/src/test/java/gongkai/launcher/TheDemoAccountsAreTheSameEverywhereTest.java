package gongkai.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheDemoAccountsAreTheSameEverywhereTest {
  private static final Path ROOT = Path.of(System.getProperty("gongkai.root"));
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  @Test
  void the_banner_lists_every_account_of_the_file() throws Exception {
    DemoAccounts accounts = DemoAccounts.read(ROOT.resolve("config"));

    assertThat(accounts.logins()).contains("editor", "officer2", "zoneapprover", "auditor");
    assertThat(accounts.logins()).hasSize(entries()).doesNotHaveDuplicates();
    assertThat(accounts.text().lines().skip(1).map(String::strip).toList())
        .flatMap(line -> List.of(line.split(" +")))
        .isEqualTo(accounts.logins());
    assertThat(accounts.text()).contains(accounts.password()).doesNotContain("\t");
    assertThat(accounts.password()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"README.md,Demo accounts", "README.zh-CN.md,演示账户"})
  void the_readme_names_them_with_their_password(String readme, String start) throws Exception {
    DemoAccounts accounts = DemoAccounts.read(ROOT.resolve("config"));

    String line =
        Files.readAllLines(ROOT.resolve(readme)).stream()
            .filter(each -> each.startsWith(start))
            .findFirst()
            .orElseThrow();

    List<String> named =
        CODE.matcher(line).results().map((MatchResult code) -> code.group(1)).toList();
    assertThat(named.getFirst()).isEqualTo(accounts.password());
    assertThat(named.subList(1, named.size()))
        .containsExactlyInAnyOrderElementsOf(accounts.logins());
  }

  /** Entries of the file, counted by what only an entry has. */
  private static int entries() throws Exception {
    String file = Files.readString(ROOT.resolve("config/demo/staff.json"));
    return file.split("\"roles\"", -1).length - 1;
  }
}
