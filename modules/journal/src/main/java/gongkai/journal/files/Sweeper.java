package gongkai.journal.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;

/**
 * Removes files soon after the commit that dropped them. The hint may be lost; then the next {@link
 * gongkai.journal.PublicFiles#sweep()} removes them, and until then nobody can read them.
 */
@ApplicationScoped
class Sweeper {
  @Inject private ReleasedFiles files;
  @Inject private Event<SweepDue> due;

  void dropped(@Observes(during = TransactionPhase.AFTER_SUCCESS) FilesDropped event) {
    // Another thread: the ended transaction still holds this one.
    due.fireAsync(new SweepDue(event.hashes()));
  }

  void sweep(@ObservesAsync SweepDue event) {
    files.remove(event.hashes());
  }

  record SweepDue(Set<String> hashes) {}
}
