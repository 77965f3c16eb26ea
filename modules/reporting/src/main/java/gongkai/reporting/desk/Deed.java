package gongkai.reporting.desk;

import java.util.Locale;

/** What was done to a report. */
enum Deed {
  DRAFTED,
  PASSED,
  SENT_BACK,
  OVERRIDDEN,
  HELD,
  PUBLISHED,
  WITHDRAWN;

  /** The token of the deed in views and in the audit trail. */
  String token() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
