-- The conflict check: whoever works here may be a relative or a neighbour of the people in a case. What an employee told of
-- the own circle lies here as keyed numbers that nobody reads back; the people of cases lie under the same numbers; where
-- they meet a check is raised, silently, and a named colleague decides (docs/decisions/0092).

-- The circle of an employee: follows from the own name (`uit_naam`), or was told. No role may read it.
create table schakel.eigen_kring (
  medewerker text not null references schakel.medewerker,
  grond text not null check (grond in ('naaste', 'adres', 'familienaam')),
  -- the first 64 bits of a keyed hash (domain/belangen/woorden.ts, server/belangen/sleutels.ts)
  sleutel bigint not null,
  uit_naam boolean not null,
  primary key (sleutel, medewerker, grond, uit_naam)
);
create index on schakel.eigen_kring (medewerker);

-- How much somebody told and when, and the name from which keys were made. What was told cannot be seen here.
create table schakel.kringstand (
  medewerker text primary key references schakel.medewerker,
  naam text,
  naasten int not null default 0,
  adressen int not null default 0,
  familienamen int not null default 0,
  verteld_at timestamptz(3)
);

-- Read models of a casus: under which numbers each person row is found, and whether families keep to themselves there.
create table schakel.belangindex (
  persoon_id uuid primary key,
  casus_id uuid not null,
  houder text not null,
  sleutels bigint[] not null
);
create index on schakel.belangindex using gin (sleutels) with (fastupdate = off);
create index on schakel.belangindex (casus_id);
create table schakel.belangzaak (
  casus_id uuid primary key,
  besloten boolean not null,
  -- who stood to it when it was last looked at: somebody new has employees of its own
  organisaties text[] not null
);

-- A ground that counts by itself has no row; one with a row counts in a closed community, or while it is as rare as this.
create table schakel.belanggrens (
  grond text primary key check (grond in ('naaste', 'adres', 'familienaam')),
  hoogstens int not null check (hoogstens >= 0),
  waarom text not null
);
insert into schakel.belanggrens (grond, hoogstens, waarom) values
  ('familienaam', 3, 'in how many cases of the organisation a family name may stand and still be rare: a common one says nothing');

-- Who decides in an organisation; without a row, who leads a team.
create table schakel.belangentoetser (
  organisatie_id text not null references schakel.organisatie,
  medewerker text not null references schakel.medewerker,
  primary key (organisatie_id, medewerker)
);

-- One check: this employee of this organisation and this casus. It ends by a decision and by nothing else, so that taking
-- back what one told opens nothing.
create table schakel.belangentoets (
  casus_id uuid not null,
  organisatie_id text not null,
  medewerker text not null references schakel.medewerker,
  gronden text[] not null check (cardinality(gronden) > 0),
  -- by which numbers they meet: another one is asked about anew
  sleutels bigint[] not null default '{}',
  -- wrote in it or had it in hand before: knows what is in it, and goes on until somebody decided
  kende_al boolean not null,
  stand text not null default 'open' check (stand in ('open', 'geen-bezwaar', 'bezwaar')),
  gesteld_at timestamptz(3) not null default clock_timestamp(),
  verborgen boolean not null generated always as (stand = 'bezwaar' or (stand = 'open' and not kende_al)) stored,
  -- how near: what is weighed when everybody is concerned
  gewicht smallint not null generated always as (
    case when 'naaste' = any (gronden) then 3 when 'adres' = any (gronden) then 2 else 1 end) stored,
  primary key (casus_id, organisatie_id, medewerker)
);
create index belangentoets_verborgen on schakel.belangentoets (medewerker, organisatie_id) include (casus_id) where verborgen;
create index belangentoets_te_doen on schakel.belangentoets (organisatie_id, stand, gesteld_at);

-- What was decided, and why, sealed as a secret is: it may tell of somebody's family.
create table schakel.belangenbesluit (
  id uuid primary key,
  casus_id uuid not null,
  organisatie_id text not null,
  medewerker text not null references schakel.medewerker,
  uitkomst text not null check (uitkomst in ('geen-bezwaar', 'bezwaar')),
  door text not null references schakel.medewerker,
  at timestamptz(3) not null,
  key_id text not null,
  datasleutel bytea not null,
  nonce bytea not null,
  inhoud bytea not null,
  check (door <> medewerker)
);
create index on schakel.belangenbesluit (casus_id, organisatie_id, medewerker, at);
create trigger nooit_wijzigen before update or delete or truncate on schakel.belangenbesluit
  for each statement execute function schakel.weiger_wijziging();

-- Who destroys a person destroys this as well.
create function schakel.vergeet_belang() returns trigger language plpgsql security definer
  set search_path = schakel, pg_temp as $$
begin
  delete from belangindex where persoon_id = old.id;
  return null;
end
$$;
revoke all on function schakel.vergeet_belang from public;
create trigger vergeet_belang after delete on schakel.persoon for each row execute function schakel.vergeet_belang();

-- ---------------------------------------------------------------- who sees, and who decides

create function schakel.wettelijke_dag() returns date stable language sql
  as $$ select (clock_timestamp() at time zone 'Europe/Amsterdam')::date $$;

-- Who works on cases for an organisation today, and whether they lead a team.
create function schakel.werkers(org text) returns table (id text, leidt boolean) stable language sql
  set search_path = schakel, pg_temp as $$
  select a.medewerker_id, bool_or('teamleider' = any (a.rollen))
    from aanstelling a join medewerker m on m.id = a.medewerker_id and m.actief
   where a.organisatie_id = org and a.rollen && array['medewerker', 'teamleider']
     and wettelijke_dag() between a.van and coalesce(a.tot, 'infinity')
   group by a.medewerker_id
$$;

-- Whom a casus falls to when nobody of the organisation is free of it: the one with the least against them. So whatever is
-- raised or decided, and whoever leaves, somebody sees it.
create function schakel.eerste_lezer(org text, zaak uuid) returns text stable language sql
  set search_path = schakel, pg_temp as $$
  select w.id from werkers(org) w
    left join belangentoets b on b.casus_id = zaak and b.organisatie_id = org and b.medewerker = w.id and b.verborgen
   order by b.medewerker is not null, b.stand is not distinct from 'bezwaar', b.gewicht, not w.leidt, w.id limit 1
$$;

-- Whether a casus is not there for this employee, because of a check.
create function schakel.is_verborgen(wie text, org text, zaak uuid) returns boolean stable language sql security definer
  set search_path = schakel, pg_temp as $$
  select exists (select from belangentoets b
                  where b.casus_id = zaak and b.organisatie_id = org and b.medewerker = wie and b.verborgen)
     and (exists (select from aanstelling a join medewerker m on m.id = a.medewerker_id and m.actief
                   where a.organisatie_id = org and a.rollen && array['medewerker', 'teamleider']
                     and wettelijke_dag() between a.van and coalesce(a.tot, 'infinity')
                     and not exists (select from belangentoets b where b.casus_id = zaak and b.organisatie_id = org
                                        and b.medewerker = a.medewerker_id and b.verborgen))
          or eerste_lezer(org, zaak) is distinct from wie)
$$;

-- All of them for who reads now: few or none, by an index, asked once for a statement. The same as `is_verborgen` for each,
-- in one piece, because calling it takes longer than what it asks.
create function schakel.verborgen_voor_mij() returns uuid[] stable language sql security definer
  set search_path = schakel, pg_temp as $$
  select coalesce(array_agg(b.casus_id), '{}') from belangentoets b
   where b.medewerker = medewerker_nu() and b.organisatie_id = organisatie_nu() and b.verborgen
     and (exists (select from aanstelling a join medewerker m on m.id = a.medewerker_id and m.actief
                   where a.organisatie_id = b.organisatie_id and a.rollen && array['medewerker', 'teamleider']
                     and wettelijke_dag() between a.van and coalesce(a.tot, 'infinity')
                     and not exists (select from belangentoets o where o.casus_id = b.casus_id and o.organisatie_id = b.organisatie_id
                                        and o.medewerker = a.medewerker_id and o.verborgen))
          or eerste_lezer(b.organisatie_id, b.casus_id) is distinct from b.medewerker)
$$;

-- Who decides about one: named by the organisation, else who leads a team, else whoever works there; never who it is about,
-- and nobody who is concerned in the same casus, unless everybody is.
create function schakel.toetsers(org text, zaak uuid, over text) returns setof text stable language sql
  set search_path = schakel, pg_temp as $$
  with trap as (
    select w.id, case when exists (select from belangentoetser n where n.organisatie_id = org and n.medewerker = w.id) then 1
                      when w.leidt then 2 else 3 end as trap
      from werkers(org) w
     where w.id <> over and not exists (
       select from belangentoets b where b.casus_id = zaak and b.organisatie_id = org and b.medewerker = w.id and b.stand <> 'geen-bezwaar')
    union all
    select e.id, 4 from (select eerste_lezer(org, zaak) as id) e where e.id <> over)
  select id from trap where trap = (select min(trap) from trap)
$$;
revoke all on function schakel.werkers, schakel.eerste_lezer, schakel.is_verborgen, schakel.verborgen_voor_mij,
  schakel.toetsers from public;

-- ---------------------------------------------------------------- where circle and case meet

-- Raises what follows for these casussen, for one employee or for everybody. A check that is there already changes only
-- when they meet in something new: then no objection to what was known is no objection any more.
create function schakel.stel_toetsen(zaken uuid[], wie text) returns void language sql security definer
  set search_path = schakel, pg_temp as $$
  with raak as (
    select distinct i.casus_id, t.organisatie_id, k.medewerker, k.grond, k.sleutel, z.besloten
      from belangindex i
     cross join unnest(i.sleutels) as s (sleutel)
      join eigen_kring k on k.sleutel = s.sleutel and (wie is null or k.medewerker = wie)
      join belangzaak z on z.casus_id = i.casus_id
      join casus_toegang t on t.casus_id = i.casus_id
     where i.casus_id = any (zaken)
       and exists (select from aanstelling a where a.medewerker_id = k.medewerker and a.organisatie_id = t.organisatie_id
                      and a.rollen && array['medewerker', 'teamleider', 'logcontrole'] and coalesce(a.tot, 'infinity') >= wettelijke_dag())),
  -- asked once for a name and an organisation, however many cases
  vaak as (
    select r.sleutel, r.organisatie_id, r.grond
      from (select distinct sleutel, organisatie_id, grond from raak where not besloten) r
      join belanggrens g on g.grond = r.grond
     cross join lateral (
       select count(distinct e.casus_id) as zaken from (
         select j.casus_id from belangindex j where j.sleutels @> array[r.sleutel] and j.houder = r.organisatie_id limit 40) e) n
     where n.zaken > g.hoogstens),
  toets as (
    select r.casus_id, r.organisatie_id, r.medewerker, array_agg(distinct r.grond order by r.grond) as gronden,
           array_agg(distinct r.sleutel order by r.sleutel) as sleutels
      from raak r
     where r.besloten or not exists (
       select from vaak v where v.sleutel = r.sleutel and v.organisatie_id = r.organisatie_id and v.grond = r.grond)
     group by r.casus_id, r.organisatie_id, r.medewerker),
  gesteld as (
    insert into belangentoets as b (casus_id, organisatie_id, medewerker, gronden, sleutels, kende_al)
    select t.casus_id, t.organisatie_id, t.medewerker, t.gronden, t.sleutels,
           exists (select from journal j where j.stream_id = t.casus_id and j.door ->> 'medewerker' = t.medewerker
                      and j.door -> 'organisatie' ->> 'id' = t.organisatie_id)
           or exists (select from werkregel w where w.organisatie_id = t.organisatie_id and w.casus_id = t.casus_id and w.medewerker = t.medewerker)
      from toets t
    on conflict (casus_id, organisatie_id, medewerker) do update set
      gronden = (select array_agg(distinct g order by g) from unnest(b.gronden || excluded.gronden) g),
      kende_al = case b.stand when 'geen-bezwaar' then excluded.kende_al else b.kende_al end,
      sleutels = (select array_agg(distinct s order by s) from unnest(b.sleutels || excluded.sleutels) s),
      stand = case b.stand when 'geen-bezwaar' then 'open' else b.stand end,
      gesteld_at = case b.stand when 'geen-bezwaar' then clock_timestamp() else b.gesteld_at end
      where not (excluded.gronden <@ b.gronden and excluded.sleutels <@ b.sleutels)
    returning new.casus_id, new.organisatie_id, new.medewerker, (old.stand, old.gronden) is distinct from (new.stand, new.gronden) as anders)
  -- under no employee's name: somebody reads the lines of their own
  insert into audit (medewerker, organisatie, handeling, object, doel, uitkomst, objecten)
  select 'schakel', organisatie_id, 'belang.gesteld', casus_id, 'belangentoets', 'gedaan', array[medewerker] from gesteld where anders
$$;

-- A circle and a case that are written in the same instant would not see each other: whoever changes a circle waits for the
-- cases that are being written, and these wait for nobody but that.
create function schakel.wacht_op_kring(alleen boolean) returns void language plpgsql set search_path = schakel, pg_temp as $$
begin
  if alleen then
    perform pg_advisory_xact_lock(hashtext('schakel kring'), 0);
  else
    perform pg_advisory_xact_lock_shared(hashtext('schakel kring'), 0);
  end if;
end
$$;

-- Compares everything told by one employee with every casus of the organisations this employee works for.
create function schakel.toets_medewerker(wie text) returns void language plpgsql security definer
  set search_path = schakel, pg_temp as $$
declare
  eigen bigint[];
  zaken uuid[];
begin
  perform wacht_op_kring(true);
  eigen := array(select distinct sleutel from eigen_kring where medewerker = wie);
  if cardinality(eigen) = 0 then
    return;
  end if;
  select array_agg(distinct i.casus_id) into zaken
    from belangindex i join casus_toegang t on t.casus_id = i.casus_id
   where i.sleutels && eigen and t.organisatie_id in (select organisatie_id from aanstelling where medewerker_id = wie);
  if zaken is not null then
    perform stel_toetsen(zaken, wie);
  end if;
end
$$;

-- The part of the read models of one casus, and what follows from it: nothing is looked up unless somebody in it, its form,
-- or who stands to it changed.
create function schakel.projecteer_belangen(zaak uuid, b jsonb) returns void language plpgsql security definer
  set search_path = schakel, pg_temp as $$
declare
  mensen int;
  verband int;
begin
  if b is null then
    return;
  end if;
  insert into belangindex as i (persoon_id, casus_id, houder, sleutels)
  select p.persoon_id, zaak, p.houder, p.sleutels
    from jsonb_to_recordset(b -> 'personen') as p (persoon_id uuid, houder text, sleutels bigint[])
  on conflict (persoon_id) do update set sleutels = excluded.sleutels where i.sleutels is distinct from excluded.sleutels;
  get diagnostics mensen = row_count;
  insert into belangzaak as z (casus_id, besloten, organisaties)
  select zaak, (b ->> 'besloten')::boolean, array(select t.organisatie_id from casus_toegang t where t.casus_id = zaak order by 1)
  on conflict (casus_id) do update set besloten = excluded.besloten, organisaties = excluded.organisaties
    where (z.besloten, z.organisaties) is distinct from (excluded.besloten, excluded.organisaties);
  get diagnostics verband = row_count;
  if mensen + verband > 0 then
    perform wacht_op_kring(false);
    perform stel_toetsen(array[zaak], null);
  end if;
end
$$;

-- Somebody tells the own circle, in the place of what was told before; nothing is kept but numbers and how many.
create function schakel.zet_eigen_kring(wie text, sleutels jsonb, aantal jsonb, nu timestamptz) returns void
  language plpgsql security definer set search_path = schakel, pg_temp as $$
begin
  delete from eigen_kring where medewerker = wie and not uit_naam;
  insert into eigen_kring (medewerker, grond, sleutel, uit_naam)
  select wie, s.grond, s.sleutel, false from jsonb_to_recordset(sleutels) as s (grond text, sleutel bigint) on conflict do nothing;
  insert into kringstand as k (medewerker, naasten, adressen, familienamen, verteld_at)
  select wie, a.naasten, a.adressen, a.familienamen, nu
    from jsonb_to_record(aantal) as a (naasten int, adressen int, familienamen int)
  on conflict (medewerker) do update set naasten = excluded.naasten, adressen = excluded.adressen,
    familienamen = excluded.familienamen, verteld_at = excluded.verteld_at;
  perform toets_medewerker(wie);
end
$$;

-- Whoever works here has a name, also who tells nothing: the job reads those that are new or changed.
create function schakel.namen_zonder_kring(hoogstens int) returns table (id text, naam text)
  stable language sql security definer set search_path = schakel, pg_temp as $$
  select m.id, m.naam from medewerker m left join kringstand k on k.medewerker = m.id
   where k.naam is distinct from m.naam order by m.id limit hoogstens
$$;
create function schakel.zet_kring_uit_naam(wie text, gelezen text, sleutels jsonb) returns void
  language plpgsql security definer set search_path = schakel, pg_temp as $$
begin
  delete from eigen_kring where medewerker = wie and uit_naam;
  insert into eigen_kring (medewerker, grond, sleutel, uit_naam)
  select wie, s.grond, s.sleutel, true from jsonb_to_recordset(sleutels) as s (grond text, sleutel bigint) on conflict do nothing;
  insert into kringstand as k (medewerker, naam) values (wie, gelezen)
  on conflict (medewerker) do update set naam = excluded.naam;
  perform toets_medewerker(wie);
end
$$;

-- Whoever begins to work for an organisation is compared with its cases.
create function schakel.toets_aanstelling() returns trigger language plpgsql security definer
  set search_path = schakel, pg_temp as $$
begin
  perform toets_medewerker(new.medewerker_id);
  return null;
end
$$;
create trigger toets_aanstelling after insert or update on schakel.aanstelling
  for each row execute function schakel.toets_aanstelling();
revoke all on function schakel.stel_toetsen, schakel.wacht_op_kring, schakel.toets_medewerker, schakel.projecteer_belangen, schakel.zet_eigen_kring,
  schakel.namen_zonder_kring, schakel.zet_kring_uit_naam, schakel.toets_aanstelling from public;

-- ---------------------------------------------------------------- for who decides

-- The checks that this reader decides: to be decided first, then those of which the file still stands in the name of whom it
-- is hidden from, then what was decided.
create function schakel.belangen_voor_mij(hoogstens int)
  returns table (casus_id uuid, nummer text, medewerker text, naam text, gronden text[], kende_al boolean, stand text,
                 gesteld_at timestamptz, op_naam boolean)
  stable language sql security definer set search_path = schakel, pg_temp as $$
  select b.casus_id, c.nummer, b.medewerker, m.naam, b.gronden, b.kende_al, b.stand, b.gesteld_at, o.op_naam
    from belangentoets b
    join casus c on c.id = b.casus_id
    join casus_toegang t on t.casus_id = b.casus_id and t.organisatie_id = b.organisatie_id
    join medewerker m on m.id = b.medewerker
   cross join lateral (
     select exists (select from werkregel w where w.organisatie_id = b.organisatie_id and w.casus_id = b.casus_id and w.open
                       and w.medewerker = b.medewerker) and b.verborgen as op_naam) o
   where behandelt_zaken() and b.organisatie_id = organisatie_nu() and b.medewerker <> medewerker_nu()
     and medewerker_nu() in (select toetsers(b.organisatie_id, b.casus_id, b.medewerker))
   order by b.stand <> 'open', not o.op_naam, b.gesteld_at desc, b.casus_id, b.medewerker limit hoogstens
$$;

-- How many of them ask something; an organisation without any costs one look at an index.
create function schakel.tel_belangen() returns int stable language plpgsql security definer
  set search_path = schakel, pg_temp as $$
begin
  if not behandelt_zaken()
    or not exists (select from belangentoets where organisatie_id = organisatie_nu() and stand <> 'geen-bezwaar') then
    return 0;
  end if;
  return (select count(*) from (
    select b.casus_id, b.medewerker from belangentoets b
     where b.organisatie_id = organisatie_nu() and b.stand = 'open'
    union all
    select b.casus_id, b.medewerker from belangentoets b
      join werkregel w on w.organisatie_id = b.organisatie_id and w.casus_id = b.casus_id and w.open and w.medewerker = b.medewerker
     where b.organisatie_id = organisatie_nu() and b.stand = 'bezwaar') d
    join casus_toegang t on t.casus_id = d.casus_id and t.organisatie_id = organisatie_nu()
   where d.medewerker <> medewerker_nu() and medewerker_nu() in (select toetsers(organisatie_nu(), d.casus_id, d.medewerker)));
end
$$;

-- What was decided about the checks of this reader, the latest first.
create function schakel.belangenbesluiten_voor_mij(zaken uuid[])
  returns table (id uuid, casus_id uuid, medewerker text, uitkomst text, door text, at timestamptz,
                 key_id text, datasleutel bytea, nonce bytea, inhoud bytea)
  stable language sql security definer set search_path = schakel, pg_temp as $$
  select d.id, d.casus_id, d.medewerker, d.uitkomst, coalesce(m.naam, d.door), d.at, d.key_id, d.datasleutel, d.nonce, d.inhoud
    from belangenbesluit d left join medewerker m on m.id = d.door
   where d.casus_id = any (zaken) and behandelt_zaken() and d.organisatie_id = organisatie_nu() and d.medewerker <> medewerker_nu()
     and medewerker_nu() in (select toetsers(d.organisatie_id, d.casus_id, d.medewerker))
   order by d.at desc, d.id
$$;

-- Decides; false when there is no such check for this reader to decide, and when the decision was sent before and another one
-- was taken since: then nobody may believe that it holds.
create function schakel.beslis_belang(zaak uuid, wie text, besluit jsonb) returns boolean
  language plpgsql security definer set search_path = schakel, pg_temp as $$
begin
  perform from belangentoets b
    join casus_toegang t on t.casus_id = b.casus_id and t.organisatie_id = b.organisatie_id
   where b.casus_id = zaak and b.organisatie_id = organisatie_nu() and b.medewerker = wie for update of b;
  if not found or not behandelt_zaken() or wie = medewerker_nu()
    or not medewerker_nu() in (select toetsers(organisatie_nu(), zaak, wie)) then
    return false;
  end if;
  insert into belangenbesluit (id, casus_id, organisatie_id, medewerker, uitkomst, door, at, key_id, datasleutel, nonce, inhoud)
  select d.id, zaak, organisatie_nu(), wie, d.uitkomst, medewerker_nu(), d.at, d.key_id, decode(d.datasleutel, 'hex'),
         decode(d.nonce, 'hex'), decode(d.inhoud, 'hex')
    from jsonb_to_record(besluit)
      as d (id uuid, uitkomst text, at timestamptz, key_id text, datasleutel text, nonce text, inhoud text)
  on conflict (id) do nothing;
  if found then
    update belangentoets set stand = besluit ->> 'uitkomst' where casus_id = zaak and organisatie_id = organisatie_nu() and medewerker = wie;
    return true;
  end if;
  return exists (select from belangentoets where casus_id = zaak and organisatie_id = organisatie_nu() and medewerker = wie
                    and stand = besluit ->> 'uitkomst');
end
$$;
revoke all on function schakel.belangen_voor_mij, schakel.tel_belangen, schakel.belangenbesluiten_voor_mij,
  schakel.beslis_belang from public;

-- ---------------------------------------------------------------- who may what

do $$
declare
  tabel text;
begin
  foreach tabel in array array['eigen_kring', 'kringstand', 'belangindex', 'belangzaak', 'belanggrens', 'belangentoetser', 'belangentoets', 'belangenbesluit'] loop
    execute format('alter table schakel.%I enable row level security', tabel);
  end loop;
end
$$;
-- the writer makes read models anew; what was told, raised and decided it reaches through the functions above only
create policy schrijft on schakel.belangindex to schakel_schrijf using (true) with check (true);
create policy schrijft on schakel.belangzaak to schakel_schrijf using (true) with check (true);
grant select, insert, update, delete on schakel.belangindex, schakel.belangzaak to schakel_schrijf;
create policy eigen_stand on schakel.kringstand for select to schakel_lees using (medewerker = (select schakel.medewerker_nu()));
grant select on schakel.kringstand to schakel_lees;

grant execute on function schakel.is_verborgen, schakel.projecteer_belangen, schakel.zet_eigen_kring to schakel_schrijf;
grant execute on function schakel.verborgen_voor_mij, schakel.belangen_voor_mij, schakel.tel_belangen,
  schakel.belangenbesluiten_voor_mij, schakel.beslis_belang to schakel_lees;
grant execute on function schakel.namen_zonder_kring, schakel.zet_kring_uit_naam to schakel_werk;
