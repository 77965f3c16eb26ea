-- Where a member of staff is reminded; the address is sealed.
create table applications.reminder_address (
  login varchar(60) not null primary key,
  sealed text not null,
  changed_at bigint not null
);
-- The calendar feed of a member of staff; only the hash of its secret is kept.
create table applications.reminder_feed (
  login varchar(60) not null primary key,
  hash varchar(64) not null,
  made_at bigint not null
);
create unique index reminder_feed_hash on applications.reminder_feed (hash);
-- What was told to whom: once for each matter, kind, day and level.
create table applications.reminder (
  login varchar(60) not null,
  matter varchar(36) not null,
  kind varchar(16) not null,
  on_day date not null,
  level varchar(8) not null,
  at_ms bigint not null,
  primary key (login, matter, kind, on_day, level)
);
