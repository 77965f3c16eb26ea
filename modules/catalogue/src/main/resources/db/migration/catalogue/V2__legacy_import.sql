create sequence catalogue.batch_number start with 1;

create table catalogue.batch (
  number bigint not null primary key,
  version bigint not null,
  body varchar(32) not null,
  file_name varchar(300) not null,
  state varchar(12) not null,
  chain varchar(200) not null,
  waiting_for varchar(32) not null,
  hands varchar(4000) not null,
  sent_back boolean not null,
  content_hash varchar(64) not null,
  uploader varchar(64) not null,
  row_count integer not null,
  done integer not null,
  held integer not null,
  reached_day date not null,
  reached_row integer not null,
  problem_count integer not null,
  problems text not null
);
create index batch_body on catalogue.batch (body, number);

create table catalogue.batch_act (
  batch bigint not null,
  position integer not null,
  at_ms bigint not null,
  actor varchar(64) not null,
  deed varchar(20) not null,
  step varchar(32) not null,
  text varchar(4000) not null,
  content_hash varchar(64) not null,
  primary key (batch, position)
);

-- Rows run in order of publication; only a row that the gate held is ever changed.
create table catalogue.batch_row (
  batch bigint not null,
  row_number integer not null,
  published_on date not null,
  former_number varchar(120) not null,
  validity varchar(10) not null,
  content text not null,
  content_hash varchar(64) not null,
  title varchar(400) not null,
  item_id varchar(36) not null,
  findings text not null,
  state varchar(8) not null,
  primary key (batch, row_number)
);
create index batch_row_order on catalogue.batch_row (batch, published_on, row_number);
create index batch_row_state on catalogue.batch_row (batch, state, row_number);
