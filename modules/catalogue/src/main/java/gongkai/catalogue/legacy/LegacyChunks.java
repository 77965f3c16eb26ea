package gongkai.catalogue.legacy;

import gongkai.catalogue.item.CatalogueItems;
import gongkai.catalogue.numbering.IndexNumbers;
import gongkai.catalogue.publication.Publisher;
import gongkai.office.AuditTrail;
import gongkai.office.Body;
import gongkai.office.Office;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Takes a batch forward by one chunk. A chunk is one transaction with the batch's cursor in it, so
 * whatever stops the system leaves no row half imported and none is imported twice.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class LegacyChunks {
  private static final int ROWS = 200;

  private LegacyBatches batches;
  private Importing importing;
  private Office office;
  private AuditTrail audit;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  LegacyChunks() {}

  @Inject
  LegacyChunks(
      LegacyBatches batches,
      CatalogueItems items,
      IndexNumbers numbers,
      Publisher publisher,
      Office office,
      AuditTrail audit,
      Clock clock) {
    this.batches = batches;
    this.importing = new Importing(items, numbers, publisher);
    this.office = office;
    this.audit = audit;
    this.clock = clock;
  }

  private record Importing(CatalogueItems items, IndexNumbers numbers, Publisher publisher) {}

  /** Deals with the next rows; false when there is nothing left to do. */
  boolean next(long number) {
    LegacyBatch batch = batches.locked(number).orElseThrow();
    if (batch.state() != LegacyBatch.State.RUNNING) {
      return false;
    }
    List<LegacyRow> rows = batches.next(batch, ROWS);
    if (rows.isEmpty()) {
      batch.finish(clock.instant());
    } else {
      Body body = office.body(batch.body()).orElseThrow();
      var chunk =
          new LegacyChunk(
              batch, body, importing.items(), importing.numbers(), importing.publisher());
      int held = chunk.run(rows, LocalDate.now(clock), clock.instant());
      batch.progress(rows.getLast(), rows.size(), held);
    }
    String verb = rows.isEmpty() ? "batch.finished" : "batch.published";
    String detail = batch.view().done() + "/" + batch.view().rows();
    audit.record(batch.starter(), verb, "batch:" + number, detail);
    return !rows.isEmpty();
  }

  /** Stops a batch that cannot go on, where everybody sees it. */
  void pause(long number) {
    LegacyBatch batch = batches.locked(number).orElseThrow();
    batch.pause(clock.instant());
    audit.record(batch.starter(), "batch.paused", "batch:" + number, "");
  }
}
