package gongkai.opendata.vocabulary;

import static gongkai.opendata.vocabulary.Prefix.DCT;
import static gongkai.opendata.vocabulary.Prefix.FOAF;
import static gongkai.opendata.vocabulary.Prefix.ORG;
import static gongkai.opendata.vocabulary.Prefix.SKOS;
import static gongkai.opendata.vocabulary.Prefix.VCARD;

import gongkai.journal.RecordKey;
import gongkai.opendata.vocabulary.Description.About;
import jakarta.json.JsonObject;
import java.time.Instant;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** A public body as {@code org:FormalOrganization}, its columns as concepts. */
final class BodyMapping {
  private final Uris uris;

  BodyMapping(Uris uris) {
    this.uris = uris;
  }

  void describe(RecordKey key, Instant at, JsonObject body, Description to) {
    About about =
        to.about(uris.record(key))
            .a(ORG.term("FormalOrganization"))
            .a(FOAF.term("Agent"))
            .text(FOAF.term("name"), body.getString("name", ""), "zh")
            .text(FOAF.term("name"), body.getString("nameEn", ""), "en")
            .text(SKOS.term("prefLabel"), body.getString("name", ""), "zh")
            .text(SKOS.term("prefLabel"), body.getString("nameEn", ""), "en")
            .text(SKOS.term("altLabel"), body.getString("shortName", ""), "zh")
            .plain(DCT.term("identifier"), body.getString("creditCode", ""))
            .plain(uris.gd("level"), body.getString("level", ""))
            .moment(DCT.term("modified"), at)
            .link(FOAF.term("page"), uris.page(key));
    String parent = body.getString("parent", "");
    if (!parent.isEmpty()) {
      about.link(ORG.term("subOrganizationOf"), uris.body(parent));
    }
    Node columns = uris.scheme(Uris.columns(key.key()));
    about.link(uris.gd("columns"), columns);
    to.about(columns)
        .a(SKOS.term("ConceptScheme"))
        .text(DCT.term("title"), body.getString("name", "") + "：栏目", "zh");
    for (JsonObject column : Fields.objects(body, "columns")) {
      Node concept = to.concept(Uris.columns(key.key()), column);
      about.link(uris.gd("offersColumn"), concept);
    }
    contact(about, key, body, to);
  }

  private void contact(About about, RecordKey key, JsonObject body, Description to) {
    Node node = uris.at(key.path() + "#contact");
    JsonObject contact = Fields.object(body, "contact");
    about.link(ORG.term("siteAddress"), node);
    About card =
        to.about(node)
            .a(VCARD.term("Kind"))
            .a(VCARD.term("Organization"))
            .text(VCARD.term("fn"), body.getString("name", key.key()), "zh");
    card.text(uris.gd("disclosureUnit"), contact.getString("disclosureUnit", ""), "zh")
        .text(VCARD.term("street-address"), contact.getString("address", ""), "zh")
        .text(uris.gd("officeHours"), contact.getString("officeHours", ""), "zh")
        .plain(VCARD.term("postal-code"), contact.getString("postcode", ""))
        .plain(uris.gd("phone"), contact.getString("phone", ""))
        .plain(uris.gd("fax"), contact.getString("fax", ""))
        .plain(uris.gd("website"), contact.getString("website", ""));
    String email = contact.getString("email", "");
    if (email.matches("[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+")) {
      card.link(VCARD.term("hasEmail"), NodeFactory.createURI("mailto:" + email));
    }
  }
}
