package gongkai.console.workload;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.console.workload.StackedBars.Bar;
import gongkai.console.workload.StackedBars.Column;
import gongkai.console.workload.StackedBars.Line;
import gongkai.console.workload.StackedBars.Part;
import gongkai.console.workload.StackedBars.Value;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BarsStandOnEachOtherTest {

  @Test
  void a_part_is_as_high_as_its_share_of_the_scale() {
    Column column = new Column("2020-09", List.of(new Value("inTime", 2), new Value("open", 1)));

    StackedBars chart = StackedBars.of(List.of(column));

    assertThat(chart.lines()).extracting(Line::value).containsExactly(0, 1, 2, 3, 4);
    assertThat(chart.bars().getFirst().parts()).extracting(Part::height).containsExactly(90, 45);
  }

  @Test
  void lying_bars_have_their_parts_one_after_the_other_from_the_left() {
    Column column = new Column("2020-09", List.of(new Value("inTime", 2), new Value("open", 1)));

    StackedBars chart = StackedBars.of(List.of(column));

    List<Part> parts = chart.bars().getFirst().parts();
    assertThat(parts).extracting(chart::along).containsExactly(0, 90);
    assertThat(chart.length()).isEqualTo(180);
  }

  @Property(tries = 200)
  void parts_touch_and_stay_inside_the_drawing(
      @ForAll @Size(min = 1, max = 36) List<@IntRange(max = 300_000) Integer> counts) {
    List<Column> columns =
        counts.stream()
            .map(n -> new Column("m", List.of(new Value("inTime", n), new Value("late", n / 2))))
            .toList();

    StackedBars chart = StackedBars.of(columns);

    for (Bar bar : chart.bars()) {
      List<Part> parts = bar.parts();
      assertThat(parts).allMatch(part -> part.y() >= 0 && part.x() + part.width() <= chart.width());
      for (int i = 1; i < parts.size(); i++) {
        assertThat(parts.get(i).y() + parts.get(i).height()).isEqualTo(parts.get(i - 1).y());
      }
    }
  }

  @Test
  void of_many_bars_only_some_are_labelled_so_that_labels_do_not_touch() {
    List<Column> columns =
        IntStream.range(0, 36)
            .mapToObj(i -> new Column("m" + i, List.of(new Value("inTime", 1))))
            .toList();

    StackedBars chart = StackedBars.of(columns);

    assertThat(chart.bars()).hasSize(36);
    assertThat(chart.bars()).filteredOn(bar -> !bar.label().isEmpty()).hasSize(12);
    assertThat(chart.bars()).extracting(Bar::name).startsWith("m0", "m1").endsWith("m35");
  }

  @Test
  void without_any_case_there_are_lines_and_no_bars() {
    StackedBars chart = StackedBars.of(List.of());

    assertThat(chart.bars()).isEmpty();
    assertThat(chart.lines()).hasSize(5);
  }
}
