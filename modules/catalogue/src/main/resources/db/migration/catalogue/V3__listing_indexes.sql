-- The key holds what is searched; the title comes first, so it also orders by title.
alter table catalogue.item alter column title_key type varchar(800);
update catalogue.item
  set title_key = title_key || chr(10) || lower(document_number) || chr(10)
    || lower(coalesce(index_number, ''));

-- Listings of one body in each order, in the direction people use; H2 reads an index only forward.
drop index catalogue.item_changed;
drop index catalogue.item_title;
drop index catalogue.item_published;
drop index catalogue.item_deadline;
drop index catalogue.item_state;
drop index catalogue.item_validity;
drop index catalogue.item_year;
drop index catalogue.item_body;
drop index catalogue.item_column;
drop index catalogue.item_document;
drop index catalogue.item_batch;

create index item_by_change on catalogue.item (body, changed_at desc, id desc);
create index item_by_publication on catalogue.item (body, published_at desc, id desc);
create index item_by_number on catalogue.item (body, index_number desc, id desc);
create index item_by_title on catalogue.item (body, title_key, id);
create index item_by_deadline on catalogue.item (body, publish_by, id);
create index item_of_column on catalogue.item (body, column_code, changed_at desc, id desc);
create index item_of_year on catalogue.item (body, published_year, changed_at desc, id desc);

-- Counts, and states that few items are in.
create index item_in_state on catalogue.item (body, state, validity, published_year, column_code);
create index item_of_validity on catalogue.item (body, validity, published_year, column_code);

-- Everybody's items, and what waits.
create index item_changed on catalogue.item (changed_at desc, id desc);
create index item_state on catalogue.item (state);
