-- The lowest number of each day, from which the lists behind a year's figures begin.
create index application_tally_number on applications.application (body, received_on, number);

-- Cases of a kind of applicant that few are of.
create index application_of_applicant on applications.application
  (body, applicant_kind, received_on, outcome);
