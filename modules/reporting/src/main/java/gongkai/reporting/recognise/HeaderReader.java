package gongkai.reporting.recognise;

import gongkai.reporting.format.Labels;
import gongkai.reporting.format.ReportFormat.Block;
import gongkai.reporting.format.ReportFormat.Heading;
import gongkai.reporting.format.ReportFormat.Layout;
import gongkai.reporting.recognise.LabelBook.Match;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the column headings of a block and compares them with the format's. */
final class HeaderReader {
  private final Block block;
  private final boolean sideBySide;
  private final BlockBook book;
  private final Cursor cursor;
  private final Findings findings;
  private final String place;
  private final Map<String, String> printedUnits = new HashMap<>();

  HeaderReader(Context context, Block block, BlockBook book) {
    this.block = block;
    this.sideBySide = context.table().layout() == Layout.LINE;
    this.book = book;
    this.cursor = context.cursor();
    this.findings = context.findings();
    this.place = context.place() + (block.label().isEmpty() ? "" : " · " + block.label());
  }

  Columns read() {
    title();
    List<String> read = headings();
    List<String> columns = read.stream().filter(this::holdsFigures).toList();
    boolean certain = orders().anyMatch(columns::equals);
    if (!certain) {
      findings.error(
          "columns",
          place,
          String.join("、", columns),
          String.join("、", orders().findFirst().orElseThrow()),
          "表头与格式不符，无法确定各列的含义。");
    }
    List<String> missing = groups().filter(group -> !read.contains(group)).toList();
    missing.forEach(this::groupMissing);
    return new Columns(certain && !(sideBySide && !missing.isEmpty()), Map.copyOf(printedUnits));
  }

  private void title() {
    cursor.skipEmpty();
    if (block.label().isEmpty()) {
      return;
    }
    var title = cursor.take(book.title());
    title.ifPresent(match -> Departures.report(match, place, findings));
    if (title.isEmpty()) {
      findings.warning(
          "block-title", place, "", block.label(), "没有“" + block.label() + "”一行，按表头识别。");
    }
  }

  private List<String> headings() {
    List<String> read = new ArrayList<>();
    cursor.skipEmpty();
    while (cursor.hasNext()) {
      var match = cursor.take(book.header());
      if (match.isPresent()) {
        accept(match.get(), read);
      } else if (!read.isEmpty() && isAddition(cursor.peek())) {
        String label = read.getLast();
        Departures.added(label + cursor.next().text(), label, place, findings);
      } else {
        break;
      }
      cursor.skipEmpty();
    }
    return read;
  }

  private void accept(Match match, List<String> read) {
    read.add(match.label());
    Departures.report(match, place, findings);
    String unit = Departures.unitOf(match.addition());
    if (!unit.isEmpty() && holdsFigures(match.label())) {
      printedUnits.put(match.label(), unit);
    }
  }

  private static boolean isAddition(Item item) {
    String key = Labels.key(item.text());
    return key.startsWith("(") && key.endsWith(")");
  }

  private boolean holdsFigures(String label) {
    return column(label).findAny().isPresent();
  }

  private Stream<Heading> column(String label) {
    return block.leafColumns().stream().filter(column -> column.label().equals(label));
  }

  /** The orders in which a reader may meet the columns: line by line as printed, or depth first. */
  private Stream<List<String>> orders() {
    if (sideBySide) {
      List<String> once = block.leafColumns().stream().map(Heading::label).toList();
      return Stream.of(
          IntStream.range(0, block.leafRows().size())
              .boxed()
              .flatMap(row -> once.stream())
              .toList());
    }
    return Stream.of(
        byLine(block.columns()), block.leafColumns().stream().map(Heading::label).toList());
  }

  private static List<String> byLine(List<Heading> headings) {
    List<String> labels = new ArrayList<>();
    List<Heading> line = headings;
    while (!line.isEmpty()) {
      line.stream().filter(Heading::isLeaf).map(Heading::label).forEach(labels::add);
      line = line.stream().flatMap(heading -> heading.children().stream()).toList();
    }
    return labels;
  }

  private Stream<String> groups() {
    Stream<Heading> headings = block.columns().stream().flatMap(Heading::all);
    Stream<String> groups = headings.filter(h -> !h.isLeaf()).map(Heading::label);
    Stream<String> lineRows =
        sideBySide
            ? block.rows().stream().flatMap(Heading::all).map(Heading::label)
            : Stream.of(block.heading());
    return Stream.concat(groups, lineRows).filter(label -> !label.isEmpty());
  }

  private void groupMissing(String label) {
    // which of the side-by-side rows a figure belongs to hangs on these headings
    if (sideBySide) {
      findings.error("columns", place, "", label, "表头缺少“" + label + "”。");
    } else {
      findings.info("heading-missing", place, "", label, "表头缺少“" + label + "”。");
    }
  }
}
