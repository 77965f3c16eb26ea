package gongkai.catalogue.register;

import gongkai.catalogue.counts.CountedDocument;
import gongkai.catalogue.counts.DocumentEvent;
import gongkai.catalogue.counts.DocumentKind;
import gongkai.catalogue.counts.Documents;
import gongkai.catalogue.counts.PublishedColumn;
import gongkai.catalogue.counts.PublishedItem;
import gongkai.catalogue.counts.Timeliness;
import gongkai.catalogue.item.CatalogueItem;
import gongkai.catalogue.item.CatalogueItems;
import gongkai.office.Actor;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The door to the register: each use case in one transaction. */
@ApplicationScoped
@Transactional
class DocumentRegister implements Documents {
  private static final int MOST = 1000;
  private static final int LONGEST_REASON = 500;

  private Registering registering;
  private DocumentTally tally;
  private PublishedTally published;
  private CatalogueItems items;

  @SuppressWarnings("NullAway.Init")
  DocumentRegister() {}

  @Inject
  DocumentRegister(
      Registering registering,
      DocumentTally tally,
      PublishedTally published,
      CatalogueItems items) {
    this.registering = registering;
    this.tally = tally;
    this.published = published;
    this.items = items;
  }

  @Override
  public Change<CountedDocument> enter(
      Actor actor, String indexNumber, DocumentKind kind, @Nullable LocalDate made) {
    return items
        .byIndexNumber(indexNumber.strip())
        .map(item -> registering.enter(actor, item, kind, made))
        .orElseGet(DocumentRegister::unknown);
  }

  @Override
  public Change<CountedDocument> strike(Actor actor, String indexNumber, String reason) {
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      return Change.refused("reason", "missing", "请用1至500字写明移出登记的原因。");
    }
    return items
        .byIndexNumber(indexNumber.strip())
        .map((CatalogueItem item) -> registering.strike(actor, item, reason.strip()))
        .orElseGet(DocumentRegister::unknown);
  }

  private static Change<CountedDocument> unknown() {
    return Change.refused("indexNumber", "unknown", "目录中没有这个索引号的条目，请核对后填写。");
  }

  @Override
  public Map<DocumentEvent, Integer> tally(
      BodyCode body, DocumentKind kind, LocalDate first, LocalDate last) {
    return tally.tally(body, kind, first, last);
  }

  @Override
  public List<CountedDocument> documents(
      BodyCode body,
      DocumentKind kind,
      DocumentEvent event,
      LocalDate first,
      LocalDate last,
      String after,
      int limit) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("Not 1 to " + MOST + ": " + limit);
    }
    return tally.documents(body, kind, event, first, last, after, limit);
  }

  @Override
  public List<PublishedColumn> columns(BodyCode body, int year) {
    return published.columns(body, year);
  }

  @Override
  public List<PublishedItem> items(
      BodyCode body,
      int year,
      String column,
      @Nullable Timeliness timeliness,
      String after,
      int limit) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("Not 1 to " + MOST + ": " + limit);
    }
    return published.items(body, year, column, timeliness, after, limit);
  }
}
