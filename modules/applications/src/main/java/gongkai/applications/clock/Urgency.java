package gongkai.applications.clock;

/** How near the deadline of an open case is; shown by colour and by text. */
public enum Urgency {
  /** No deadline runs. */
  NONE,
  CALM,
  AMBER,
  RED,
  /** The deadline has passed. */
  LATE
}
