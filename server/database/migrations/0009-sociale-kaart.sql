-- The sociale kaart: whom to call, kept by the Veilig Thuis region that holds a card (RK-7.19). What a card says is written
-- in versions that nobody changes; what anybody reads follows from the newest one.

-- which region keeps the cards of the whole country; no row is nobody
create table schakel.kaart_landelijk (
  een boolean primary key default true check (een),
  organisatie_id text not null references schakel.organisatie
);

create table schakel.kaart (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]{1,62}$'),
  -- absent: a card of the whole country
  houder text references schakel.organisatie
);

create table schakel.kaartversie (
  kaart_id text not null references schakel.kaart,
  versie int not null check (versie > 0),
  handeling text not null check (handeling in ('toegevoegd', 'gewijzigd', 'nagekeken', 'ingetrokken', 'teruggezet')),
  gegevens jsonb not null check (jsonb_typeof(gegevens) = 'object'),
  -- what it is found by, heaviest first: naam, thema, tekst
  zoek jsonb not null,
  reden text check (length(reden) between 1 and 500),
  medewerker text not null,
  organisatie text not null,
  at timestamptz(3) not null default clock_timestamp(),
  primary key (kaart_id, versie),
  check ((versie = 1) = (handeling = 'toegevoegd')),
  check ((handeling = 'ingetrokken') = (reden is not null))
);
create trigger nooit_wijzigen before update or delete or truncate on schakel.kaart
  for each statement execute function schakel.weiger_wijziging();
create trigger nooit_wijzigen before update or delete or truncate on schakel.kaartversie
  for each statement execute function schakel.weiger_wijziging();

-- The newest version of each card, and the words it is found by.
create table schakel.kaart_nu (
  id text primary key,
  versie int not null,
  houder text,
  regio text,
  ingetrokken boolean not null,
  gegevens jsonb not null
);
create index on schakel.kaart_nu (houder);
create table schakel.kaart_woord (
  kaart_id text not null,
  woord text not null,
  gewicht real not null,
  primary key (kaart_id, woord)
);
create index on schakel.kaart_woord (woord);
-- each different word once: what is typed is compared with these
create table schakel.kaart_woordenlijst (woord text primary key);
create index on schakel.kaart_woordenlijst using gin (woord gin_trgm_ops);

-- Nobody writes these three but this function, for whoever wrote a version.
create function schakel.toon_kaartversie() returns trigger language plpgsql security definer
  set search_path = schakel, pg_temp as $$
begin
  -- one after the other: two who both bring new words would otherwise wait for each other
  perform pg_advisory_xact_lock(hashtext('schakel kaart'));
  insert into kaart_nu as n (id, versie, houder, regio, ingetrokken, gegevens)
  select k.id, new.versie, k.houder, o.regio, new.handeling = 'ingetrokken', new.gegevens
    from kaart k left join organisatie o on o.id = k.houder where k.id = new.kaart_id
  on conflict (id) do update set versie = excluded.versie, ingetrokken = excluded.ingetrokken, gegevens = excluded.gegevens
    where n.versie = excluded.versie - 1;
  if not found or not exists (select from kaart_nu n where n.id = new.kaart_id and n.versie = new.versie) then
    raise exception 'version % of % does not follow the one before', new.versie, new.kaart_id;
  end if;
  delete from kaart_woord w where w.kaart_id = new.kaart_id;
  if new.handeling <> 'ingetrokken' then
    insert into kaart_woord (kaart_id, woord, gewicht)
    select new.kaart_id, w.woord, max(deel.gewicht)
      from (values (new.zoek ->> 'naam', 1::real), (new.zoek ->> 'thema', 0.9::real), (new.zoek ->> 'tekst', 0.7::real))
        as deel (tekst, gewicht)
      cross join lateral regexp_split_to_table(zoekvorm(deel.tekst), '[^[:alnum:]]+') as w (woord)
     where w.woord <> '' group by w.woord;
    insert into kaart_woordenlijst (woord)
    select w.woord from kaart_woord w where w.kaart_id = new.kaart_id
       and not exists (select from kaart_woordenlijst l where l.woord = w.woord);
  end if;
  return null;
end
$$;
revoke all on function schakel.toon_kaartversie from public;
create trigger toon after insert on schakel.kaartversie for each row execute function schakel.toon_kaartversie();

-- The second wall: whose a card is, asked again of whoever reads or writes.
create function schakel.houdt_kaart(houder text) returns boolean stable language sql
  as $$ select schakel.behandelt_zaken()
    and exists (select from schakel.organisatie o where o.id = schakel.organisatie_nu() and o.soort = 'veilig-thuis')
    and (houder = schakel.organisatie_nu()
      or (houder is null and exists (select from schakel.kaart_landelijk l where l.organisatie_id = schakel.organisatie_nu()))) $$;

alter table schakel.kaart enable row level security;
alter table schakel.kaartversie enable row level security;
alter table schakel.kaart_nu enable row level security;
create policy houdt on schakel.kaart for select to schakel_lees using (schakel.houdt_kaart(houder));
create policy voegt_toe on schakel.kaart for insert to schakel_lees with check (schakel.houdt_kaart(houder));
-- this looks through the policies above: whose card is hidden, of that every version is
create policy houdt on schakel.kaartversie for select to schakel_lees
  using (exists (select from schakel.kaart k where k.id = kaartversie.kaart_id));
create policy houdt_bij on schakel.kaartversie for insert to schakel_lees
  with check (medewerker = (select schakel.medewerker_nu()) and organisatie = (select schakel.organisatie_nu())
    and exists (select from schakel.kaart k where k.id = kaartversie.kaart_id));
-- anybody reads what stands; what was withdrawn only who keeps it
create policy leest on schakel.kaart_nu for select to schakel_lees using (not ingetrokken or schakel.houdt_kaart(houder));

grant select on schakel.kaart_landelijk, schakel.kaart_nu, schakel.kaart_woord, schakel.kaart_woordenlijst, schakel.kaartversie
  to schakel_lees;
grant select, insert on schakel.kaart to schakel_lees;
-- when something was written is the database's to say
grant insert (kaart_id, versie, handeling, gegevens, zoek, reden, medewerker, organisatie) on schakel.kaartversie to schakel_lees;
