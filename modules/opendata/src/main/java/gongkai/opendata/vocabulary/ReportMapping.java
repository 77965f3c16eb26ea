package gongkai.opendata.vocabulary;

import static gongkai.opendata.vocabulary.Prefix.DCT;
import static gongkai.opendata.vocabulary.Prefix.OWL;
import static gongkai.opendata.vocabulary.Prefix.QB;
import static gongkai.opendata.vocabulary.Prefix.RDFS;
import static gongkai.opendata.vocabulary.Prefix.SDMX_ATTRIBUTE;
import static gongkai.opendata.vocabulary.Prefix.SDMX_DIMENSION;
import static gongkai.opendata.vocabulary.Prefix.SKOS;

import gongkai.journal.RecordKey;
import gongkai.opendata.vocabulary.Description.About;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * An annual report as {@code dcat:Dataset} and its figures as observations of two data cubes, one
 * of counts and one of amounts of money: an observation has every measure of its cube (integrity
 * constraint 14 of the Data Cube vocabulary).
 */
final class ReportMapping {
  private static final Map<String, String> UNITS =
      Map.of("件", "piece", "项", "item", "元", "yuan", "万元", "ten-thousand-yuan", "条", "entry");

  private final Uris uris;

  ReportMapping(Uris uris) {
    this.uris = uris;
  }

  void describe(RecordKey key, Instant at, JsonObject report, Description to) {
    Node body = uris.body(Fields.object(report, "body").getString("code", ""));
    int year = (int) Fields.number(report, "year");
    About about = to.about(uris.record(key)).a(uris.gd("AnnualReport"));
    ItemMapping.dataset(about, key, report, at, uris);
    about
        .link(DCT.term("publisher"), body)
        .link(DCT.term("temporal"), year(year, to))
        .date(uris.gd("published"), report.getString("published", ""))
        .date(uris.gd("signed"), report.getString("issued", ""))
        .plain(uris.gd("format"), report.getString("format", ""));
    for (JsonObject cell : Fields.objects(report, "cells")) {
      observation(key, report, cell, body, year, to);
    }
  }

  private void observation(
      RecordKey key, JsonObject report, JsonObject cell, Node body, int year, Description to) {
    String unit = cell.getString("unit", "");
    boolean money = unit.endsWith("元") || unit.toLowerCase(java.util.Locale.ROOT).contains("yuan");
    String table = cell.getString("table", "");
    String row = cell.getString("row", "");
    String column = cell.getString("column", "");
    Node cube = cube(key, report, body, year, money, to);
    Node tableConcept = table(report.getString("format", ""), table, to);
    String value = cell.getString("value", "0");
    XSDDatatype number =
        money || value.contains(".") ? XSDDatatype.XSDdecimal : XSDDatatype.XSDinteger;
    to.about(uris.observation(key.key(), table, row, column))
        .a(QB.term("Observation"))
        .link(QB.term("dataSet"), cube)
        .link(SDMX_DIMENSION.term("refArea"), body)
        .link(SDMX_DIMENSION.term("refPeriod"), year(year, to))
        .link(uris.gd("reportTable"), tableConcept)
        .link(
            uris.gd("reportRow"),
            part("row", report, table, row, cell.getString("rowLabel", row), tableConcept, to))
        .link(
            uris.gd("reportColumn"),
            part(
                "column",
                report,
                table,
                column,
                cell.getString("columnLabel", column),
                tableConcept,
                to))
        .typed(uris.gd(money ? "amount" : "count"), value, number)
        .link(
            SDMX_ATTRIBUTE.term("unitMeasure"),
            to.concept("unit", UNITS.getOrDefault(unit, unit.isEmpty() ? "none" : unit), unit, ""));
  }

  private Node cube(
      RecordKey key, JsonObject report, Node body, int year, boolean money, Description to) {
    Node cube = uris.at(key.path() + (money ? "#amounts" : "#counts"));
    to.about(uris.record(key)).link(uris.gd("cube"), cube);
    to.about(cube)
        .a(QB.term("DataSet"))
        .link(QB.term("structure"), uris.gd(money ? "amountStructure" : "countStructure"))
        .text(DCT.term("title"), report.getString("title", "") + (money ? "（金额）" : "（数量）"), "zh")
        .text(
            RDFS.term("label"),
            (money ? "Amounts" : "Counts") + " of the disclosure report " + year,
            "en")
        .link(DCT.term("publisher"), body)
        .link(DCT.term("isPartOf"), uris.record(key));
    return cube;
  }

  private Node table(String format, String table, Description to) {
    Node concept = to.concept("report-table", format + "-" + table, table, table);
    to.mention(concept).plain(uris.gd("format"), format);
    return concept;
  }

  /** A row or column of a statutory table; codes are unique within the format and table. */
  private Node part(
      String kind,
      JsonObject report,
      String table,
      String code,
      String label,
      Node tableConcept,
      Description to) {
    Node concept =
        to.concept(
            "report-" + kind, report.getString("format", "") + "-" + table + "-" + code, label, "");
    to.mention(concept).plain(uris.gd("code"), code).link(SKOS.term("broadMatch"), tableConcept);
    return concept;
  }

  private Node year(int year, Description to) {
    Node node = uris.year(year);
    to.mention(node)
        .a(uris.gd("Year"))
        .text(RDFS.term("label"), year + "年", "zh")
        .text(RDFS.term("label"), Integer.toString(year), "en")
        .typed(uris.gd("gYear"), Integer.toString(year), XSDDatatype.XSDgYear)
        .link(
            OWL.term("sameAs"),
            NodeFactory.createURI("http://reference.data.gov.uk/id/year/" + year));
    return node;
  }
}
