-- What boards and roll-ups read of a report; the locked content is the public or approved one.
alter table reporting.report add column waiting varchar(20) default '' not null;
alter table reporting.report add column errors integer default 0 not null;
alter table reporting.report add column warnings integer default 0 not null;
alter table reporting.report add column locked_content text default '' not null;
alter table reporting.report add column locked_hash varchar(64) default '' not null;
alter table reporting.report add column locked_edition integer default 0 not null;
update reporting.report set locked_content = content, locked_hash = content_hash,
  locked_edition = case when live then edition else edition + 1 end
  where state = 'PUBLISHED' or (live = false and state in ('APPROVED', 'HELD'));

-- Reports whose figures are the sum of others', one row a body and year.
create table reporting.roll_up (
  id varchar(60) not null primary key,
  version bigint not null,
  body varchar(32) not null,
  for_year integer not null,
  summed boolean not null,
  changed_by varchar(64) not null,
  changed_at bigint not null
);

-- Where somebody decided whether a part counts, and why.
create table reporting.roll_up_choice (
  roll_up_id varchar(60) not null,
  part varchar(32) not null,
  included boolean not null,
  reason varchar(500) not null,
  actor varchar(64) not null,
  at_ms bigint not null,
  primary key (roll_up_id, part)
);

-- Bodies that joined or left those that report to a parent.
create table reporting.membership_change (
  id varchar(36) not null primary key,
  parent varchar(32) not null,
  body varchar(32) not null,
  on_day date not null,
  cause varchar(12) not null,
  other varchar(32) not null,
  note varchar(500) not null,
  changed_by varchar(64) not null,
  changed_at bigint not null
);
create index membership_change_parent on reporting.membership_change (parent, on_day);

-- The parts of a roll-up as it was handed in.
create table reporting.frozen_part (
  id varchar(200) not null primary key,
  report_number bigint not null,
  content_hash varchar(64) not null,
  part varchar(32) not null,
  included boolean not null,
  reason varchar(500) not null,
  part_report bigint not null,
  part_hash varchar(64) not null,
  part_edition integer not null
);
create index frozen_part_report on reporting.frozen_part (report_number, content_hash);
