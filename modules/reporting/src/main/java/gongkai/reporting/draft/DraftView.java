package gongkai.reporting.draft;

import gongkai.office.BodyCode;
import gongkai.reporting.ReportImport.ReportFinding;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A body's report on a year as it stands at a moment.
 *
 * @param version the one to give back when writing, 0 before the first time
 * @param format key of the year's format
 * @param asOf the moment at which the figures were counted
 * @param narrative the text as it is written
 * @param resolved the text with the figures in place
 * @param sections the six titles, verbatim
 * @param figures what was counted; a cell that is not in it was not entered
 * @param tables the tables of sections 2 to 4 as HTML, each figure a link to its proof
 * @param findings what the rules find now
 * @param insertables what can be put into the text
 * @param before the report of the year before, empty texts when there is none
 * @param similarity by section, the share of last year's text in percent
 * @param summed whether the figures are the sum of other reports
 */
public record DraftView(
    long version,
    BodyCode body,
    int year,
    String format,
    Instant asOf,
    Narrative narrative,
    Narrative resolved,
    List<String> sections,
    Map<CellAddress, BigDecimal> figures,
    Map<Integer, String> tables,
    List<ReportFinding> findings,
    List<Insertable> insertables,
    Narrative before,
    List<Integer> similarity,
    boolean summed) {
  public DraftView {
    sections = List.copyOf(sections);
    figures = Map.copyOf(figures);
    tables = Map.copyOf(tables);
    findings = List.copyOf(findings);
    insertables = List.copyOf(insertables);
    similarity = List.copyOf(similarity);
  }

  /**
   * A figure that the text can name.
   *
   * @param token what stands between the double braces
   * @param value what is put in its place now, empty when it was not entered
   */
  public record Insertable(String token, String label, String value) {}
}
