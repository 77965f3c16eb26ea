-- Passes over the open cases that read their clocks again; after_id is how far one has come.
create table applications.recount (
  id varchar(36) not null primary key,
  name varchar(60) not null,
  reason varchar(200) not null,
  actor varchar(60) not null,
  started_at bigint not null,
  finished_at bigint,
  after_id varchar(36) not null,
  seen integer not null,
  moved integer not null,
  became_late integer not null
);
create unique index recount_name on applications.recount (name);
create index recount_started on applications.recount (started_at);

create index application_open on applications.application (is_open, id);
