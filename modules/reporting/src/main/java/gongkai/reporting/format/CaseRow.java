package gongkai.reporting.format;

import gongkai.applications.counts.Outcome;
import gongkai.reporting.format.ReportFormat.Block;
import gongkai.reporting.format.ReportFormat.Heading;
import gongkai.reporting.format.ReportFormat.Table;
import java.util.List;
import java.util.stream.Stream;

/**
 * A heading of a form that counts applications by what became of them in the year; most forms have
 * it as a row.
 *
 * @param key lasting key, part of addresses
 * @param label verbatim
 * @param codes of {@link Source#APPLICATIONS} that it counts; a sum has those of its parts
 * @param sum true when it counts again what headings beside it count
 */
public record CaseRow(String key, String label, List<String> codes, boolean sum) {
  public CaseRow {
    codes = List.copyOf(codes);
  }

  /**
   * The headings of the table that divides applications by their outcomes. When several tables of a
   * form count applications it is the one that divides them furthest; none when no table does.
   */
  public static List<CaseRow> of(ReportFormat format) {
    List<CaseRow> finest = List.of();
    for (Table table : format.tables()) {
      if (table.source() == Source.APPLICATIONS) {
        List<CaseRow> rows = table.blocks().stream().flatMap(CaseRow::of).toList();
        finest = divisions(rows) > divisions(finest) ? rows : finest;
      }
    }
    return finest;
  }

  private static long divisions(List<CaseRow> rows) {
    return rows.stream().filter(CaseRow::divides).count();
  }

  private static Stream<CaseRow> of(Block block) {
    boolean upright = Source.APPLICATIONS.areThings(codes(Axis.ROW, block, block.leafRows()));
    Axis axis = upright ? Axis.ROW : Axis.COLUMN;
    List<Heading> leaves = upright ? block.leafRows() : block.leafColumns();
    return leaves.stream()
        .map(
            leaf ->
                new CaseRow(
                    leaf.key(),
                    leaf.label(),
                    codes(axis, block, List.of(leaf)),
                    !leaf.sums().isEmpty()));
  }

  private static List<String> codes(Axis axis, Block block, List<Heading> leaves) {
    return leaves.stream()
        .flatMap(leaf -> axis.parts(block, leaf).stream())
        .flatMap(part -> part.counts().stream())
        .toList();
  }

  /** Says whether it is one of those that divide the answered applications. */
  public boolean divides() {
    return !sum && codes.stream().anyMatch(code -> Outcome.of(code).isPresent());
  }
}
