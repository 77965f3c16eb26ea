package gongkai.opendata.sparql.columns;

import java.nio.ByteBuffer;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;

/** The store's numbers of nodes as they stand in its indexes: 64 bits, in unsigned order. */
final class Ids {
  private Ids() {}

  static long of(NodeId id) {
    byte[] bytes = new byte[Long.BYTES];
    NodeIdFactory.set(id, bytes);
    return ByteBuffer.wrap(bytes).getLong();
  }

  static NodeId id(long number) {
    return NodeIdFactory.get(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
  }

  /** Where a number stands among ascending ones; negative when it is not there. */
  static int find(long[] ascending, long number) {
    int low = 0;
    int high = ascending.length - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Long.compareUnsigned(ascending[middle], number);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -1;
  }
}
