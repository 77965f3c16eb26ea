package gongkai.reporting.summing;

import gongkai.office.Actor;
import gongkai.office.Body;
import gongkai.office.BodyCode;
import gongkai.office.Change;
import gongkai.office.Office;
import gongkai.reporting.rollup.MemberChange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/** Decisions about sums, once it is clear that the actor may take them. */
@ApplicationScoped
class Deciding {
  private static final int LONGEST = 500;

  private StoredRollUps rollUps;
  private Parts parts;
  private Office office;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Deciding() {}

  @Inject
  Deciding(StoredRollUps rollUps, Parts parts, Office office, Clock clock) {
    this.rollUps = rollUps;
    this.parts = parts;
    this.office = office;
    this.clock = clock;
  }

  Change<Long> sum(Actor actor, Body body, int year, long version, boolean summed) {
    if (summed && parts.of(body, year).size() < 2) {
      return Change.refused("", "no-parts", "这个机构在这一年没有下级机构，不能汇总。");
    }
    return change(body.code(), year, version, r -> r.sum(actor, summed, clock.instant()));
  }

  Change<Long> choose(
      Actor actor,
      Body body,
      int year,
      long version,
      BodyCode part,
      boolean included,
      String reason) {
    if (reason.isBlank() || reason.length() > LONGEST) {
      return Change.refused("reason", "missing", "请用1至500字写明汇总或不汇总的原因，原因随报告留存。");
    }
    if (parts.of(body, year).stream().noneMatch(each -> each.code().equals(part))) {
      return Change.refused("part", "unknown", "这个机构在这一年不属于汇总范围，请刷新页面。");
    }
    return change(
        body.code(),
        year,
        version,
        r -> r.choose(actor, part, included, reason.strip(), clock.instant()));
  }

  private Change<Long> change(BodyCode body, int year, long version, Consumer<RollUp> work) {
    Optional<RollUp> found = rollUps.locked(body, year);
    if (found.map(RollUp::version).orElse(0L) != version) {
      return Change.refused("", "stale", "汇总范围刚被他人改动，请刷新页面后再办理。");
    }
    RollUp rollUp = found.orElseGet(() -> new RollUp(body, year));
    work.accept(rollUp);
    if (found.isEmpty()) {
      rollUps.add(rollUp);
    }
    rollUps.flush();
    return new Change.Done<>(rollUp.version());
  }

  Change<MemberChange> record(Actor actor, MemberChange change) {
    if (change.note().isBlank() || change.note().length() > LONGEST) {
      return Change.refused("note", "missing", "请用1至500字写明变动的依据，例如机构改革文件的文号。");
    }
    boolean known = office.body(change.body()).isPresent();
    if (!known || change.body().equals(change.parent())) {
      return Change.refused("memberBody", "unknown", "请选择加入或退出的机构。");
    }
    boolean twice =
        rollUps.changes(change.parent()).stream()
            .anyMatch(each -> each.body().equals(change.body()) && each.on().equals(change.on()));
    if (twice) {
      return Change.refused("on", "taken", "这个机构在这一天已经登记过变动，请先撤销原来的登记。");
    }
    var stored = new StoredChange(actor, change, clock.instant());
    rollUps.add(stored);
    rollUps.flush();
    return new Change.Done<>(stored.view());
  }

  Change<MemberChange> strike(MemberChange change, String reason) {
    if (reason.isBlank() || reason.length() > LONGEST) {
      return Change.refused("strikeReason", "missing", "请用1至500字写明撤销登记的原因。");
    }
    rollUps.change(change.id()).ifPresent(rollUps::remove);
    rollUps.flush();
    return new Change.Done<>(change);
  }
}
