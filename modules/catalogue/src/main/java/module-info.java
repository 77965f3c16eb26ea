/**
 * The disclosure catalogue (政府信息公开目录): items, attachments, versions, the review chain before
 * publication, validity of documents, publication and withdrawal.
 */
@org.jspecify.annotations.NullMarked
module gongkai.catalogue {
  requires static transitive org.jspecify;
  requires transitive gongkai.calendar;
  requires transitive gongkai.gate;
  requires transitive gongkai.office;
  requires jakarta.annotation;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires jakarta.interceptor;
  requires jakarta.persistence;
  requires jakarta.transaction;
  requires microprofile.config.api;
  requires java.sql;
  requires io.github.javadiffutils;
  requires org.apache.commons.csv;
  requires org.apache.poi.ooxml;
  requires org.apache.poi.poi;
  requires org.jsoup;

  exports gongkai.catalogue;
  exports gongkai.catalogue.counts to
      gongkai.console,
      gongkai.reporting;
}
