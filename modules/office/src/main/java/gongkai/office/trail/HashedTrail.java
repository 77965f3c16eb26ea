package gongkai.office.trail;

import gongkai.office.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;

/** The audit trail behind its door. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class HashedTrail implements AuditTrail {
  private static final int MOST = 1000;
  private static final int CHUNK = 500;
  private static final int TOKEN = 60;
  private static final int OBJECT = 200;
  private static final int DETAIL = 1000;

  private TrailRows rows;
  private Clock clock;

  @SuppressWarnings("NullAway.Init")
  HashedTrail() {}

  @Inject
  HashedTrail(TrailRows rows, Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  @Transactional(TxType.REQUIRED)
  public void record(String actor, String verb, String object, String detail) {
    record(List.of(new Act(actor, verb, object, detail)));
  }

  @Override
  @Transactional(TxType.REQUIRED)
  public void record(List<Act> acts) {
    for (Act act : acts) {
      demand(act.actor(), TOKEN);
      demand(act.verb(), TOKEN);
      demand(act.object(), OBJECT);
    }
    if (acts.isEmpty()) {
      return;
    }
    Head end = rows.take();
    for (Act act : acts) {
      Entry entry =
          end.next(clock.millis(), act.actor(), act.verb(), act.object(), cut(act.detail()));
      rows.add(end, entry);
      end = Head.of(entry);
    }
    rows.end(end);
  }

  @Override
  public List<Entry> before(long before, int limit, Filter filter) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("Limit is 1 to " + MOST + ": " + limit);
    }
    return rows.before(before, limit, filter);
  }

  @Override
  public long verify() {
    Head end = rows.head();
    Head reached = Head.START;
    while (reached.position() < end.position()) {
      List<Entry> chunk = rows.between(reached.position(), end.position(), CHUNK);
      if (chunk.isEmpty()) {
        return reached.position() + 1;
      }
      for (Entry entry : chunk) {
        if (!reached.leadsTo(entry)) {
          return reached.position() + 1;
        }
        reached = Head.of(entry);
      }
    }
    if (!reached.hash().equals(end.hash())) {
      return end.position();
    }
    // A row behind the head was not written here; one that is recorded meanwhile moves the head.
    long last = rows.last();
    return last > rows.head().position() ? rows.head().position() + 1 : 0;
  }

  private static void demand(String token, int longest) {
    if (token.isBlank() || token.length() > longest) {
      throw new IllegalArgumentException("Wants 1 to " + longest + " characters: " + token);
    }
  }

  private static String cut(String detail) {
    if (detail.length() <= DETAIL) {
      return detail;
    }
    int end = Character.isHighSurrogate(detail.charAt(DETAIL - 1)) ? DETAIL - 1 : DETAIL;
    return detail.substring(0, end);
  }
}
