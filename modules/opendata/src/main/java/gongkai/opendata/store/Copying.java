package gongkai.opendata.store;

import java.util.Iterator;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;

/**
 * Copies the default graph as one transaction sees it into an empty dataset that nobody reads,
 * portion by portion, so that no transaction grows with the store. A copy that was cut off says so
 * by having no position.
 */
record Copying(DatasetGraph from, DatasetGraph to, BooleanSupplier cancelled, LongConsumer copied) {
  private static final int PORTION = 200_000;

  /** Copies all, or less when it is cancelled. */
  void run() {
    Txn.executeRead(from, this::copy);
  }

  private void copy() {
    Iterator<Triple> all = from.getDefaultGraph().find();
    long done = 0;
    while (all.hasNext() && !cancelled.getAsBoolean()) {
      to.begin(ReadWrite.WRITE);
      try {
        for (int i = 0; i < PORTION && all.hasNext(); i++) {
          to.getDefaultGraph().add(all.next());
          done++;
        }
        to.commit();
      } finally {
        to.end();
      }
      copied.accept(done);
    }
  }
}
