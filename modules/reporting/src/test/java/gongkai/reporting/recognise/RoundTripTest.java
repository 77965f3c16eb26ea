package gongkai.reporting.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import gongkai.reporting.ReportImport.Cell;
import gongkai.reporting.ReportImport.RecognisedReport;
import gongkai.reporting.format.ReportFormat;
import gongkai.reporting.format.ReportFormat.Block;
import gongkai.reporting.format.ReportFormat.Heading;
import gongkai.reporting.format.ReportFormat.Layout;
import gongkai.reporting.format.ReportFormat.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What a format prints, with whatever figures, is read back cell by cell. */
class RoundTripTest {

  @Property(tries = 60)
  void everyCellComesBack(@ForAll boolean old, @ForAll boolean tabs, @ForAll long seed) {
    ReportFormat format = Reading.FORMATS.of(old ? "2019" : "2021");
    var print = new Print(format, tabs ? "\t" : "", new Random(seed));

    RecognisedReport report = Reading.read(print.report());

    assertThat(report.findings())
        .filteredOn(finding -> finding.severity().equals("error"))
        .allMatch(finding -> finding.rule().matches("A[1-4]"));
    assertThat(report.format()).isEqualTo(format.key());
    assertThat(report.cells()).isEqualTo(print.cells);
  }

  /** Prints a report with random figures, one cell a line. */
  private static final class Print {
    private final ReportFormat format;
    private final String indent;
    private final Random random;
    private final StringBuilder text = new StringBuilder();
    private final List<Cell> cells = new ArrayList<>();

    Print(ReportFormat format, String indent, Random random) {
      this.format = format;
      this.indent = indent;
      this.random = random;
    }

    String report() {
      int year = format.firstYear();
      text.append("某局").append(year).append("年政府信息公开工作年度报告\n前言。\n");
      for (var section : format.sections()) {
        text.append(section.title()).append("\n正文。\n");
        format.tableOf(section.number()).ifPresent(this::table);
      }
      return text.append("某某局\n").append(year + 1).append("年1月5日\n").toString();
    }

    private void table(Table table) {
      for (Block block : table.blocks()) {
        boolean line = table.layout() == Layout.LINE;
        cell(block.label());
        cell(block.heading());
        if (line) {
          block.rows().forEach(row -> above(row, block));
        } else {
          block.columns().stream().flatMap(Heading::all).map(Heading::label).forEach(this::cell);
        }
        block.rows().stream().flatMap(Heading::all).forEach(row -> row(table, block, row, line));
      }
    }

    private void above(Heading row, Block block) {
      cell(row.label());
      row.children().forEach(child -> above(child, block));
      if (row.isLeaf()) {
        block.columns().forEach(column -> cell(column.label()));
      }
    }

    private void row(Table table, Block block, Heading row, boolean line) {
      if (!line) {
        cell(row.label());
      }
      for (Heading column : row.isLeaf() ? block.leafColumns() : List.<Heading>of()) {
        BigDecimal value = value(column);
        cell(value.toPlainString());
        cells.add(new Cell(table.key(), row.key(), column.key(), value, column.unit()));
      }
    }

    private BigDecimal value(Heading column) {
      if (column.decimals()) {
        return new BigDecimal(random.nextInt(1_000_000) + ".5");
      }
      int count = random.nextInt(4) == 0 ? random.nextInt(10_000) : 0;
      return BigDecimal.valueOf(column.signed() && random.nextBoolean() ? -count : count);
    }

    private void cell(String content) {
      if (!content.isEmpty()) {
        text.append(indent).append(content).append('\n');
      }
    }
  }
}
