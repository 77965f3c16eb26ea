-- The register of rules and normative documents (规章、行政规范性文件): which items are such documents.
create table catalogue.document (
  item_id varchar(36) not null primary key,
  body varchar(32) not null,
  kind varchar(12) not null,
  made_on date not null,
  at_ms bigint not null,
  actor varchar(64) not null
);
create index document_made on catalogue.document (body, kind, made_on, item_id);

-- Items published in a year, by column.
create index item_published_columns on catalogue.item (body, published_year, live, column_code);
