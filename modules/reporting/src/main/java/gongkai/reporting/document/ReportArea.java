package gongkai.reporting.document;

import gongkai.reporting.format.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Where on a web page the report stands. */
final class ReportArea {
  private static final Pattern FIRST = Pattern.compile("一[、.,]?总体情况");
  private static final Pattern LAST = Pattern.compile("六[、.,]?.{0,6}其[他它].{0,4}报告.{0,6}");
  private static final Pattern TITLE =
      Pattern.compile("[^。；，！？>|《》]{0,60}信息公开[^。；，！？>|《》]{0,20}(?:年度报告|年报|工作报告)[^。；]{0,14}");

  private static final String FIGURES = "结转下年";
  private static final int LONGEST_HEADING = 40;
  private static final int MOST_PARTS = 8;

  private ReportArea() {}

  /**
   * The smallest part of the page with the first and the last heading; the whole page without them,
   * and when they are there for more than one report.
   */
  static Element of(Document page) {
    List<Element> first = headings(page, FIRST).toList();
    List<Element> last = headings(page, LAST).toList();
    if (first.isEmpty() || last.isEmpty()) {
      return page.body();
    }
    // headings may be listed beside the report too, but not with its figures
    Element area =
        first.stream()
            .flatMap(one -> last.stream().map(other -> around(one, other, page)))
            .filter(part -> part.text().contains(FIGURES))
            .min(Comparator.comparingInt(part -> part.text().length()))
            .orElseGet(() -> around(first.getLast(), last.getLast(), page));
    return isAlone(area, page) ? outOfTable(area, page) : page.body();
  }

  private static Element around(Element one, Element other, Document page) {
    Element area = one;
    while (!area.equals(page.body()) && !contains(area, other)) {
      Element parent = area.parent();
      area = parent == null ? page.body() : parent;
    }
    return area;
  }

  /** Says whether no other report stands beside it, with headings and figures of its own. */
  private static boolean isAlone(Element area, Document page) {
    return headings(page, FIRST).allMatch(heading -> contains(area, heading))
        || headings(page, LAST).allMatch(heading -> contains(area, heading))
        || page.select("table").stream()
            .filter(table -> !contains(area, table) && !contains(table, area))
            .noneMatch(table -> table.text().contains(FIGURES));
  }

  /** The title of the page when the report's own is not inside its area. */
  static Optional<String> title(Document page, Element area) {
    String start = area.text();
    boolean inside =
        TITLE.matcher(Text.clean(start.substring(0, Math.min(200, start.length())))).lookingAt();
    if (inside) {
      return Optional.empty();
    }
    List<String> candidates = new ArrayList<>();
    candidates.add(page.select("meta[name=ArticleTitle]").attr("content"));
    page.select("h1, h2, [class*=title], [id*=title]").forEach(e -> candidates.add(e.text()));
    candidates.add(page.title());
    return candidates.stream()
        .map(Text::clean)
        .filter(text -> TITLE.matcher(text).matches())
        .findFirst();
  }

  /** Elements that are the heading and nothing else, or have it as a line of their own text. */
  private static Stream<Element> headings(Document page, Pattern pattern) {
    return page.getAllElements().stream()
        .filter(
            element ->
                (element.childNodeSize() < MOST_PARTS && isHeading(element.text(), pattern))
                    || element.textNodes().stream()
                        .anyMatch(line -> isHeading(line.text(), pattern)));
  }

  private static boolean isHeading(String text, Pattern pattern) {
    return text.length() < LONGEST_HEADING && pattern.matcher(Labels.key(text)).matches();
  }

  private static boolean contains(Element area, Element inner) {
    return inner.equals(area) || inner.parents().contains(area);
  }

  /** A row or a cell is read as part of its table. */
  private static Element outOfTable(Element area, Document page) {
    Element table = area.closest("table");
    boolean part = table != null && List.of("tr", "tbody", "thead").contains(area.normalName());
    return part && table != null ? table : area.equals(page) ? page.body() : area;
  }
}
