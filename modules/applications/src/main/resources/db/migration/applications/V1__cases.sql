-- What lists and clocks need of a case; who applies and what for stands in tables of its own, sealed.
create table applications.application (
  id varchar(36) not null primary key,
  version bigint not null,
  number varchar(64) not null,
  body varchar(32) not null,
  kind varchar(16) not null,
  channel varchar(20) not null,
  applicant_kind varchar(32) not null,
  provision varchar(12) not null,
  delivery varchar(12) not null,
  stage varchar(12) not null,
  is_open boolean not null,
  outcome varchar(24),
  subject varchar(200) not null,
  registered_at bigint not null,
  changed_at bigint not null,
  changed_by varchar(64) not null,
  submitted_on date not null,
  closed_on date,
  recorded_later boolean not null,
  -- handling
  department varchar(64) not null,
  officer varchar(64) not null,
  claimed_at bigint,
  department_due date,
  draft_due date,
  approval_due date,
  fixed_dues varchar(60) not null,
  waiting_for varchar(32) not null,
  -- derived from the events by the clock
  clock_state varchar(24) not null,
  received_on date,
  deadline date,
  wait_until date,
  provisional boolean not null,
  answered_late boolean not null,
  read_on date not null,
  -- links
  earlier varchar(36) not null,
  parent varchar(36) not null,
  item_number varchar(120) not null
);
create unique index application_number on applications.application (number);
create index application_deadline on applications.application (body, is_open, deadline, id);
create index application_stage on applications.application (body, stage, deadline, id);
create index application_officer on applications.application (officer, stage, deadline, id);
create index application_department on applications.application (body, department, stage, deadline, id);
create index application_received on applications.application (body, received_on, id);
create index application_registered on applications.application (body, registered_at, id);
create index application_changed on applications.application (body, changed_at, id);
create index application_closed on applications.application (body, closed_on, id);
create index application_late on applications.application (body, answered_late, closed_on, id);
create index application_waiting on applications.application (waiting_for, body, deadline, id);
create index application_parent on applications.application (parent);
create index application_clock on applications.application (is_open, clock_state, wait_until, id);

-- The events of a case, append-only; words names a row of applications.words, empty for none.
create table applications.event (
  case_id varchar(36) not null,
  position integer not null,
  at_ms bigint not null,
  actor varchar(64) not null,
  kind varchar(32) not null,
  on_day date,
  clock boolean not null,
  payload varchar(4000) not null,
  words varchar(36) not null,
  primary key (case_id, position)
);

-- Words that belong to events of a case and may name a person, sealed.
create table applications.words (
  id varchar(36) not null primary key,
  case_id varchar(36) not null,
  sealed text not null
);
create index words_case on applications.words (case_id);

-- Who applies, sealed; the keys are keyed hashes for matching.
create table applications.applicant (
  case_id varchar(36) not null primary key,
  sealed text not null,
  identity_key varchar(64) not null,
  name_key varchar(64) not null,
  email_key varchar(64) not null,
  phone_key varchar(64) not null
);
create index applicant_identity on applications.applicant (identity_key);
create index applicant_name on applications.applicant (name_key);

-- What is asked for, in the applicant's words, sealed.
create table applications.wish (
  case_id varchar(36) not null primary key,
  sealed text not null,
  topic_key varchar(64) not null
);
create index wish_topic on applications.wish (topic_key);

-- Files that came with a case; the bytes lie encrypted outside the database.
create table applications.file (
  id varchar(36) not null primary key,
  case_id varchar(36) not null,
  purpose varchar(16) not null,
  sealed_name text not null,
  media_type varchar(120) not null,
  bytes bigint not null,
  stored varchar(64) not null,
  at_ms bigint not null
);
create index file_case on applications.file (case_id, at_ms, id);
create index file_stored on applications.file (stored);

-- Last registration number given out, per body and year.
create table applications.registration_counter (
  body varchar(32) not null,
  for_year integer not null,
  last_number integer not null,
  primary key (body, for_year)
);

-- The present query code of a case, as a keyed hash.
create table applications.query_code (
  case_id varchar(36) not null primary key,
  hash varchar(64) not null,
  made_at bigint not null
);

-- Forms that were sent, by keyed hash of their idempotency key; the code is sealed for a short time.
create table applications.submission (
  form_key varchar(64) not null primary key,
  case_id varchar(36) not null,
  source_key varchar(64) not null,
  at_ms bigint not null,
  sealed_code text not null
);
create index submission_source on applications.submission (source_key, at_ms);
create index submission_time on applications.submission (at_ms);

-- Failures to open a case, by keyed hash of number or source; they fade with time.
create table applications.attempt (
  subject varchar(64) not null primary key,
  failures double precision not null,
  at_ms bigint not null,
  barred_until bigint not null
);
create index attempt_time on applications.attempt (at_ms);
