package gongkai.opendata.vocabulary;

import static gongkai.opendata.vocabulary.Prefix.DCT;
import static gongkai.opendata.vocabulary.Prefix.QB;
import static gongkai.opendata.vocabulary.Prefix.RDFS;
import static gongkai.opendata.vocabulary.Prefix.SCHEMA;
import static gongkai.opendata.vocabulary.Prefix.SDMX_ATTRIBUTE;
import static gongkai.opendata.vocabulary.Prefix.SDMX_CODE;
import static gongkai.opendata.vocabulary.Prefix.SDMX_DIMENSION;
import static gongkai.opendata.vocabulary.Prefix.SKOS;

import gongkai.journal.RecordKey;
import gongkai.opendata.vocabulary.Description.About;
import jakarta.json.JsonObject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/**
 * The figures of an annual report as observations of the cubes, in slices of one body and year.
 *
 * <p>Dimensions take codes that mean the same in every format; row and column as that year's report
 * prints them are attributes. Which cube it is, {@link Tables} says.
 */
final class Figures {
  private static final Map<String, String> UNITS =
      Map.of("件", "piece", "项", "item", "元", "yuan", "万元", "ten-thousand-yuan", "条", "entry");

  private final Uris uris;
  private final Set<Node> codes;

  Figures(Uris uris) {
    this.uris = uris;
    this.codes =
        OwnVocabulary.graph(uris, "any")
            .find(Node.ANY, SKOS.term("inScheme"), Node.ANY)
            .mapWith(statement -> statement.getSubject())
            .toSet();
  }

  void describe(RecordKey key, JsonObject report, Node body, Node year, Description to) {
    Place place = new Place(key, report, body, year, new Tables(report));
    for (JsonObject cell : Fields.objects(report, "cells")) {
      observation(place, cell, to);
    }
    Tables.cubes(report).stream()
        .filter(StatisticalCube::ofOneTable)
        .forEach(cube -> TableCube.describe(cube, uris, to));
  }

  /** A row or column of a table: its code and label. */
  record Coded(String code, String label) {
    /**
     * That of a figure.
     *
     * @param kind {@code row} or {@code column}
     */
    static Coded of(JsonObject cell, String kind) {
      String code = cell.getString(kind, "");
      return new Coded(code, cell.getString(kind + "Label", code));
    }
  }

  /** What all figures of a report share. */
  private record Place(RecordKey key, JsonObject report, Node body, Node year, Tables tables) {
    String format() {
      return report.getString("format", "");
    }
  }

  private void observation(Place place, JsonObject cell, Description to) {
    String unit = cell.getString("unit", "");
    String table = cell.getString("table", "");
    String row = cell.getString("row", "");
    String column = cell.getString("column", "");
    StatisticalCube cube = place.tables().cube(cell);
    String value = cell.getString("value", "0");
    boolean whole = !cube.money() && !value.contains(".");
    Node node = uris.observation(place.key().key(), table, row, column);
    About about =
        to.about(node)
            .a(QB.term("Observation"))
            .link(QB.term("dataSet"), uris.cube(cube.id()))
            .link(SDMX_DIMENSION.term("refArea"), place.body())
            .link(SDMX_DIMENSION.term("refPeriod"), place.year())
            .link(cube.rows().property(uris), code(cube.rows(), place.tables().row(cell), to))
            .link(
                cube.columns().property(uris),
                code(cube.columns(), place.tables().column(cell), to))
            .typed(
                uris.gd(cube.measure()),
                value,
                whole ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal)
            .link(
                SDMX_ATTRIBUTE.term("unitMeasure"),
                to.concept(
                    "unit", UNITS.getOrDefault(unit, unit.isEmpty() ? "none" : unit), unit, ""))
            .link(SDMX_ATTRIBUTE.term("obsStatus"), SDMX_CODE.term(status(place, row, column)));
    if (cube.ofOneTable()) {
      position(cube.rows(), place.tables().place(cell, "row"), row, to);
      position(cube.columns(), place.tables().place(cell, "column"), column, to);
    }
    printed(about, place, cell, to);
    Fields.strings(cell, "items")
        .forEach(item -> about.link(uris.gd("counts"), uris.record(new RecordKey("item", item))));
    Optional<Node> query = Recomputation.of(uris, place.key(), place.report(), cell);
    query.ifPresent(address -> about.link(uris.gd("recomputation"), address));
    about.typed(
        uris.gd("sourcesArePublic"), Boolean.toString(query.isPresent()), XSDDatatype.XSDboolean);
    to.about(slice(place, cube, to)).link(QB.term("observation"), node);
  }

  private Node code(StatisticalCube.Axis axis, Coded coded, Description to) {
    Node known = uris.concept(axis.scheme(), coded.code());
    // a code that a later format brings is described by the report that uses it
    return codes.contains(known)
        ? known
        : to.concept(axis.scheme(), coded.code(), coded.label(), "");
  }

  private void position(StatisticalCube.Axis axis, int position, String code, Description to) {
    to.mention(uris.concept(axis.scheme(), code)).number(SCHEMA.term("position"), position);
  }

  /**
   * The format of 2021 counts 行政规范性文件 where that of 2019 counted 规范性文件: a break in the series in
   * its first year.
   */
  private static String status(Place place, String row, String column) {
    boolean first = Fields.number(place.report(), "year") == 2021 && place.format().equals("2021");
    return first && row.equals("normative") && column.equals("made")
        ? "obsStatus-B"
        : "obsStatus-A";
  }

  private void printed(About about, Place place, JsonObject cell, Description to) {
    String table = cell.getString("table", "");
    Node sheet = to.concept("report-table", place.format() + "-" + table, table, table);
    to.mention(sheet).plain(uris.gd("format"), place.format());
    about.link(uris.gd("reportTable"), sheet);
    for (String kind : new String[] {"row", "column"}) {
      Coded coded = Coded.of(cell, kind);
      Node part =
          to.concept(
              "report-" + kind,
              place.format() + "-" + table + "-" + coded.code(),
              coded.label(),
              "");
      to.mention(part).plain(uris.gd("code"), coded.code()).link(SKOS.term("broadMatch"), sheet);
      about.link(uris.gd(kind.equals("row") ? "reportRow" : "reportColumn"), part);
    }
  }

  private Node slice(Place place, StatisticalCube cube, Description to) {
    Node slice = uris.at(place.key().path() + "#" + cube.id());
    Node record = uris.record(place.key());
    String title = place.report().getString("title", "");
    to.about(record).link(uris.gd("cube"), slice);
    to.about(uris.cube(cube.id())).link(QB.term("slice"), slice);
    to.about(slice)
        .a(QB.term("Slice"))
        .link(QB.term("sliceStructure"), uris.gd("bodyAndYear"))
        .link(SDMX_DIMENSION.term("refArea"), place.body())
        .link(SDMX_DIMENSION.term("refPeriod"), place.year())
        .text(RDFS.term("label"), title + "：" + cube.title(), "zh")
        .link(DCT.term("isPartOf"), record);
    return slice;
  }
}
