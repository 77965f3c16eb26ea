package gongkai.opendata.sparql.columns;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/** The store's statements as numbers, within the transaction of the thread that asks. */
final class Stored {
  private final DatasetGraphTDB storage;
  private final NodeTupleTable triples;

  Stored(DatasetGraph dataset) {
    storage = TDBInternal.getDatasetGraphTDB(dataset);
    triples = storage.getTripleTable().getNodeTupleTable();
  }

  /** What the numbers belong to: after a compaction they mean something else. */
  DatasetGraphTDB storage() {
    return storage;
  }

  NodeTable nodes() {
    return triples.getNodeTable();
  }

  Node node(long number) {
    return nodes().getNodeForNodeId(Ids.id(number));
  }

  Optional<NodeId> id(Node node) {
    NodeId id = nodes().getNodeIdForNode(node);
    return id == null || NodeId.isDoesNotExist(id) ? Optional.empty() : Optional.of(id);
  }

  /** Statements with a property, by value and then subject. */
  TableBuilder.Pairs with(Node property) {
    Optional<NodeId> id = id(property);
    Iterator<Tuple<NodeId>> found =
        id.isEmpty()
            ? List.<Tuple<NodeId>>of().iterator()
            : triples.find(NodeId.NodeIdAny, id.get(), NodeId.NodeIdAny);
    return new TableBuilder.Pairs() {
      private long subject;
      private long value;

      @Override
      public boolean next() {
        if (!found.hasNext()) {
          return false;
        }
        Tuple<NodeId> tuple = found.next();
        subject = Ids.of(tuple.get(0));
        value = Ids.of(tuple.get(2));
        return true;
      }

      @Override
      public long subject() {
        return subject;
      }

      @Override
      public long value() {
        return value;
      }
    };
  }

  /** The instances of a class, ascending. */
  long[] instances(Node type) {
    TableBuilder.Growing subjects = new TableBuilder.Growing();
    Optional<NodeId> property = id(Layout.TYPE);
    Optional<NodeId> value = id(type);
    if (property.isPresent() && value.isPresent()) {
      triples
          .find(NodeId.NodeIdAny, property.get(), value.get())
          .forEachRemaining(tuple -> subjects.add(Ids.of(tuple.get(0))));
    }
    return subjects.array();
  }

  /** Property and value of each statement about a subject. */
  List<long[]> about(NodeId subject) {
    List<long[]> about = new ArrayList<>();
    triples
        .find(subject, NodeId.NodeIdAny, NodeId.NodeIdAny)
        .forEachRemaining(
            tuple -> about.add(new long[] {Ids.of(tuple.get(1)), Ids.of(tuple.get(2))}));
    return about;
  }
}
