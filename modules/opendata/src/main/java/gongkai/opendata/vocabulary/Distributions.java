package gongkai.opendata.vocabulary;

import static gongkai.opendata.vocabulary.Prefix.DCAT;
import static gongkai.opendata.vocabulary.Prefix.DCT;
import static gongkai.opendata.vocabulary.Prefix.RDF;
import static gongkai.opendata.vocabulary.Prefix.SPDX;

import gongkai.journal.RecordKey;
import jakarta.json.JsonObject;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The files of a record as {@code dcat:Distribution}, each with its SHA-256. */
final class Distributions {
  private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z]+/[A-Za-z0-9.+-]+");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  private final Uris uris;

  Distributions(Uris uris) {
    this.uris = uris;
  }

  /** Describes the field {@code attachments} of a record. */
  void describe(RecordKey key, JsonObject record, Description to) {
    Fields.objects(record, "attachments").forEach(file -> file(key, file, to));
  }

  /** Named by its hash: the same file keeps its address from edition to edition. */
  private void file(RecordKey key, JsonObject file, Description to) {
    String sha256 = file.getString("sha256", "");
    if (!SHA256.matcher(sha256).matches()) {
      return;
    }
    String name = file.getString("name", "");
    String mediaType = file.getString("mediaType", "");
    Node address = uris.at("files/" + sha256 + "/" + Uris.encoded(name.replace('/', '_')));
    Node distribution = uris.at(key.path() + "#file-" + sha256);
    Node checksum = uris.at(key.path() + "#checksum-" + sha256);
    to.about(uris.record(key)).link(DCAT.term("distribution"), distribution);
    to.about(distribution)
        .a(DCAT.term("Distribution"))
        .text(DCT.term("title"), name, "zh")
        .link(DCAT.term("accessURL"), uris.page(key))
        .link(DCAT.term("downloadURL"), address)
        .link(DCT.term("license"), uris.gd("terms"))
        .link(
            DCAT.term("mediaType"),
            NodeFactory.createURI(
                "https://www.iana.org/assignments/media-types/"
                    + (MEDIA_TYPE.matcher(mediaType).matches()
                        ? mediaType
                        : "application/octet-stream")))
        .typed(
            DCAT.term("byteSize"),
            Long.toString(Fields.number(file, "bytes")),
            XSDDatatype.XSDnonNegativeInteger)
        .link(SPDX.term("checksum"), checksum);
    to.about(checksum)
        .link(RDF.term("type"), SPDX.term("Checksum"))
        .link(SPDX.term("algorithm"), SPDX.term("checksumAlgorithm_sha256"))
        .typed(SPDX.term("checksumValue"), sha256, XSDDatatype.XSDhexBinary);
  }
}
