package gongkai.opendata.vocabulary;

import static gongkai.opendata.vocabulary.Prefix.ADMS;
import static gongkai.opendata.vocabulary.Prefix.DCAT;
import static gongkai.opendata.vocabulary.Prefix.DCT;

import gongkai.journal.RecordKey;
import gongkai.opendata.vocabulary.Description.About;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** A disclosed item as {@code dcat:Dataset}. */
final class ItemMapping {
  private static final Node CHINESE =
      NodeFactory.createURI("http://publications.europa.eu/resource/authority/language/ZHO");
  private static final Node PUBLIC =
      NodeFactory.createURI("http://publications.europa.eu/resource/authority/access-right/PUBLIC");
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,119}");
  private static final List<String> CODED = List.of("genre", "documentKind");

  private final Uris uris;

  ItemMapping(Uris uris) {
    this.uris = uris;
  }

  void describe(RecordKey key, Instant at, JsonObject item, Description to) {
    String body = Fields.object(item, "body").getString("code", "");
    About about = to.about(uris.record(key)).a(uris.gd("DisclosureRecord"));
    dataset(about, key, item, at, uris);
    if (!body.isEmpty()) {
      about
          .link(DCT.term("publisher"), uris.body(body))
          .link(DCAT.term("contactPoint"), uris.at("id/body/" + Uris.encoded(body) + "#contact"));
    }
    about
        .plain(uris.gd("documentNumber"), item.getString("documentNumber", ""))
        .date(uris.gd("written"), item.getString("written", ""))
        .date(uris.gd("formed"), item.getString("formed", ""))
        .date(uris.gd("published"), item.getString("published", ""))
        .date(uris.gd("publishBy"), item.getString("publishBy", ""))
        .text(ADMS.term("versionNotes"), item.getString("note", ""), "zh")
        .typed(
            uris.gd("legacy"),
            Boolean.toString(item.getBoolean("legacy", false)),
            XSDDatatype.XSDboolean);
    Fields.strings(item, "keywords").forEach(word -> about.text(DCAT.term("keyword"), word, "zh"));
    codes(about, body, item, to);
    validity(about, item, to);
    record(about, DCT.term("replaces"), item.getString("replaces", ""));
    new Distributions(uris).describe(key, item, to);
    new Trail(uris).describe(key, at, item, to);
    if (Fields.number(Fields.object(item, "basis"), "item") == Legislation.ITEM) {
      new Legislation(uris).describe(key, item, to);
    }
  }

  /** What items and reports have in common. */
  static void dataset(About about, RecordKey key, JsonObject content, Instant at, Uris uris) {
    String title = content.getString("title", key.key());
    String summary = content.getString("summary", "");
    String published = content.getString("published", "");
    String since = content.getString("publishedAt", "");
    boolean former = content.getBoolean("legacy", false) || since.isEmpty();
    about
        .a(DCAT.term("Dataset"))
        .text(DCT.term("title"), title, "zh")
        .text(DCT.term("description"), summary.isBlank() ? title : summary, "zh")
        .plain(DCT.term("identifier"), key.key())
        .moment(
            DCT.term("issued"),
            former && !published.isEmpty() ? published + "T00:00:00+08:00" : since)
        .moment(DCT.term("modified"), at)
        .link(DCT.term("language"), CHINESE)
        .link(DCT.term("accessRights"), PUBLIC)
        .link(DCAT.term("landingPage"), uris.page(key))
        .number(uris.gd("edition"), Math.max(1, Fields.number(content, "edition")));
  }

  private void codes(About about, String body, JsonObject item, Description to) {
    coded(about, DCAT.term("theme"), "theme", Fields.object(item, "theme"), to);
    coded(about, uris.gd("disclosureMode"), "mode", Fields.object(item, "mode"), to);
    coded(about, uris.gd("column"), Uris.columns(body), Fields.object(item, "column"), to);
    for (String field : CODED) {
      coded(about, uris.gd(field), field, Fields.object(item, field), to);
    }
    JsonObject basis = Fields.object(item, "basis");
    long number = Fields.number(basis, "item");
    if (number > 0) {
      about.link(
          uris.gd("legalBasis"),
          to.concept("article-20", Long.toString(number), basis.getString("label", ""), ""));
    }
  }

  private static void coded(
      About about, Node property, String scheme, JsonObject value, Description to) {
    if (!value.getString("code", "").isEmpty()) {
      about.link(property, to.concept(scheme, value));
    }
  }

  private void validity(About about, JsonObject item, Description to) {
    JsonObject validity = Fields.object(item, "validity");
    coded(about, uris.gd("validity"), "validity", validity, to);
    about
        .date(uris.gd("validitySince"), validity.getString("since", ""))
        .text(uris.gd("decidingDocument"), validity.getString("deciding", ""), "zh");
    record(about, DCT.term("isReplacedBy"), validity.getString("successor", ""));
  }

  /** A link to another item; a key that cannot be one makes none. */
  private void record(About about, Node property, String key) {
    String name = key.startsWith("item/") ? key.substring("item/".length()) : key;
    if (KEY.matcher(name).matches()) {
      about.link(property, uris.at("id/item/" + name));
    }
  }
}
