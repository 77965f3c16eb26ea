-- Departments (科室) of a body and who works in them.
create table applications.department (
  body varchar(32) not null,
  code varchar(20) not null,
  version bigint not null,
  name varchar(50) not null,
  is_open boolean not null,
  primary key (body, code)
);
create table applications.department_member (
  body varchar(32) not null,
  code varchar(20) not null,
  login varchar(60) not null,
  primary key (body, code, login)
);
create index department_of_member on applications.department_member (login);

-- Letters put up for approval (呈批); what they say is kept sealed in applications.words.
create table applications.proposal (
  id varchar(36) not null primary key,
  version bigint not null,
  case_id varchar(36) not null,
  number integer not null,
  letter varchar(32) not null,
  state varchar(12) not null,
  proposer varchar(60) not null,
  proposed_at bigint not null,
  chain varchar(200) not null,
  waiting_for varchar(32) not null,
  outcome varchar(24),
  late boolean not null,
  effective date,
  contents varchar(36) not null
);
create unique index proposal_of_case on applications.proposal (case_id, number);
create table applications.proposal_step (
  proposal_id varchar(36) not null,
  position integer not null,
  at_ms bigint not null,
  actor varchar(60) not null,
  step varchar(32) not null,
  passed boolean not null,
  opinion varchar(36) not null,
  primary key (proposal_id, position)
);

-- Opinions asked of departments inside; their words are kept sealed too.
create table applications.opinion (
  id varchar(36) not null primary key,
  version bigint not null,
  case_id varchar(36) not null,
  number integer not null,
  body varchar(32) not null,
  department varchar(20) not null,
  asked_by varchar(60) not null,
  asked_at bigint not null,
  due date not null,
  question varchar(36) not null,
  answered_by varchar(60) not null,
  answered_at bigint,
  answer varchar(36) not null
);
create unique index opinion_of_case on applications.opinion (case_id, number);
create index opinion_of_department on applications.opinion (body, department, answered_at, due);

-- Answers to the seven questions that are kept while they are worked on, sealed as well.
create table applications.kept_answers (
  case_id varchar(36) not null primary key,
  contents varchar(36) not null
);
