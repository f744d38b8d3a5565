-- A report that is not sent yet, for whoever has its code: sealed, and gone after a while.
insert into schakel.publieke_regel (soort, aantal, duur, waarom) values
  ('concept', null, '14 days', 'how long a draft is kept after it was last saved'),
  ('concept-adres', 40, '1 hour', 'drafts saved or opened from one network address'),
  ('concept-alle', 6000, '1 hour', 'drafts saved or opened by everybody together');

create table schakel.meldconcept (
  -- a keyed hash of the code: whoever reads this table cannot open anything
  code bytea primary key check (octet_length(code) = 32),
  key_id text not null,
  datasleutel bytea not null,
  nonce bytea not null,
  inhoud bytea not null,
  gewijzigd_at timestamptz(3) not null
);
create index on schakel.meldconcept (gewijzigd_at);
alter table schakel.meldconcept enable row level security;
create policy schrijft on schakel.meldconcept to schakel_schrijf using (true) with check (true);
grant select, insert, update, delete on schakel.meldconcept to schakel_schrijf;

create or replace function schakel.ruim_publiek_op(nu timestamptz) returns int
  language plpgsql security definer set search_path = schakel, pg_temp as $$
declare
  weg int;
  aantal int;
begin
  delete from publieke_teller t using publieke_regel r where r.soort = t.soort and t.vanaf + r.duur <= nu;
  get diagnostics aantal = row_count;
  delete from meldbewijs b using publieke_regel r where r.soort = 'bewijs' and b.ontvangen_at + r.duur <= nu;
  get diagnostics weg = row_count;
  aantal := aantal + weg;
  delete from meldconcept c using publieke_regel r where r.soort = 'concept' and c.gewijzigd_at + r.duur <= nu;
  get diagnostics weg = row_count;
  return aantal + weg;
end
$$;
