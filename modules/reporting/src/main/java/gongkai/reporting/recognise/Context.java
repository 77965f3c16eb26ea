package gongkai.reporting.recognise;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormat.Block;
import gongkai.reporting.format.ReportFormat.Heading;
import gongkai.reporting.format.ReportFormat.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What the readers of one table share. */
record Context(
    ReportFormat format,
    List<ReportFormat> formats,
    Table table,
    Cursor cursor,
    Findings findings) {

  /** The section's title, the first part of a finding's place. */
  String place() {
    return format.section(table.section()).title();
  }

  Cell cell(Heading row, Heading column, BigDecimal value) {
    return new Cell(table.key(), row.key(), column.key(), value, column.unit());
  }

  /** What announces the block after this one; nothing after the last. */
  LabelBook titleAfter(Block block) {
    int index = table.blocks().indexOf(block) + 1;
    if (index == table.blocks().size()) {
      return new LabelBook(List.of(), List.of());
    }
    Block next = table.blocks().get(index);
    return new LabelBook(List.of(next.label(), next.heading()), format.aliases());
  }

  /** The row with figures of its own that another format has under a label. */
  Optional<Heading> rowOfOtherFormat(String label) {
    return formats.stream()
        .filter(other -> !other.equals(format))
        .flatMap(other -> other.blocks(table.key()).stream())
        .flatMap(block -> block.leafRows().stream())
        .filter(row -> row.label().equals(label))
        .findFirst();
  }

  void unplaced(Item item) {
    findings.error(
        "unplaced",
        place() + "（第" + item.line() + "行）",
        item.text(),
        "",
        "表中有无法归位的内容“" + item.text() + "”，请对照原件更正。");
  }
}
