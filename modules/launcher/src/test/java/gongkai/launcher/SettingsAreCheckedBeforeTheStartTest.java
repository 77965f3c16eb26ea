package gongkai.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsAreCheckedBeforeTheStartTest {
  @TempDir Path home;

  @Test
  void the_settings_file_names_every_setting_with_its_standard_value() throws Exception {
    Path file = Path.of(System.getProperty("gongkai.root"), "config", "gongkai.properties");

    var given = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      given.load(reader);
    }

    assertThat(given)
        .containsExactlyInAnyOrderEntriesOf(
            Settings.ALL.stream().collect(Collectors.toMap(Setting::key, Setting::standard)));
  }

  @Test
  void the_page_on_operations_names_every_setting_with_its_standard_value() throws Exception {
    Path page = Path.of(System.getProperty("gongkai.root"), "docs", "operations.md");
    Pattern row =
        Pattern.compile("(?m)^\\| `(gongkai\\.[^`]+)` \\| (?:`([^`]+)`|empty) \\| .+ \\|$");

    var documented =
        row.matcher(Files.readString(page))
            .results()
            .collect(
                Collectors.toMap(
                    found -> found.group(1),
                    found -> Objects.requireNonNullElse(found.group(2), "")));

    assertThat(documented)
        .containsExactlyInAnyOrderEntriesOf(
            Settings.ALL.stream().collect(Collectors.toMap(Setting::key, Setting::standard)));
  }

  @ParameterizedTest
  @CsvSource({
    "gongkai.port, 0",
    "gongkai.port, 65536",
    "gongkai.port, eighty",
    "gongkai.demo, yes",
    "gongkai.base-uri, http://example.gov.cn",
    "gongkai.database.url, jdbc:oracle:thin:@x",
    "gongkai.host, 'a b'"
  })
  void a_wrong_value_is_named_with_what_is_expected(String key, String value) throws Exception {
    Path file = Files.writeString(home.resolve("gongkai.properties"), key + "=" + value + "\n");

    Configuration configuration = Configuration.resolve(file, Map.of(), Map.of());

    assertThat(configuration.problems())
        .singleElement()
        .asString()
        .startsWith(key + ": \"" + value + "\"");
  }

  @Test
  void an_unknown_name_is_a_problem_not_a_silence() throws Exception {
    Path file = Files.writeString(home.resolve("gongkai.properties"), "gongkai.prot=8081\n");

    Configuration configuration = Configuration.resolve(file, Map.of(), Map.of());

    assertThat(configuration.problems()).singleElement().asString().startsWith("gongkai.prot:");
  }

  @Test
  void the_command_line_comes_before_the_environment_and_that_before_the_file() throws Exception {
    Path file =
        Files.writeString(
            home.resolve("gongkai.properties"), "gongkai.port=1\ngongkai.host=h\ngongkai.data=d\n");

    Configuration configuration =
        Configuration.resolve(
            file,
            Map.of("GONGKAI_PORT", "2", "GONGKAI_HOST", "e", "GONGKAI_DEMO", "false"),
            Map.of("gongkai.port", "3"));

    assertThat(configuration.get("gongkai.port")).isEqualTo("3");
    assertThat(configuration.get("gongkai.host")).isEqualTo("e");
    assertThat(configuration.get("gongkai.data")).isEqualTo("d");
  }

  @ParameterizedTest
  @CsvSource({"127.0.0.1, true, true", "0.0.0.0, true, false", "0.0.0.0, false, true"})
  void demo_accounts_are_never_offered_beyond_this_machine(
      String host, String demo, boolean allowed) throws Exception {
    Path file =
        Files.writeString(
            home.resolve("gongkai.properties"),
            "gongkai.host=" + host + "\ngongkai.demo=" + demo + "\n");

    Configuration configuration = Configuration.resolve(file, Map.of(), Map.of());

    assertThat(configuration.problems().isEmpty()).isEqualTo(allowed);
  }

  @Test
  void a_second_server_on_the_same_data_is_refused() throws Exception {
    DataDirectory.open(home);

    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> DataDirectory.open(home)))
        .isNotNull();
  }

  @Test
  void every_setting_that_code_reads_is_known() throws Exception {
    var named = Pattern.compile("@ConfigProperty\\(\\s*name = \"(gongkai[^\"]+)\"");
    var derived = java.util.Set.of("gongkai.config.dir", "gongkai.task");

    try (var files = Files.walk(Path.of(System.getProperty("gongkai.root"), "modules"))) {
      for (Path file : files.filter(f -> f.toString().matches(".*/src/main/.*\\.java")).toList()) {
        assertThat(named.matcher(Files.readString(file)).results().map(found -> found.group(1)))
            .as(file.getFileName().toString())
            .allMatch(key -> derived.contains(key) || Settings.named(key).isPresent());
      }
    }
  }
}
