-- The text of a report while it is written, one a body and year.
create table reporting.draft (
  id varchar(60) not null primary key,
  version bigint not null,
  body varchar(32) not null,
  for_year integer not null,
  narrative text not null,
  changed_by varchar(64) not null,
  changed_at bigint not null
);
create index draft_year on reporting.draft (for_year, body);

-- Whether figures and proofs of a report were compiled here, and frozen.
alter table reporting.report add column origin varchar(8) default 'IMPORTED' not null;
create index report_year on reporting.report (report_year, body);

-- Figures as they were handed in under a content, and the hash of what each counted.
create table reporting.frozen_cell (
  id varchar(200) not null primary key,
  report_number bigint not null,
  content_hash varchar(64) not null,
  cell varchar(100) not null,
  figure decimal(24, 6) not null,
  proofs integer not null,
  proof_hash varchar(64) not null
);
create index frozen_cell_report on reporting.frozen_cell (report_number, content_hash);

-- What each counted, a few hundred lines a piece.
create table reporting.frozen_proofs (
  id varchar(220) not null primary key,
  cell_id varchar(200) not null,
  position integer not null,
  lines text not null
);
create index frozen_proofs_cell on reporting.frozen_proofs (cell_id, position);
