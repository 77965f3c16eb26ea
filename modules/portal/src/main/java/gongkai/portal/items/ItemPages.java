package gongkai.portal.items;

import gongkai.journal.RecordKey;
import gongkai.opendata.PublicRecord;
import gongkai.opendata.PublicRecords;
import gongkai.portal.page.Head;
import gongkai.portal.page.Page;
import gongkai.portal.page.Plain;
import gongkai.portal.page.Site;
import gongkai.portal.page.Visit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The page of one disclosed item: metadata, full text, attachments, validity, editions. */
@Dependent
public class ItemPages {
  private static final Pattern KEY = Pattern.compile("[a-z]{2,20}/[A-Za-z0-9][A-Za-z0-9._/-]*");

  private final PublicRecords records;
  private final Site site;

  @Inject
  public ItemPages(PublicRecords records, Site site) {
    this.records = records;
    this.site = site;
  }

  /** The address of a record's page. */
  public static String address(RecordKey key) {
    return "/doc/" + Visit.encodedPath(key.toString());
  }

  /** The page of a live item. */
  public Page page(PublicRecord record, Visit visit) {
    Map<String, Object> item = Plain.of(record.content());
    Map<String, Object> validity = Plain.object(item, "validity");
    return Page.of("item", visit, head(record, item, visit))
        .with("item", item)
        .with("fields", ItemFields.of(item, visit))
        .with("column", Plain.object(item, "column"))
        .with("columnName", visit.language().name(Plain.object(item, "column")))
        .with("columnHref", visit.href(columnHref(item)))
        .with("mark", Plain.text(validity, "code"))
        .with("markName", visit.language().name(validity))
        .with("validity", validity)
        .with("successor", related(Plain.text(validity, "successor"), visit))
        .with("replaces", related(Plain.text(item, "replaces"), visit))
        .with("attachments", Attachment.of(item))
        .with("history", History.of(item, record, visit))
        .with("citation", citation(record.key(), item))
        .with("address", site.absolute(record.key().path()));
  }

  private Head head(PublicRecord record, Map<String, Object> item, Visit visit) {
    String body = Plain.text(Plain.object(item, "body"), "name");
    String column = visit.language().name(Plain.object(item, "column"));
    Head head =
        Head.titled(Plain.text(item, "title"))
            .within(
                column,
                visit.texts().get("items.description", column),
                column,
                visit.texts().get("items.type"))
            .tag("ArticleTitle", Plain.text(item, "title"))
            .tag("PubDate", History.pubDate(item))
            .tag("ContentSource", body)
            .tag("Keywords", String.join(",", Plain.texts(item, "keywords")))
            .tag("Author", body)
            .tag("Description", Plain.text(item, "summary"))
            .tag("Url", site.absolute(address(record.key())));
    return head.link("canonical", "", site.absolute(address(record.key())), "");
  }

  private static String columnHref(Map<String, Object> item) {
    return "/items?body="
        + Visit.encoded(Plain.text(Plain.object(item, "body"), "code"))
        + "&column="
        + Visit.encoded(Plain.text(Plain.object(item, "column"), "code"));
  }

  /** The live record that another names by its key; empty when it names none. */
  private List<Related> related(String key, Visit visit) {
    if (key.isEmpty()) {
      return List.of();
    }
    String full = key.startsWith("item/") ? key : "item/" + key;
    if (!KEY.matcher(full).matches()) {
      return List.of();
    }
    RecordKey other = new RecordKey("item", full.substring("item/".length()));
    return records
        .find(other)
        .filter(found -> !found.withdrawn())
        .map(
            found ->
                List.of(
                    new Related(
                        visit.href(address(other)),
                        Plain.text(Plain.of(found.content()), "title"))))
        .orElse(List.of());
  }

  /** A citation after GB/T 7714: author, title, kind of medium, date, address. */
  private String citation(RecordKey key, Map<String, Object> item) {
    return Plain.text(Plain.object(item, "body"), "name")
        + ". "
        + Plain.text(item, "title")
        + "[EB/OL]. ("
        + Plain.text(item, "published")
        + "). "
        + site.absolute(key.path())
        + ".";
  }

  /** Another item that this one names. */
  public record Related(String href, String title) {}
}
