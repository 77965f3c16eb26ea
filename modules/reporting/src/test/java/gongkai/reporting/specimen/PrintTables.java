package gongkai.reporting.specimen;

import static gongkai.reporting.specimen.PrintTable.figure;
import static gongkai.reporting.specimen.PrintTable.head;

import gongkai.reporting.format.ReportFormat.Block;
import gongkai.reporting.format.ReportFormat.Heading;
import gongkai.reporting.format.ReportFormat.Table;
import gongkai.reporting.rules.CellKey;
import gongkai.reporting.specimen.PrintTable.Cell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Lays the statutory tables out in the ways that offices do. */
final class PrintTables {
  private final Map<CellKey, BigDecimal> figures;
  private final Random random;
  private final boolean oneTable;
  private final boolean merged;
  private final boolean vertical;

  PrintTables(Map<CellKey, BigDecimal> figures, Random random) {
    this.figures = figures;
    this.random = random;
    this.oneTable = random.nextBoolean();
    this.merged = random.nextBoolean();
    this.vertical = random.nextInt(4) == 0;
  }

  List<PrintTable> of(Table table) {
    return switch (table.key()) {
      case "table2" -> services(table);
      case "table3" -> List.of(merged ? applications(table) : flat(table));
      case "table4" -> List.of(vertical ? remediesBelow(table) : remediesBeside(table));
      default -> services(table);
    };
  }

  private List<PrintTable> services(Table table) {
    List<PrintTable> tables = new ArrayList<>();
    if (oneTable) {
      tables.add(new PrintTable(4));
    }
    for (Block block : table.blocks()) {
      int columns = block.leafColumns().size();
      if (!oneTable) {
        tables.add(new PrintTable(columns + 1));
      }
      PrintTable print = tables.getLast();
      int last = print.width - columns;
      print.row(List.of(head(block.label(), 1, print.width)));
      List<Cell> header = new ArrayList<>(List.of(head(block.heading(), 1, 1)));
      for (int i = 0; i < columns; i++) {
        header.add(head(block.leafColumns().get(i).label(), 1, i + 1 < columns ? 1 : last));
      }
      print.row(header);
      for (Heading row : block.leafRows()) {
        List<Cell> cells = new ArrayList<>(List.of(head(row.label(), 1, 1)));
        for (int i = 0; i < columns; i++) {
          cells.add(
              figure(value(table, row, block.leafColumns().get(i)), i + 1 < columns ? 1 : last));
        }
        print.row(cells);
      }
    }
    return tables;
  }

  /** As the form merges it: three columns of row labels, three lines of headings. */
  private PrintTable applications(Table table) {
    Block block = table.blocks().getFirst();
    var print = new PrintTable(3 + block.leafColumns().size());
    header(block, print, 3);
    List<Cell> begun = new ArrayList<>();
    block.rows().forEach(row -> rows(table, block, row, 3, begun, print));
    return print;
  }

  private void rows(
      Table table, Block block, Heading row, int left, List<Cell> begun, PrintTable print) {
    begun.add(head(row.label(), (int) row.leaves().count(), row.isLeaf() ? left : 1));
    if (row.isLeaf()) {
      List<Cell> cells = new ArrayList<>(begun);
      block.leafColumns().forEach(column -> cells.add(figure(value(table, row, column), 1)));
      print.row(cells);
      begun.clear();
    }
    row.children().forEach(child -> rows(table, block, child, left - 1, begun, print));
  }

  /** Groups on lines of their own above their rows. */
  private PrintTable flat(Table table) {
    Block block = table.blocks().getFirst();
    var print = new PrintTable(1 + block.leafColumns().size());
    header(block, print, 1);
    block.rows().stream()
        .flatMap(Heading::all)
        .forEach(
            row -> {
              List<Cell> cells = new ArrayList<>();
              cells.add(head(row.label(), 1, row.isLeaf() ? 1 : print.width));
              if (row.isLeaf()) {
                block.leafColumns().forEach(c -> cells.add(figure(value(table, row, c), 1)));
              }
              print.row(cells);
            });
    return print;
  }

  private static void header(Block block, PrintTable print, int labels) {
    List<Heading> line = block.columns();
    int depth = line.stream().mapToInt(Heading::depth).max().orElse(1);
    for (int i = 0; i < depth; i++) {
      int below = depth - i;
      List<Cell> cells = new ArrayList<>();
      if (i == 0) {
        cells.add(head(block.heading(), depth, labels));
      }
      for (Heading heading : line) {
        int across = (int) heading.leaves().count();
        cells.add(head(heading.label(), heading.isLeaf() ? below : 1, across));
      }
      print.row(cells);
      line = line.stream().flatMap(heading -> heading.children().stream()).toList();
    }
  }

  private PrintTable remediesBeside(Table table) {
    Block block = table.blocks().getFirst();
    int columns = block.leafColumns().size();
    var print = new PrintTable(columns * block.leafRows().size());
    List<Cell> top = new ArrayList<>();
    List<Cell> middle = new ArrayList<>();
    List<Cell> low = new ArrayList<>();
    List<Cell> line = new ArrayList<>();
    for (Heading row : block.rows()) {
      top.add(head(row.label(), 1, columns * (int) row.leaves().count()));
      if (row.isLeaf()) {
        block.leafColumns().forEach(column -> middle.add(head(column.label(), 2, 1)));
      }
      for (Heading child : row.children()) {
        middle.add(head(child.label(), 1, columns));
        block.leafColumns().forEach(column -> low.add(head(column.label(), 1, 1)));
      }
    }
    for (Heading row : block.leafRows()) {
      block.leafColumns().forEach(column -> line.add(figure(value(table, row, column), 1)));
    }
    return print.row(top).row(middle).row(low).row(line);
  }

  private PrintTable remediesBelow(Table table) {
    Block block = table.blocks().getFirst();
    var print = new PrintTable(2 + block.leafColumns().size());
    List<Cell> header = new ArrayList<>(List.of(head("类别", 1, 2)));
    block.leafColumns().forEach(column -> header.add(head(column.label(), 1, 1)));
    print.row(header);
    List<Cell> begun = new ArrayList<>();
    block.rows().forEach(row -> rows(table, block, row, 2, begun, print));
    return print;
  }

  private String value(Table table, Heading row, Heading column) {
    BigDecimal value = figures.get(new CellKey(table.key(), row.key(), column.key()));
    String plain = value.toPlainString();
    return switch (random.nextInt(12)) {
      case 0 -> " " + plain + "\u00a0";
      case 1 -> wide(plain);
      default -> plain;
    };
  }

  private static String wide(String plain) {
    var wide = new StringBuilder();
    plain.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c + 0xFEE0 : c)));
    return wide.toString();
  }
}
