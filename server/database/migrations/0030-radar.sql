-- Radar: who may have been known before. Under which keys a person of one organisation is found, what a person decided about
-- two that resemble each other, and what there is still to decide.

create table schakel.radarindex (
  persoon_id uuid primary key,
  houder text not null,
  casus_id uuid not null,
  betrokkene uuid not null,
  -- numbers that follow from the holder and from facts few people share (domain/radar/sleutels.ts)
  sleutels int[] not null
);
create index on schakel.radarindex using gin (sleutels) with (fastupdate = off);
create index on schakel.radarindex (casus_id);

create table schakel.radarbesluit (
  casus_id uuid not null,
  houder text not null,
  betrokkene uuid not null,
  ander_casus uuid not null,
  ander_betrokkene uuid not null,
  uitkomst text not null check (uitkomst in ('dezelfde', 'niet-dezelfde', 'onzeker')),
  primary key (casus_id, houder, betrokkene, ander_casus, ander_betrokkene)
);
create index on schakel.radarbesluit (ander_casus, houder);

-- Who was added or changed since radar last looked; the turn tells whether it changed again meanwhile.
create table schakel.radarbeurt (
  persoon_id uuid primary key,
  beurt bigint generated always as identity
);

-- What radar saw, for the list: no name, only in what they resemble each other. It is not part of the journal: it follows
-- from the index, and is made anew whenever somebody changes.
create table schakel.radartreffer (
  houder text not null,
  persoon_id uuid not null,
  casus_id uuid not null,
  betrokkene uuid not null,
  ander_persoon uuid not null,
  ander_casus uuid not null,
  ander_betrokkene uuid not null,
  klasse text not null check (klasse in ('waarschijnlijk', 'mogelijk')),
  score int not null,
  waarom jsonb not null,
  at timestamptz(3) not null default clock_timestamp(),
  primary key (persoon_id, ander_persoon)
);
create index on schakel.radartreffer (ander_persoon);
create index on schakel.radartreffer (houder, score desc, at desc);

-- Who destroys a person destroys what radar knows of it; nobody has to think of it.
create function schakel.vergeet_bekende() returns trigger language plpgsql security definer
  set search_path = schakel, pg_temp as $$
begin
  delete from radarindex where persoon_id = old.id;
  delete from radarbeurt where persoon_id = old.id;
  delete from radartreffer where old.id in (persoon_id, ander_persoon);
  return null;
end
$$;
revoke all on function schakel.vergeet_bekende from public;
create trigger vergeet_bekende after delete on schakel.persoon for each row execute function schakel.vergeet_bekende();

-- The radar part of the read models of one casus. Rows that did not change are not touched.
create function schakel.projecteer_radar(zaak uuid, r jsonb) returns void language plpgsql
  set search_path = schakel, pg_temp as $$
begin
  if r is null then
    return;
  end if;
  with nieuw as (
    insert into radarindex as i (persoon_id, houder, casus_id, betrokkene, sleutels)
    select b.persoon_id, b.houder, zaak, b.betrokkene, b.sleutels
      from jsonb_to_recordset(r -> 'bekenden') as b (persoon_id uuid, houder text, betrokkene uuid, sleutels int[])
    on conflict (persoon_id) do update set sleutels = excluded.sleutels where i.sleutels is distinct from excluded.sleutels
    returning persoon_id)
  insert into radarbeurt as b (persoon_id) select persoon_id from nieuw
  on conflict (persoon_id) do update set beurt = default;

  delete from radarbesluit d where d.casus_id = zaak and not exists (
    select from jsonb_to_recordset(r -> 'besluiten') as b (houder text, betrokkene uuid, ander_casus uuid, ander_betrokkene uuid)
     where (b.houder, b.betrokkene, b.ander_casus, b.ander_betrokkene) = (d.houder, d.betrokkene, d.ander_casus, d.ander_betrokkene));
  insert into radarbesluit as d (casus_id, houder, betrokkene, ander_casus, ander_betrokkene, uitkomst)
  select zaak, b.houder, b.betrokkene, b.ander_casus, b.ander_betrokkene, b.uitkomst
    from jsonb_to_recordset(r -> 'besluiten')
      as b (houder text, betrokkene uuid, ander_casus uuid, ander_betrokkene uuid, uitkomst text)
  on conflict (casus_id, houder, betrokkene, ander_casus, ander_betrokkene) do update set uitkomst = excluded.uitkomst
    where d.uitkomst is distinct from excluded.uitkomst;
end
$$;

-- The nearest by number of shared keys. Who calls this has taken care of who asks.
create function schakel.radar_naast(wie text, zaak uuid, gezocht int[]) returns table (persoon_id uuid, casus_id uuid, betrokkene uuid)
  stable language sql set search_path = schakel, pg_temp as $$
  select r.persoon_id, r.casus_id, r.betrokkene from radarindex r
   where r.sleutels && gezocht and r.houder = wie and r.casus_id is distinct from zaak
   order by (select count(*) from unnest(r.sleutels) s where s = any (gezocht)) desc, r.persoon_id limit 200
$$;
revoke all on function schakel.radar_naast from public;

-- Below the row policies an index would not be used, so this takes the actor's place as search does: only what the actor's
-- organisation holds and this actor may open, ids and nothing else, and an audit line of its own.
-- `gezocht` lists whom to look for: `voor` is somebody of `zaak` or, while that does not exist yet, a name of the asker's own;
-- whoever was decided about before is found again, however little they resemble each other by now.
create function schakel.radar_zoek(zaak uuid, gezocht jsonb)
  returns table (voor uuid, persoon_id uuid, casus_id uuid, betrokkene uuid)
  language plpgsql security definer set search_path = schakel, pg_temp as $$
declare
  wie text := organisatie_nu();
  gevonden jsonb;
begin
  if schakel.behandelt_zaken() then
    select jsonb_agg(to_jsonb(n)) into gevonden from (
      select g.voor, n.persoon_id, n.casus_id, n.betrokkene
        from jsonb_to_recordset(gezocht) as g (voor uuid, sleutels int[])
       cross join lateral (
         select * from radar_naast(wie, zaak, g.sleutels)
         union
         select r.persoon_id, r.casus_id, r.betrokkene
           from radarbesluit b join radarindex r on r.houder = wie and
             ((b.casus_id = zaak and b.betrokkene = g.voor and r.casus_id = b.ander_casus and r.betrokkene = b.ander_betrokkene)
              or (b.ander_casus = zaak and b.ander_betrokkene = g.voor and r.casus_id = b.casus_id and r.betrokkene = b.betrokkene))
          where b.houder = wie and zaak in (b.casus_id, b.ander_casus)) n
       where exists (select from casus_toegang t
                      where t.casus_id = n.casus_id and t.organisatie_id = wie and leest(t.relatie))) n;
  end if;
  insert into audit (medewerker, organisatie, handeling, object, doel, uitkomst, aantal)
  values (medewerker_nu(), wie, 'radar.zoek', zaak, 'radar', 'gelezen', coalesce(jsonb_array_length(gevonden), 0));
  return query select f.* from jsonb_to_recordset(coalesce(gevonden, '[]'))
    as f (voor uuid, persoon_id uuid, casus_id uuid, betrokkene uuid);
end
$$;
revoke all on function schakel.radar_zoek from public;

-- The job that makes the list sees people of one organisation at a time, and writes only in what they resemble each other.
create function schakel.radar_aan_de_beurt(hoogstens int)
  returns table (persoon_id uuid, beurt bigint, houder text, casus_id uuid, betrokkene uuid, gegevens jsonb)
  stable language sql security definer set search_path = schakel, pg_temp as $$
  select b.persoon_id, b.beurt, i.houder, i.casus_id, i.betrokkene,
         (select p.gegevens from persoon p where p.id = b.persoon_id order by p.versie desc limit 1)
    from radarbeurt b left join radarindex i on i.persoon_id = b.persoon_id order by b.beurt limit hoogstens
$$;
create function schakel.radar_kandidaten(wie text, zaak uuid, gezocht int[])
  returns table (persoon_id uuid, casus_id uuid, betrokkene uuid, gegevens jsonb)
  stable language sql security definer set search_path = schakel, pg_temp as $$
  select n.persoon_id, n.casus_id, n.betrokkene,
         (select p.gegevens from persoon p where p.id = n.persoon_id order by p.versie desc limit 1)
    from radar_naast(wie, zaak, gezocht) n
$$;
create function schakel.radar_leg_treffers(wie uuid, welke_beurt bigint, treffers jsonb) returns int
  language plpgsql security definer set search_path = schakel, pg_temp as $$
declare
  aantal int;
begin
  delete from radartreffer where wie in (persoon_id, ander_persoon);
  insert into radartreffer (houder, persoon_id, casus_id, betrokkene, ander_persoon, ander_casus, ander_betrokkene, klasse, score, waarom)
  select i.houder, wie, i.casus_id, i.betrokkene, a.persoon_id, a.casus_id, a.betrokkene, t.klasse, t.score, t.waarom
    from jsonb_to_recordset(treffers) as t (ander uuid, klasse text, score int, waarom jsonb)
    join radarindex i on i.persoon_id = wie
    join radarindex a on a.persoon_id = t.ander and a.houder = i.houder and a.casus_id <> i.casus_id;
  get diagnostics aantal = row_count;
  delete from radarbeurt where persoon_id = wie and beurt = welke_beurt;
  return aantal;
end
$$;
revoke all on function schakel.radar_aan_de_beurt, schakel.radar_kandidaten, schakel.radar_leg_treffers from public;
grant execute on function schakel.radar_zoek to schakel_lees;
grant execute on function schakel.radar_aan_de_beurt, schakel.radar_kandidaten, schakel.radar_leg_treffers to schakel_werk;

alter table schakel.radarindex enable row level security;
alter table schakel.radarbesluit enable row level security;
alter table schakel.radarbeurt enable row level security;
alter table schakel.radartreffer enable row level security;
create policy schrijft on schakel.radarindex to schakel_schrijf using (true) with check (true);
create policy schrijft on schakel.radarbesluit to schakel_schrijf using (true) with check (true);
create policy schrijft on schakel.radarbeurt to schakel_schrijf using (true) with check (true);
grant select, insert, update, delete on schakel.radarindex, schakel.radarbesluit, schakel.radarbeurt to schakel_schrijf;

-- both casussen must exist for this reader: otherwise a pair would tell of the one that does not
create policy eigen_besluiten on schakel.radarbesluit for select to schakel_lees
  using ((select schakel.behandelt_zaken()) and houder = (select schakel.organisatie_nu())
    and exists (select from schakel.casus_toegang t where t.casus_id = radarbesluit.casus_id and t.organisatie_id = (select schakel.organisatie_nu()))
    and exists (select from schakel.casus_toegang t where t.casus_id = radarbesluit.ander_casus and t.organisatie_id = (select schakel.organisatie_nu())));
create policy eigen_treffers on schakel.radartreffer for select to schakel_lees
  using ((select schakel.behandelt_zaken()) and houder = (select schakel.organisatie_nu())
    and exists (select from schakel.casus_toegang t where t.casus_id = radartreffer.casus_id and t.organisatie_id = (select schakel.organisatie_nu()))
    and exists (select from schakel.casus_toegang t where t.casus_id = radartreffer.ander_casus and t.organisatie_id = (select schakel.organisatie_nu())));
grant select on schakel.radarbesluit, schakel.radartreffer to schakel_lees;
