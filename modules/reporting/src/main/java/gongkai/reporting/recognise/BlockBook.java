package gongkai.reporting.recognise;

import gongkai.reporting.format.ReportFormat.Alias;
import gongkai.reporting.format.ReportFormat.Block;
import gongkai.reporting.format.ReportFormat.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The labels of a block, by where they may stand. */
final class BlockBook {
  private final LabelBook title;
  private final LabelBook header;
  private final LabelBook rows;

  BlockBook(Block block, boolean sideBySide, List<Alias> aliases) {
    List<String> above = new ArrayList<>(labels(block.columns().stream()));
    above.add(block.heading());
    if (sideBySide) {
      above.addAll(labels(block.rows().stream()));
    }
    this.title = new LabelBook(List.of(block.label()), aliases);
    this.header = new LabelBook(above, aliases);
    this.rows = new LabelBook(sideBySide ? List.of() : labels(block.rows().stream()), aliases);
  }

  LabelBook title() {
    return title;
  }

  LabelBook header() {
    return header;
  }

  LabelBook rows() {
    return rows;
  }

  /** Says whether the block begins at the cursor. */
  boolean opens(Cursor cursor) {
    return cursor.sees(title) || cursor.sees(header) || cursor.sees(rows);
  }

  private static List<String> labels(Stream<Heading> headings) {
    return headings.flatMap(Heading::all).map(Heading::label).toList();
  }
}
