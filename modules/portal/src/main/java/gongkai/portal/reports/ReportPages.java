package gongkai.portal.reports;

import gongkai.journal.RecordKey;
import gongkai.opendata.PublicRecord;
import gongkai.opendata.PublicRecords;
import gongkai.portal.page.Bodies;
import gongkai.portal.page.Head;
import gongkai.portal.page.Page;
import gongkai.portal.page.Parameters;
import gongkai.portal.page.Plain;
import gongkai.portal.page.Query;
import gongkai.portal.page.Site;
import gongkai.portal.page.Texts;
import gongkai.portal.page.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The annual reports, 政府信息公开年报: the list and the page of each. */
@Dependent
public class ReportPages {
  private final PublicRecords records;
  private final Bodies bodies;
  private final Site site;

  @Inject
  public ReportPages(PublicRecords records, Bodies bodies, Site site) {
    this.records = records;
    this.bodies = bodies;
    this.site = site;
  }

  /**
   * All reports by year, newest first, of one body or of one year when the reader asks so.
   *
   * @throws Parameters.Bad when a parameter is wrong
   */
  public Page list(Visit visit) {
    Parameters given = new Parameters(visit);
    String body = given.code("body", bodies.all()::containsKey);
    int year = given.number("year", 2008, 2199, 0);
    given.check();
    Map<Long, List<Line>> years = new TreeMap<>(Comparator.reverseOrder());
    for (Line line : lines(visit)) {
      if ((body.isEmpty() || body.equals(line.bodyCode())) && (year == 0 || year == line.year())) {
        years.computeIfAbsent(line.year(), any -> new ArrayList<>()).add(line);
      }
    }
    Texts texts = visit.texts();
    Head head =
        Head.column(
            texts.get("reports.title"),
            texts.get("reports.lead"),
            texts.get("statutory.reports"),
            texts.get("items.type"));
    return Page.of("reports", visit, head)
        .with("years", years)
        .with("filtered", !body.isEmpty() || year > 0);
  }

  /** The newest reports of a body, at most the number given. */
  public List<Line> newest(String body, int most, Visit visit) {
    return lines(visit).stream().filter(l -> l.bodyCode().equals(body)).limit(most).toList();
  }

  /** The page of a live report. */
  public Page page(PublicRecord record, Visit visit) {
    Map<String, Object> report = Plain.of(record.content());
    Map<String, Object> body = Plain.object(report, "body");
    String name = Plain.text(body, "name");
    String address = site.absolute("/doc/" + record.key());
    Texts texts = visit.texts();
    Head head =
        Head.titled(Plain.text(report, "title"))
            .within(
                texts.get("statutory.reports"),
                texts.get("reports.lead"),
                texts.get("statutory.reports"),
                texts.get("items.type"))
            .tag("ArticleTitle", Plain.text(report, "title"))
            .tag("PubDate", Plain.text(report, "published") + " 00:00")
            .tag("ContentSource", name)
            .tag("Keywords", texts.get("statutory.reports") + "," + Plain.text(report, "year"))
            .tag("Author", name)
            .tag("Description", Plain.text(report, "title"))
            .tag("Url", address)
            .link("canonical", "", address, "");
    return Page.of("report", visit, head)
        .with("report", report)
        .with("bodyName", visit.language().name(body))
        .with("bodyHref", visit.href("/doc/body/" + Plain.text(body, "code")))
        .with("sections", Plain.objects(report, "sections"))
        .with("paragraphs", Plain.text(report, "preamble").strip().lines().toList())
        .with("cells", Plain.objects(report, "cells").size())
        .with(
            "observations",
            Query.named("observations", site)
                .with("report", site.absolute(record.key().path()))
                .href())
        .with("position", record.position());
  }

  private List<Line> lines(Visit visit) {
    return records.all("report").stream()
        .map(record -> line(record, visit))
        .sorted(Comparator.comparingLong(Line::year).reversed().thenComparing(Line::bodyCode))
        .toList();
  }

  private static Line line(PublicRecord record, Visit visit) {
    Map<String, Object> report = Plain.of(record.content());
    Map<String, Object> body = Plain.object(report, "body");
    RecordKey key = record.key();
    return new Line(
        visit.href("/doc/" + key),
        Plain.text(report, "title"),
        report.get("year") instanceof Number year ? year.longValue() : 0,
        Plain.text(body, "code"),
        visit.language().name(body),
        Plain.text(report, "published"));
  }

  /** A report in a list. */
  public record Line(
      String href, String title, long year, String bodyCode, String body, String published) {}
}
