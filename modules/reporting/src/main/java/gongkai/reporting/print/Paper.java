package gongkai.reporting.print;

import gongkai.reporting.page.ReportRecord;
import gongkai.reporting.page.TableGrid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands in a report, piece by piece, whatever kind of file it becomes; the same words and
 * figures as the public page.
 *
 * @param issued day of the signature; files bear it instead of the moment they were made
 */
record Paper(String title, String author, LocalDate issued, List<Piece> pieces) {

  Paper {
    pieces = List.copyOf(pieces);
  }

  /** A piece of a report. */
  sealed interface Piece {}

  /** Its title. */
  record Title(String text) implements Piece {}

  /** A heading of the first level (一、) or the second (（一）). */
  record Heading(int level, String text) implements Piece {}

  /** A paragraph. */
  record Paragraph(String text) implements Piece {}

  /** A statutory table. */
  record Form(PaperTable table) implements Piece {}

  /** The body that answers for it and the day. */
  record Signature(String body, String date) implements Piece {}

  static Paper of(ReportRecord record) {
    List<Piece> pieces = new ArrayList<>();
    pieces.add(new Title(record.report().title()));
    record.preamble().lines().forEach(line -> pieces.add(new Paragraph(line.strip())));
    for (var section : record.report().sections()) {
      pieces.add(new Heading(1, section.title()));
      for (ReportRecord.Line line : record.lines(section)) {
        pieces.add(line.heading() ? new Heading(2, line.text()) : new Paragraph(line.text()));
      }
      record
          .format()
          .tableOf(section.number())
          .map(table -> TableGrid.of(table, record.report().cells()))
          .ifPresent(grid -> pieces.add(new Form(PaperTable.of(grid))));
    }
    pieces.add(new Signature(record.body().name(), record.issuedText()));
    return new Paper(
        record.report().title(),
        record.body().name(),
        LocalDate.parse(record.report().issued()),
        pieces);
  }
}
