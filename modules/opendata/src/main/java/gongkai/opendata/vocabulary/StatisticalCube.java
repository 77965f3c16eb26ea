package gongkai.opendata.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;

/**
 * A cube of the yearly statistics. What is counted from one source is in two where its figures are
 * counts and money, since an observation has every measure of its cube (integrity constraint 14 of
 * the Data Cube vocabulary).
 *
 * @param id name in addresses: {@code applications}
 * @param title in Chinese
 * @param rows the dimension of what is counted
 * @param columns the dimension of which side of it
 * @param money whether it measures money
 */
public record StatisticalCube(String id, String title, Axis rows, Axis columns, boolean money) {
  /** Applications, by what became of them and by kind of applicant. */
  static final StatisticalCube APPLICATIONS =
      new StatisticalCube(
          "applications",
          "收到和处理政府信息公开申请情况",
          Axis.shared("requestResult", "request-result"),
          Axis.shared("applicantType", "applicant-type"),
          false);

  /** Reconsideration and litigation. */
  static final StatisticalCube PROCEEDINGS =
      new StatisticalCube(
          "proceedings",
          "政府信息公开行政复议、行政诉讼情况",
          Axis.shared("proceeding", "proceeding"),
          Axis.shared("proceedingOutcome", "proceeding-outcome"),
          false);

  private static final Axis SUBJECT = Axis.shared("disclosureSubject", "disclosure-subject");
  private static final Axis FIGURE = Axis.shared("disclosureFigure", "disclosure-figure");

  /** What the ledgers of Article 20 count. */
  static final StatisticalCube DISCLOSURE =
      new StatisticalCube("disclosure", "主动公开政府信息情况", SUBJECT, FIGURE, false);

  /** The money in these ledgers. */
  static final StatisticalCube AMOUNTS =
      new StatisticalCube("amounts", "主动公开政府信息涉及金额", SUBJECT, FIGURE, true);

  private static final List<StatisticalCube> SHARED =
      List.of(APPLICATIONS, PROCEEDINGS, DISCLOSURE, AMOUNTS);

  /** No shared cube ends like this. */
  private static final Pattern OF_A_TABLE =
      Pattern.compile("([A-Za-z0-9._~%*-]{1,100})-(count|amount)");

  /**
   * A dimension beside body and year.
   *
   * @param path address of its property, without origin
   * @param scheme its code list
   */
  public record Axis(String path, String scheme) {
    private static Axis shared(String property, String scheme) {
      return new Axis("def/gd#" + property, scheme);
    }

    private static Axis ofCube(String cube, String name) {
      return new Axis("id/cube/" + cube + "#" + name, Uris.codes(cube, name));
    }

    /** Its property. */
    public Node property(Uris uris) {
      return uris.at(path);
    }

    /** Its name in SDMX, for example {@code REQUEST_RESULT}. */
    public String concept() {
      return scheme
          .substring(scheme.lastIndexOf('/') + 1)
          .replace('-', '_')
          .toUpperCase(Locale.ROOT);
    }
  }

  /** The measure's property in our vocabulary: {@code count} or {@code amount}. */
  public String measure() {
    return money ? "amount" : "count";
  }

  /** Whether it holds one table of the reports, with rows and columns of its own. */
  public boolean ofOneTable() {
    return !SHARED.contains(this);
  }

  /** The cube of a table that the shared cubes have no place for. */
  static StatisticalCube ofTable(String key, String caption, boolean money) {
    String title = caption.isEmpty() ? key : caption;
    return ofTable(Uris.encoded(key), money ? title + "：金额" : title, money ? "amount" : "count");
  }

  private static StatisticalCube ofTable(String key, String title, String measure) {
    String id = key + "-" + measure;
    return new StatisticalCube(
        id, title, Axis.ofCube(id, "row"), Axis.ofCube(id, "column"), measure.equals("amount"));
  }

  /**
   * The cube of that name in addresses: a shared one, or one of a table, which is there when a
   * public report has that table.
   */
  public static Optional<StatisticalCube> named(String id) {
    Matcher table = OF_A_TABLE.matcher(id);
    return table.matches()
        ? Optional.of(ofTable(table.group(1), table.group(1), table.group(2)))
        : SHARED.stream().filter(cube -> cube.id().equals(id)).findFirst();
  }

  /** Those that all reports share. */
  public static List<StatisticalCube> shared() {
    return SHARED;
  }
}
