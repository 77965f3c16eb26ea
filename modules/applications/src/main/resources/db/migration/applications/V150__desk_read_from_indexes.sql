-- The desk's lists by time, of all states and of one.
create index application_desk_state on applications.application
  (body, is_open, clock_state, deadline, id);

-- My cases.
drop index applications.application_desk_officer;
create index application_desk_officer on applications.application
  (body, officer, is_open, deadline, id);

-- My departments' cases, and those of nobody.
drop index applications.application_desk_department;
create index application_desk_department on applications.application
  (body, is_open, department, deadline, id, officer);

-- Lists by number from the lowest, and by the last day from the latest.
create index application_list_number_up on applications.application (body, number, id);
create index application_list_deadline_down on applications.application
  (body desc, deadline desc nulls last, id desc);

-- Cases that have something in common, the newest first as lists begin.
drop index applications.application_of_outcome;
drop index applications.application_of_channel;
drop index applications.application_of_kind;
drop index applications.application_of_state;
create index application_of_outcome on applications.application
  (body desc, outcome desc, received_on desc nulls last, id desc);
create index application_of_channel on applications.application
  (body desc, channel desc, received_on desc nulls last, id desc);
create index application_of_kind on applications.application
  (body desc, kind desc, received_on desc nulls last, id desc);
create index application_of_state on applications.application
  (body desc, clock_state desc, received_on desc nulls last, id desc);
create index application_of_stage on applications.application
  (body desc, stage desc, received_on desc nulls last, id desc);

-- Cases that were answered late, the newest or last changed first.
create index application_late_received on applications.application
  (body desc, answered_late desc, received_on desc nulls last, id desc);
create index application_late_changed on applications.application
  (body desc, answered_late desc, changed_at desc, id desc);
