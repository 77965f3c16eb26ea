/** The staff console (Jakarta Faces): the desk, the catalogue's screens, administration. */
@org.jspecify.annotations.NullMarked
module gongkai.console {
  requires static transitive org.jspecify;
  requires gongkai.applications;
  requires gongkai.catalogue;
  requires gongkai.opendata;
  requires gongkai.reporting;
  requires jakarta.annotation;
  requires jakarta.cdi;
  requires jakarta.faces.api;
  requires jakarta.inject;
  requires jakarta.security;
  requires jakarta.servlet;
  requires jakarta.transaction;
  requires microprofile.config.api;
  requires org.omnifaces;
  requires org.primefaces;
}
