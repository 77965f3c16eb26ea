package gongkai.opendata.vocabulary;

import static gongkai.opendata.vocabulary.Prefix.ELI;
import static gongkai.opendata.vocabulary.Prefix.SCHEMA;

import gongkai.journal.RecordKey;
import gongkai.opendata.vocabulary.Description.About;
import jakarta.json.JsonObject;
import org.apache.jena.graph.Node;

/**
 * Rules and normative documents (行政法规、规章和规范性文件, item 1 of Article 20) as {@code eli:LegalResource}
 * and {@code schema:Legislation}. Other items are notices, not law, and get none of these terms.
 */
final class Legislation {
  /** The item of Article 20 that names them. */
  static final long ITEM = 1;

  private final Uris uris;

  Legislation(Uris uris) {
    this.uris = uris;
  }

  void describe(RecordKey key, JsonObject item, Description to) {
    String number = item.getString("documentNumber", "");
    String written = item.getString("written", "");
    About about =
        to.about(uris.record(key))
            .a(ELI.term("LegalResource"))
            .a(SCHEMA.term("Legislation"))
            .plain(ELI.term("id_local"), number)
            .plain(SCHEMA.term("legislationIdentifier"), number)
            .date(ELI.term("date_document"), written)
            .date(SCHEMA.term("legislationDate"), written)
            .date(ELI.term("date_publication"), item.getString("published", ""));
    String validity = Fields.object(item, "validity").getString("code", "");
    if (!validity.isEmpty()) {
      about
          .link(ELI.term("in_force"), inForce(validity))
          .link(SCHEMA.term("legislationLegalForce"), legalForce(validity));
    }
  }

  /** An amended document goes on in part; a repealed or expired one has ended. */
  private static Node inForce(String validity) {
    return ELI.term(
        switch (validity) {
          case "in-force" -> "InForce-inForce";
          case "amended" -> "InForce-partiallyInForce";
          default -> "InForce-notInForce";
        });
  }

  private static Node legalForce(String validity) {
    return SCHEMA.term(
        switch (validity) {
          case "in-force" -> "InForce";
          case "amended" -> "PartiallyInForce";
          default -> "NotInForce";
        });
  }
}
