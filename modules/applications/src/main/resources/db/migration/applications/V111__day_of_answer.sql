-- On which working day of its period a case ended, so that lists and their files show the same day as the proof.
alter table applications.application add column answered_day integer;
