package gongkai.portal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh-CN,zh;q=0.9,en;q=0.8 | ZH",
        "en-US,en;q=0.9          | EN",
        "en;q=0.3,zh             | ZH",
        "de-DE, en;q=0.5         | EN",
        "fr                      | ZH",
        "*                       | ZH",
        ";;;                     | ZH"
      })
  void theHeaderDecidesAndChineseComesFirst(String header, Language expected) {
    assertThat(Language.preferred(header)).isEqualTo(expected);
  }

  @Test
  void withoutAHeaderItIsChinese() {
    assertThat(Language.preferred(null)).isEqualTo(Language.ZH);
  }

  @Test
  void bothBundlesHaveTheSameKeys() {
    assertThat(Texts.in(Language.EN).keys()).isEqualTo(Texts.in(Language.ZH).keys());
  }

  @Test
  void everyTextIsAGoodPattern() {
    for (Language language : Language.values()) {
      for (String key : Texts.in(language).keys()) {
        String text = Texts.in(language).get(key);
        if (text.contains("{0}")) {
          assertThat(new MessageFormat(text).format(new Object[] {"<A>", "<B>"}))
              .as(key)
              .contains("<A>");
        }
      }
    }
  }

  @Test
  void aLinkToTheOtherLanguageKeepsTheParameters() {
    Visit visit = Portal.visit("/items?year=2020&q=重点");

    assertThat(visit.otherLanguage()).isEqualTo("/items?q=%E9%87%8D%E7%82%B9&year=2020&lang=en");
  }

  @Test
  void aChosenLanguageComesBeforeAFragment() {
    assertThat(Portal.english("/").href("/guide#g4")).isEqualTo("/guide?lang=en#g4");
  }
}
