package gongkai.catalogue.legacy;

import gongkai.catalogue.LegacyImport;
import gongkai.office.Actor;
import gongkai.office.AuditTrail;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Office;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** The door: one transaction for each use case; the run itself goes on beside it. */
@ApplicationScoped
@Transactional
class LegacyDesk implements LegacyImport {
  private LegacyUploads uploads;
  private LegacyDecisions decisions;
  private LegacyBatches batches;
  private LegacyRunner runner;
  private Office office;
  private AuditTrail audit;

  @SuppressWarnings("NullAway.Init")
  LegacyDesk() {}

  @Inject
  LegacyDesk(
      LegacyUploads uploads,
      LegacyDecisions decisions,
      LegacyBatches batches,
      LegacyRunner runner,
      Office office,
      AuditTrail audit) {
    this.uploads = uploads;
    this.decisions = decisions;
    this.batches = batches;
    this.runner = runner;
    this.office = office;
    this.audit = audit;
  }

  @Override
  public Change<Batch> upload(Actor actor, BodyCode code, String fileName, InputStream file) {
    Optional<Body> body = office.body(code);
    if (body.isEmpty() || !office.permits(actor, Permission.EDIT_ITEMS, code)) {
      return Change.refused("body", "forbidden", "只有本机构的编辑可以上传历史数据，请核对机构和岗位。");
    }
    return finish(actor, "batch.uploaded", uploads.upload(actor, body.get(), fileName, file));
  }

  @Override
  public Change<Batch> pass(Actor actor, long batch, long version, String opinion) {
    return finish(actor, "batch.passed", decisions.pass(actor, batch, version, opinion));
  }

  @Override
  public Change<Batch> reject(Actor actor, long batch, long version, String reason) {
    return finish(actor, "batch.rejected", decisions.reject(actor, batch, version, reason));
  }

  @Override
  public Change<Batch> run(Actor actor, long batch, long version) {
    Change<Batch> change = finish(actor, "batch.started", decisions.run(actor, batch, version));
    if (change instanceof Change.Done) {
      // Its first chunk waits for the lock that this transaction holds on the batch.
      runner.start(batch);
    }
    return change;
  }

  @Override
  public void resume() {
    batches.running().forEach(runner::start);
  }

  @Override
  public Optional<Batch> batch(long number) {
    return batches.find(number).map(LegacyBatch::view);
  }

  @Override
  public List<Batch> batches(Actor actor) {
    List<String> bodies = office.reach(actor).stream().map(BodyCode::value).toList();
    return bodies.isEmpty()
        ? List.of()
        : batches.of(bodies).stream().map(LegacyBatch::view).toList();
  }

  @Override
  public List<HeldRow> held(Actor actor, long batch, int limit) {
    return batches
        .find(batch)
        .filter(found -> office.covers(actor, found.body()))
        .map(found -> batches.held(batch, limit).stream().map(LegacyRow::view).toList())
        .orElse(List.of());
  }

  private Change<Batch> finish(Actor actor, String verb, Change<LegacyBatch> change) {
    return switch (change) {
      case Change.Refused<LegacyBatch> refused -> new Change.Refused<>(refused.problems());
      case Change.Done<LegacyBatch> done -> {
        batches.flush();
        audit.record(actor.login(), verb, "batch:" + done.value().number(), "");
        yield new Change.Done<>(done.value().view());
      }
    };
  }
}
