package gongkai.applications.archive;

import gongkai.applications.CaseKind;
import gongkai.applications.counts.Outcome;
import org.jspecify.annotations.Nullable;

/** A line of the schedule; {@code null} fits anything. */
record ScheduleLine(
    @Nullable CaseKind kind, @Nullable Outcome outcome, @Nullable Boolean challenged, Term term) {

  boolean fits(CaseKind ofKind, Outcome ended, boolean wasChallenged) {
    return (kind == null || kind == ofKind)
        && (outcome == null || outcome == ended)
        && (challenged == null || challenged == wasChallenged);
  }

  boolean fitsAnything() {
    return kind == null && outcome == null && challenged == null;
  }
}
