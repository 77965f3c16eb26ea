-- What lists need of a letter; who gets it and what it says stands in applications.letter_content, sealed.
create table applications.letter (
  id varchar(36) not null primary key,
  version bigint not null,
  case_id varchar(36) not null,
  body varchar(32) not null,
  kind varchar(32) not null,
  outcome varchar(32) not null,
  title varchar(80) not null,
  number varchar(120),
  for_year integer,
  serial integer,
  state varchar(12) not null,
  template varchar(20) not null,
  author varchar(64) not null,
  approver varchar(64) not null,
  decided_on date,
  dispatched_on date,
  delivery varchar(12) not null,
  to_applicant boolean not null,
  masked varchar(200) not null,
  tracking varchar(60) not null,
  sha256 varchar(64) not null,
  reason varchar(500) not null,
  created_at bigint not null,
  changed_at bigint not null
);
create index letter_case on applications.letter (case_id, created_at, id);
create index letter_state on applications.letter (body, state, changed_at, id);
-- a number is given once, whatever happens
create unique index letter_number on applications.letter (number);
create unique index letter_serial on applications.letter (body, for_year, serial);

-- Recipient, words and the PDF that was approved, each sealed.
create table applications.letter_content (
  letter_id varchar(36) not null primary key,
  recipient text not null,
  words text not null,
  pdf text not null
);

-- A letter leaves once: the key refuses a second time.
create table applications.letter_dispatch (
  letter_id varchar(36) not null primary key,
  delivery varchar(12) not null,
  on_day date not null,
  tracking varchar(60) not null,
  actor varchar(64) not null,
  at_ms bigint not null
);

-- Last letter number given, per body and year.
create table applications.letter_counter (
  body varchar(32) not null,
  for_year integer not null,
  last_number integer not null,
  primary key (body, for_year)
);

-- Texts of letters that staff wrote.
create table applications.letter_template (
  id varchar(36) not null primary key,
  row_version bigint not null,
  kind varchar(32) not null,
  version integer not null,
  from_day date not null,
  until_day date,
  title varchar(80) not null,
  text text not null,
  note varchar(500) not null,
  author varchar(64) not null,
  approver varchar(64) not null,
  discarded boolean not null,
  created_at bigint not null
);
create unique index letter_template_version on applications.letter_template (kind, version);
