package gongkai.portal.feed;

import gongkai.opendata.PublicRecord;
import gongkai.opendata.PublicRecords;
import gongkai.opendata.PublicRecords.Search;
import gongkai.portal.items.ItemPages;
import gongkai.portal.page.Bodies;
import gongkai.portal.page.Parameters;
import gongkai.portal.page.Plain;
import gongkai.portal.page.Site;
import gongkai.portal.page.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The newest items as Atom (RFC 4287), of all columns or of one. */
@Dependent
class AtomFeed {
  private static final int NEWEST = 50;
  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final PublicRecords records;
  private final Bodies bodies;
  private final Site site;

  @Inject
  AtomFeed(PublicRecords records, Bodies bodies, Site site) {
    this.records = records;
    this.bodies = bodies;
    this.site = site;
  }

  /**
   * The feed.
   *
   * @throws Parameters.Bad when a parameter is wrong
   */
  String of(Visit visit) {
    Parameters given = new Parameters(visit);
    String body = given.code("body", bodies.all()::containsKey);
    String column = given.code("column", code -> bodies.column(body, code).isPresent());
    given.check();
    List<PublicRecord> newest =
        records.search(new Search("", column, body, 0, "", "", "newest", 0, NEWEST)).hits().stream()
            .map(PublicRecords.Hit::record)
            .toList();
    Instant updated =
        newest.stream().map(PublicRecord::at).max(Instant::compareTo).orElse(Instant.EPOCH);
    return Xml.document(
        "feed",
        ATOM,
        xml -> {
          xml.attribute("xml:lang", "zh-CN");
          xml.element("id", site.absolute(visit.address()));
          xml.element("title", title(body, column));
          xml.element("updated", updated.toString());
          xml.empty("link", "rel", "self", "href", site.absolute(visit.address()));
          xml.empty("link", "rel", "alternate", "type", "text/html", "href", site.base());
          xml.element("author", author -> author.element("name", name(body)));
          for (PublicRecord record : newest) {
            xml.element("entry", entry -> entry(entry, record));
          }
        });
  }

  private void entry(Xml xml, PublicRecord record) throws XMLStreamException {
    Map<String, Object> item = Plain.of(record.content());
    Map<String, Object> column = Plain.object(item, "column");
    xml.element("id", site.absolute(record.key().path()));
    xml.element("title", Plain.text(item, "title"));
    xml.element("updated", record.at().toString());
    xml.element("published", Plain.text(item, "publishedAt"));
    xml.empty(
        "link",
        "rel",
        "alternate",
        "type",
        "text/html",
        "href",
        site.absolute(ItemPages.address(record.key())));
    xml.element(
        "author", author -> author.element("name", Plain.text(Plain.object(item, "body"), "name")));
    xml.empty("category", "term", Plain.text(column, "code"), "label", Plain.text(column, "name"));
    xml.element("summary", Plain.text(item, "summary"));
  }

  private String title(String body, String column) {
    String part =
        column.isEmpty()
            ? ""
            : bodies.column(body, column).map(c -> " · " + Plain.text(c, "name")).orElse("");
    return name(body) + " 政府信息公开" + part;
  }

  private String name(String body) {
    Map<String, Object> named =
        bodies.all().getOrDefault(body.isEmpty() ? site.body() : body, Map.of());
    String name = Plain.text(named, "name");
    return !name.isEmpty() ? name : site.name().isEmpty() ? site.domain() : site.name();
  }
}
