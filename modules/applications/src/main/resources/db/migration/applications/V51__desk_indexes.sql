-- The orders of lists; H2 reads an index only forward, and cases without the day come last.
create index application_list_received on applications.application
  (body desc, received_on desc nulls last, id desc);
create index application_list_number on applications.application (body desc, number desc, id desc);
create index application_list_changed on applications.application
  (body desc, changed_at desc, id desc);
create index application_list_deadline on applications.application
  (body, deadline nulls last, id);

-- What few cases have in common.
create index application_of_outcome on applications.application (body, outcome, received_on);
create index application_of_channel on applications.application (body, channel, received_on);
create index application_of_kind on applications.application (body, kind, received_on);
create index application_of_state on applications.application (body, clock_state, received_on);

-- The desk's lists by person.
create index application_desk_officer on applications.application (officer, is_open, deadline, id);
create index application_desk_department on applications.application
  (body, is_open, department, officer, deadline, id);

-- Figures by month and officer.
create index application_figures on applications.application
  (body, received_on, is_open, answered_late, deadline, officer);
