-- Files of closed cases: since when and until when they are kept, and when their personal data went.
create table applications.kept_file (
  case_id varchar(36) not null primary key,
  version bigint not null,
  body varchar(32) not null,
  number varchar(64) not null,
  archived_on date not null,
  archived_by varchar(60) not null,
  term varchar(16) not null,
  reason varchar(100) not null,
  keep_until date,
  disposed_on date
);
create index kept_file_until on applications.kept_file (body, disposed_on, keep_until, case_id);
