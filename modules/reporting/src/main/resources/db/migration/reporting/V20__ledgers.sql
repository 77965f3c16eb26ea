-- Lines of the ledgers of Article 20; a line is never deleted.
create table reporting.ledger_line (
  id varchar(36) not null primary key,
  version bigint not null,
  body varchar(32) not null,
  ledger varchar(16) not null,
  movement varchar(16) not null,
  on_day date not null,
  for_year integer not null,
  quantity integer not null,
  amount decimal(18, 2),
  title varchar(200) not null,
  title_key varchar(400) not null,
  reference varchar(100) not null,
  item_number varchar(120) not null,
  evidence varchar(300) not null,
  state varchar(8) not null,
  changed_by varchar(64) not null,
  changed_at bigint not null
);
create index ledger_line_day on reporting.ledger_line (body, on_day desc, id desc);
create index ledger_line_changed on reporting.ledger_line (body, changed_at desc, id desc);
create index ledger_line_counted on reporting.ledger_line
  (body, ledger, movement, for_year, state, id);

-- The history of a line, in order; former is what it said before.
create table reporting.ledger_act (
  line_id varchar(36) not null,
  position integer not null,
  at_ms bigint not null,
  actor varchar(64) not null,
  what varchar(12) not null,
  reason varchar(500) not null,
  former varchar(2000) not null,
  primary key (line_id, position)
);

-- How a ledger begins a year (null: not stated), and whether it is declared complete.
create table reporting.ledger_year (
  id varchar(80) not null primary key,
  version bigint not null,
  body varchar(32) not null,
  ledger varchar(16) not null,
  for_year integer not null,
  disclosed_total integer,
  in_force integer,
  items integer,
  complete boolean not null,
  changed_by varchar(64) not null,
  changed_at bigint not null
);
create index ledger_year_body on reporting.ledger_year (body, for_year);
