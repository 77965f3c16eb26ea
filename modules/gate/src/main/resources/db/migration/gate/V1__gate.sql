create table gate.decision (
  id varchar(36) not null primary key,
  type varchar(20) not null,
  record_key varchar(120) not null,
  content_hash varchar(128) not null,
  at_ms bigint not null,
  outcome varchar(10) not null,
  position bigint,
  objections varchar(4000) not null
);
create index decision_of_record on gate.decision (type, record_key, at_ms);
create index decision_at on gate.decision (at_ms);

create sequence gate.waiver_number start with 1 increment by 1;
create table gate.waiver (
  number bigint not null primary key,
  version bigint not null,
  type varchar(20) not null,
  record_key varchar(120) not null,
  content_hash varchar(128) not null,
  check_name varchar(60) not null,
  code varchar(60) not null,
  reason varchar(1000) not null,
  requested_by varchar(100) not null,
  requested_ms bigint not null,
  confirmed_by varchar(100),
  confirmed_ms bigint
);
create index waiver_of_record on gate.waiver (type, record_key, content_hash);

-- What a scan of a file saw; depends on the file's bytes and the scanner alone.
create table gate.scan (
  sha256 varchar(64) not null,
  scanner integer not null,
  at_ms bigint not null,
  observations text not null,
  primary key (sha256, scanner)
);
