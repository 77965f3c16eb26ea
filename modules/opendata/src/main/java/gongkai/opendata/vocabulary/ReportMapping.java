package gongkai.opendata.vocabulary;

import static gongkai.opendata.vocabulary.Prefix.ADMS;
import static gongkai.opendata.vocabulary.Prefix.DCAT;
import static gongkai.opendata.vocabulary.Prefix.DCT;
import static gongkai.opendata.vocabulary.Prefix.OWL;
import static gongkai.opendata.vocabulary.Prefix.PROV;
import static gongkai.opendata.vocabulary.Prefix.RDFS;
import static gongkai.opendata.vocabulary.Prefix.SKOS;

import gongkai.journal.RecordKey;
import gongkai.opendata.vocabulary.Description.About;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * An annual report as {@code dcat:Dataset} in the series of its body, with its files, its earlier
 * editions, and its figures ({@link Figures}).
 */
final class ReportMapping {
  private final Uris uris;
  private final Figures figures;

  ReportMapping(Uris uris) {
    this.uris = uris;
    this.figures = new Figures(uris);
  }

  void describe(RecordKey key, Instant at, JsonObject report, Description to) {
    String code = Fields.object(report, "body").getString("code", "");
    Node body = uris.body(code);
    int year = (int) Fields.number(report, "year");
    About about = to.about(uris.record(key)).a(uris.gd("AnnualReport"));
    ItemMapping.dataset(about, key, report, at, uris);
    about
        .link(DCT.term("publisher"), body)
        .link(DCT.term("temporal"), year(year, to))
        .date(uris.gd("published"), report.getString("published", ""))
        .date(uris.gd("signed"), report.getString("issued", ""))
        .plain(uris.gd("format"), report.getString("format", ""));
    if (!code.isEmpty()) {
      about.link(DCAT.term("inSeries"), series(code, report, to));
    }
    new Distributions(uris).describe(key, report, to);
    editions(about, key, report, to);
    accepted(about, report);
    figures.describe(key, report, body, uris.year(year), to);
  }

  /** The series is named by what its newest edition says of the body. */
  private Node series(String code, JsonObject report, Description to) {
    Node series = uris.series(code);
    JsonObject body = Fields.object(report, "body");
    String name = body.getString("name", code);
    to.mention(series)
        .a(DCAT.term("DatasetSeries"))
        .text(DCT.term("title"), name + "政府信息公开工作年度报告", "zh")
        .text(DCT.term("description"), name + "依照《中华人民共和国政府信息公开条例》第四十九条、第五十条公布的历年报告。", "zh")
        .link(DCT.term("publisher"), uris.body(code))
        .link(
            DCT.term("accrualPeriodicity"),
            NodeFactory.createURI(
                "http://publications.europa.eu/resource/authority/frequency/ANNUAL"));
    String english = body.getString("nameEn", "");
    if (!english.isEmpty()) {
      to.mention(series)
          .text(DCT.term("title"), "Annual reports on disclosure of the " + english, "en");
    }
    return series;
  }

  /** What does not hold in the original of a historical report, and why it stands there. */
  private static void accepted(About about, JsonObject report) {
    for (JsonObject error : Fields.objects(report, "acceptedErrors")) {
      about.text(
          SKOS.term("editorialNote"),
          "%s：%s照录的理由：%s"
              .formatted(
                  error.getString("place", ""),
                  error.getString("text", ""),
                  error.getString("reason", "")),
          "zh");
    }
  }

  /** What a corrected report replaced: named and dated, its figures are no more. */
  private void editions(About about, RecordKey key, JsonObject report, Description to) {
    List<JsonObject> corrections = Fields.objects(report, "corrections");
    for (JsonObject correction : corrections) {
      JsonObject replaced = Fields.object(correction, "replaced");
      long number = Fields.number(replaced, "edition");
      if (number < 1) {
        continue;
      }
      Node edition = uris.at(key.path() + "#edition-" + number);
      about.link(DCT.term("replaces"), edition);
      to.about(edition)
          .a(PROV.term("Entity"))
          .number(uris.gd("edition"), number)
          .date(uris.gd("published"), replaced.getString("published", ""))
          .link(DCT.term("isReplacedBy"), uris.record(key));
    }
    if (!corrections.isEmpty()) {
      about.text(ADMS.term("versionNotes"), corrections.getFirst().getString("reason", ""), "zh");
    }
  }

  private Node year(int year, Description to) {
    Node node = uris.year(year);
    to.mention(node)
        .a(uris.gd("Year"))
        .a(DCT.term("PeriodOfTime"))
        .date(DCAT.term("startDate"), year + "-01-01")
        .date(DCAT.term("endDate"), year + "-12-31")
        .text(RDFS.term("label"), year + "年", "zh")
        .text(RDFS.term("label"), Integer.toString(year), "en")
        .typed(uris.gd("gYear"), Integer.toString(year), XSDDatatype.XSDgYear)
        .link(
            OWL.term("sameAs"),
            NodeFactory.createURI("http://reference.data.gov.uk/id/year/" + year));
    return node;
  }
}
