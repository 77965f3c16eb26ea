-- The one row whose lock orders all publications.
create table journal.head (
  id smallint not null primary key,
  position bigint not null,
  at_ms bigint not null,
  chain varchar(64) not null
);
insert into journal.head (id, position, at_ms, chain) values (1, 0, 0, '');

create table journal.entry (
  position bigint not null primary key,
  at_ms bigint not null unique,
  kind varchar(6) not null,
  type varchar(20) not null,
  record_key varchar(120) not null,
  json text not null,
  sha256 varchar(64) not null,
  chain varchar(64) not null,
  purged_by bigint
);
create index entry_of_record on journal.entry (type, record_key, position);

create table journal.record (
  type varchar(20) not null,
  record_key varchar(120) not null,
  position bigint not null,
  live boolean not null,
  primary key (type, record_key)
);

-- Which live record names which file.
create table journal.file_use (
  sha256 varchar(64) not null,
  type varchar(20) not null,
  record_key varchar(120) not null,
  primary key (sha256, type, record_key)
);
create index file_use_of_record on journal.file_use (type, record_key);
