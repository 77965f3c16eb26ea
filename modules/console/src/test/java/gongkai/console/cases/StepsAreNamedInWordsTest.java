package gongkai.console.cases;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.applications.desk.CaseView.Step;
import gongkai.console.frame.RecordingScreen;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsAreNamedInWordsTest {

  @ParameterizedTest
  @CsvSource({
    "proposed, 呈批：EXTENSION, 呈批：T4 延期答复告知书",
    "inner-deadlines, 设定内部期限：DEPARTMENT, 设定内部期限：承办科室提出意见",
    "dispatched, 文书发出：UNKNOWN_KIND, 文书发出：UNKNOWN_KIND",
    "note, 备注：PARTIAL, 备注：PARTIAL"
  })
  void constants_become_words_where_the_step_names_one(String code, String text, String shown) {
    CaseLabels labels = CasesMother.labels(new RecordingScreen());

    assertThat(labels.step(new Step(Instant.EPOCH, "li", null, code, text))).isEqualTo(shown);
  }
}
