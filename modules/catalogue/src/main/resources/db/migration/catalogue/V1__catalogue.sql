-- What a listing needs; contents stand in catalogue.revision.
create table catalogue.item (
  id varchar(36) not null primary key,
  version bigint not null,
  state varchar(12) not null,
  body varchar(32) not null,
  column_code varchar(64) not null,
  title varchar(400) not null,
  title_key varchar(400) not null,
  document_number varchar(200) not null,
  index_number varchar(120),
  edition integer not null,
  live boolean not null,
  chain varchar(200) not null,
  waiting_for varchar(32) not null,
  hands varchar(4000) not null,
  sent_back boolean not null,
  author varchar(64) not null,
  content_hash varchar(64) not null,
  revision integer not null,
  live_revision integer not null,
  formed date,
  publish_by date,
  published_on date,
  published_year integer not null,
  published_at bigint,
  changed_at bigint not null,
  validity varchar(10) not null,
  validity_since date,
  deciding varchar(1000) not null,
  successor varchar(120) not null,
  replaces varchar(120) not null,
  legacy boolean not null,
  batch bigint not null,
  findings text not null
);
create unique index item_index_number on catalogue.item (index_number);
create index item_changed on catalogue.item (changed_at, id);
create index item_title on catalogue.item (title_key, id);
create index item_published on catalogue.item (published_at, id);
create index item_deadline on catalogue.item (publish_by, id);
create index item_state on catalogue.item (state, changed_at, id);
create index item_validity on catalogue.item (validity, changed_at, id);
create index item_year on catalogue.item (published_year, changed_at, id);
create index item_body on catalogue.item (body, changed_at, id);
create index item_column on catalogue.item (body, column_code, changed_at, id);
create index item_document on catalogue.item (document_number);
create index item_batch on catalogue.item (batch);
create index item_author on catalogue.item (author, state, changed_at);

-- The trail: who did what to an item, in order.
create table catalogue.act (
  item_id varchar(36) not null,
  position integer not null,
  at_ms bigint not null,
  actor varchar(64) not null,
  deed varchar(20) not null,
  step varchar(32) not null,
  text varchar(4000) not null,
  content_hash varchar(64) not null,
  primary key (item_id, position)
);

-- Every content an item ever had; edition is 0 until it is published.
create table catalogue.revision (
  item_id varchar(36) not null,
  number integer not null,
  since_version bigint not null,
  content text not null,
  note varchar(1000) not null,
  content_hash varchar(64) not null,
  author varchar(64) not null,
  at_ms bigint not null,
  edition integer not null,
  published_at bigint not null,
  published_by varchar(64) not null,
  evidence text not null,
  primary key (item_id, number)
);

-- Last index number given out, per body and year.
create table catalogue.index_counter (
  body varchar(32) not null,
  for_year integer not null,
  last_number integer not null,
  primary key (body, for_year)
);
