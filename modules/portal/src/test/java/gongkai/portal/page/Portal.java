package gongkai.portal.page;

import gongkai.portal.items.Counts;
import gongkai.portal.items.Labels;
import gongkai.portal.reports.ReportList;
import gongkai.portal.reports.ReportPages;
import gongkai.portal.reports.Shelf;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** A portal without a container over what is published. */
public final class Portal {
  public final Published published;
  public final Site site;
  public final Bodies bodies;
  public final Counts counts;
  public final Labels labels;
  public final ReportPages reports;
  public final ReportList reportList;
  private final Renderer renderer;

  public Portal(Published published) {
    this.published = published;
    site =
        new Site(
            "http://www.example.org/",
            "jfj",
            Optional.empty(),
            Optional.of("3607000001"),
            Optional.empty(),
            Optional.of("赣ICP备00000000号"),
            Optional.empty(),
            Optional.empty());
    bodies = new Bodies(published, published, site);
    counts = new Counts(published, published);
    labels = new Labels(published, bodies);
    reports = new ReportPages(site);
    reportList = new ReportList(new Shelf(published, published), bodies);
    renderer = new Renderer(new Templates(), site, bodies);
  }

  public String html(Page page) {
    StringWriter html = new StringWriter();
    renderer.render(page, html);
    return html.toString();
  }

  /** A visit of an address in Chinese, for example {@code /items?year=2020}. */
  public static Visit visit(String address) {
    return visit(address, Language.ZH, false);
  }

  public static Visit english(String address) {
    return visit(address, Language.EN, true);
  }

  private static Visit visit(String address, Language language, boolean explicit) {
    TreeMap<String, List<String>> parameters = new TreeMap<>();
    int question = address.indexOf('?');
    if (question >= 0) {
      for (String pair : address.substring(question + 1).split("&", -1)) {
        String[] parts = pair.split("=", 2);
        parameters.computeIfAbsent(parts[0], any -> new ArrayList<>()).add(parts[1]);
      }
    }
    String path = question < 0 ? address : address.substring(0, question);
    return new Visit(language, explicit, path, parameters);
  }
}
