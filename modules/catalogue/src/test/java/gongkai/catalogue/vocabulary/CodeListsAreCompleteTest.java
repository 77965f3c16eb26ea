package gongkai.catalogue.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.catalogue.Validity;
import gongkai.catalogue.Vocabulary;
import gongkai.catalogue.Vocabulary.Term;
import gongkai.catalogue.desk.Workplace;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The lists under config/vocabulary. */
class CodeListsAreCompleteTest {
  private final Vocabulary lists = Workplace.VOCABULARY;

  @Test
  void theListsHaveTheirStatutoryLength() {
    assertThat(lists.themes()).hasSize(22);
    assertThat(lists.documentKinds()).hasSize(15);
    assertThat(lists.articleTwenty())
        .extracting(Term::code)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 15).mapToObj(Integer::toString).toList());
    assertThat(lists.validities()).hasSize(Validity.values().length);
    assertThat(Vocabulary.find(lists.modes(), "proactive")).map(Term::label).contains("主动公开");
  }

  @Test
  void articleTwentyIsVerbatim() {
    assertThat(lists.articleTwenty().get(0).label()).isEqualTo("(一)行政法规、规章和规范性文件；");
    assertThat(lists.articleTwenty().get(14).label())
        .isEqualTo("(十五)法律、法规、规章和国家有关规定规定应当主动公开的其他政府信息。");
  }
}
