package gongkai.opendata.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The vocabularies of others that we use, with their customary prefixes. */
public enum Prefix {
  ADMS("http://www.w3.org/ns/adms#"),
  DCAT("http://www.w3.org/ns/dcat#"),
  DCT("http://purl.org/dc/terms/"),
  DQV("http://www.w3.org/ns/dqv#"),
  ELI("http://data.europa.eu/eli/ontology#"),
  FOAF("http://xmlns.com/foaf/0.1/"),
  HYDRA("http://www.w3.org/ns/hydra/core#"),
  ORG("http://www.w3.org/ns/org#"),
  OWL("http://www.w3.org/2002/07/owl#"),
  PROV("http://www.w3.org/ns/prov#"),
  QB("http://purl.org/linked-data/cube#"),
  RDF("http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
  RDFS("http://www.w3.org/2000/01/rdf-schema#"),
  SCHEMA("http://schema.org/"),
  SD("http://www.w3.org/ns/sparql-service-description#"),
  SDMX_ATTRIBUTE("http://purl.org/linked-data/sdmx/2009/attribute#"),
  SDMX_CODE("http://purl.org/linked-data/sdmx/2009/code#"),
  SDMX_DIMENSION("http://purl.org/linked-data/sdmx/2009/dimension#"),
  SH("http://www.w3.org/ns/shacl#"),
  SKOS("http://www.w3.org/2004/02/skos/core#"),
  SPDX("http://spdx.org/rdf/terms#"),
  VCARD("http://www.w3.org/2006/vcard/ns#"),
  XSD("http://www.w3.org/2001/XMLSchema#");

  private final String namespace;

  Prefix(String namespace) {
    this.namespace = namespace;
  }

  /** The prefix as documents write it: {@code sdmx-dimension}. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /** Start of the vocabulary's addresses. */
  public String namespace() {
    return namespace;
  }

  /** A class or property of the vocabulary. */
  public Node term(String name) {
    return NodeFactory.createURI(namespace + name);
  }
}
