package gongkai.opendata.sparql.columns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;

/**
 * The columns of one state of the dataset: tables that were built at once, in which rows that
 * changed since are hidden, and small ones of what these say now.
 */
public final class Version {
  /** Changed rows beyond which all is built anew. */
  private static final int CHANGED = 5_000;

  private final Stored stored;
  private final long position;
  private final List<Table> built;
  private final Map<Long, List<long[]>> changed;
  private final Set<Long> opened;
  private final List<List<Part>> parts;

  /**
   * A table of a class, of which some rows do not count.
   *
   * @param hidden rows that changed
   */
  public record Part(Table table, BitSet hidden) {}

  private Version(
      Stored stored,
      long position,
      List<Table> built,
      Map<Long, List<long[]>> changed,
      Set<Long> opened) {
    this.stored = stored;
    this.position = position;
    this.built = built;
    this.changed = changed;
    this.opened = opened;
    this.parts = built.stream().map(this::parts).toList();
  }

  /**
   * Builds the columns of what a transaction sees.
   *
   * @param most bytes that they may take; beyond there are none
   */
  static Optional<Version> of(
      DatasetGraph dataset, long position, List<Layout> layouts, long most) {
    Stored stored = new Stored(dataset);
    List<Table> built = new ArrayList<>();
    long bytes = 0;
    for (Layout layout : layouts) {
      TableBuilder builder =
          new TableBuilder(layout, stored.instances(layout.type()), stored::node);
      for (Node property : layout.properties()) {
        builder.add(property, stored.with(property));
        if (bytes + builder.built().bytes() > most) {
          return Optional.empty();
        }
      }
      Table table = builder.built();
      bytes += table.bytes();
      built.add(table);
    }
    return Optional.of(new Version(stored, position, built, Map.of(), Set.of()));
  }

  long position() {
    return position;
  }

  boolean of(DatasetGraph dataset) {
    return new Stored(dataset).storage() == stored.storage();
  }

  /**
   * The columns of a later state, which the calling thread's transaction sees.
   *
   * @param touched the subjects that changed since
   */
  Optional<Version> moved(long to, Set<Node> touched) {
    Map<Long, List<long[]>> now = new HashMap<>(changed);
    Set<Long> open = new HashSet<>(opened);
    for (Node subject : touched) {
      Optional<NodeId> id = stored.id(subject);
      if (id.isPresent()) {
        long number = Ids.of(id.get());
        List<long[]> about = stored.about(id.get());
        if (counts(number, about)) {
          now.put(number, about);
        } else {
          about.forEach(statement -> open.add(statement[0]));
        }
      }
    }
    return now.size() > CHANGED
        ? Optional.empty()
        : Optional.of(new Version(stored, to, built, now, open));
  }

  /** Whether a subject is or was in a table. */
  private boolean counts(long subject, List<long[]> about) {
    return changed.containsKey(subject)
        || built.stream().anyMatch(table -> table.row(subject) >= 0 || is(table, about));
  }

  private boolean is(Table table, List<long[]> about) {
    long property = number(Layout.TYPE);
    long type = number(table.layout().type());
    return about.stream().anyMatch(one -> one[0] == property && one[1] == type);
  }

  private long number(Node node) {
    return stored.id(node).map(Ids::of).orElse(0L);
  }

  private List<Part> parts(Table table) {
    BitSet hidden = new BitSet();
    TreeMap<Long, List<long[]>> rows = new TreeMap<>(Long::compareUnsigned);
    changed.forEach(
        (subject, about) -> {
          int row = table.row(subject);
          if (row >= 0) {
            hidden.set(row);
          }
          if (is(table, about)) {
            rows.put(subject, about);
          }
        });
    Part base = new Part(table, hidden);
    return changed.isEmpty()
        ? List.of(base)
        : List.of(base, new Part(changes(table.layout(), rows), new BitSet()));
  }

  private Table changes(Layout layout, SortedMap<Long, List<long[]>> rows) {
    long[] subjects = rows.keySet().stream().mapToLong(Long::longValue).toArray();
    TableBuilder builder = new TableBuilder(layout, subjects, stored::node);
    for (Node property : layout.properties()) {
      long number = number(property);
      List<long[]> pairs = new ArrayList<>();
      changed.forEach(
          (subject, about) ->
              about.stream()
                  .filter(one -> one[0] == number)
                  .forEach(one -> pairs.add(new long[] {subject, one[1]})));
      pairs.sort(
          (a, b) -> {
            int order = Long.compareUnsigned(a[1], b[1]);
            return order != 0 ? order : Long.compareUnsigned(a[0], b[0]);
          });
      builder.add(property, new Listed(pairs));
    }
    return builder.built();
  }

  private static final class Listed implements TableBuilder.Pairs {
    private final List<long[]> pairs;
    private int at = -1;

    Listed(List<long[]> pairs) {
      this.pairs = pairs;
    }

    @Override
    public boolean next() {
      at++;
      return at < pairs.size();
    }

    @Override
    public long subject() {
      return pairs.get(at)[0];
    }

    @Override
    public long value() {
      return pairs.get(at)[1];
    }
  }

  /** How many classes have tables. */
  public int classes() {
    return built.size();
  }

  /** The tables of a class. */
  public List<Part> parts(int number) {
    return parts.get(number);
  }

  /** Whether only instances of the class have a property. */
  public boolean closed(int number, Node property) {
    return !opened.contains(number(property))
        && parts.get(number).stream()
            .allMatch(
                part -> {
                  Column column = part.table().column(property);
                  return column != null && column.closed();
                });
  }

  /** The number of a node in the store; empty when the store does not know it. */
  public Optional<NodeId> id(Node node) {
    return stored.id(node);
  }

  /** The nodes by their numbers. */
  public NodeTable nodes() {
    return stored.nodes();
  }

  /** The number of a node as columns keep it. */
  public static long number(NodeId id) {
    return Ids.of(id);
  }

  /** The store's own form of a number. */
  public static NodeId id(long number) {
    return Ids.id(number);
  }

  /** Which values of a column contain a part; nothing when that cannot be told. */
  public static Optional<BitSet> containing(Column column, String part) {
    return column.size() == 0
        ? Optional.of(new BitSet())
        : column.texts().flatMap(texts -> Texts.bytes(part).map(texts::containing));
  }

  /** Whether parts can be looked for in a column. */
  public static boolean searchable(Column column, String part) {
    return column.size() == 0 || (column.texts().isPresent() && Texts.bytes(part).isPresent());
  }
}
