package gongkai.opendata.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The cubes of the yearly statistics. Those of one table are two where its figures are counts and
 * money, since an observation has every measure of its cube (integrity constraint 14 of the Data
 * Cube vocabulary).
 */
public enum StatisticalCube {
  APPLICATIONS("收到和处理政府信息公开申请情况", Axis.REQUEST_RESULT, Axis.APPLICANT_TYPE, "count"),
  PROCEEDINGS("政府信息公开行政复议、行政诉讼情况", Axis.PROCEEDING, Axis.PROCEEDING_OUTCOME, "count"),
  DISCLOSURE("主动公开政府信息情况", Axis.DISCLOSURE_SUBJECT, Axis.DISCLOSURE_FIGURE, "count"),
  AMOUNTS("主动公开政府信息涉及金额", Axis.DISCLOSURE_SUBJECT, Axis.DISCLOSURE_FIGURE, "amount");

  private final String title;
  private final Axis rows;
  private final Axis columns;
  private final String measure;

  StatisticalCube(String title, Axis rows, Axis columns, String measure) {
    this.title = title;
    this.rows = rows;
    this.columns = columns;
    this.measure = measure;
  }

  /** A dimension beside body and year. */
  public enum Axis {
    REQUEST_RESULT("requestResult", "request-result"),
    APPLICANT_TYPE("applicantType", "applicant-type"),
    PROCEEDING("proceeding", "proceeding"),
    PROCEEDING_OUTCOME("proceedingOutcome", "proceeding-outcome"),
    DISCLOSURE_SUBJECT("disclosureSubject", "disclosure-subject"),
    DISCLOSURE_FIGURE("disclosureFigure", "disclosure-figure");

    private final String property;
    private final String scheme;

    Axis(String property, String scheme) {
      this.property = property;
      this.scheme = scheme;
    }

    /** Its property in our vocabulary. */
    public String property() {
      return property;
    }

    /** Its code list. */
    public String scheme() {
      return scheme;
    }
  }

  /** Name in addresses: {@code applications}. */
  public String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Title in Chinese. */
  public String title() {
    return title;
  }

  /** The dimension of the table's rows. */
  public Axis rows() {
    return rows;
  }

  /** The dimension of the table's columns. */
  public Axis columns() {
    return columns;
  }

  /** The measure's property in our vocabulary: {@code count} or {@code amount}. */
  public String measure() {
    return measure;
  }

  /** Whether it measures money. */
  public boolean money() {
    return measure.equals("amount");
  }

  /** Says of which cube the figures of a statutory table in that unit are. */
  static StatisticalCube of(String table, String unit) {
    return switch (table) {
      case "table3" -> APPLICATIONS;
      case "table4" -> PROCEEDINGS;
      default -> unit.endsWith("元") ? AMOUNTS : DISCLOSURE;
    };
  }

  /** The cube of that name in addresses. */
  public static Optional<StatisticalCube> named(String id) {
    return Arrays.stream(values()).filter(cube -> cube.id().equals(id)).findFirst();
  }

  /** All of them. */
  public static List<StatisticalCube> all() {
    return List.of(values());
  }
}
