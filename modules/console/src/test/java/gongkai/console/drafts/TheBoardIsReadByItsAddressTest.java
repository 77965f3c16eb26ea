package gongkai.console.drafts;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.office.BodyCode;
import gongkai.reporting.draft.BoardRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheBoardIsReadByItsAddressTest {
  private static final LocalDate TODAY = LocalDate.of(2024, 2, 20);
  private static final List<BoardRow> ROWS =
      List.of(
          row("city", null, "NONE", "2024-03-31", 0, false),
          row("aa", "city", "PUBLISHED", "2024-01-31", 2, false),
          row("bb", "city", "IN_REVIEW", "2024-01-31", 1, true),
          row("cc", "aa", "WRITING", "2024-01-31", 0, true));

  private static BoardRow row(
      String body, @Nullable String parent, String state, String due, int errors, boolean late) {
    return new BoardRow(
        new BodyCode(body),
        parent == null ? null : new BodyCode(parent),
        2023,
        errors,
        state,
        "",
        0,
        errors,
        0,
        LocalDate.parse(due),
        "",
        0,
        late);
  }

  private static String bodies(BoardList list) {
    return String.join(" ", list.rows().stream().map(row -> row.body().value()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "x, '', city aa bb cc",
    "state, IN_REVIEW, bb",
    "above, city, city aa bb",
    "above, aa, aa cc",
    "late, 1, bb cc",
    "sort, STATE, city cc bb aa",
    "sort, DUE, aa bb cc city",
    "sort, FINDINGS, city cc bb aa"
  })
  void filterAndOrderStandInTheAddress(String name, String value, String expected) {
    var list = new BoardList(year -> ROWS, Map.of(name, value), TODAY);

    assertThat(bodies(list)).isEqualTo(expected);
  }

  @Test
  void theYearIsTheLastFullOneUnlessTheAddressNamesAnother() {
    List<Integer> asked = new ArrayList<>();

    new BoardList(asking(asked), Map.of(), TODAY);
    new BoardList(asking(asked), Map.of("year", "2021"), TODAY);
    new BoardList(asking(asked), Map.of("year", "now"), TODAY);

    assertThat(asked).containsExactly(2023, 2021, 2023);
  }

  private static Function<Integer, List<BoardRow>> asking(List<Integer> asked) {
    return year -> {
      asked.add(year);
      return List.of();
    };
  }

  @Test
  void aLongBoardIsTurnedPageByPage() {
    List<BoardRow> many = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      many.add(row("body" + i, null, "NONE", "2024-01-31", 0, false));
    }

    var first = new BoardList(year -> many, Map.of("state", "NONE"), TODAY);
    var last = new BoardList(year -> many, Map.of("state", "NONE", "from", "100"), TODAY);

    assertThat(first.rows()).hasSize(50);
    assertThat(first.before()).isEmpty();
    assertThat(first.next()).isEqualTo("?from=50&state=NONE");
    assertThat(last.rows()).hasSize(20);
    assertThat(last.next()).isEmpty();
    assertThat(last.before()).isEqualTo("?from=50&state=NONE");
  }
}
