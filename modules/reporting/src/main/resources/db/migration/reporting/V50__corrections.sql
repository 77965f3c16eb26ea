-- What the public edition of a report says, so that the next one can tell what it changes.
alter table reporting.report add column live_content text default '' not null;
update reporting.report set live_content = content where state = 'PUBLISHED';

-- How public editions replaced each other, as the public record tells it.
alter table reporting.report add column corrections text default '[]' not null;
