/**
 * Public bodies and their tree, staff with roles and permissions, and the audit trail of who did
 * what to what.
 */
@org.jspecify.annotations.NullMarked
module gongkai.office {
  requires static transitive org.jspecify;
  requires jakarta.annotation;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires jakarta.persistence;
  requires jakarta.transaction;
  requires jakarta.json;
  requires microprofile.config.api;
  requires java.sql;

  exports gongkai.office;
}
