package gongkai.catalogue.legacy;

import gongkai.catalogue.numbering.IndexNumbers;
import gongkai.office.Actor;
import gongkai.office.Body;
import gongkai.office.Change;
import gongkai.office.Office;
import gongkai.office.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What people decide about a batch. */
@ApplicationScoped
class LegacyDecisions {
  private static final Pattern YEAR = Pattern.compile("(?=((?:19|20)\\d{2}))");

  private LegacyBatches batches;
  private IndexNumbers numbers;
  private Office office;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  LegacyDecisions() {}

  @Inject
  LegacyDecisions(LegacyBatches batches, IndexNumbers numbers, Office office, Clock clock) {
    this.batches = batches;
    this.numbers = numbers;
    this.office = office;
    this.clock = clock;
  }

  Change<LegacyBatch> pass(Actor actor, long number, long version, String opinion) {
    if (opinion.length() > 1000) {
      return Change.refused("opinion", "too-long", "审核意见最多1000字，请压缩。");
    }
    return with(
        actor, number, version, batch -> batch.pass(actor, opinion.strip(), clock.instant()));
  }

  Change<LegacyBatch> reject(Actor actor, long number, long version, String reason) {
    if (reason.isBlank() || reason.length() > 1000) {
      return Change.refused("reason", "missing", "请用1至1000字写明否决的原因。");
    }
    return with(
        actor, number, version, batch -> batch.reject(actor, reason.strip(), clock.instant()));
  }

  Change<LegacyBatch> run(Actor actor, long number, long version) {
    if (!Permission.PUBLISH_ITEMS.isHeldBy(actor)) {
      return Change.refused("", "forbidden", "只有编辑和签发人可以执行导入。");
    }
    return with(actor, number, version, batch -> start(actor, batch));
  }

  private Change<LegacyBatch> start(Actor actor, LegacyBatch batch) {
    boolean first = batch.state() == LegacyBatch.State.APPROVED;
    if (first && !batches.seal(batch.number()).equals(batch.contentHash())) {
      return Change.refused("", "changed", "批次内容与审核时不一致，不能导入。请否决后重新上传。");
    }
    if (first) {
      reserve(batch);
    }
    return batch.start(actor, clock.instant());
  }

  /** Keeps new numbers above those that the rows bring along. */
  private void reserve(LegacyBatch batch) {
    Body body = office.body(batch.body()).orElseThrow();
    var highest = new TreeMap<Integer, Integer>();
    for (String former : batches.formerNumbers(batch.number())) {
      YEAR.matcher(former)
          .results()
          .map(match -> Integer.valueOf(match.group(1)))
          .distinct()
          .forEach(
              year -> {
                OptionalInt serial = IndexNumbers.serial(body, year, former);
                serial.ifPresent(value -> highest.merge(year, value, Math::max));
              });
    }
    highest.forEach((year, serial) -> numbers.reserve(body, year, serial));
  }

  private Change<LegacyBatch> with(
      Actor actor, long number, long version, Function<LegacyBatch, Change<LegacyBatch>> work) {
    Optional<LegacyBatch> found =
        batches.locked(number).filter(batch -> office.covers(actor, batch.body()));
    if (found.isEmpty()) {
      return Change.refused("", "unknown", "没有这个批次，或不在您的管理范围内。");
    }
    LegacyBatch batch = found.get();
    boolean running = batch.state() == LegacyBatch.State.RUNNING;
    if (batch.version() != version && !running) {
      return Change.refused("", "stale", "这个批次已被他人办理，请刷新页面查看最新状态。");
    }
    return work.apply(batch);
  }
}
