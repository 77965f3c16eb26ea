package gongkai.applications.letter.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.LetterKind;
import gongkai.applications.counts.Outcome;
import gongkai.office.BodyCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** 行政复议法 of 2023, in force since 1 January 2024: Article 23 asks for reconsideration first. */
class RemedyFollowsTheLawOfTheDayTest {
  private static final BodyCode BUREAU = new BodyCode("jfj");
  private static final Path CONFIG = Path.of(System.getProperty("gongkai.root"), "config");
  private static final Set<String> FIRST =
      Set.of("d1", "d2", "d3", "d4", "d5", "d6", "d7", "partial");

  @TempDir Path folder;

  private static String paragraph(Outcome outcome, String decided, boolean electronic) {
    return new Remedies(CONFIG.toString())
        .paragraph(BUREAU, LetterKind.REFUSED, outcome, LocalDate.parse(decided), electronic)
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Outcome.class)
  void since_2024_reconsideration_comes_first_for_refusals_and_the_withheld_part(Outcome outcome) {
    String before = paragraph(outcome, "2023-12-31", false);
    String after = paragraph(outcome, "2024-01-01", false);

    assertThat(before).contains("可以自收到", "或者", "6个月").doesNotContain("先向", "15日");
    if (FIRST.contains(outcome.code())) {
      assertThat(after).contains("应当自收到本告知书之日起60日内先向", "15日内");
    } else {
      assertThat(after).contains("60日", "或者", "6个月").doesNotContain("先向");
    }
  }

  @Test
  void only_the_withheld_part_of_a_partial_disclosure_goes_to_reconsideration_first() {
    assertThat(paragraph(Outcome.PARTIAL, "2024-03-01", false))
        .contains("不予公开的部分不服，应当", "其他内容不服，可以");
  }

  @ParameterizedTest
  @CsvSource({"2023-12-31, 赣州经济技术开发区管理委员会, false", "2024-01-01, 赣州市人民政府, true"})
  void authorities_and_the_online_address_are_those_of_the_day(
      String decided, String organ, boolean online) {
    String paragraph = paragraph(Outcome.INTERNAL_AFFAIRS, decided, true);

    assertThat(paragraph).contains("向" + organ + "申请行政复议", "赣州经济技术开发区人民法院").doesNotContain("{{");
    assertThat(paragraph.contains("提交行政复议申请")).isEqualTo(online);
  }

  @ParameterizedTest
  @CsvSource({"d8", "u1", "n1", "o1"})
  void what_the_law_leaves_open_is_a_line_of_the_settings(String code) throws IOException {
    Files.createDirectory(folder.resolve("letters"));
    String file = Files.readString(CONFIG.resolve("letters/remedies.json"));
    Files.writeString(
        folder.resolve("letters/remedies.json"),
        file.replace("\"d7\",", "\"d7\", \"%s\",".formatted(code)));
    Outcome outcome =
        Arrays.stream(Outcome.values())
            .filter(o -> o.code().equals(code))
            .findFirst()
            .orElseThrow();

    var told =
        new Remedies(folder.toString())
            .paragraph(BUREAU, LetterKind.REFUSED, outcome, LocalDate.of(2025, 1, 1), false);

    assertThat(told.orElseThrow()).contains("先向");
  }

  @Test
  void a_letter_to_a_third_party_tells_the_choice() {
    var told =
        new Remedies(CONFIG.toString())
            .paragraph(
                BUREAU, LetterKind.THIRD_PARTY_DECISION, null, LocalDate.of(2025, 1, 1), false);

    assertThat(told.orElseThrow()).contains("或者").doesNotContain("先向");
  }

  @Test
  void without_authorities_there_is_no_paragraph_rather_than_a_wrong_one() {
    var remedies = new Remedies(CONFIG.toString());

    assertThat(
            remedies.paragraph(
                new BodyCode("nobody"),
                LetterKind.REFUSED,
                Outcome.PETITION,
                LocalDate.of(2025, 1, 1),
                false))
        .isEmpty();
  }
}
