-- What leaves with a letter; name and bytes are a row of applications.file with the purpose ENCLOSURE.
create table applications.letter_enclosure (
  file_id varchar(36) not null primary key,
  letter_id varchar(36) not null,
  position integer not null,
  -- of the bytes before they are sealed
  sha256 varchar(64) not null,
  added_by varchar(64) not null
);
create unique index letter_enclosure_place on applications.letter_enclosure (letter_id, position);
create unique index letter_enclosure_once on applications.letter_enclosure (letter_id, sha256);

-- Who opened an enclosure; nobody signs what they have not opened.
create table applications.letter_enclosure_look (
  file_id varchar(36) not null,
  login varchar(64) not null,
  at_ms bigint not null,
  primary key (file_id, login)
);

-- Hash over number, name and hash of each enclosure, empty for none; fixed with the approval.
alter table applications.letter add column enclosed varchar(64) default '' not null;
