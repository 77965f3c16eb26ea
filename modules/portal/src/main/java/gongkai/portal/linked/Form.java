package gongkai.portal.linked;

import java.util.List;

/** A form of RDF in which a document can be had. */
public record Form(String label, String mediaType, String href) {

  static List<Form> of(String document) {
    return Format.rdf().stream()
        .map(f -> new Form(f.label(), f.mediaType(), document + "." + f.suffix()))
        .toList();
  }
}
