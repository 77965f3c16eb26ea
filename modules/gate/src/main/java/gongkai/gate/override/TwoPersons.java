package gongkai.gate.override;

import gongkai.gate.Overrides;
import gongkai.gate.release.Checks;
import gongkai.journal.RecordKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** One asks, another confirms. */
@ApplicationScoped
@Transactional
class TwoPersons implements Overrides {
  private static final int LONGEST_REASON = 1000;
  private Waivers waivers;
  private Checks checks;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  TwoPersons() {}

  @Inject
  TwoPersons(Waivers waivers, Checks checks, Clock clock) {
    this.waivers = waivers;
    this.checks = checks;
    this.clock = clock;
  }

  @Override
  public long request(
      RecordKey key, String contentHash, String check, String code, String reason, String actor) {
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new IllegalArgumentException("A reason has 1 to 1,000 characters");
    }
    if (!checks.overridable(check)) {
      throw new IllegalArgumentException("Cannot be overridden: " + check);
    }
    return waivers.add(
        new WaiverRow(key, contentHash, check, code, reason, actor, clock.instant()));
  }

  @Override
  public void confirm(long number, String actor) {
    waivers
        .find(number)
        .orElseThrow(() -> new IllegalStateException("No such override: " + number))
        .confirm(actor, clock.instant());
  }

  @Override
  public List<Waiver> of(RecordKey key) {
    return waivers.of(key).stream().map(WaiverRow::view).toList();
  }
}
