/**
 * The release gate: an ordered list of named checks between a decision to publish and the journal.
 * It fails closed, and it alone can append to the journal.
 */
@org.jspecify.annotations.NullMarked
module gongkai.gate {
  requires static transitive org.jspecify;
  requires transitive gongkai.journal;
  requires jakarta.annotation;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires jakarta.persistence;
  requires jakarta.transaction;
  requires microprofile.config.api;
  requires java.logging;
  requires java.xml;
  requires org.apache.pdfbox.io;
  requires org.apache.pdfbox;
  requires org.apache.poi.poi;
  requires org.apache.poi.scratchpad;
  requires org.jsoup;

  exports gongkai.gate;
}
