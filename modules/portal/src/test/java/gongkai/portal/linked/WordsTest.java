package gongkai.portal.linked;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.portal.page.Language;
import org.junit.jupiter.api.Test;

class WordsTest {
  private static final String BASE = "http://gk.example/";
  private static final String FIGURE = BASE + "id/obs/jfj/2020/table3/granted/total";
  private static final String NTRIPLES =
      """
      <%1$s> <http://purl.org/linked-data/sdmx/2009/dimension#refArea> <%2$sid/body/jfj> .
      <%1$s> <%2$sdef/gd#count> "4"^^<http://www.w3.org/2001/XMLSchema#integer> .
      <%1$s> <%2$sdef/gd#unheard> <https://elsewhere.example/a?b=c> .
      <%2$sid/body/jfj> <http://xmlns.com/foaf/0.1/name> "经济\\"发展\\"局"@zh .
      <%2$sid/body/jfj> <http://xmlns.com/foaf/0.1/name> "Bureau"@en .
      """
          .formatted(FIGURE, BASE);

  @Test
  void propertiesAndValuesAreShownByTheirLabels() {
    Words words = Words.of(NTRIPLES, FIGURE, BASE, Language.ZH);

    assertThat(words.lines()).extracting(Words.Line::label).containsExactly("机关", "数量", "unheard");
    assertThat(words.lines().get(0).values())
        .containsExactly(new Words.Value("经济\"发展\"局", "/id/body/jfj"));
    assertThat(words.lines().get(1).values()).containsExactly(new Words.Value("4", ""));
  }

  @Test
  void theReadersLanguageComesFirst() {
    Words words = Words.of(NTRIPLES, FIGURE, BASE, Language.EN);

    assertThat(words.lines().get(0).values().getFirst().text()).isEqualTo("Bureau");
    assertThat(words.name()).isEqualTo("Bureau");
  }

  @Test
  void whatIsNoTripleIsPassedOver() {
    assertThat(Words.of("# nothing", FIGURE, BASE, Language.ZH).lines()).isEmpty();
  }
}
