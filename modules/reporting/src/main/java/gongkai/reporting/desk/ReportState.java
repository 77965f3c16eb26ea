package gongkai.reporting.desk;

/** Where a report stands on its way to the public. */
enum ReportState {
  DRAFT,
  IN_REVIEW,
  APPROVED,
  HELD,
  PUBLISHED,
  WITHDRAWN
}
