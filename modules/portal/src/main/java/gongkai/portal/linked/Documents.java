package gongkai.portal.linked;

import gongkai.journal.RecordKey;
import gongkai.opendata.IncomingLinks;
import gongkai.opendata.LinkedData;
import gongkai.opendata.PublicRecord;
import gongkai.opendata.PublicRecords;
import gongkai.portal.items.ItemPages;
import gongkai.portal.page.Page;
import gongkai.portal.page.Plain;
import gongkai.portal.page.Visit;
import gongkai.portal.platform.PlatformPages;
import gongkai.portal.reports.ReportPages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Finds what an address names: a record, another resource of the data, or nothing. */
@Dependent
class Documents {
  private static final Set<String> RECORDS = Set.of("item", "report", "body");

  private final PublicRecords records;
  private final LinkedData data;
  private final IncomingLinks links;
  private final ItemPages items;
  private final ReportPages reports;
  private final PlatformPages platform;

  @Inject
  Documents(
      PublicRecords records,
      LinkedData data,
      IncomingLinks links,
      ItemPages items,
      ReportPages reports,
      PlatformPages platform) {
    this.records = records;
    this.data = data;
    this.links = links;
    this.items = items;
    this.reports = reports;
    this.platform = platform;
  }

  /** The record of that name, also a withdrawn one. */
  Optional<PublicRecord> record(Name name) {
    return name.key().flatMap(records::find);
  }

  /** The description in a form of RDF; empty when there is nothing of that name. */
  Optional<String> describe(Name name, Format format) {
    return name.key().isPresent()
        ? name.key().flatMap(key -> data.describe(key, format.mediaType()))
        : data.describe(name.path(), format.mediaType());
  }

  /** Whether anything links to the thing of that address. */
  boolean linked(String address) {
    return links.any(address);
  }

  /** The page of a live record. */
  Page page(PublicRecord record, Visit visit) {
    return switch (record.key().type()) {
      case "item" -> items.page(record, visit);
      case "report" -> reports.page(record, visit);
      default -> platform.body(Plain.of(record.content()), visit);
    };
  }

  /**
   * What an address names.
   *
   * @param path path under the site without leading slash, for example {@code id/item/…}
   * @param key the record key, empty when the path is not that of a record
   */
  record Name(String path, Optional<RecordKey> key) {

    static Name of(String space, String rest) {
      int slash = rest.indexOf('/');
      String type = slash < 0 ? "" : rest.substring(0, slash);
      Optional<RecordKey> key = Optional.empty();
      if (space.equals("id") && RECORDS.contains(type)) {
        try {
          key = Optional.of(new RecordKey(type, rest.substring(slash + 1)));
        } catch (IllegalArgumentException notOne) {
          key = Optional.empty();
        }
      }
      return new Name(space + "/" + rest, key);
    }

    /** Says whether a path of this form can name anything. */
    boolean plausible() {
      return path.length() < 300 && path.matches("[\\p{L}\\p{N}._~:/@()+=,;-]+");
    }

    /** The address of the document about it. */
    String document() {
      return path.startsWith("id/")
          ? "/doc/" + Visit.encodedPath(path.substring(3))
          : "/doc/" + Visit.encodedPath(path);
    }
  }
}
