/**
 * Applications for disclosure (依申请公开). For now only their lawful outcomes, which the annual report
 * counts.
 *
 * <p>Its packages are exported one by one, each to the module that may use it, never to {@code
 * gongkai.opendata}.
 */
@org.jspecify.annotations.NullMarked
module gongkai.applications {
  requires static transitive org.jspecify;

  exports gongkai.applications.counts to
      gongkai.reporting;
}
