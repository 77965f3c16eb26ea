package gongkai.opendata;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What somebody should look at: who is behind, who holds something else, what breaks a shape. */
public interface Alarms {
  /** So long a projection or a platform may be behind the journal. */
  Duration LIMIT = Duration.ofHours(24);

  /** The alarms as of now; none when all is well. */
  List<Alarm> now();

  /** What an alarm is about. */
  enum Kind {
    /** A projection has not applied an entry for a day. */
    PROJECTION,
    /** A platform that sends receipts has not taken an entry for a day. */
    HARVESTER,
    /** A platform's digest differs: it lacks a record, or holds one that is not published. */
    DIGEST,
    /** The nightly check found records that break the shapes. */
    SHAPES
  }

  /**
   * An alarm.
   *
   * @param subject name of the projection or platform; empty when it is about all records
   * @param number entries that are missing, or records that break a shape; 0 when it is not known
   * @param since the moment from which it counts
   */
  record Alarm(Kind kind, String subject, long number, Instant since) {}
}
