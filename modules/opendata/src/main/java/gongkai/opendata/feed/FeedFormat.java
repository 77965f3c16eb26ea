package gongkai.opendata.feed;

import gongkai.opendata.vocabulary.Uris;
import gongkai.opendata.wire.GraphDocument;
import gongkai.opendata.wire.Gzip;
import gongkai.opendata.wire.PackedDocument;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.List;

/** The two forms that DCAT-AP Feeds names; TriG where a client does not say. */
enum FeedFormat {
  TRIG("application/trig"),
  JSON_LD("application/ld+json");

  private final String type;

  FeedFormat(String type) {
    this.type = type;
  }

  String mediaType() {
    return type + ";charset=UTF-8";
  }

  byte[] packed(GraphDocument document) {
    return Gzip.packed(this == TRIG ? document.trig() : document.jsonLd());
  }

  /** An empty document of this form. */
  PackedDocument document(Uris uris) {
    return this == TRIG ? PackedDocument.trig(uris) : PackedDocument.jsonLd();
  }

  static FeedFormat preferred(Request request) {
    List<Variant> variants =
        Variant.mediaTypes(MediaType.valueOf(TRIG.type), MediaType.valueOf(JSON_LD.type)).build();
    Variant variant = request.selectVariant(variants);
    return variant != null && variant.getMediaType().getSubtype().equals("ld+json")
        ? JSON_LD
        : TRIG;
  }
}
