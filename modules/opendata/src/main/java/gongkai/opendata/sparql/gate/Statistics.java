package gongkai.opendata.sparql.gate;

import gongkai.opendata.store.RdfStore;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.jspecify.annotations.Nullable;

/**
 * How many statements each property and class has: for estimates and for VoID. Counted on a thread
 * of its own over the indexes' numbers, at most once a minute and never for longer than a twentieth
 * of the time, so no request waits for a scan.
 */
public final class Statistics implements AutoCloseable {
  private static final Logger LOG = Logger.getLogger(Statistics.class.getName());
  private static final long PAUSE = TimeUnit.SECONDS.toNanos(60);
  private static final int SHARE = 20;

  private final RdfStore store;
  private final AtomicBoolean counting = new AtomicBoolean();
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread counter = new Thread(task, "gongkai-sparql-statistics");
            counter.setDaemon(true);
            return counter;
          });
  private volatile @Nullable Counts counts;
  private volatile long nextAt = Long.MIN_VALUE;

  /** Statistics of a store; the first are counted soon. */
  public Statistics(RdfStore store) {
    this.store = store;
    refresh();
  }

  /**
   * What was counted.
   *
   * @param position of the dataset that was counted
   * @param triples all statements
   * @param subjects different subjects
   * @param properties by address
   * @param classes instances by address of the class
   */
  public record Counts(
      long position,
      long triples,
      long subjects,
      Map<String, Property> properties,
      Map<String, Long> classes) {}

  /** Statements with a property, and its different subjects and objects. */
  public record Property(long triples, long subjects, long objects) {}

  /** The newest counts; empty until the first are there. */
  public Optional<Counts> counts() {
    Counts known = counts;
    if (known == null || known.position() != store.position()) {
      refresh();
    }
    return Optional.ofNullable(known);
  }

  private void refresh() {
    boolean due = nextAt == Long.MIN_VALUE || System.nanoTime() - nextAt > 0;
    if (due && counting.compareAndSet(false, true)) {
      thread.execute(this::count);
    }
  }

  private void count() {
    long started = System.nanoTime();
    try {
      counts = store.read(dataset -> counted(dataset, store.position(dataset)));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "The statistics for SPARQL could not be counted", e);
    } finally {
      long now = System.nanoTime();
      nextAt = now + Math.max(PAUSE, SHARE * (now - started));
      counting.set(false);
    }
  }

  private static Counts counted(DatasetGraph dataset, long position) {
    DatasetGraphTDB stored = TDBInternal.getDatasetGraphTDB(dataset);
    NodeTable nodes = stored.getTripleTable().getNodeTupleTable().getNodeTable();
    var indexes = stored.getTripleTable().getNodeTupleTable().getTupleTable();
    NodeId type = nodes.getNodeIdForNode(RDF.Nodes.type);
    Tally tally = new Tally(type);
    indexes.getIndex(0).all().forEachRemaining(tally::bySubject);
    indexes.getIndex(1).all().forEachRemaining(tally::byProperty);
    Map<String, Property> properties = new HashMap<>();
    tally.properties.forEach(
        (id, n) -> properties.put(address(nodes, id), new Property(n[0], n[1], n[2])));
    Map<String, Long> classes = new HashMap<>();
    tally.classes.forEach((id, n) -> classes.put(address(nodes, id), n[0]));
    return new Counts(
        position, tally.triples, tally.subjects, Map.copyOf(properties), Map.copyOf(classes));
  }

  private static String address(NodeTable nodes, NodeId id) {
    Node node = nodes.getNodeForNodeId(id);
    return node.isURI() ? node.getURI() : node.toString();
  }

  @Override
  public void close() {
    thread.shutdown();
  }

  /** Counts runs of equal numbers, which the order of each index brings together. */
  private static final class Tally {
    private final @Nullable NodeId type;
    private final Map<NodeId, long[]> properties = new HashMap<>();
    private final Map<NodeId, long[]> classes = new HashMap<>();
    private long triples;
    private long subjects;
    private @Nullable NodeId first;
    private @Nullable NodeId second;

    Tally(@Nullable NodeId type) {
      this.type = type;
    }

    void bySubject(Tuple<NodeId> tuple) {
      triples++;
      boolean same = tuple.get(0).equals(first);
      long[] property = properties.computeIfAbsent(tuple.get(1), id -> new long[3]);
      property[0]++;
      if (!same) {
        subjects++;
      }
      if (!same || !tuple.get(1).equals(second)) {
        property[1]++;
      }
      first = tuple.get(0);
      second = tuple.get(1);
    }

    void byProperty(Tuple<NodeId> tuple) {
      if (!tuple.get(1).equals(first) || !tuple.get(2).equals(second)) {
        properties.computeIfAbsent(tuple.get(1), id -> new long[3])[2]++;
      }
      if (tuple.get(1).equals(type)) {
        classes.computeIfAbsent(tuple.get(2), id -> new long[1])[0]++;
      }
      first = tuple.get(1);
      second = tuple.get(2);
    }
  }
}
