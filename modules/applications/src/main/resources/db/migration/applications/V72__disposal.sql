-- Lists of files whose personal data is to be destroyed: proposed by one person, approved by another.
create table applications.disposal (
  id varchar(36) not null primary key,
  version bigint not null,
  body varchar(32) not null,
  state varchar(12) not null,
  proposer varchar(60) not null,
  proposed_at bigint not null,
  files integer not null,
  decided_by varchar(60) not null,
  decided_at bigint,
  remark varchar(200) not null,
  finished_at bigint
);
create index disposal_of_body on applications.disposal (body, proposed_at);
create index disposal_state on applications.disposal (state, proposed_at);
-- The files of a list, and what became of each.
create table applications.disposal_file (
  disposal_id varchar(36) not null,
  case_id varchar(36) not null,
  number varchar(64) not null,
  result varchar(12) not null,
  primary key (disposal_id, case_id)
);
create index disposal_file_case on applications.disposal_file (case_id);
