create table office.body (
  code varchar(32) not null primary key,
  version bigint not null,
  parent varchar(32),
  position integer not null,
  name varchar(100) not null,
  name_en varchar(200) not null,
  short_name varchar(40) not null,
  credit_code varchar(18) not null,
  level varchar(20) not null,
  index_scheme varchar(80) not null,
  document_prefix varchar(30) not null,
  region varchar(40) not null,
  contact text not null,
  body_columns text not null,
  changed_at bigint not null,
  constraint body_credit_code unique (credit_code),
  constraint body_parent foreign key (parent) references office.body (code)
);

create table office.account (
  login varchar(40) not null primary key,
  version bigint not null,
  name varchar(60) not null,
  body varchar(32) not null,
  roles varchar(300) not null,
  enabled boolean not null,
  secret varchar(300) not null,
  secret_at bigint not null,
  changed_at bigint not null,
  constraint account_body foreign key (body) references office.body (code)
);
create index account_of_body on office.account (body, login);

-- Attempts to sign in, known logins and unknown ones alike; the key is a hash, for people type
-- passwords into the wrong field. Apart from the account, so that failures do not make edits stale.
create table office.sign_in (
  login_hash varchar(64) not null primary key,
  failures integer not null,
  failed_at bigint not null,
  locked_until bigint not null,
  succeeded_at bigint not null
);

-- Each entry points at the one before by position and hash, and the head at the last one: the
-- database itself refuses to delete an entry or to change a hash.
create table office.trail_entry (
  position bigint not null primary key,
  at_ms bigint not null,
  actor varchar(60) not null,
  verb varchar(60) not null,
  object varchar(200) not null,
  detail varchar(1000) not null,
  hash varchar(64) not null,
  previous_position bigint,
  previous_hash varchar(64),
  constraint trail_link unique (position, hash),
  constraint trail_previous foreign key (previous_position, previous_hash)
    references office.trail_entry (position, hash)
);
create index trail_of_actor on office.trail_entry (actor, position);
create index trail_of_object on office.trail_entry (object, position);

-- The one row whose lock orders all entries.
create table office.trail_head (
  id smallint not null primary key,
  position bigint,
  hash varchar(64),
  constraint trail_last foreign key (position, hash) references office.trail_entry (position, hash)
);
insert into office.trail_head (id, position, hash) values (1, null, null);
