package gongkai.reporting.specimen;

import gongkai.reporting.ReportImport.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A specimen as an office prints it, before it becomes a file of some kind. */
final class PrintedReport {
  final List<Piece> pieces = new ArrayList<>();

  /** A piece of the report. */
  sealed interface Piece {}

  record Title(String text) implements Piece {}

  record Head(String text) implements Piece {}

  record Prose(String text) implements Piece {}

  record Tabular(PrintTable table) implements Piece {}

  PrintedReport(Specimen specimen, Random random) {
    var tables = new PrintTables(specimen.cells(), random);
    int year = specimen.year();
    pieces.add(new Title("云山县水务局" + year + "年政府信息公开工作年度报告"));
    pieces.add(new Prose(specimen.preamble(year)));
    for (Section section : specimen.sections(year)) {
      pieces.add(new Head(section.title()));
      if (!section.text().isEmpty()) {
        pieces.add(new Prose(section.text()));
      }
      specimen.format().tableOf(section.number()).stream()
          .flatMap(table -> tables.of(table).stream())
          .forEach(table -> pieces.add(new Tabular(table)));
    }
    pieces.add(new Prose("云山县水务局"));
    pieces.add(new Prose((year + 1) + "年1月20日"));
  }
}
