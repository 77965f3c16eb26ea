create sequence reporting.report_number start with 1 increment by 1;

-- One annual report a body and year; source is the text as handed in, content what was recognised.
create table reporting.report (
  number bigint not null primary key,
  version bigint not null,
  body varchar(32) not null,
  report_year integer not null,
  state varchar(12) not null,
  chain varchar(200) not null,
  author varchar(64) not null,
  source text not null,
  content text not null,
  content_hash varchar(64) not null,
  edition integer not null,
  live boolean not null,
  published_on date,
  published_at bigint,
  objections text not null
);
create unique index report_body_year on reporting.report (body, report_year);

-- The trail: who did what to a report, in order.
create table reporting.act (
  report_number bigint not null,
  position integer not null,
  at_ms bigint not null,
  actor varchar(64) not null,
  deed varchar(20) not null,
  step varchar(32) not null,
  text varchar(4000) not null,
  content_hash varchar(64) not null,
  primary key (report_number, position)
);
