package gongkai.opendata.sparql.columns;

import static gongkai.opendata.vocabulary.Prefix.DCAT;
import static gongkai.opendata.vocabulary.Prefix.DCT;
import static gongkai.opendata.vocabulary.Prefix.QB;
import static gongkai.opendata.vocabulary.Prefix.RDF;
import static gongkai.opendata.vocabulary.Prefix.SDMX_ATTRIBUTE;
import static gongkai.opendata.vocabulary.Prefix.SDMX_DIMENSION;

import gongkai.opendata.vocabulary.Uris;
import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Which properties of a class stand in columns: those that queries filter, sort, group and count
 * by. Others are read from the store.
 *
 * @param type the class
 * @param properties with a column each; always {@code rdf:type} too
 * @param texts those whose values are searched for parts
 */
public record Layout(Node type, List<Node> properties, List<Node> texts) {
  static final Node TYPE = RDF.term("type");

  /** Disclosed items, and observations of the cubes. */
  public static List<Layout> all(Uris uris) {
    return List.of(items(uris), observations(uris));
  }

  private static Layout items(Uris uris) {
    return new Layout(
        uris.gd("DisclosureRecord"),
        List.of(
            TYPE,
            DCT.term("title"),
            DCT.term("publisher"),
            DCT.term("issued"),
            DCAT.term("theme"),
            uris.gd("published"),
            uris.gd("column"),
            uris.gd("genre"),
            uris.gd("documentKind"),
            uris.gd("validity"),
            uris.gd("disclosureMode"),
            uris.gd("legalBasis")),
        List.of(DCT.term("title")));
  }

  private static Layout observations(Uris uris) {
    return new Layout(
        QB.term("Observation"),
        List.of(
            TYPE,
            QB.term("dataSet"),
            SDMX_DIMENSION.term("refArea"),
            SDMX_DIMENSION.term("refPeriod"),
            SDMX_ATTRIBUTE.term("unitMeasure"),
            SDMX_ATTRIBUTE.term("obsStatus"),
            uris.gd("requestResult"),
            uris.gd("applicantType"),
            uris.gd("proceeding"),
            uris.gd("proceedingOutcome"),
            uris.gd("disclosureSubject"),
            uris.gd("disclosureFigure"),
            uris.gd("reportTable"),
            uris.gd("reportRow"),
            uris.gd("reportColumn"),
            uris.gd("count"),
            uris.gd("amount")),
        List.of());
  }
}
