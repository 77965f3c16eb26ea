package gongkai.opendata.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.shared.JenaException;
import org.junit.jupiter.api.Test;

class TheVocabularyIsReadOnceTest {
  private static final Uris URIS = new Uris("http://once.example/");

  @Test
  void whoeverAsksHasTheSame() {
    assertThat(
            IntStream.range(0, 20)
                .parallel()
                .mapToObj(each -> OwnVocabulary.graph(new Uris("http://once.example/"), "jfj")))
        .allMatch(each -> each == OwnVocabulary.graph(URIS, "jfj"));
  }

  @Test
  void anotherOriginOrPublisherHasItsOwn() {
    Graph other = OwnVocabulary.graph(new Uris("http://other.example/"), "jfj");

    assertThat(other.contains(new Uris("http://other.example/").catalog(), null, null)).isTrue();
    assertThat(other.contains(URIS.catalog(), null, null)).isFalse();
    assertThat(OwnVocabulary.graph(URIS, "a b").contains(null, null, URIS.body("a b"))).isTrue();
    assertThat(OwnVocabulary.edition(URIS, "a b"))
        .hasSize(16)
        .isNotEqualTo(OwnVocabulary.edition(URIS, "jfj"));
  }

  @Test
  void nobodyCanChangeIt() {
    Graph graph = OwnVocabulary.graph(URIS, "jfj");
    Triple more = Triple.create(URIS.catalog(), URIS.gd("position"), URIS.catalog());

    assertThatThrownBy(() -> graph.add(more)).isInstanceOf(JenaException.class);
    assertThatThrownBy(graph::clear).isInstanceOf(JenaException.class);
    assertThat(graph.contains(more)).isFalse();
  }
}
