package gongkai.opendata.catalog;

import gongkai.opendata.PublicRecord;
import gongkai.opendata.cube.RecordedFigures;
import gongkai.opendata.vocabulary.OwnVocabulary;
import gongkai.opendata.vocabulary.RdfFormat;
import gongkai.opendata.vocabulary.Uris;
import gongkai.opendata.wire.GraphDocument;
import gongkai.opendata.wire.Gzip;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Triple;

/** Renders pages of snapshots: the same page has the same bytes each time and everywhere. */
final class PageWriter {
  /** Counts changes of how pages are written. */
  private static final int EDITION = 2;

  private final Uris uris;
  private final String publisher;

  PageWriter(Uris uris, String publisher) {
    this.uris = uris;
    this.publisher = publisher;
  }

  /** The id of the snapshot at a position. */
  String id(long position) {
    return position + "-" + EDITION + OwnVocabulary.edition(uris, publisher).substring(0, 8);
  }

  Uris uris() {
    return uris;
  }

  /** The address of a page; page 0 is the first one as the entry of the catalogue answers it. */
  String address(Snapshot of, int page, RdfFormat format) {
    if (page == SnapshotFolder.ENTRY) {
      return uris.base() + "catalog." + format.suffix();
    }
    return uris.base() + "catalog/s/" + of.id() + "/" + page + "." + format.suffix();
  }

  /** What the datasets of a page say, with the catalogue and the publishers that they name. */
  Collection<Triple> statements(List<PublicRecord> records, List<PublicRecord> bodies) {
    return new CatalogPage(uris, publisher).datasets(records).publishers(bodies).statements();
  }

  /** The figures of records, as of the bodies of a snapshot. */
  RecordedFigures figures(List<PublicRecord> bodies) {
    return new RecordedFigures(uris, publisher, bodies);
  }

  byte[] packed(
      Snapshot of,
      int page,
      List<PublicRecord> records,
      List<PublicRecord> bodies,
      RdfFormat format) {
    int shown = Math.max(1, page);
    List<String> next =
        shown < of.pages() ? List.of(address(of, shown + 1, format)) : List.<String>of();
    Collection<Triple> statements =
        new CatalogPage(uris, publisher)
            .datasets(records)
            .publishers(bodies)
            .paging(
                address(of, page, format), address(of, 1, format), next, of.total(), of.position())
            .statements();
    return Gzip.packed(
        format == RdfFormat.JSON_LD
            ? new GraphDocument(uris).say(statements).jsonLd()
            : format.write(statements, uris).getBytes(StandardCharsets.UTF_8));
  }
}
