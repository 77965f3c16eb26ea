package gongkai.opendata.sparql.columns;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongFunction;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Builds a table from statements property by property, each in the order of its values. */
final class TableBuilder {
  private final Layout layout;
  private final long[] subjects;
  private final LongFunction<Node> nodes;
  private final Map<Node, Column> columns = new HashMap<>();

  /**
   * Begins a table.
   *
   * @param subjects numbers of the instances, ascending
   * @param nodes gives nodes by their numbers
   */
  TableBuilder(Layout layout, long[] subjects, LongFunction<Node> nodes) {
    this.layout = layout;
    this.subjects = subjects;
    this.nodes = nodes;
  }

  /** Statements with one property, in the order of their values. */
  interface Pairs {
    /** Goes to the next; false at the end. */
    boolean next();

    long subject();

    long value();
  }

  void add(Node property, Pairs pairs) {
    Growing values = new Growing();
    int[] first = new int[subjects.length];
    Arrays.fill(first, -1);
    Growing rows = new Growing();
    Growing codes = new Growing();
    boolean closed = true;
    while (pairs.next()) {
      int row = Ids.find(subjects, pairs.subject());
      if (row < 0) {
        closed = false;
        continue;
      }
      if (values.size == 0 || values.last() != pairs.value()) {
        values.add(pairs.value());
      }
      int code = values.size - 1;
      if (first[row] < 0) {
        first[row] = code;
      } else {
        rows.add(row);
        codes.add(code);
      }
    }
    long[] different = values.array();
    Optional<Keys> kind = kind(different);
    columns.put(
        property,
        new Column(
            different,
            rows.size == 0
                ? Codes.packed(first, different.length)
                : Codes.packed(all(first, rows, codes), different.length),
            rows.size == 0 ? null : starts(first, rows),
            closed,
            kind.orElse(null),
            kind.map(known -> keys(different, known)).orElse(new long[0]),
            layout.texts().contains(property) ? texts(different) : null));
  }

  Table built() {
    return new Table(layout, subjects, columns);
  }

  private static int[] starts(int[] first, Growing rows) {
    int[] starts = new int[first.length + 1];
    for (int row = 0; row < first.length; row++) {
      starts[row + 1] = first[row] < 0 ? 0 : 1;
    }
    for (int i = 0; i < rows.size; i++) {
      starts[(int) rows.get(i) + 1]++;
    }
    for (int row = 0; row < first.length; row++) {
      starts[row + 1] += starts[row];
    }
    return starts;
  }

  private static int[] all(int[] first, Growing rows, Growing codes) {
    int[] starts = starts(first, rows);
    int[] all = new int[starts[first.length]];
    int[] next = Arrays.copyOf(starts, first.length);
    for (int row = 0; row < first.length; row++) {
      if (first[row] >= 0) {
        all[next[row]++] = first[row];
      }
    }
    for (int i = 0; i < rows.size; i++) {
      all[next[(int) rows.get(i)]++] = (int) codes.get(i);
    }
    return all;
  }

  private Optional<Keys> kind(long[] values) {
    for (Keys kind : Keys.values()) {
      if (values.length > 0
          && kind.of(nodes.apply(values[0])).isPresent()
          && Arrays.stream(values).allMatch(id -> kind.of(nodes.apply(id)).isPresent())) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  private long[] keys(long[] values, Keys kind) {
    return Arrays.stream(values)
        .mapToObj(id -> kind.of(nodes.apply(id)))
        .mapToLong(OptionalLong::orElseThrow)
        .toArray();
  }

  private @Nullable Texts texts(long[] values) {
    return Texts.of(
            values.length,
            code -> {
              Node node = nodes.apply(values[code]);
              boolean text =
                  node.isLiteral()
                      && (!node.getLiteralLanguage().isEmpty()
                          || node.getLiteralDatatypeURI().endsWith("XMLSchema#string"));
              return text ? node.getLiteralLexicalForm() : null;
            })
        .orElse(null);
  }

  /** Numbers that become more. */
  static final class Growing {
    private long[] numbers = new long[64];
    private int size;

    void add(long number) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
      }
      numbers[size++] = number;
    }

    long get(int i) {
      return numbers[i];
    }

    long last() {
      return numbers[size - 1];
    }

    long[] array() {
      return Arrays.copyOf(numbers, size);
    }
  }
}
