package gongkai.opendata.catalog;

import gongkai.opendata.PublicRecord;
import gongkai.opendata.PublicRecords;
import gongkai.opendata.index.Datasets;
import gongkai.opendata.vocabulary.RdfFormat;
import gongkai.opendata.vocabulary.Uris;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The catalogue in pages. A walk begins at a position, which the links carry with the last key of
 * each page; no state is kept for it, so it survives a restart, and what was public when it began
 * and still is appears exactly once.
 */
@ApplicationScoped
class Catalog {
  static final int PAGE = 1_000;

  private Uris uris;
  private Datasets datasets;
  private PublicRecords records;
  private String publisher;
  private int size = PAGE;

  @SuppressWarnings("NullAway.Init")
  Catalog() {}

  @Inject
  Catalog(
      Uris uris,
      Datasets datasets,
      PublicRecords records,
      @ConfigProperty(name = "gongkai.portal.body", defaultValue = "jfj") String publisher) {
    this.uris = uris;
    this.datasets = datasets;
    this.records = records;
    this.publisher = publisher;
  }

  Catalog(Uris uris, Datasets datasets, PublicRecords records, String publisher, int size) {
    this(uris, datasets, records, publisher);
    this.size = size;
  }

  /** How a page was answered. */
  sealed interface Answer permits Found, Gone, Missing {}

  /** The page. */
  record Found(String document) implements Answer {}

  /** The walk began at a position that this journal does not have: begin anew. */
  record Gone() implements Answer {}

  /** There is no page after that key. */
  record Missing() implements Answer {}

  long position() {
    return datasets.position();
  }

  /** The first page of a walk that begins now. */
  Found first(RdfFormat format) {
    long now = datasets.position();
    String self = address(format);
    return page(format, self, now, datasets.next("", now, size + 1));
  }

  /** The page after a key of a walk that began at the position. */
  Answer next(RdfFormat format, long began, String after) {
    if (began > datasets.position()) {
      return new Gone();
    }
    List<PublicRecord> found = datasets.next(after, began, size + 1);
    return found.isEmpty()
        ? new Missing()
        : page(format, address(format, began, after), began, found);
  }

  private Found page(RdfFormat format, String self, long began, List<PublicRecord> found) {
    boolean more = found.size() > size;
    List<PublicRecord> shown = more ? found.subList(0, size) : found;
    List<String> next =
        more ? List.of(address(format, began, shown.getLast().key().toString())) : List.of();
    return new Found(
        new CatalogPage(uris, publisher)
            .datasets(shown)
            .publishers(records.all("body"))
            .paging(self, address(format), next, datasets.count(began), began)
            .write(format));
  }

  private String address(RdfFormat format) {
    return uris.base() + "catalog." + format.suffix();
  }

  private String address(RdfFormat format, long began, String after) {
    return address(format) + "?snapshot=" + began + "&after=" + Uris.encoded(after);
  }
}
