package gongkai.console.frame;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.office.Change.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProblemsAreShownWhereTheyBelongTest {

  @Test
  void at_the_field_when_the_page_has_it_and_at_the_head_when_not() {
    var screen = new RecordingScreen();

    screen.problems(
        List.of(
            new Problem("title", "required", "请填写名称。"),
            new Problem("hidden", "x", "不行。"),
            new Problem("", "state", "状态不对。")),
        Set.of("title"));

    assertThat(screen.shown)
        .containsExactly("title|ERROR|请填写名称。", "|ERROR|hidden: 不行。", "|ERROR|状态不对。");
  }

  @Test
  void in_english_by_its_code_when_there_is_a_translation() {
    var screen = new RecordingScreen(Locale.ENGLISH);

    screen.problems(
        List.of(new Problem("", "forbidden", "无权。"), new Problem("", "nameless", "原文。")), Set.of());

    assertThat(screen.shown)
        .containsExactly("|ERROR|Your role or scope does not allow this.", "|ERROR|原文。");
  }
}
