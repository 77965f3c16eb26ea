/**
 * The statutory annual report (政府信息公开工作年度报告, Articles 49 and 50): formats as data, recognition of
 * reports as published, consistency rules, publication.
 */
@org.jspecify.annotations.NullMarked
module gongkai.reporting {
  requires static transitive org.jspecify;
  requires gongkai.calendar;
  requires gongkai.applications;
  requires gongkai.catalogue;
  requires transitive gongkai.gate;
  requires transitive gongkai.office;
  requires jakarta.annotation;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires jakarta.persistence;
  requires jakarta.transaction;
  requires microprofile.config.api;
  requires java.desktop;
  requires java.sql;
  requires org.apache.commons.csv;
  requires org.apache.fontbox;
  requires org.apache.poi.ooxml;
  requires org.apache.poi.ooxml.schemas;
  requires org.apache.poi.poi;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.dom4j;
  requires org.jsoup;
  requires ofdrw.core;

  exports gongkai.reporting;
  exports gongkai.reporting.draft to
      gongkai.console;
  exports gongkai.reporting.rollup to
      gongkai.console;
  exports gongkai.reporting.statistics to
      gongkai.console;
  exports gongkai.reporting.ledger to
      gongkai.console;
}
