package gongkai.portal.reports;

import gongkai.portal.page.Visit;

/** The query that shows a report's figures as RDF Data Cube observations. */
final class Observations {
  private Observations() {}

  /** The address of the SPARQL endpoint with the query for the report of that IRI. */
  static String query(String report) {
    String query =
        """
        PREFIX qb: <http://purl.org/linked-data/cube#>
        SELECT ?observation ?property ?value WHERE {
          ?observation a qb:Observation ; ?link <%s> ; ?property ?value .
        } ORDER BY ?observation ?property LIMIT 2000
        """
            .formatted(report);
    return "/sparql?query=" + Visit.encoded(query);
  }
}
