package gongkai.portal.reports;

import gongkai.opendata.PublicRecord;
import gongkai.portal.items.Attachment;
import gongkai.portal.page.Head;
import gongkai.portal.page.Page;
import gongkai.portal.page.Plain;
import gongkai.portal.page.Query;
import gongkai.portal.page.Site;
import gongkai.portal.page.Texts;
import gongkai.portal.page.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;

/** The page of an annual report: its sections and tables, its files, what it corrects. */
@Dependent
public class ReportPages {
  private final Site site;

  @Inject
  public ReportPages(Site site) {
    this.site = site;
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
        .with("attachments", Attachment.of(report))
        .with("accepted", Plain.objects(report, "acceptedErrors"))
        .with("corrections", Editions.of(report))
        .with("signed", signed(Plain.text(report, "issued")))
        .with("cells", Plain.objects(report, "cells").size())
        .with(
            "observations",
            Query.named("observations", site)
                .with("report", site.absolute(record.key().path()))
                .href())
        .with("position", record.position());
  }

  /** A day as documents print it. */
  private static String signed(String day) {
    if (day.isEmpty()) {
      return "";
    }
    LocalDate date = LocalDate.parse(day);
    return date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }
}
