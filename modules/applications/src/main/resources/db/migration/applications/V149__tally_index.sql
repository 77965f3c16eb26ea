-- All that Table 3 counts a case by, so that a year is counted from the index alone.
create index application_tally on applications.application
  (body, kind, received_on, channel, closed_on, applicant_kind, outcome, answered_late, submitted_on);
