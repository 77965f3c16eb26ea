package gongkai.opendata.oai;

import gongkai.opendata.PublicRecord;
import gongkai.opendata.vocabulary.Description;
import gongkai.opendata.vocabulary.Fields;
import gongkai.opendata.vocabulary.Mapping;
import gongkai.opendata.vocabulary.RdfFormat;
import gongkai.opendata.vocabulary.Uris;
import jakarta.json.JsonObject;
import java.util.Arrays;

/** In which form records are given out. */
enum Format {
  DCAT_AP("dcat_ap", "http://data.europa.eu/r5r/", "http://data.europa.eu/r5r/"),
  OAI_DC(
      "oai_dc",
      "http://www.openarchives.org/OAI/2.0/oai_dc/",
      "http://www.openarchives.org/OAI/2.0/oai_dc.xsd");

  private final String prefix;
  private final String namespace;
  private final String schema;

  Format(String prefix, String namespace, String schema) {
    this.prefix = prefix;
    this.namespace = namespace;
    this.schema = schema;
  }

  static Format of(String prefix) {
    return Arrays.stream(values())
        .filter(format -> format.prefix.equals(prefix))
        .findFirst()
        .orElseThrow(
            () ->
                new Refusal(
                    Refusal.Code.CANNOT_DISSEMINATE_FORMAT, "Formats are dcat_ap and oai_dc"));
  }

  String prefix() {
    return prefix;
  }

  void describe(Xml xml) {
    xml.open("metadataFormat")
        .element("metadataPrefix", prefix)
        .element("schema", schema)
        .element("metadataNamespace", namespace)
        .close("metadataFormat");
  }

  /** The record as an XML element. */
  String of(PublicRecord record, Mapping mapping, Uris uris) {
    return this == DCAT_AP ? dcat(record, mapping, uris) : dublinCore(record, uris);
  }

  private static String dcat(PublicRecord record, Mapping mapping, Uris uris) {
    Description description =
        mapping.describe(record.key(), record.kind(), record.at(), record.content());
    String document = RdfFormat.RDF_XML.write(description.withoutFigures(), uris);
    return document.substring(document.indexOf("<rdf:RDF"));
  }

  private static String dublinCore(PublicRecord record, Uris uris) {
    JsonObject content = record.content();
    Xml xml = new Xml();
    xml.open(
        "oai_dc:dc",
        "xmlns:oai_dc",
        OAI_DC.namespace,
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance",
        "xsi:schemaLocation",
        OAI_DC.namespace + " " + OAI_DC.schema);
    xml.some("dc:title", content.getString("title", ""));
    xml.some("dc:publisher", Fields.object(content, "body").getString("name", ""));
    xml.some("dc:subject", Fields.object(content, "theme").getString("name", ""));
    Fields.strings(content, "keywords").forEach(word -> xml.some("dc:subject", word));
    xml.some("dc:description", content.getString("summary", ""));
    xml.some("dc:date", content.getString("published", ""));
    xml.some("dc:type", "Dataset");
    xml.some("dc:identifier", uris.record(record.key()).getURI());
    xml.some("dc:identifier", record.key().key());
    xml.some("dc:language", "zh");
    return xml.close("oai_dc:dc").toString();
  }
}
