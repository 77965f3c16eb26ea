package gongkai.reporting.ledger;

import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ledgers of Article 20 (规章和规范性文件、行政许可和其他对外管理服务事项、行政处罚、行政强制、行政事业性收费、政府集中采购). Each use case runs
 * in one transaction, checks role and scope and writes the audit trail. Codes of problems: {@code
 * forbidden}, {@code unknown}, {@code stale}, {@code state} and those of the fields.
 */
public interface Ledgers {

  /** Enters a line (who may edit reports). */
  Change<LineView> enter(Actor actor, BodyCode body, LineEntry entry);

  /** Changes a line; what it said before is kept with the reason, 1 to 500 characters. */
  Change<LineView> change(Actor actor, LineId id, long version, LineEntry entry, String reason);

  /** Makes a line count no more, with a reason of 1 to 500 characters. */
  Change<LineView> annul(Actor actor, LineId id, long version, String reason);

  /** A line in the actor's scope, with its history. */
  Optional<LineView> find(Actor actor, LineId id);

  /**
   * A page of lines in the actor's scope.
   *
   * @param offset from 0
   * @param limit 1 to 500
   */
  List<LineView> page(Actor actor, LineQuery query, int offset, int limit);

  /** How many lines match. */
  long count(Actor actor, LineQuery query);

  /**
   * Writes every matching line as CSV with a heading, a few hundred in memory at a time. The
   * headings are those that {@link #read} takes.
   *
   * @return how many lines were written
   */
  int export(Actor actor, LineQuery query, Writer out) throws IOException;

  /**
   * Reads a file of lines, CSV in UTF-8 or GB18030 or the first sheet of an XLSX, and stores
   * nothing. The heading names 台账, 事项, 日期, 数量, 金额（元）, 名称, 文号, 索引号, 凭证 in any order.
   *
   * @param fileName tells the kind of file by its ending
   */
  Change<ImportReading> read(Actor actor, BodyCode body, String fileName, InputStream content);

  /** Enters all lines of a reading without problems, or none. Answers with their number. */
  Change<Integer> enterAll(Actor actor, BodyCode body, List<LineEntry> entries);

  /** All ledgers of a body in a year. */
  List<YearView> years(Actor actor, BodyCode body, int year);

  /**
   * States the stocks at the start of a year; from then on they are what lines before led to no
   * more. A stock that is left out is not stated.
   */
  Change<YearView> open(
      Actor actor,
      BodyCode body,
      Ledger ledger,
      int year,
      long version,
      Map<Stock, Integer> stocks);

  /** Declares that a year is complete, or takes that back. */
  Change<YearView> declare(
      Actor actor, BodyCode body, Ledger ledger, int year, long version, boolean complete);
}
