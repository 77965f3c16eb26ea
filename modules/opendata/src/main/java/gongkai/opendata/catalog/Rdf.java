package gongkai.opendata.catalog;

import gongkai.opendata.vocabulary.RdfFormat;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.Arrays;
import java.util.List;

/** Which format of RDF a client prefers. */
final class Rdf {
  private static final List<Variant> VARIANTS =
      Variant.mediaTypes(
              Arrays.stream(RdfFormat.values())
                  .map(format -> MediaType.valueOf(format.mediaType()))
                  .toArray(MediaType[]::new))
          .build();

  private Rdf() {}

  /** By the header {@code Accept}; Turtle when it names none of ours. */
  static RdfFormat preferred(Request request) {
    Variant variant = request.selectVariant(VARIANTS);
    if (variant == null) {
      return RdfFormat.TURTLE;
    }
    MediaType type = variant.getMediaType();
    return RdfFormat.of(type.getType() + "/" + type.getSubtype());
  }
}
