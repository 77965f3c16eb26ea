package gongkai.opendata.links;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The store's index of statements by object, then subject, then property, within the transaction of
 * the thread that asks. A place in it is found by its key, however many statements stand before.
 */
final class ByObject {
  private final NodeTable nodes;
  private final RangeIndex index;

  ByObject(DatasetGraph dataset) {
    NodeTupleTable triples =
        TDBInternal.getDatasetGraphTDB(dataset).getTripleTable().getNodeTupleTable();
    nodes = triples.getNodeTable();
    index =
        Objects.requireNonNull(
                triples.getTupleTable().selectIndex("OSP", TupleIndexRecord.class), "OSP")
            .getRangeIndex();
  }

  /** A statement with that object, by numbers. */
  record Entry(long subject, long property) {}

  /** The first statements with an object that stand after a place, or from the beginning. */
  List<Entry> of(Node object, Optional<Cursor> after, int most) {
    List<Entry> entries = new ArrayList<>();
    NodeId id = nodes.getNodeIdForNode(object);
    if (id == null || NodeId.isDoesNotExist(id)) {
      return entries;
    }
    long number = number(id);
    byte[] from = after.orElse(new Cursor("", 0, 0)).key(number);
    Iterator<Record> found = index.iterator(index.getRecordFactory().create(from), null);
    while (entries.size() < most && found.hasNext()) {
      byte[] key = found.next().getKey();
      ByteBuffer numbers = ByteBuffer.wrap(key);
      if (numbers.getLong() != number) {
        break;
      }
      if (after.isEmpty() || !Arrays.equals(key, from)) {
        entries.add(new Entry(numbers.getLong(), numbers.getLong()));
      }
    }
    return entries;
  }

  Node node(long number) {
    byte[] bytes = ByteBuffer.allocate(Long.BYTES).putLong(number).array();
    return nodes.getNodeForNodeId(NodeIdFactory.get(bytes));
  }

  private static long number(NodeId id) {
    byte[] bytes = new byte[Long.BYTES];
    NodeIdFactory.set(id, bytes);
    return ByteBuffer.wrap(bytes).getLong();
  }
}
