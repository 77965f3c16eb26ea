package gongkai.reporting.summing;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.office.BodyCode;
import gongkai.reporting.rollup.MemberCause;
import gongkai.reporting.rollup.MemberChange;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipOfAYearTest {
  private static final int YEAR = 2023;

  /** What a year of a body is called: all, joined, left, or none of it. */
  @ParameterizedTest
  @CsvSource({
    "'', true, all",
    "'', false, none",
    "CREATED 2023-05-01, true, joined",
    "CREATED 2023-05-01, false, joined",
    "CREATED 2023-01-01, true, joined",
    "CREATED 2024-01-01, true, none",
    "CREATED 2022-12-31, true, all",
    "ABOLISHED 2023-06-30, true, left",
    "ABOLISHED 2023-06-30, false, left",
    "ABOLISHED 2023-01-01, false, none",
    "ABOLISHED 2023-12-31, false, left",
    "ABOLISHED 2024-01-01, false, all",
    "MOVED_IN 2021-03-01;MOVED_OUT 2023-03-01, false, left",
    "MOVED_IN 2021-03-01;MOVED_OUT 2022-03-01, false, none",
    "MOVED_OUT 2022-03-01;MOVED_IN 2023-03-01, true, joined",
    "MOVED_IN 2023-03-01;MERGED 2023-09-01, false, left",
    "MOVED_OUT 2023-03-01;MOVED_IN 2023-09-01, true, joined"
  })
  void aBodyBelongsFromTheDayItJoinedToTheDayBeforeItLeft(
      String changes, boolean childNow, String expected) {
    List<MemberChange> all =
        changes.isEmpty()
            ? List.of()
            : Arrays.stream(changes.split(";")).map(MembershipOfAYearTest::change).toList();

    Optional<Membership> membership = Membership.of(all, childNow, YEAR);

    assertThat(membership.map(MembershipOfAYearTest::named).orElse("none")).isEqualTo(expected);
  }

  private static MemberChange change(String text) {
    String[] parts = text.split(" ");
    return new MemberChange(
        "",
        new BodyCode("city"),
        new BodyCode("bureau"),
        LocalDate.parse(parts[1]),
        MemberCause.valueOf(parts[0]),
        null,
        "机构改革");
  }

  private static String named(Membership membership) {
    if (membership.change() == null) {
      return "all";
    }
    return membership.atEnd() ? "joined" : "left";
  }
}
