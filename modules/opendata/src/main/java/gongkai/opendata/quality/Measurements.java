package gongkai.opendata.quality;

import static gongkai.opendata.vocabulary.Prefix.DQV;
import static gongkai.opendata.vocabulary.Prefix.PROV;
import static gongkai.opendata.vocabulary.Prefix.RDF;

import gongkai.opendata.Quality.Report;
import gongkai.opendata.vocabulary.Uris;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/** What a check found, as quality measurements of the catalogue in the Data Quality Vocabulary. */
final class Measurements {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Uris uris;
  private final List<Triple> said = new ArrayList<>();

  private Measurements(Uris uris) {
    this.uris = uris;
  }

  static Collection<Triple> of(Report report, Uris uris) {
    Measurements all = new Measurements(uris);
    all.add("recordsChecked", Long.toString(report.records()), XSDDatatype.XSDinteger, report);
    all.add("shapeFindings", Long.toString(report.broken()), XSDDatatype.XSDinteger, report);
    if (report.timed() > 0) {
      BigDecimal share =
          BigDecimal.valueOf(report.timely())
              .divide(BigDecimal.valueOf(report.timed()), 4, RoundingMode.HALF_UP);
      all.add("timelyShare", share.toPlainString(), XSDDatatype.XSDdecimal, report);
    }
    return all.said;
  }

  private void add(String metric, String value, XSDDatatype type, Report report) {
    Node measurement = uris.at("id/catalog#quality-" + metric);
    String at =
        DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
            report.at().truncatedTo(ChronoUnit.SECONDS).atZone(ZONE));
    say(uris.catalog(), DQV.term("hasQualityMeasurement"), measurement);
    say(measurement, RDF.term("type"), DQV.term("QualityMeasurement"));
    say(measurement, DQV.term("isMeasurementOf"), uris.gd(metric));
    say(measurement, DQV.term("computedOn"), uris.catalog());
    say(measurement, DQV.term("value"), NodeFactory.createLiteralDT(value, type));
    say(
        measurement,
        PROV.term("generatedAtTime"),
        NodeFactory.createLiteralDT(at, XSDDatatype.XSDdateTime));
    say(
        measurement,
        uris.gd("position"),
        NodeFactory.createLiteralDT(Long.toString(report.position()), XSDDatatype.XSDinteger));
  }

  private void say(Node subject, Node property, Node object) {
    said.add(Triple.create(subject, property, object));
  }
}
