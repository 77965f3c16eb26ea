-- Fees of applications; the words of the notice stand with its letter. No personal data.
create table applications.charge (
  id varchar(36) not null primary key,
  version bigint not null,
  case_id varchar(36) not null,
  body varchar(32) not null,
  state varchar(12) not null,
  method varchar(12) not null,
  pieces_before integer not null,
  quantity integer not null,
  amount decimal(12, 2) not null,
  basis varchar(300) not null,
  computation varchar(4000) not null,
  way varchar(300) not null,
  letter varchar(36) not null,
  proposer varchar(64) not null,
  assessed_on date not null,
  received_on date,
  paid_on date,
  receipt_number varchar(40) not null,
  changed_by varchar(64) not null,
  changed_at bigint not null
);
create index charge_case on applications.charge (case_id, method, state);
create index charge_paid on applications.charge (body, paid_on);
