-- Files that a record stopped naming, until they are removed from the disk.
create table journal.file_drop (
  sha256 varchar(64) not null primary key
);
