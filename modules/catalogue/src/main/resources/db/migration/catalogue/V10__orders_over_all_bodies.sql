-- The other orders of a listing over all bodies, for whoever looks after all of them; by change it has one already.
create index item_published on catalogue.item (published_at desc, id desc);
create index item_numbered on catalogue.item (index_number desc, id desc);
create index item_titled on catalogue.item (title_key, id);
create index item_due on catalogue.item (publish_by, id);
