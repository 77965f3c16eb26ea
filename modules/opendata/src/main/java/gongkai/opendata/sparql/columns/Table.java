package gongkai.opendata.sparql.columns;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** The instances of a class, one a row in the order of the store's numbers, with their columns. */
public final class Table {
  private final Layout layout;
  private final long[] subjects;
  private final Map<Node, Column> columns;

  Table(Layout layout, long[] subjects, Map<Node, Column> columns) {
    this.layout = layout;
    this.subjects = subjects;
    this.columns = Map.copyOf(columns);
  }

  /** The class whose instances the rows are. */
  public Layout layout() {
    return layout;
  }

  /** How many rows there are. */
  public int rows() {
    return subjects.length;
  }

  /** The number in the store of a row's subject. */
  public long subject(int row) {
    return subjects[row];
  }

  /** The row of a subject, or -1. */
  int row(long subject) {
    return Ids.find(subjects, subject);
  }

  /** The column of a property. */
  public @Nullable Column column(Node property) {
    return columns.get(property);
  }

  long bytes() {
    return 8L * subjects.length + columns.values().stream().mapToLong(Column::bytes).sum();
  }
}
