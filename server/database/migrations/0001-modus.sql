create schema schakel;

-- Decides for good whether this database holds invented or real data.
create table schakel.modus (
  enige boolean primary key default true check (enige),
  modus text not null check (modus in ('demo', 'live')),
  sinds timestamptz not null default now()
);

create function schakel.weiger_wijziging() returns trigger
  language plpgsql
  set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception 'rows of % are never changed or removed', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;

-- The owner of a table cannot be refused by grants, so a trigger refuses.
create trigger nooit_wijzigen before update or delete or truncate on schakel.modus
  for each statement execute function schakel.weiger_wijziging();

grant usage on schema schakel to schakel_schrijf, schakel_lees, schakel_werk;
grant select on schakel.modus to schakel_schrijf, schakel_lees, schakel_werk;
