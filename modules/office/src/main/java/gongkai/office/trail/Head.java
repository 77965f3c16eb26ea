package gongkai.office.trail;

import gongkai.office.AuditTrail.Entry;
import java.time.Instant;

/**
 * The end of the trail, to which the next entry is chained.
 *
 * @param position of the last entry, 0 when there is none
 * @param hash of the last entry, empty when there is none
 * @param at milliseconds of the last entry; the trail's time never runs back
 */
record Head(long position, String hash, long at) {
  static final Head START = new Head(0, "", 0);

  /** The entry that follows. */
  Entry next(long now, String actor, String verb, String object, String detail) {
    long time = Math.max(now, at);
    String link = Chain.link(hash, position + 1, time, actor, verb, object, detail);
    return new Entry(position + 1, Instant.ofEpochMilli(time), actor, verb, object, detail, link);
  }

  /** Says whether the entry is the one that follows, unchanged. */
  boolean leadsTo(Entry entry) {
    long time = entry.at().toEpochMilli();
    return entry.position() == position + 1
        && time >= at
        && entry.equals(next(time, entry.actor(), entry.verb(), entry.object(), entry.detail()));
  }

  /** The end of the trail after the entry. */
  static Head of(Entry entry) {
    return new Head(entry.position(), entry.hash(), entry.at().toEpochMilli());
  }
}
