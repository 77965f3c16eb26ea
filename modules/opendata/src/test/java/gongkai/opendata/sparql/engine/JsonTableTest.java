package gongkai.opendata.sparql.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gongkai.opendata.sparql.refusal.Refusal;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the table says, another reader reads. */
class JsonTableTest {
  private static final Var A = Var.alloc("a");
  private static final Var B = Var.alloc("b");

  static List<Node> nodes() {
    return List.of(
        NodeFactory.createURI("http://gk.example/id/body/局?a=1&b=\"2\""),
        NodeFactory.createLiteralString(""),
        NodeFactory.createLiteralString(
            "引号\" 反斜线\\ 换行\n\r 制表\t \u0000\u001f\u007f\u2028 </script>"),
        NodeFactory.createLiteralString("生僻字 \uD840\uDC0B 与 😀"),
        NodeFactory.createLiteralLang("公开", "zh"),
        NodeFactory.createLiteralLang("disclosure", "en-GB"),
        NodeFactory.createLiteralDT("2020-05-06", XSDDatatype.XSDdate),
        NodeFactory.createLiteralDT("007", XSDDatatype.XSDinteger),
        NodeFactory.createLiteralDT("not a number", XSDDatatype.XSDinteger));
  }

  @ParameterizedTest
  @MethodSource("nodes")
  void aTermIsReadAsItIs(Node node) {
    List<Binding> rows = List.of(BindingFactory.binding(A, node), BindingFactory.binding(A, node));

    RowSet read = read(table(List.of(A), rows));

    assertThat(read.next().get(A)).isEqualTo(node);
    assertThat(read.next().get(A)).isEqualTo(node);
    assertThat(read.hasNext()).isFalse();
  }

  @Test
  void rowsKeepTheirOrderAndMayLackValues() {
    Node one = NodeFactory.createURI("http://gk.example/1");
    Node two = NodeFactory.createURI("http://gk.example/2");
    List<Binding> rows =
        List.of(
            BindingFactory.binding(A, two, B, one),
            BindingFactory.empty(),
            BindingFactory.binding(B, two));

    RowSet read = read(table(List.of(A, B), rows));

    assertThat(read.getResultVars()).containsExactly(A, B);
    assertThat(read.next()).isEqualTo(rows.get(0));
    assertThat(read.next().isEmpty()).isTrue();
    assertThat(read.next()).isEqualTo(rows.get(2));
  }

  @Test
  void aBlankNodeHasOneLabelInAnAnswer() {
    Node blank = NodeFactory.createBlankNode();
    String table = table(List.of(A, B), List.of(BindingFactory.binding(A, blank, B, blank)));

    RowSet read = read(table);

    Binding row = read.next();
    assertThat(row.get(A).isBlank()).isTrue();
    assertThat(row.get(A)).isEqualTo(row.get(B));
    assertThat(table).contains("\"b0\"").doesNotContain(blank.getBlankNodeLabel());
  }

  @Test
  void halfOfAPairIsWrittenAsAnEscape() {
    String table =
        table(
            List.of(A),
            List.of(BindingFactory.binding(A, NodeFactory.createLiteralString("x\uD840y"))));

    assertThat(table).contains("x\\ud840y");
  }

  @Test
  void withoutRowsItIsATableStill() {
    JsonObject read =
        Json.createReader(new StringReader(table(List.of(A, B), List.of()))).readObject();

    assertThat(read.getJsonObject("head").getJsonArray("vars")).hasSize(2);
    assertThat(read.getJsonObject("results").getJsonArray("bindings")).isEmpty();
  }

  @Test
  void itIsNotLongerThanAllowed() {
    Binding row = BindingFactory.binding(A, NodeFactory.createLiteralString("x".repeat(100)));

    assertThatThrownBy(() -> new JsonTable(List.of(A), 90).of(List.of(row).iterator()))
        .isInstanceOfSatisfying(
            Refusal.Refused.class,
            refused -> assertThat(refused.refusal()).isEqualTo(Refusal.ANSWER));
  }

  private static String table(List<Var> variables, List<Binding> rows) {
    return new JsonTable(variables, 10_000).of(rows.iterator());
  }

  private static RowSet read(String table) {
    var reader =
        RowSetReaderRegistry.getFactory(ResultSetLang.RS_JSON).create(ResultSetLang.RS_JSON);
    var bytes = new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8));
    return reader.read(bytes, Context.emptyContext()).materialize();
  }
}
