-- The first page of work costs the same however many cases somebody may see: every part of it is the beginning of an
-- index, and nothing is counted further than the page says (docs/decisions/0068).

alter table schakel.werkregel
  -- whom it is for: this employee, or (empty) whoever is first, because nobody has it yet or it is offered
  add column voor text not null generated always as (
    case when redenen @> array['aanbod-ontvangen'] then '' else coalesce(medewerker, '') end) stored,
  -- what it asks: something now, given back (0), acute (1) or else (2); something in time (3); something only once the
  -- first deadline has passed (4). Absent: it waits for somebody else
  add column vraagt smallint generated always as (case
    when redenen[1] = 'aanbod-wacht' then null
    when redenen[1] = 'overleg-wacht' then 4
    when rang < 2 then rang
    when veiligheid = 'acuut-onveilig' or redenen @> array['aanbod-ontvangen'] then 2
    when cardinality(redenen) > 0 then 3
    else 4 end) stored,
  -- the first deadline, or never
  add column eerst_at timestamptz(3) not null generated always as (coalesce(uiterlijk_at, 'infinity')) stored;

-- `relatie` is in each because the row policy asks for it: an index alone then answers how many there are
drop index schakel.werkregel_organisatie_id_open_rang_uiterlijk_at_casus_id_idx,
  schakel.werkregel_organisatie_id_open_medewerker_rang_uiterlijk_at__idx,
  schakel.werkregel_telling, schakel.werkregel_ontvangen, schakel.werkregel_wacht;
create index werkregel_alle on schakel.werkregel (organisatie_id, open, rang, eerst_at, casus_id) include (relatie);
create index werkregel_mij on schakel.werkregel (organisatie_id, open, medewerker, rang, eerst_at, casus_id) include (relatie);
create index werkregel_team on schakel.werkregel (organisatie_id, open, team, rang, eerst_at, casus_id) include (relatie);
create index werkregel_nu on schakel.werkregel (organisatie_id, voor, vraagt, eerst_at, casus_id) include (relatie, rang)
  where open and vraagt is not null;
create index werkregel_wacht on schakel.werkregel (organisatie_id, rang, eerst_at, casus_id) include (relatie, medewerker)
  where open and redenen && array['aanbod-wacht', 'overleg-wacht'];
create index werkregel_wacht_eigen on schakel.werkregel (organisatie_id, medewerker, rang, eerst_at, casus_id) include (relatie)
  where open and redenen && array['aanbod-wacht', 'overleg-wacht'];

-- Whether a notice is still true, and for whom: when what it tells of became due (absent as soon as that is done,
-- postponed or gone, or the dossier closed), and whose file it is (empty: of who leads the team). The longest late are then
-- the beginning of an index, whatever was ever noticed.
alter table schakel.signaal add column laat_at timestamptz(3), add column voor text;
drop index schakel.signaal_rol, schakel.signaal_organisatie_id_at_idx;
create index signaal_laat on schakel.signaal (organisatie_id, rol, voor, laat_at, sleutel) where laat_at is not null;
create index signaal_casus on schakel.signaal (casus_id);

-- Whoever changes a case changes what its notices say in the same transaction, and needs no right to them.
create function schakel.herzie_signalen(zaak uuid) returns void language sql security definer set search_path = schakel, pg_temp as $$
  update signaal s set laat_at = n.laat_at, voor = n.voor
    from signaal o cross join lateral (
      select case when (min(v.uiterlijk_at) <= o.at or bool_or(v.meteen)) and (bool_or(w.open) or bool_or(v.over is not null))
                  then min(v.uiterlijk_at) end as laat_at,
             case o.rol when 'medewerker' then max(w.medewerker) else '' end as voor
        from verplichting v left join werkregel w on w.organisatie_id = o.organisatie_id and w.casus_id = o.casus_id
       where v.casus_id = o.casus_id and v.bron = o.bron and v.einde is null) n
   where o.casus_id = zaak and s.sleutel = o.sleutel and (s.laat_at, s.voor) is distinct from (n.laat_at, n.voor)
$$;
revoke all on function schakel.herzie_signalen from public;
grant execute on function schakel.herzie_signalen to schakel_schrijf, schakel_werk;
select schakel.herzie_signalen(casus_id) from (select distinct casus_id from schakel.signaal) s;

-- When to look next whether a case asks for notices: as soon as it changed while something was due, and otherwise when
-- the next term passes. Without this the worker would go past everything that was ever late, every minute.
create table schakel.wekker (
  casus_id uuid primary key,
  at timestamptz(3) not null
);
create index on schakel.wekker (at);
alter table schakel.wekker enable row level security;
create policy telt_af on schakel.wekker to schakel_werk using (true);
grant select, update, delete on schakel.wekker to schakel_werk;
insert into schakel.wekker (casus_id, at)
select casus_id, min(case when meteen then '-infinity' else uiterlijk_at end) from schakel.verplichting where einde is null group by casus_id;

create function schakel.zet_wekker(zaak uuid) returns void language sql security definer set search_path = schakel, pg_temp as $$
  insert into wekker as k (casus_id, at)
  select zaak, min(case when meteen then '-infinity' else uiterlijk_at end) from verplichting where casus_id = zaak and einde is null
  having count(*) > 0
  on conflict (casus_id) do update set at = excluded.at where k.at <> excluded.at
$$;
revoke all on function schakel.zet_wekker from public;
grant execute on function schakel.zet_wekker to schakel_schrijf;

alter function schakel.projecteer rename to projecteer_leesmodellen;
create function schakel.projecteer(zaak uuid, p jsonb) returns void language plpgsql set search_path = schakel, pg_temp as $$
begin
  perform projecteer_leesmodellen(zaak, p);
  perform herzie_signalen(zaak);
  perform zet_wekker(zaak);
end
$$;
create function schakel.herzie_nieuw_signaal() returns trigger language plpgsql set search_path = schakel, pg_temp as $$
begin
  perform herzie_signalen(new.casus_id);
  return null;
end
$$;
create trigger herzie after insert on schakel.signaal for each row execute function schakel.herzie_nieuw_signaal();

-- What is searched for differs too much to plan it once.
alter function schakel.zoek set plan_cache_mode = force_custom_plan;

-- Asked of each notice by itself: as `exists`, the database may first gather everything the organisation may see.
alter policy eigen_signalen on schakel.signaal
  using (organisatie_id = (select schakel.organisatie_nu()) and rol = any ((select schakel.rollen_nu())::text[])
    and (select true from schakel.casus_toegang t where t.casus_id = signaal.casus_id and t.organisatie_id = (select schakel.organisatie_nu())));
