package gongkai.opendata.alarm;

import gongkai.journal.Journal;
import gongkai.journal.JournalEntry;
import gongkai.opendata.Alarms;
import gongkai.opendata.Harvesting.Harvester;
import gongkai.opendata.Projections;
import gongkai.opendata.Projections.State;
import gongkai.opendata.Quality;
import gongkai.opendata.receipt.Board;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares with the journal's head. Only platforms that send receipts count as harvesters that are
 * behind: a program that fetched something once has no duty to come again.
 */
@ApplicationScoped
class Watch implements Alarms {
  private Journal journal;
  private Projections projections;
  private Board board;
  private Quality quality;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  Watch() {}

  @Inject
  Watch(Journal journal, Projections projections, Board board, Quality quality, Clock clock) {
    this.journal = journal;
    this.projections = projections;
    this.board = board;
    this.quality = quality;
    this.clock = clock;
  }

  @Override
  public List<Alarm> now() {
    List<Alarm> alarms = new ArrayList<>();
    for (State state : projections.states()) {
      behind(Kind.PROJECTION, state.name(), state.position(), state.head()).ifPresent(alarms::add);
    }
    long head = journal.head();
    for (Harvester one : board.harvesters(head)) {
      if (one.declared()) {
        behind(Kind.HARVESTER, one.agent(), one.position(), head).ifPresent(alarms::add);
      }
      if (one.digest().equals("different")) {
        alarms.add(new Alarm(Kind.DIGEST, one.agent(), 0, one.at()));
      }
    }
    quality
        .last()
        .filter(report -> report.broken() > 0)
        .ifPresent(report -> alarms.add(new Alarm(Kind.SHAPES, "", report.broken(), report.at())));
    return alarms;
  }

  /** Behind since the first entry after the position was published, when that is a day ago. */
  private Optional<Alarm> behind(Kind kind, String subject, long position, long head) {
    if (position >= head) {
      return Optional.empty();
    }
    List<JournalEntry> missing = journal.after(position, 1);
    Instant limit = clock.instant().minus(LIMIT);
    return missing.isEmpty() || missing.getFirst().at().isAfter(limit)
        ? Optional.empty()
        : Optional.of(new Alarm(kind, subject, head - position, missing.getFirst().at()));
  }
}
