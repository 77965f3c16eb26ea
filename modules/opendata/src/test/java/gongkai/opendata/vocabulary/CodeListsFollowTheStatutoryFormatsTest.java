package gongkai.opendata.vocabulary;

import static gongkai.opendata.vocabulary.Prefix.SKOS;
import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.Generated;
import gongkai.opendata.Generated.Block;
import gongkai.opendata.Generated.Leaf;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every row and column of the formats has a code whose label the form prints. */
class CodeListsFollowTheStatutoryFormatsTest {
  private static final Uris URIS = new Uris("http://gk.example/");

  private final Graph vocabulary = OwnVocabulary.graph(URIS, "jfj");

  @ParameterizedTest
  @ValueSource(strings = {"2019", "2021"})
  void everyRowAndColumnHasACode(String format) {
    List<String> wrong = new ArrayList<>();
    for (Block block : Generated.blocks(format)) {
      for (Leaf column : block.columns()) {
        StatisticalCube cube =
            new Tables(JsonValue.EMPTY_JSON_OBJECT)
                .cube(
                    Json.createObjectBuilder()
                        .add("table", block.table())
                        .add("unit", column.unit())
                        .build());
        check(cube.columns(), column, wrong);
        block.rows().forEach(row -> check(cube.rows(), row, wrong));
      }
    }

    assertThat(wrong).isEmpty();
  }

  private void check(StatisticalCube.Axis axis, Leaf leaf, List<String> wrong) {
    Node concept = URIS.concept(axis.scheme(), leaf.key());
    List<String> labels = new ArrayList<>(labels(concept, "prefLabel"));
    labels.addAll(labels(concept, "altLabel"));
    // the form adds numbers before and remarks after
    if (labels.stream().noneMatch(label -> leaf.label().contains(label))) {
      wrong.add(concept + " is not " + leaf.label() + ": " + labels);
    }
  }

  private List<String> labels(Node concept, String property) {
    return vocabulary
        .find(concept, SKOS.term(property), Node.ANY)
        .filterKeep(t -> t.getObject().getLiteralLanguage().equals("zh"))
        .mapWith(t -> t.getObject().getLiteralLexicalForm())
        .toList();
  }
}
