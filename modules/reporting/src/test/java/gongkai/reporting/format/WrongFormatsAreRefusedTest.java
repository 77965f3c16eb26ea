package gongkai.reporting.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import gongkai.reporting.specimen.NewFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A mistake in a format file stops the start and is named, so that no cell is counted wrong. */
class WrongFormatsAreRefusedTest {
  @TempDir Path config;

  private static Stream<Arguments> mistakes() {
    return Stream.of(
        // what the file says, what it says by mistake, what the refusal names
        arguments("\"from\": 2030", "\"since\": 2030", "Unknown member [since]"),
        arguments("\"from\": 2030", "\"from\": \"2030\"", "No number from"),
        arguments("\"id\": \"E1\"", "\"id\": \"A1\"", "Two rules are called A1"),
        arguments("\"id\": \"E1\"", "\"id\": \"C1\"", "No name of a rule between figures: C1"),
        arguments(
            "\"id\": \"E1\",",
            "\"id\": \"E1\", \"severty\": \"error\",",
            "Unknown member [severty]"),
        arguments(
            "\"severity\": \"warning\",\n  \"article\": \"表5",
            "\"severity\": \"hint\",\n  \"article\": \"表5",
            "Rule E2: No severity: hint"),
        arguments(
            "\"left\": [\"table5.all.received\"]",
            "\"left\": [\"table5.some.received\"]",
            "Rule E2: No cell table5.some.received"),
        arguments(
            "\"left\": [\"table5.all.received\"]",
            "\"left\": []",
            "Rule E2: A side without figures"),
        arguments(
            "\"left\": [\"table5.all.received\"],",
            "\"relation\": \"~\", \"left\": [\"table5.all.received\"],",
            "Rule E2: No relation: ~"),
        arguments(
            "\"left\": [\"individuals\", \"organisations\"]",
            "\"left\": [\"individuals\", \"firms\"]",
            "Rule E1: No part of table5 has all of"),
        arguments("\"table\": \"table5\"", "\"table\": \"table9\"", "Rule E1: No table table9"),
        arguments("\"counts\": [\"person\"]", "\"counts\": [\"ghost\"]", "does not know [ghost]"),
        arguments(
            "\"counts\": [\"person\"]", "\"counts\": [\"new\"]", "Table table5: APPLICATIONS"),
        arguments(
            "\"sums\": [\"individuals\", \"organisations\"]",
            "\"sums\": [\"individuals\", \"firms\"]",
            "Table table5: all sums firms"),
        arguments(
            "\"sums\": [\"individuals\", \"organisations\"]",
            "\"sums\": [\"individuals\", \"all\"]",
            "Table table5: all sums all"),
        arguments(
            "{\"key\": \"individuals\"", "{\"key\": \"all\"", "two headings have the key all"),
        arguments(
            "\"cells\": [\"table5.all.refused\"]",
            "\"cells\": [\"table5.all.gone\"]",
            "No cell table5.all.gone"),
        arguments("\"table3.o2.person\"", "\"table3.o9.person\"", "No cell table3.o9.person"),
        arguments("不予公开(\\\\d+)件", "不予公开件", "No group for the number"));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("mistakes")
  void aMistakeIsNamed(String right, String wrong, String named) throws IOException {
    NewFormat.in(config);
    String text = NewFormat.text();
    assertThat(text).containsOnlyOnce(right);
    Path file = config.resolve("report-formats/2030.json");
    Files.writeString(file, text.replace(right, wrong));

    assertThatThrownBy(() -> new ReportFormats(config))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("2030.json")
        .hasMessageContaining(named);
  }
}
