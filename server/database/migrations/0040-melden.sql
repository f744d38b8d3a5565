-- The public door: anybody may report, nobody may flood it, and whoever reported can ask how things stand.

-- How often and how long, in one place; an administrator may change a row.
create table schakel.publieke_regel (
  soort text primary key,
  -- absent where only time counts
  aantal int check (aantal > 0),
  duur interval not null check (duur > interval '0'),
  waarom text not null
);
insert into schakel.publieke_regel (soort, aantal, duur, waarom) values
  ('melden-adres', 6, '1 hour', 'reports from one network address: a school or a hospital shares one, a flood does not fit'),
  ('melden-alle', 400, '1 hour', 'reports from everybody together: far more than the whole country reports in an hour'),
  ('code-adres', 30, '1 hour', 'codes tried from one network address: nobody guesses one of 2^75 in that'),
  ('code-alle', 6000, '1 hour', 'codes tried by everybody together'),
  ('stand-vraag', 1, '5 days', 'how often one report can ask how things stand (WW-Z31): then somebody had time to answer'),
  ('formulier', null, '12 hours', 'how long a form can be sent after it was shown'),
  ('bewijs', null, '1 year', 'how long a status code tells anything');

-- How often, since when, by a keyed hash: of a network address only, or of a code. Nothing can be read from it, and it
-- goes as soon as its time is over.
create table schakel.publieke_teller (
  soort text not null references schakel.publieke_regel,
  sleutel bytea not null check (octet_length(sleutel) = 32),
  vanaf timestamptz(3) not null,
  aantal int not null,
  primary key (soort, sleutel)
);
create index on schakel.publieke_teller (vanaf);

-- Counts one more and answers whether that is still allowed.
create function schakel.tel_publiek(wat text, wie bytea, nu timestamptz) returns boolean
  language sql security definer set search_path = schakel, pg_temp as $$
  insert into publieke_teller as t (soort, sleutel, vanaf, aantal) values (wat, wie, nu, 1)
  on conflict (soort, sleutel) do update set
    vanaf = case when t.vanaf + (select duur from publieke_regel where soort = wat) <= nu then nu else t.vanaf end,
    aantal = case when t.vanaf + (select duur from publieke_regel where soort = wat) <= nu then 1
                  -- whoever presses on makes the number no larger than needed to refuse
                  else least(t.aantal, (select aantal from publieke_regel where soort = wat)) + 1 end
  returning aantal <= (select aantal from publieke_regel where soort = wat)
$$;

-- What was sent once: by the hash of the token of its form, so that a second press finds the first receipt. The code of
-- the receipt is here as a keyed hash only.
create table schakel.meldbewijs (
  formulier bytea primary key check (octet_length(formulier) = 32),
  code bytea not null unique check (octet_length(code) = 32),
  casus_id uuid not null,
  soort text not null check (soort in ('professional', 'burger')),
  ontvangen_at timestamptz(3) not null
);
create index on schakel.meldbewijs (ontvangen_at);

alter table schakel.publieke_regel enable row level security;
alter table schakel.publieke_teller enable row level security;
alter table schakel.meldbewijs enable row level security;
create policy leest on schakel.publieke_regel for select to schakel_schrijf, schakel_lees using (true);
create policy schrijft on schakel.meldbewijs to schakel_schrijf using (true) with check (true);
grant select on schakel.publieke_regel to schakel_schrijf, schakel_lees;
grant select, insert on schakel.meldbewijs to schakel_schrijf;
revoke all on function schakel.tel_publiek from public;
grant execute on function schakel.tel_publiek to schakel_schrijf;

-- How a report stands, for who has its code. Steps only: no person, no text, no name of anybody.
create function schakel.meldstand(bewijscode bytea, nu timestamptz)
  returns table (casus_id uuid, soort text, ontvangen_op date, organisatie text, organisatie_soort text, beoordeeld boolean,
                 besluit text, overgedragen_aan text[], gevraagd boolean)
  stable language sql security definer set search_path = schakel, pg_temp as $$
  select b.casus_id, b.soort, c.ontvangen_op, c.verantwoordelijk, o.soort,
         exists (select from journal j where j.stream_id = b.casus_id and j.type = 'VeiligheidBeoordeeld'),
         (select j.data ->> 'besluit' from journal j where j.stream_id = b.casus_id and j.type = 'BesluitGenomen' order by j.seq desc limit 1),
         array(select j.data -> 'door' ->> 'soort' from journal j where j.stream_id = b.casus_id and j.type = 'OverdrachtAanvaard' order by j.seq),
         coalesce((select j.type = 'StandGevraagd' from journal j where j.stream_id = b.casus_id
                     and j.type in ('StandGevraagd', 'StandBeantwoord') order by j.seq desc limit 1), false)
    from meldbewijs b
    join casus c on c.id = b.casus_id
    join organisatie o on o.id = c.verantwoordelijk
   where b.code = bewijscode and b.ontvangen_at + (select duur from publieke_regel where publieke_regel.soort = 'bewijs') > nu
$$;
revoke all on function schakel.meldstand from public;
grant execute on function schakel.meldstand to schakel_lees;

-- What is over is of no use to anybody.
create function schakel.ruim_publiek_op(nu timestamptz) returns int
  language plpgsql security definer set search_path = schakel, pg_temp as $$
declare
  weg int;
  aantal int;
begin
  delete from publieke_teller t using publieke_regel r where r.soort = t.soort and t.vanaf + r.duur <= nu;
  get diagnostics aantal = row_count;
  delete from meldbewijs b using publieke_regel r where r.soort = 'bewijs' and b.ontvangen_at + r.duur <= nu;
  get diagnostics weg = row_count;
  return aantal + weg;
end
$$;
revoke all on function schakel.ruim_publiek_op from public;
grant execute on function schakel.ruim_publiek_op to schakel_werk;
