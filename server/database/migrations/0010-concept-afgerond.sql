-- A draft that became a report is remembered, empty, until it is old: what a browser sends of it afterwards, late, may not
-- bring it back.
alter table schakel.concept add column afgerond boolean not null default false;
