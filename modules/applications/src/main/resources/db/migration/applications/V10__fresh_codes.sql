-- Query codes that were shown just now, sealed, so that a form that is sent twice gets the same receipt.
alter table applications.submission drop column sealed_code;
create table applications.fresh_code (
  case_id varchar(36) not null primary key,
  sealed text not null,
  at_ms bigint not null
);
create index fresh_code_time on applications.fresh_code (at_ms);
