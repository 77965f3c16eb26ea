/**
 * Open data: the projections of the journal. RDF in TDB2 with a SPARQL endpoint, the DCAT
 * catalogue, the data cube, and the search index that the portal lists and searches with. It cannot
 * name an applicant.
 */
@org.jspecify.annotations.NullMarked
module gongkai.opendata {
  requires static transitive org.jspecify;
  requires transitive gongkai.journal;
  requires jakarta.annotation;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires jakarta.servlet;
  requires jakarta.ws.rs;
  requires microprofile.config.api;
  requires org.apache.jena.arq;
  requires org.apache.jena.base;
  requires org.apache.jena.core;
  requires org.apache.jena.dboe.base;
  requires org.apache.jena.dboe.index;
  requires org.apache.jena.shacl;
  requires org.apache.jena.tdb2;
  requires org.apache.lucene.analysis.common;
  requires org.apache.lucene.analysis.smartcn;
  requires org.apache.lucene.core;
  requires org.apache.lucene.highlighter;
  requires org.apache.lucene.queryparser;
  requires java.logging;
  requires java.net.http;

  exports gongkai.opendata;
}
