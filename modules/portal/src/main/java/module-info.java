/**
 * The public site: pages, content negotiation, feeds, and the form of applications. What it shows
 * to everybody it reads from projections of the journal and nothing else; to the intake desk of
 * applications it has a narrow door.
 */
@org.jspecify.annotations.NullMarked
module gongkai.portal {
  requires static transitive org.jspecify;
  requires gongkai.applications;
  requires gongkai.calendar;
  requires gongkai.journal;
  requires gongkai.opendata;
  requires jakarta.annotation;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires jakarta.json;
  requires jakarta.servlet;
  requires jakarta.ws.rs;
  requires java.logging;
  requires java.xml;
  requires microprofile.config.api;
  requires thymeleaf;
}
