package gongkai.portal.reports;

import gongkai.portal.page.Bodies;
import gongkai.portal.page.Head;
import gongkai.portal.page.Page;
import gongkai.portal.page.Parameters;
import gongkai.portal.page.Texts;
import gongkai.portal.page.Visit;
import gongkai.portal.reports.Shelf.Volume;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The list of annual reports, 政府信息公开年报, and their figures over the years. */
@Dependent
public class ReportList {
  private static final int PAGE_SIZE = 50;
  private static final int LAST_PAGE = 1000;

  private final Shelf shelf;
  private final Bodies bodies;

  @Inject
  public ReportList(Shelf shelf, Bodies bodies) {
    this.shelf = shelf;
    this.bodies = bodies;
  }

  /** What the reader asks for. */
  private record Wish(String body, int year, Measure measure, int page) {
    static Wish of(Visit visit, Bodies bodies) {
      Parameters given = new Parameters(visit);
      String body = given.code("body", bodies.all()::containsKey);
      int year = given.number("year", 2008, 2199, 0);
      String measure = given.choice("measure", Measure.codes(), Measure.RECEIVED.code());
      int page = given.number("page", 1, LAST_PAGE, 1);
      given.check();
      return new Wish(body, year, Measure.of(measure), page);
    }

    boolean wants(Volume volume) {
      return ofBody(volume) && (year == 0 || year == volume.year());
    }

    boolean ofBody(Volume volume) {
      return body.isEmpty() || body.equals(volume.bodyCode());
    }

    /** Parameters of an address that asks the same. */
    String query(int onPage) {
      List<String> parts = new ArrayList<>();
      if (!body.isEmpty()) {
        parts.add("body=" + Visit.encoded(body));
      }
      if (year > 0) {
        parts.add("year=" + year);
      }
      if (measure != Measure.RECEIVED) {
        parts.add("measure=" + measure.code());
      }
      if (onPage > 1) {
        parts.add("page=" + onPage);
      }
      return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }
  }

  /**
   * Reports by year, newest first, of one body or of one year when the reader asks so, and a chart
   * of one figure over all years.
   *
   * @throws Parameters.Bad when a parameter is wrong
   */
  public Page page(Visit visit) {
    Wish wish = Wish.of(visit, bodies);
    List<Volume> wanted = shelf.volumes().stream().filter(wish::wants).toList();
    Map<Integer, List<Line>> years = new TreeMap<>(Comparator.reverseOrder());
    wanted.stream()
        .skip((wish.page() - 1L) * PAGE_SIZE)
        .limit(PAGE_SIZE)
        .forEach(
            volume ->
                years
                    .computeIfAbsent(volume.year(), any -> new ArrayList<>())
                    .add(Line.of(volume, visit)));
    Series series = series(wish, visit);
    Texts texts = visit.texts();
    Head head =
        Head.column(
            texts.get("reports.title"),
            texts.get("reports.lead"),
            texts.get("statutory.reports"),
            texts.get("items.type"));
    return Page.of("reports", visit, head)
        .with("years", years)
        .with("filtered", !wish.body().isEmpty() || wish.year() > 0)
        .with("total", wanted.size())
        .with("body", wish.body())
        .with("year", wish.year())
        .with("measure", wish.measure().code())
        .with("measures", Measure.codes())
        .with("bodies", choices(visit))
        .with("allYears", shelf.volumes().stream().map(Volume::year).distinct().toList())
        .with("series", series)
        .with("chart", Chart.of(series))
        .with("csv", visit.href("/reports/figures.csv" + wish.query(1)))
        .with("previous", wish.page() > 1 ? address(wish, wish.page() - 1, visit) : "")
        .with(
            "next",
            wish.page() * PAGE_SIZE < wanted.size() ? address(wish, wish.page() + 1, visit) : "");
  }

  private static String address(Wish wish, int page, Visit visit) {
    return visit.href("/reports" + wish.query(page));
  }

  private Series series(Wish wish, Visit visit) {
    return Series.of(wish.measure(), shelf.volumes().stream().filter(wish::ofBody).toList(), visit);
  }

  private Map<String, String> choices(Visit visit) {
    return shelf.volumes().stream()
        .collect(
            Collectors.toMap(
                Volume::bodyCode,
                volume -> visit.language().name(volume.body()),
                (newer, older) -> newer,
                TreeMap::new));
  }

  /** The figures of the chart, of all bodies and years, as CSV with the mark of UTF-8. */
  public String csv(Visit visit) {
    Wish wish = Wish.of(visit, bodies);
    Texts texts = visit.texts();
    var csv = new StringBuilder("\uFEFF");
    csv.append(texts.get("reports.csv.head")).append("\r\n");
    Series series = series(wish, visit);
    for (Series.Row row : series.rows()) {
      row.values()
          .forEach(
              (year, value) ->
                  csv.append(quoted(row.bodyCode()))
                      .append(',')
                      .append(quoted(row.body()))
                      .append(',')
                      .append(year)
                      .append(',')
                      .append(quoted(texts.get("reports.measure." + wish.measure().code())))
                      .append(',')
                      .append(value.toPlainString())
                      .append("\r\n"));
    }
    return csv.toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  /** The newest reports of a body, at most the number given. */
  public List<Line> newest(String body, int most, Visit visit) {
    return shelf.volumes().stream()
        .filter(volume -> volume.bodyCode().equals(body))
        .limit(most)
        .map(volume -> Line.of(volume, visit))
        .toList();
  }

  /** A report in a list. */
  public record Line(
      String href, String title, long year, String bodyCode, String body, String published) {
    static Line of(Volume volume, Visit visit) {
      return new Line(
          visit.href("/doc/" + volume.key()),
          volume.title(),
          volume.year(),
          volume.bodyCode(),
          visit.language().name(volume.body()),
          volume.published());
    }
  }
}
