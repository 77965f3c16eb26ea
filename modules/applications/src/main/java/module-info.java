/**
 * Applications for disclosure (依申请公开, Articles 27 to 45) from intake to archive, with their clock,
 * letters, fees, third parties, and the register of reconsideration and litigation.
 *
 * <p>Its packages are exported one by one, each to the module that may use it, never to {@code
 * gongkai.opendata}: what the public sees goes through {@code intake}, with number and query code.
 */
@org.jspecify.annotations.NullMarked
module gongkai.applications {
  requires static transitive org.jspecify;
  requires transitive gongkai.calendar;
  requires gongkai.catalogue;
  requires transitive gongkai.office;
  requires jakarta.activation;
  requires jakarta.annotation;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires jakarta.interceptor;
  requires jakarta.json;
  requires jakarta.mail;
  requires jakarta.persistence;
  requires jakarta.transaction;
  requires java.logging;
  requires java.sql;
  requires com.samskivert.jmustache;
  requires microprofile.config.api;
  requires org.apache.commons.csv;
  requires org.apache.fontbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.apache.poi.ooxml;
  requires org.bouncycastle.provider;

  exports gongkai.applications to
      gongkai.console,
      gongkai.portal,
      gongkai.reporting;
  exports gongkai.applications.clock to
      gongkai.console;
  exports gongkai.applications.counts to
      gongkai.console,
      gongkai.reporting;
  exports gongkai.applications.desk to
      gongkai.console;
  exports gongkai.applications.dossier to
      gongkai.console;
  exports gongkai.applications.fee to
      gongkai.console;
  exports gongkai.applications.intake to
      gongkai.portal;
  exports gongkai.applications.letter to
      gongkai.console;
  exports gongkai.applications.mail to
      gongkai.console;
  exports gongkai.applications.party to
      gongkai.console;
  exports gongkai.applications.recount to
      gongkai.console;
  exports gongkai.applications.reminder to
      gongkai.console,
      gongkai.reporting;
  exports gongkai.applications.remedy to
      gongkai.console;
  exports gongkai.applications.retention to
      gongkai.console;
}
