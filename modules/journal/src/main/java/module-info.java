/**
 * The append-only publication log: the only door to the public. Everything public is computed from
 * its entries.
 *
 * <p>Anyone may read it; only the release gate may append, and the compiler holds the others back.
 */
@org.jspecify.annotations.NullMarked
module gongkai.journal {
  requires static transitive org.jspecify;
  requires jakarta.annotation;
  requires jakarta.cdi;
  requires jakarta.inject;
  requires jakarta.persistence;
  requires jakarta.transaction;
  requires transitive jakarta.json;
  requires microprofile.config.api;
  requires java.sql;

  exports gongkai.journal;
  exports gongkai.journal.append to
      gongkai.gate;
}
