package gongkai.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TheCommandLineIsReadTest {

  @Test
  void each_option_gives_its_setting() {
    assertThat(Options.parse("run", List.of("--port", "8081", "--no-demo", "--data", "/d")))
        .isEqualTo(
            new Options(
                "run",
                Map.of("gongkai.port", "8081", "gongkai.demo", "false", "gongkai.data", "/d")));
    assertThat(Options.parse("run", List.of("--demo")).settings())
        .isEqualTo(Map.of("gongkai.demo", "true"));
    assertThat(Options.parse("verify", List.of())).isEqualTo(new Options("verify", Map.of()));
  }

  @Test
  void the_last_of_two_counts() {
    assertThat(
            Options.parse("run", List.of("--port", "1", "--demo", "--no-demo", "--port", "2"))
                .settings())
        .isEqualTo(Map.of("gongkai.port", "2", "gongkai.demo", "false"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--port", "--data"})
  void an_option_without_its_value_is_named(String option) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.parse("run", List.of("--demo", option)))
        .withMessageStartingWith(option + " needs a value")
        .withMessageContaining("./gongkai help");
  }

  /** That an option is no value shows a forgotten one before a directory of that name is made. */
  @ParameterizedTest
  @CsvSource({"--data,--demo", "--port,--data"})
  void an_option_is_no_value(String option, String next) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.parse("run", List.of(option, next)))
        .withMessageStartingWith(option + " needs a value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--prot", "8081", "-p", "", "--port=8081"})
  void what_is_unknown_is_named(String unknown) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Options.parse("run", List.of("--no-demo", unknown)))
        .withMessageStartingWith("Unknown option " + unknown + ".")
        .withMessageContaining("./gongkai help");
  }
}
