-- A change of validity that is under review (Article 17); empty while none is.
alter table catalogue.item add column proposed_validity varchar(10) default '' not null;
alter table catalogue.item add column proposed_since date;
alter table catalogue.item add column proposed_deciding varchar(1000) default '' not null;
alter table catalogue.item add column proposed_successor varchar(120) default '' not null;
alter table catalogue.item add column proposed_by varchar(64) default '' not null;
alter table catalogue.item add column proposed_hash varchar(64) default '' not null;
