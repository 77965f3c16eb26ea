package gongkai.server;

import gongkai.applications.vault.KeyRotation;
import gongkai.journal.Journal;
import gongkai.office.AuditTrail;
import gongkai.opendata.Projections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The tasks of {@code ./gongkai rebuild}, {@code verify} and {@code rotate-keys}. */
@ApplicationScoped
class Maintenance {
  private static final Duration PATIENCE = Duration.ofHours(6);

  @Inject private Journal journal;
  @Inject private AuditTrail audit;
  @Inject private Projections projections;
  @Inject private Agreement agreement;
  @Inject private KeyRotation rotation;

  /** What a task says to the terminal, and whether all was well. */
  record Report(boolean well, List<String> lines) {}

  Report rebuild() {
    projections.rebuild();
    boolean done = projections.await(journal.head(), PATIENCE);
    return new Report(done, states());
  }

  Report verify(DataSource source) {
    var lines = new ArrayList<String>();
    long act = audit.verify();
    long entry = journal.verify();
    lines.add(act == 0 ? "audit trail: the chain is whole" : "audit trail: BROKEN at entry " + act);
    lines.add(entry == 0 ? "journal: whole" : "journal: BROKEN at position " + entry);
    boolean level = projections.await(journal.head(), Duration.ofMinutes(10));
    lines.addAll(states());
    var items = agreement.compare(source);
    lines.addAll(items.lines());
    return new Report(act == 0 && entry == 0 && level && items.whole(), lines);
  }

  /** Tells its progress to the terminal as it goes. */
  Report rotateKeys(DataSource source) {
    rotation.run(source, System.out::println);
    audit.record("system", "keys.rotated", "keys", "");
    return new Report(true, List.of("keys rotated"));
  }

  private List<String> states() {
    return projections.states().stream()
        .map(
            state ->
                state.name()
                    + ": at position "
                    + state.position()
                    + " of "
                    + state.head()
                    + (state.lastError().isEmpty() ? "" : ", last error: " + state.lastError()))
        .toList();
  }
}
