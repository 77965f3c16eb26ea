package gongkai.console.cases;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.clock.ClockState;
import gongkai.applications.desk.Group;
import gongkai.console.frame.RecordingScreen;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

// the test sets the fields in the container's place
@SuppressWarnings("UnnecessaryAssignment")
class UrgencyIsToldInWordsTest {

  @ParameterizedTest
  @CsvSource({
    "OVERDUE, RUNNING, -3, 已逾期 3 个工作日, overdue",
    "DUE_TODAY, RUNNING, 0, 今日到期, today",
    "DUE_SOON, CONSULTING, 5, 即将到期：还剩 5 个工作日, soon",
    "WAITING, WAITING_FOR_CORRECTION, 0, 待申请人补正, waiting",
    "LATER, RUNNING, 12, 还剩 12 个工作日, later"
  })
  void and_by_a_style_for_each_list(
      Group group, ClockState state, int daysLeft, String words, String style) {
    var labels = new CaseLabels();
    labels.screen = new RecordingScreen();

    String told = labels.urgency(CasesMother.row(group, state, daysLeft));

    assertThat(told).isEqualTo(words);
    assertThat(labels.style(group)).isEqualTo(style);
  }
}
