package gongkai.opendata;

import gongkai.journal.RecordKey;
import java.util.Optional;

/** RDF representations of single resources. */
public interface LinkedData {

  /**
   * The description of a record, a tombstone for a withdrawn one, serialised with stable bytes.
   *
   * @param mediaType {@code text/turtle}, {@code application/ld+json}, {@code
   *     application/n-triples} or {@code application/rdf+xml}
   * @return empty when the record never was
   */
  Optional<String> describe(RecordKey key, String mediaType);

  /**
   * The description of another resource under {@code /id/} or {@code /def/}: concept, cube,
   * observation, term.
   */
  Optional<String> describe(String path, String mediaType);

  /**
   * Changes with whatever descriptions and lists of links say that the position of the journal does
   * not tell: measurements of the catalogue, and the numbers that cursors are made of.
   */
  String state();
}
