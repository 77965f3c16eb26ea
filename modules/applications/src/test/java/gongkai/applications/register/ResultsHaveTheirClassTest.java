package gongkai.applications.register;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.counts.RemedyRoute;
import gongkai.applications.counts.ResultClass;
import gongkai.applications.remedy.RemedyResult;
import gongkai.applications.tally.CountedBy;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The detailed results and the four columns of Table 4. */
class ResultsHaveTheirClassTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "UPHELD_BY_AUTHORITY, 结果维持",
    "REQUEST_REJECTED, 结果维持",
    "CLAIM_REJECTED, 结果维持",
    "REVOKED, 结果纠正",
    "REVOKED_TO_ANSWER_AGAIN, 结果纠正",
    "CHANGED, 结果纠正",
    "DECLARED_UNLAWFUL, 结果纠正",
    "DECLARED_VOID, 结果纠正",
    "ORDERED_TO_PERFORM, 结果纠正",
    "NOT_ACCEPTED, 其他结果",
    "APPLICATION_DISMISSED, 其他结果",
    "SUIT_DISMISSED, 其他结果",
    "TERMINATED, 其他结果",
    "WITHDRAWN, 其他结果",
    "MEDIATED, 其他结果",
    "SETTLED, 其他结果"
  })
  void eachResultIsCountedInOneColumn(RemedyResult result, String label) {
    assertThat(result.resultClass().label()).isEqualTo(label);
  }

  @Test
  void noResultMeansPendingAndEveryRouteCanEndInEveryOtherColumn() {
    for (RemedyRoute route : RemedyRoute.values()) {
      assertThat(Arrays.stream(RemedyResult.values()).filter(result -> result.endsRoute(route)))
          .extracting(RemedyResult::resultClass)
          .contains(ResultClass.UPHELD, ResultClass.CORRECTED, ResultClass.OTHER)
          .doesNotContain(ResultClass.PENDING);
    }
    assertThat(RemedyResult.CLAIM_REJECTED.endsRoute(RemedyRoute.RECONSIDERATION)).isFalse();
    assertThat(RemedyResult.UPHELD_BY_AUTHORITY.endsRoute(RemedyRoute.DIRECT_SUIT)).isFalse();
  }

  @ParameterizedTest(name = "{0}: filed {1}, decided {2} counts in {3}")
  @CsvSource({
    "concluded, 2023-11-02, 2024-01-30, 2024",
    "concluded, 2023-11-02, , 0",
    "filed, 2023-11-02, 2024-01-30, 2023",
    "filed, 2023-11-02, , 2023"
  })
  void theCountedYearFollowsTheConvention(
      String setting, LocalDate filed, LocalDate decided, int year) {
    assertThat(CountedBy.of(setting).year(filed, decided)).isEqualTo(year);
  }
}
