-- Others who are asked for their opinion on a case (Articles 32 to 34); it names nobody.
create table applications.consultation (
  id varchar(36) not null primary key,
  version bigint not null,
  case_id varchar(36) not null,
  case_number varchar(64) not null,
  body varchar(32) not null,
  number integer not null,
  consulted varchar(12) not null,
  identity_told boolean not null,
  request_letter varchar(36) not null,
  notice_letter varchar(36) not null,
  outcome_letter varchar(36) not null,
  sent_on date,
  received_on date,
  receipt_proof varchar(100) not null,
  answered_on date,
  position varchar(8),
  cancelled boolean not null,
  weighed boolean not null,
  sound_reasons boolean not null,
  public_interest boolean not null,
  disclose boolean not null,
  changed_at bigint not null,
  changed_by varchar(64) not null
);
create unique index consultation_case on applications.consultation (case_id, number);
create index consultation_awaited on applications.consultation (body, answered_on, sent_on, id);

-- Whom is asked and what was written, sealed.
create table applications.consultation_words (
  consultation_id varchar(36) not null primary key,
  party text not null,
  told text not null,
  need text not null,
  reasons text not null,
  note text not null,
  content text not null,
  ground text not null
);
