-- Register of reconsideration and litigation (Table 4); it names nobody.
create table applications.remedy (
  id varchar(36) not null primary key,
  version bigint not null,
  body varchar(32) not null,
  case_id varchar(36) not null,
  case_number varchar(64) not null,
  letter_number varchar(100) not null,
  route varchar(28) not null,
  earlier varchar(36) not null,
  authority varchar(100) not null,
  authority_number varchar(100) not null,
  simplified boolean not null,
  state varchar(12) not null,
  filed_on date not null,
  accepted_on date,
  served_on date,
  hearing_on date,
  reply_by date,
  replied_on date,
  reply_remark varchar(500) not null,
  decided_on date,
  decision_received_on date,
  result varchar(24),
  result_class varchar(12) not null,
  class_reason varchar(500) not null,
  ruling_note varchar(2000) not null,
  perform_by date,
  performed_on date,
  follow_up varchar(36) not null,
  changed_at bigint not null,
  changed_by varchar(64) not null
);
create index remedy_filed on applications.remedy (body, filed_on, id);
create index remedy_reply on applications.remedy (body, state, reply_by, id);
create index remedy_decided on applications.remedy (body, decided_on, id);
create index remedy_case on applications.remedy (case_id);
create index remedy_number on applications.remedy (authority_number);

-- Who challenges, sealed.
create table applications.remedy_claimant (
  remedy_id varchar(36) not null primary key,
  name text not null,
  contact text not null
);
