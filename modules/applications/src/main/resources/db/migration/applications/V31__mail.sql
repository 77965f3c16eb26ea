-- What staff see of a mail; recipient and text stand in applications.mail_content, sealed.
create table applications.mail (
  id varchar(36) not null primary key,
  version bigint not null,
  purpose varchar(40) not null,
  once_key varchar(120),
  masked varchar(120) not null,
  subject varchar(120) not null,
  state varchar(12) not null,
  tries integer not null,
  queued_at bigint not null,
  next_at bigint,
  sent_at bigint,
  trouble varchar(200) not null,
  message_id varchar(200) not null
);
create unique index mail_once on applications.mail (once_key);
create index mail_next on applications.mail (state, next_at, id);
create index mail_queued on applications.mail (state, queued_at, id);

create table applications.mail_content (
  mail_id varchar(36) not null primary key,
  recipient text not null,
  text text not null,
  attachments varchar(2000) not null
);
