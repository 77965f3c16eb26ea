package gongkai.portal.platform;

import gongkai.applications.ApplicantKind;
import gongkai.applications.Delivery;
import gongkai.applications.Provision;
import gongkai.opendata.PublicRecords;
import gongkai.opendata.PublicRecords.Search;
import gongkai.portal.items.Counts;
import gongkai.portal.items.Row;
import gongkai.portal.page.Bodies;
import gongkai.portal.page.Head;
import gongkai.portal.page.Language;
import gongkai.portal.page.Page;
import gongkai.portal.page.Parameters;
import gongkai.portal.page.Plain;
import gongkai.portal.page.Site;
import gongkai.portal.page.Texts;
import gongkai.portal.page.Visit;
import gongkai.portal.reports.ReportList;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The fixed pages of the platform as 国办公开办函〔2019〕61号 names them: home, guide, rules, and the
 * entrance to disclosure on application.
 */
@Dependent
public class PlatformPages {
  private static final int NEWEST = 10;
  private static final int REPORTS = 3;

  private final PublicRecords records;
  private final Bodies bodies;
  private final Counts counts;
  private final ReportList reports;
  private final Site site;

  @Inject
  public PlatformPages(
      PublicRecords records, Bodies bodies, Counts counts, ReportList reports, Site site) {
    this.records = records;
    this.bodies = bodies;
    this.counts = counts;
    this.reports = reports;
    this.site = site;
  }

  Page home(Visit visit) {
    new Parameters(visit).check();
    String title = visit.texts().get("statutory.platform");
    Head head =
        Head.column(title, visit.texts().get("home.lead"), title, title)
            .link("alternate", "application/atom+xml", visit.href("/feed.atom"), title);
    return withBody("home", visit, head)
        .with(
            "newest",
            records.search(newest(NEWEST)).hits().stream().map(hit -> Row.of(hit, visit)).toList())
        .with("reports", reports.newest(site.body(), REPORTS, visit))
        .with("all", visit.href("/items?body=" + Visit.encoded(site.body())));
  }

  /** The guide, the rules or the way to apply: fixed words with the body's own data. */
  Page fixed(String view, Visit visit) {
    new Parameters(visit).check();
    Texts texts = visit.texts();
    Head head =
        Head.column(
            texts.get(view + ".title"),
            texts.get(view + ".lead"),
            texts.get("statutory." + view),
            texts.get("statutory.platform"));
    return withBody(view, visit, head).with("rules", Rules.ALL);
  }

  /** The empty form of an application, for paper. */
  Page blank(Visit visit) {
    new Parameters(visit).check();
    return withBody("apply-blank", visit, Head.titled(visit.texts().get("apply.blank")))
        .with("kinds", names(ApplicantKind.values()).skip(1).toList())
        .with("provisions", names(Provision.values()).toList())
        .with("deliveries", names(Delivery.values()).toList());
  }

  private static Stream<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name);
  }

  /** The page of a body's record. */
  public Page body(Map<String, Object> body, Visit visit) {
    String code = Plain.text(body, "key");
    Head head =
        Head.column(
                visit.language().name(body),
                visit.texts().get("body.lead"),
                Plain.text(body, "name"),
                visit.texts().get("statutory.platform"))
            .link("canonical", "", site.absolute("/doc/body/" + Visit.encodedPath(code)), "");
    return show("body", body, visit, head).with("reports", reports.newest(code, 20, visit));
  }

  private Page withBody(String view, Visit visit, Head head) {
    return show(view, bodies.own().orElse(Map.of()), visit, head);
  }

  private Page show(String view, Map<String, Object> body, Visit visit, Head head) {
    String code = body.isEmpty() ? site.body() : Plain.text(body, "key");
    Map<String, Long> found =
        counts.of("column", new Search("", "", code, 0, "", "", "newest", 0, 1));
    List<Column> columns =
        Bodies.columns(body).stream().map(column -> column(column, code, found, visit)).toList();
    Map<String, Object> parent = bodies.all().getOrDefault(Plain.text(body, "parent"), Map.of());
    return Page.of(view, visit, head)
        .with("body", body)
        .with("name", body.isEmpty() ? "" : visit.language().name(body))
        .with("contact", Contact.of(Plain.object(body, "contact")))
        .with("columns", columns)
        .with("total", found.values().stream().mapToLong(Long::longValue).sum())
        .with("parent", parent.isEmpty() ? "" : visit.language().name(parent))
        .with("parentHref", visit.href("/doc/body/" + Plain.text(parent, "key")));
  }

  private static Column column(
      Map<String, Object> column, String body, Map<String, Long> found, Visit visit) {
    String code = Plain.text(column, "code");
    String query = "body=" + Visit.encoded(body) + "&column=" + Visit.encoded(code);
    return new Column(
        visit.language().name(column),
        found.getOrDefault(code, 0L),
        visit.href("/items?" + query),
        visit.href("/feed.atom?" + query),
        articleItem(Plain.text(column, "articleItem"), visit));
  }

  /** The number of an item of Article 20 as the reader writes it: （十五） in Chinese. */
  private static String articleItem(String number, Visit visit) {
    int item = number.matches("[1-9]|1[0-5]") ? Integer.parseInt(number) : 0;
    return visit.language() == Language.EN || item == 0
        ? number
        : "（"
            + (item >= 10 ? "十" : "")
            + (item == 10 ? "" : "一二三四五六七八九".charAt(item % 10 - 1))
            + "）";
  }

  private Search newest(int most) {
    return new Search("", "", site.body(), 0, "", "", "newest", 0, most);
  }

  /** A column with the number of its items. */
  public record Column(String name, long count, String href, String feed, String articleItem) {}
}
