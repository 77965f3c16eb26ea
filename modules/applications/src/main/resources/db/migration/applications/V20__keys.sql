-- A known text under each key in use: a start with other keys is noticed before anything is written.
create table applications.key_check (
  start varchar(24) not null primary key,
  proof varchar(200) not null,
  since_ms bigint not null
);
