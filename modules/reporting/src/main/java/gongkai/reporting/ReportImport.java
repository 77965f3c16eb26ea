package gongkai.reporting;

import gongkai.reporting.rules.Differences;
import gongkai.reporting.rules.Rules;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Recognises the text of an annual report as published, with its real-life quirks. */
public interface ReportImport {

  /** Reads the text; never guesses: what it cannot place becomes a finding. */
  RecognisedReport read(String text);

  /**
   * Reads a file: HTML, DOCX, PDF with text, or plain text, told by its content. A file that cannot
   * be read gives a report with nothing but a finding of severity {@code error} that says why.
   */
  RecognisedReport read(byte[] file);

  /**
   * A report that was read as plain text, which {@link #read(String)} reads back the same. A cell
   * without a figure holds {@code /}, to be filled in; empty when nothing was recognised.
   */
  String text(RecognisedReport report);

  /** The statutory tables of a report that was read, as HTML; all labels come from the format. */
  String tables(RecognisedReport report);

  /**
   * The same tables with a field for each figure, named {@code cell.} and the cell as {@code
   * table.row.column}.
   *
   * @param typed what stands in fields instead of the figure, by cell; such fields are marked wrong
   */
  String fields(RecognisedReport report, Map<String, String> typed);

  /**
   * The report with other figures, to be written with {@link #text} and read again.
   *
   * @param figures by cell as {@code table.row.column}, decimal numbers, empty for no figure; cells
   *     that the report's format does not have are passed over
   */
  RecognisedReport corrected(RecognisedReport report, Map<String, String> figures);

  /**
   * What stands in a file, paragraph by paragraph and table by table, as HTML to be looked at
   * beside what was recognised; empty for plain text and for what cannot be read.
   */
  String original(byte[] file);

  /**
   * A recognised report.
   *
   * @param year report year, 0 when not found
   * @param format {@code 2019} or {@code 2021}, empty when unknown
   * @param issuer name of the body that signs
   * @param issued date of the signature, ISO, empty when missing
   */
  record RecognisedReport(
      String title,
      int year,
      String format,
      String issuer,
      String issued,
      String preamble,
      List<Section> sections,
      List<Cell> cells,
      List<ReportFinding> findings) {
    public RecognisedReport {
      sections = List.copyOf(sections);
      cells = List.copyOf(cells);
      findings = List.copyOf(findings);
    }
  }

  /** A section: number 1 to 6, statutory title, text with paragraphs separated by line breaks. */
  record Section(int number, String title, String text) {}

  /** A figure: table, stable row and column keys, value, unit (件, 条, 元, 万元). */
  record Cell(String table, String row, String column, java.math.BigDecimal value, String unit) {}

  /**
   * What is wrong or odd.
   *
   * @param rule stable token, for example {@code A1} or {@code alias}
   * @param severity {@code error}, {@code warning} or {@code info}
   * @param place where in the report
   * @param left left value of a comparison, else what was read
   * @param right right value, else what was expected
   * @param text explanation in Chinese
   * @param meaning what its rule says about it
   */
  record ReportFinding(
      String rule,
      String severity,
      String place,
      String left,
      String right,
      String text,
      Meaning meaning) {

    /** A finding of a rule that is the same in every format, or of the reader. */
    public ReportFinding(
        String rule, String severity, String place, String left, String right, String text) {
      this(rule, severity, place, left, right, text, Rules.meaning(rule));
    }

    /** The same with another severity and text. */
    public ReportFinding with(String otherSeverity, String otherText) {
      return new ReportFinding(rule, otherSeverity, place, left, right, otherText, meaning);
    }

    /** The group {@code R1} to {@code R20} that its rule belongs to, empty when it is of none. */
    public String group() {
      return meaning.number();
    }

    /** Where its rule comes from, empty when it is of none. */
    public String article() {
      return meaning.article();
    }

    /** What its rule asks for and what to do, empty when it is of none. */
    public String explanation() {
      return meaning.explanation();
    }

    /** Left less right, when both are plain numbers. */
    public Optional<BigDecimal> difference() {
      return Differences.between(left, right);
    }
  }

  /**
   * What a rule says about its findings, as it stood when the report was checked.
   *
   * @param number the group {@code R1} to {@code R20}, empty for none
   * @param overridable true when a person may answer for a breach, with a recorded reason
   * @param article where it comes from
   * @param explanation what it asks for and what to do
   * @param english the explanation in English, empty where there is none
   */
  record Meaning(
      String number, boolean overridable, String article, String explanation, String english) {
    /** What is of no rule, such as a torn file. */
    public static final Meaning NONE = new Meaning("", false, "", "", "");
  }
}
