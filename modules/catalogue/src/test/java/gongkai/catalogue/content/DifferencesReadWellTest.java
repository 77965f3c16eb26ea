package gongkai.catalogue.content;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.catalogue.Difference;
import gongkai.catalogue.Difference.Kind;
import gongkai.catalogue.Difference.Run;
import gongkai.catalogue.testing.Writings;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Field by field, word by word. */
class DifferencesReadWellTest {

  @Test
  void onlyFieldsThatDifferAreNamed() {
    var before = Writings.notice();
    var after = Writings.withText(before, "<p>各有关企业：</p><p>请按规定复工复产。</p>");

    List<Difference> differences = ContentDifference.between(before, after);

    assertThat(differences).extracting(Difference::field).containsExactly("html");
    assertThat(differences.get(0).plain()).isEqualTo("各有关企业：\n请按[-要求-]{+规定+}复工复产。");
  }

  @Test
  void aChangeOfMarkupAloneIsShownAsMarkup() {
    var before = Writings.notice();
    var after = Writings.withText(before, before.html().replace("请按", "<b>请按</b>"));

    assertThat(ContentDifference.between(before, after).get(0).plain()).contains("{+<b>+}");
  }

  @Test
  void hugeChangesAreShownWhole() {
    List<Run> runs = TextDifference.of("甲".repeat(100_000), "乙".repeat(100_000));

    assertThat(runs).extracting(Run::kind).containsExactly(Kind.REMOVED, Kind.ADDED);
  }

  @Property(tries = 500)
  void bothTextsCanBeReadOutOfTheirDifference(
      @ForAll("texts") String before, @ForAll("texts") String after) {
    List<Run> runs = TextDifference.of(before, after);

    assertThat(without(runs, Kind.ADDED)).isEqualTo(before);
    assertThat(without(runs, Kind.REMOVED)).isEqualTo(after);
  }

  private static String without(List<Run> runs, Kind kind) {
    return runs.stream().filter(r -> r.kind() != kind).map(Run::text).collect(Collectors.joining());
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("甲", "乙", "abc", "12", "\n", "，", " ", "𠮷")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }
}
