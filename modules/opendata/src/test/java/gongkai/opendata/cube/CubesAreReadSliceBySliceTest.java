package gongkai.opendata.cube;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.Cubes;
import gongkai.opendata.Cubes.Code;
import gongkai.opendata.Cubes.Figure;
import gongkai.opendata.Cubes.Form;
import gongkai.opendata.Generated;
import gongkai.opendata.Sample;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecutionFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CubesAreReadSliceBySliceTest {
  @TempDir Path data;
  private FollowedCubes followed;
  private StoredCubes cubes;

  @BeforeEach
  void publish() {
    followed =
        new FollowedCubes(
            data,
            IntStream.rangeClosed(2019, 2022)
                .mapToObj(Generated::report)
                .toArray(JsonObject[]::new));
    cubes = followed.cubes;
  }

  @AfterEach
  void close() {
    followed.close();
  }

  @Test
  void codesStandInStatutoryOrder() {
    List<Code> codes = cubes.find("applications").orElseThrow().dimension(Cubes.ROW).codes();

    assertThat(codes.stream().map(Code::code))
        .startsWith("new", "carried-over", "granted", "partial", "refused", "d1")
        .endsWith("total", "carried-forward");
    assertThat(codes).anyMatch(c -> c.code().equals("d1") && c.parent().equals("refused"));
    assertThat(cubes.find("applications").orElseThrow().dimension(Cubes.AREA).codes())
        .extracting(c -> c.label().zh())
        .containsExactly("经济发展局");
  }

  @Test
  void yearsOfBothFormatsHaveTheSameCodes() {
    List<Figure> granted =
        cubes.figures("applications", Map.of(Cubes.ROW, "granted", Cubes.COLUMN, "total"));

    assertThat(granted)
        .extracting(f -> f.code(Cubes.YEAR))
        .containsExactly("2019", "2020", "2021", "2022");
    assertThat(granted).allSatisfy(f -> assertThat(f.query()).contains("/sparql?query="));
  }

  @Test
  void aBreakInTheSeriesIsMarked() {
    List<Figure> made =
        cubes.figures("disclosure", Map.of(Cubes.ROW, "normative", Cubes.COLUMN, "made"));

    assertThat(made).extracting(Figure::status).containsExactly("A", "A", "B", "A");
  }

  @Test
  void whatIsNotThereIsEmpty() {
    assertThat(cubes.find("nothing")).isEmpty();
    assertThat(cubes.figures("nothing", Map.of())).isEmpty();
    assertThat(cubes.export("nothing", Map.of(), Form.CSV)).isEmpty();
    assertThat(cubes.figures("applications", Map.of(Cubes.AREA, "none"))).isEmpty();
  }

  @Test
  void theVersionMovesWithReportsOnly() {
    long before = cubes.version();
    followed.journal.publish(Sample.withFile("X/2020-00001"));
    followed.follow();
    assertThat(cubes.version()).isEqualTo(before);

    followed.journal.withdraw("report", "jfj/2022");
    followed.follow();

    assertThat(cubes.version()).isEqualTo(followed.journal.head());
    assertThat(cubes.figures("applications", Map.of(Cubes.YEAR, "2022"))).isEmpty();
  }

  @Test
  void csvHasChineseLabels() {
    String csv = followed.text("proceedings", Map.of(Cubes.YEAR, "2020"), Form.CSV);

    assertThat(csv.lines().findFirst().orElseThrow())
        .isEqualTo("\uFEFF机关,年度,复议诉讼类别,复议诉讼结果,数量,计量单位,数据状态,地址");
    assertThat(csv.lines().skip(1))
        .hasSize(15)
        .allMatch(line -> line.startsWith("经济发展局,2020年,"))
        .anyMatch(line -> line.contains(",行政复议,结果维持,"));
  }

  @Test
  void sdmxCsvHasCodes() {
    String csv = followed.text("amounts", Map.of(), Form.SDMX_CSV);

    assertThat(csv.lines().findFirst().orElseThrow())
        .isEqualTo(
            "DATAFLOW,REF_AREA,TIME_PERIOD,DISCLOSURE_SUBJECT,DISCLOSURE_FIGURE,OBS_VALUE,UNIT_MEASURE,OBS_STATUS");
    assertThat(csv.lines().skip(1))
        .hasSize(4)
        .anyMatch(line -> line.startsWith("GONGKAI:AMOUNTS(1.0),jfj,2020,procurement,amount,"))
        .anyMatch(line -> line.startsWith("GONGKAI:AMOUNTS(1.0),jfj,2021,charges,amount,"));
  }

  @Test
  void jsonStatFindsEachValueAtItsPlace() {
    String text = followed.text("applications", Map.of(), Form.JSON_STAT);
    JsonObject json = Json.createReader(new StringReader(text)).readObject();
    List<Integer> size = json.getJsonArray("size").getValuesAs(jakarta.json.JsonNumber::intValue);
    Figure figure =
        cubes
            .figures(
                "applications",
                Map.of(Cubes.YEAR, "2021", Cubes.ROW, "d4", Cubes.COLUMN, "business"))
            .getFirst();

    int place = 0;
    int at = 0;
    for (String dimension : List.of("area", "year", "row", "column")) {
      var index =
          json.getJsonObject("dimension")
              .getJsonObject(dimension)
              .getJsonObject("category")
              .getJsonArray("index")
              .getValuesAs(jakarta.json.JsonString::getString);
      place = place * size.get(at++) + index.indexOf(figure.code(dimension));
    }

    assertThat(json.getString("version")).isEqualTo("2.0");
    assertThat(json.getJsonObject("value").get("" + place)).hasToString(figure.value());
  }

  @ParameterizedTest
  @CsvSource({
    "'','','',''",
    "jfj,'','',''",
    "'',2020,'',''",
    "'',2021,new,''",
    "'','',granted,total",
    "none,'','',''"
  })
  void theViewOfCubeLinkHasTheSameObservations(
      String area, String year, String row, String column) {
    Map<String, String> locked =
        Map.of(Cubes.AREA, area, Cubes.YEAR, year, Cubes.ROW, row, Cubes.COLUMN, column);
    String turtle = followed.text("applications", locked, Form.CUBE_LINK);
    Graph graph = GraphFactory.createDefaultGraph();
    RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
    Node observation = NodeFactory.createURI("https://cube.link/observation");

    assertThat(graph.find(Node.ANY, observation, Node.ANY).mapWith(t -> t.getObject().getURI()))
        .toIterable()
        .containsExactlyInAnyOrderElementsOf(
            cubes.figures("applications", locked).stream().map(Figure::address).toList());
    assertThat(turtle).contains("KeyDimension", "MeasureDimension").doesNotContain("_:");
  }

  @Test
  void aRecomputationGivesTheSumOfTheParts() {
    Figure total =
        cubes
            .figures(
                "applications", Map.of(Cubes.YEAR, "2021", Cubes.ROW, "new", Cubes.COLUMN, "total"))
            .getFirst();
    String text =
        java.net.URLDecoder.decode(
            total.query().substring(total.query().indexOf('=') + 1),
            java.nio.charset.StandardCharsets.UTF_8);
    long parts =
        cubes.figures("applications", Map.of(Cubes.YEAR, "2021", Cubes.ROW, "new")).stream()
            .filter(f -> !f.code(Cubes.COLUMN).equals("total"))
            .mapToLong(f -> Long.parseLong(f.value()))
            .sum();

    long computed =
        followed.store.read(
            dataset -> {
              Query query = QueryFactory.create(text);
              try (var execution =
                  QueryExecutionFactory.create(query, DatasetFactory.wrap(dataset))) {
                return execution.execSelect().next().getLiteral("value").getLong();
              }
            });

    assertThat(computed).isEqualTo(parts).isPositive();
  }
}
