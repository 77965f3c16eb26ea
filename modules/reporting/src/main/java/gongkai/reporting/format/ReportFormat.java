package gongkai.reporting.format;

import gongkai.reporting.draft.CellAddress;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A national format of the annual report, as {@code config/report-formats/<format>.json} states it:
 * labels verbatim, keys that last.
 *
 * @param key {@code 2019}, {@code 2021} or a later one
 * @param basis number of the notice that prescribes it
 * @param firstYear first report year it is for
 * @param lastYear last report year it is for
 * @param dues until when reports are published
 * @param tellsFees whether section 6 must tell of fees
 * @param unpaidFees cells of applications that ended because a fee was not paid
 * @param rules what its figures owe each other
 * @param told numbers that the text of section 1 may name, which are those of the tables
 * @param aliases other wordings that are understood on import and never printed
 */
public record ReportFormat(
    String key,
    String basis,
    int firstYear,
    int lastYear,
    List<SectionTitle> sections,
    List<Table> tables,
    List<Due> dues,
    boolean tellsFees,
    List<CellAddress> unpaidFees,
    List<FigureRule> rules,
    List<ToldFigure> told,
    List<Alias> aliases) {

  public ReportFormat {
    sections = List.copyOf(sections);
    tables = List.copyOf(tables);
    dues = List.copyOf(dues);
    unpaidFees = List.copyOf(unpaidFees);
    rules = List.copyOf(rules);
    told = List.copyOf(told);
    aliases = List.copyOf(aliases);
  }

  /** Says whether reports on that year use it. */
  public boolean isFor(int year) {
    return firstYear <= year && year <= lastYear;
  }

  /** Until when governments, or else departments, publish their reports. */
  public Due due(boolean government) {
    return dues.stream().filter(due -> due.government() == government).findFirst().orElseThrow();
  }

  /** The section of that number, 1 to 6. */
  public SectionTitle section(int number) {
    return sections.get(number - 1);
  }

  /** The table of that key. */
  public Table table(String tableKey) {
    return tables.stream().filter(t -> t.key().equals(tableKey)).findFirst().orElseThrow();
  }

  /** The blocks of the table of that key; none when it has no such table. */
  public List<Block> blocks(String tableKey) {
    return tables.stream()
        .filter(t -> t.key().equals(tableKey))
        .flatMap(t -> t.blocks().stream())
        .toList();
  }

  /** The table that stands in a section. */
  public Optional<Table> tableOf(int section) {
    return tables.stream().filter(t -> t.section() == section).findFirst();
  }

  /**
   * A section's title with its ordinal.
   *
   * @param headings the sub-headings it is known to have
   * @param sentences that a new report starts from, one below each sub-heading, perhaps empty
   */
  public record SectionTitle(
      int number, String title, List<String> headings, List<String> sentences) {
    public SectionTitle {
      headings = List.copyOf(headings);
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * The last day of publication in the year after the report year.
   *
   * @param government whose reports it is for: governments', or departments'
   * @param article that sets it
   */
  public record Due(boolean government, MonthDay day, String article) {
    /** The last day for a report year. */
    public LocalDate of(int year) {
      return day.atYear(year + 1);
    }
  }

  /** What is read and the label it stands for. */
  public record Alias(String read, String label) {}

  /** How the rows of a table are printed. */
  public enum Layout {
    /** One below the other. */
    ROWS,
    /** Side by side in one line, each row's label above its columns. */
    LINE
  }

  /**
   * A statutory table in its section.
   *
   * @param source what its figures are counted from
   */
  public record Table(
      String key, int section, String caption, Layout layout, Source source, List<Block> blocks) {
    public Table {
      blocks = List.copyOf(blocks);
    }

    /** Says whether what is counted stands in its rows, and which side of it in its columns. */
    public boolean thingsInRows() {
      return source.areThings(codes(Axis.ROW)) && source.areAspects(codes(Axis.COLUMN));
    }

    /** The codes of what its rows or columns count. */
    List<String> codes(Axis axis) {
      return blocks.stream()
          .flatMap(axis::all)
          .flatMap(heading -> heading.counts().stream())
          .toList();
    }
  }

  /**
   * A part of a table with columns of its own.
   *
   * @param label line above it, empty for none
   * @param heading label of the corner, empty for none
   */
  public record Block(String label, String heading, List<Heading> columns, List<Heading> rows) {
    public Block {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /** The columns that hold figures, in order. */
    public List<Heading> leafColumns() {
      return columns.stream().flatMap(Heading::leaves).toList();
    }

    /** The rows that hold figures, in order. */
    public List<Heading> leafRows() {
      return rows.stream().flatMap(Heading::leaves).toList();
    }
  }

  /**
   * A heading of a row or column; one with children only groups them.
   *
   * @param key lasting key; of a group its name for sums, perhaps empty
   * @param unit of the figures below a column, empty for rows
   * @param signed true when negative figures make sense
   * @param decimals true when the figures may have decimals
   * @param counts codes of what its figures count; none for what is not counted here
   * @param sums keys of the headings and groups that its figures are the sum of
   * @param formerly key of the one row or column that other years' forms have in place of a group
   */
  public record Heading(
      String key,
      String label,
      String unit,
      boolean signed,
      boolean decimals,
      List<String> counts,
      List<String> sums,
      String formerly,
      List<Heading> children) {
    public Heading {
      counts = List.copyOf(counts);
      sums = List.copyOf(sums);
      children = List.copyOf(children);
    }

    /** A heading that is only printed. */
    public Heading(String label, List<Heading> children) {
      this("", label, "", false, false, List.of(), List.of(), "", children);
    }

    /** Says whether it holds figures itself. */
    public boolean isLeaf() {
      return children.isEmpty();
    }

    /** The headings below it that hold figures, itself if it does. */
    public Stream<Heading> leaves() {
      return isLeaf() ? Stream.of(this) : children.stream().flatMap(Heading::leaves);
    }

    /** Itself and all headings below it, in order. */
    public Stream<Heading> all() {
      return Stream.concat(Stream.of(this), children.stream().flatMap(Heading::all));
    }

    /** Levels from here down, 1 for a leaf. */
    public int depth() {
      return 1 + children.stream().mapToInt(Heading::depth).max().orElse(0);
    }
  }
}
