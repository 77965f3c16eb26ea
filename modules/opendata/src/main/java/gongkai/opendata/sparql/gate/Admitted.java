package gongkai.opendata.sparql.gate;

import gongkai.opendata.sparql.engine.Dataset;
import org.apache.jena.query.Query;

/**
 * A query that may run.
 *
 * @param query without a description of its dataset
 * @param dataset what it sees
 * @param normalised the same text for queries that differ only in how they are written down
 * @param repeatable whether the same dataset always gives the same answer
 * @param rows estimated rows that its operators produce; 0 when nothing is known
 */
public record Admitted(
    Query query, Dataset dataset, String normalised, boolean repeatable, double rows) {
  /** Rows beyond which a query takes the slow lane. */
  private static final double SLOW = 1_000_000;

  /** Whether it takes the lane for long queries. */
  public boolean slow() {
    return rows > SLOW;
  }
}
