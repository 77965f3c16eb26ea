package gongkai.opendata.vocabulary;

import static gongkai.opendata.vocabulary.Prefix.DCAT;
import static gongkai.opendata.vocabulary.Prefix.DCT;
import static gongkai.opendata.vocabulary.Prefix.DQV;
import static gongkai.opendata.vocabulary.Prefix.FOAF;
import static gongkai.opendata.vocabulary.Prefix.PROV;

import gongkai.journal.RecordKey;
import gongkai.opendata.vocabulary.Description.About;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

/**
 * The entry of an item in the catalogue as {@code dcat:CatalogRecord}: the public part of its
 * review trail as activities that follow one another, each of a body and never of a person, and how
 * soon it was published (Article 26).
 */
final class Trail {
  private final Uris uris;

  Trail(Uris uris) {
    this.uris = uris;
  }

  void describe(RecordKey key, Instant at, JsonObject item, Description to) {
    Node record = part(key, "record");
    to.about(uris.record(key)).link(FOAF.term("isPrimaryTopicOf"), record);
    About entry =
        to.about(record)
            .a(DCAT.term("CatalogRecord"))
            .link(FOAF.term("primaryTopic"), uris.record(key))
            .moment(DCT.term("modified"), at);
    if (item.getBoolean("legacy", false)) {
      return;
    }
    activities(key, item, entry, to);
    timeliness(key, item, entry, to);
  }

  private void activities(RecordKey key, JsonObject item, About entry, Description to) {
    String body = Fields.object(item, "body").getString("code", "");
    Node before = null;
    int number = 0;
    for (JsonObject review : Fields.objects(item, "reviews")) {
      number++;
      Node node = part(key, "review-" + number);
      About activity = activity(node, body, review.getString("at", ""), before, to);
      String step = review.getString("step", "");
      if (!step.isEmpty()) {
        activity.link(uris.gd("step"), uris.concept("review-step", step));
      }
      before = node;
    }
    Node publication = part(key, "publication");
    entry.link(PROV.term("wasGeneratedBy"), publication);
    activity(publication, body, item.getString("publishedAt", ""), before, to);
  }

  private About activity(
      Node node,
      String body,
      String ended,
      @org.jspecify.annotations.Nullable Node before,
      Description to) {
    About activity =
        to.about(node).a(PROV.term("Activity")).moment(PROV.term("endedAtTime"), ended);
    if (!body.isEmpty()) {
      activity.link(PROV.term("wasAssociatedWith"), uris.body(body));
    }
    if (before != null) {
      activity.link(PROV.term("wasInformedBy"), before);
    }
    return activity;
  }

  private void timeliness(RecordKey key, JsonObject item, About entry, Description to) {
    Optional<LocalDate> formed = date(item, "formed");
    Optional<LocalDate> published = date(item, "published");
    Optional<LocalDate> limit = date(item, "publishBy");
    if (published.isEmpty()) {
      return;
    }
    formed.ifPresent(
        day ->
            measured(
                part(key, "days-to-publication"),
                "daysToPublication",
                Long.toString(ChronoUnit.DAYS.between(day, published.get())),
                XSDDatatype.XSDinteger,
                entry,
                to));
    limit.ifPresent(
        day ->
            measured(
                part(key, "within-limit"),
                "withinTwentyWorkingDays",
                Boolean.toString(!published.get().isAfter(day)),
                XSDDatatype.XSDboolean,
                entry,
                to));
  }

  private void measured(
      Node node, String metric, String value, XSDDatatype type, About entry, Description to) {
    entry.link(DQV.term("hasQualityMeasurement"), node);
    to.about(node)
        .a(DQV.term("QualityMeasurement"))
        .link(DQV.term("isMeasurementOf"), uris.gd(metric))
        .link(DQV.term("computedOn"), entry.subject())
        .typed(DQV.term("value"), value, type);
  }

  private Node part(RecordKey key, String name) {
    return uris.at(key.path() + "#" + name);
  }

  private static Optional<LocalDate> date(JsonObject item, String field) {
    try {
      String value = item.getString(field, "");
      return value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
    } catch (DateTimeParseException notOne) {
      return Optional.empty();
    }
  }
}
