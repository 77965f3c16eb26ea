package gongkai.opendata.vocabulary;

import static gongkai.opendata.vocabulary.Prefix.DCAT;
import static gongkai.opendata.vocabulary.Prefix.DCT;
import static gongkai.opendata.vocabulary.Prefix.FOAF;
import static gongkai.opendata.vocabulary.Prefix.QB;
import static gongkai.opendata.vocabulary.Prefix.RDF;
import static gongkai.opendata.vocabulary.Prefix.RDFS;
import static gongkai.opendata.vocabulary.Prefix.SKOS;

import gongkai.opendata.Cubes.Form;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What {@code statistics.ttl} says of the shared cubes, said of the cube of one table: its
 * structure, its two dimensions with their code lists, and where its files are. The reports that
 * have the table mention it.
 */
final class TableCube {
  private static final String EU = "http://publications.europa.eu/resource/authority/";
  private static final List<String> SHARED_COMPONENTS =
      List.of("refArea", "refPeriod", "unit", "status", "table", "row", "column");

  private final StatisticalCube cube;
  private final Uris uris;
  private final Description to;
  private final Node node;
  private final Node structure;

  private TableCube(StatisticalCube cube, Uris uris, Description to) {
    this.cube = cube;
    this.uris = uris;
    this.to = to;
    this.node = uris.cube(cube.id());
    this.structure = part("structure");
  }

  static void describe(StatisticalCube cube, Uris uris, Description to) {
    var described = new TableCube(cube, uris, to);
    described.dataset();
    described.structure();
    described.dimension(cube.rows(), "row", 3, "行", "Row");
    described.dimension(cube.columns(), "column", 4, "列", "Column");
  }

  private Node part(String name) {
    return uris.at("id/cube/" + cube.id() + "#" + name);
  }

  private void dataset() {
    Node page = uris.at("cube/" + cube.id());
    var about =
        to.mention(node)
            .a(QB.term("DataSet"))
            .a(DCAT.term("Dataset"))
            .link(QB.term("structure"), structure)
            .text(DCT.term("title"), cube.title(), "zh")
            .text(RDFS.term("label"), cube.title(), "zh")
            .text(DCT.term("description"), "各机关年度报告中“" + cube.title() + "”一表的数据，行和列的项目为该表所有。", "zh")
            .plain(DCT.term("identifier"), "cube/" + cube.id())
            .link(DCT.term("language"), NodeFactory.createURI(EU + "language/ZHO"))
            .link(DCT.term("accessRights"), NodeFactory.createURI(EU + "access-right/PUBLIC"))
            .link(DCT.term("accrualPeriodicity"), NodeFactory.createURI(EU + "frequency/ANNUAL"))
            .link(DCAT.term("landingPage"), page)
            .link(FOAF.term("page"), page);
    // no distributions: these have a size and a checksum, which files made on demand have not
    for (Form form : Form.values()) {
      about.link(RDFS.term("seeAlso"), uris.at("cube/" + cube.id() + "." + form.suffix()));
    }
  }

  private void structure() {
    var about =
        to.mention(structure)
            .a(QB.term("DataStructureDefinition"))
            .text(RDFS.term("label"), cube.title() + "：结构", "zh")
            .link(QB.term("sliceKey"), uris.gd("bodyAndYear"))
            .link(QB.term("component"), uris.gd(cube.measure() + "Component"));
    SHARED_COMPONENTS.forEach(
        component -> about.link(QB.term("component"), uris.gd(component + "Component")));
  }

  private void dimension(StatisticalCube.Axis axis, String name, long order, String zh, String en) {
    Node component = part(name + "-component");
    Node property = axis.property(uris);
    Node list = uris.scheme(axis.scheme());
    to.mention(structure).link(QB.term("component"), component);
    to.mention(component)
        .a(QB.term("ComponentSpecification"))
        .link(QB.term("dimension"), property)
        .number(QB.term("order"), order);
    to.mention(property)
        .a(RDF.term("Property"))
        .a(QB.term("DimensionProperty"))
        .a(QB.term("CodedProperty"))
        .link(RDFS.term("range"), SKOS.term("Concept"))
        .link(QB.term("codeList"), list)
        .text(RDFS.term("label"), zh, "zh")
        .text(RDFS.term("label"), en, "en");
    to.mention(list)
        .a(SKOS.term("ConceptScheme"))
        .text(DCT.term("title"), cube.title() + "：" + zh, "zh");
  }
}
