package gongkai.opendata.cube;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.opendata.Cubes;
import gongkai.opendata.Cubes.Code;
import gongkai.opendata.Cubes.Cube;
import gongkai.opendata.Cubes.Figure;
import gongkai.opendata.Cubes.Form;
import gongkai.opendata.Generated;
import gongkai.opendata.Tabled;
import gongkai.opendata.vocabulary.Prefix;
import gongkai.opendata.vocabulary.Shapes;
import gongkai.opendata.vocabulary.Uris;
import gongkai.testbed.DataCube;
import gongkai.testbed.DcatAp;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The cube of a table follows from what the report says of it. */
class ANewTableNeedsNoCodeTest {
  private static final Uris URIS = FollowedCubes.URIS;
  private static final String COUNTS = "table6-count";
  private static final String MONEY = "table6-amount";

  @TempDir Path data;
  private FollowedCubes followed;
  private StoredCubes cubes;

  @BeforeEach
  void publish() {
    followed =
        new FollowedCubes(
            data,
            Generated.report(2029),
            Tabled.report(2030, "培训咨询"),
            Tabled.report(2031, "培训和咨询情况"));
    cubes = followed.cubes;
  }

  @AfterEach
  void close() {
    followed.close();
  }

  @Test
  void tablesOfASourceShareItsCubeWhicheverWayTheyStand() {
    List<Figure> figures = cubes.figures("applications", Map.of(Cubes.ROW, "received"));

    assertThat(figures)
        .extracting(f -> f.code(Cubes.YEAR) + " " + f.code(Cubes.COLUMN) + " " + f.value())
        .containsExactlyInAnyOrder("2030 person 3", "2030 all 4", "2031 person 3", "2031 all 4");
    assertThat(figures)
        .extracting(Figure::address)
        .contains("http://gk.example/id/obs/jfj/2030/table5/all/received");
  }

  @Test
  void aTableWithoutASourceHasACubeOfItsOwn() {
    Cube cube = cubes.find(COUNTS).orElseThrow();

    assertThat(cube.title().zh()).isEqualTo("培训和咨询情况");
    assertThat(cube.money()).isFalse();
    assertThat(cube.dimension(Cubes.ROW).label().zh()).isEqualTo("行");
    assertThat(cube.dimension(Cubes.ROW).codes())
        .extracting(Code::code)
        .as("as the table has them")
        .containsExactly("training", "advice");
    assertThat(cube.dimension(Cubes.COLUMN).codes())
        .extracting(code -> code.label().zh())
        .containsExactly("次数", "人数");
    assertThat(cubes.figures(COUNTS, Map.of(Cubes.YEAR, "2030")))
        .extracting(Figure::value)
        .containsExactly("5", "60", "7");
    assertThat(cubes.figures(MONEY, Map.of()))
        .extracting(f -> f.code(Cubes.YEAR) + " " + f.value() + f.unit())
        .containsExactly("2030 1200.5元", "2031 1200.5元");
    assertThat(cubes.figures("disclosure", Map.of()))
        .isNotEmpty()
        .noneMatch(figure -> figure.address().contains("table6"));
  }

  @Test
  void aFigureThatAnotherTableHasAlreadyStandsApart() {
    assertThat(cubes.figures("table7-count", Map.of(Cubes.YEAR, "2031")))
        .extracting(Figure::value)
        .containsExactly("9");
    assertThat(
            cubes.figures(
                "applications",
                Map.of(Cubes.YEAR, "2031", Cubes.ROW, "new", Cubes.COLUMN, "total")))
        .extracting(Figure::address)
        .containsExactly("http://gk.example/id/obs/jfj/2031/table3/new/total");
  }

  @Test
  void theListNamesTheCubesThatThereAre() {
    assertThat(cubes.all())
        .extracting(Cube::id)
        .containsExactly(
            "applications", "proceedings", "disclosure", "amounts", MONEY, COUNTS, "table7-count");

    followed.journal.withdraw("report", "jfj/2031");
    followed.journal.publish(Generated.report(2030));
    followed.follow();

    assertThat(cubes.all()).hasSize(4);
    assertThat(cubes.find(COUNTS)).isEmpty();
    assertThat(cubes.export(COUNTS, Map.of(), Form.CSV)).isEmpty();
    assertThat(all().find().filterKeep(t -> ("" + t).contains("table6")).toList()).isEmpty();
  }

  @Test
  void aWithdrawnReportLeavesTheFiguresOfTheOthers() {
    followed.journal.withdraw("report", "jfj/2031");
    followed.follow();

    assertThat(cubes.figures(COUNTS, Map.of()))
        .hasSize(3)
        .allMatch(figure -> figure.code(Cubes.YEAR).equals("2030"));
    assertThat(newest(COUNTS)).isEqualTo(newest("applications")).isEqualTo(List.of("5"));
  }

  private List<String> newest(String cube) {
    return all()
        .find(URIS.cube(cube), URIS.gd("dataVersion"), Node.ANY)
        .mapWith(t -> t.getObject().getLiteralLexicalForm())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "CSV, '机关,年度,行,列,数量,计量单位,数据状态,地址'",
    "CSV, '经济发展局,2030年,培训,次数,5,次,正常,http://gk.example/id/obs/jfj/2030/table6/training/times'",
    "SDMX_CSV, 'DATAFLOW,REF_AREA,TIME_PERIOD,ROW,COLUMN,OBS_VALUE,UNIT_MEASURE,OBS_STATUS'",
    "SDMX_CSV, 'GONGKAI:TABLE6-COUNT(1.0),jfj,2031,advice,times,7,次,A'",
    "JSON_STAT, '\"label\":\"培训和咨询情况\"'",
    "JSON_STAT, '\"advice\":\"咨询\"'"
  })
  void itsFilesAreMadeFromItsStructure(Form form, String part) {
    assertThat(followed.text(COUNTS, Map.of(), form)).contains(part);
  }

  @ParameterizedTest
  @ValueSource(strings = {COUNTS, MONEY})
  void theViewOfCubeLinkHasItsDimensions(String id) {
    Graph view = GraphFactory.createDefaultGraph();
    RDFParser.fromString(followed.text(id, Map.of(), Form.CUBE_LINK), Lang.TURTLE).parse(view);

    Node observation = NodeFactory.createURI("https://cube.link/observation");
    List<Node> figures =
        view.find(Node.ANY, observation, Node.ANY).mapWith(t -> t.getObject()).toList();
    assertThat(figures).hasSize(cubes.figures(id, Map.of()).size());
    assertThat(figures)
        .allMatch(each -> view.contains(each, URIS.at("id/cube/" + id + "#row"), Node.ANY))
        .allMatch(each -> view.contains(each, URIS.at("id/cube/" + id + "#column"), Node.ANY));
    assertThat(view.contains(URIS.cube(id), Prefix.DCT.term("publisher"), URIS.body("jfj")))
        .isTrue();
  }

  @Test
  void everyConstraintOfCubesHolds() {
    assertThat(DataCube.of(all()).violations()).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("gongkai.testbed.DcatAp#SHAPES")
  void noCubeBreaksTheProfile(String file) {
    assertThat(DcatAp.violations(file, DcatAp.typed(all()))).isEmpty();
  }

  @Test
  void theShapesOfFiguresHoldAndNoticeACodeThatIsMissing() {
    Graph graph = all();
    assertThat(breaches(graph)).isEmpty();

    Node observation = URIS.at("id/obs/jfj/2030/table6/training/times");
    graph.remove(observation, URIS.at("id/cube/" + COUNTS + "#row"), Node.ANY);

    assertThat(breaches(graph))
        .extracting(Shapes.Breach::focus)
        .containsExactly(observation.getURI());
  }

  private static Collection<Shapes.Breach> breaches(Graph graph) {
    return new Shapes(URIS)
        .breaches(graph).stream().filter(breach -> breach.focus().contains("/obs/")).toList();
  }

  private Graph all() {
    Graph all = GraphFactory.createDefaultGraph();
    followed.store.read(
        dataset -> {
          dataset.getDefaultGraph().find().forEachRemaining(all::add);
          return true;
        });
    return all;
  }
}
