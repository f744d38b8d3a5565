-- Between organisations radar says whether somebody is known, and nothing else (X-VT7, SOA-S2.1). Both sides are told, and
-- nobody can go fishing: the question is about somebody of the asker's own casus, and there are only so many of them.

-- how many questions within how many hours, of one employee and of one organisation (BESLUIT-RADAR-GRENS)
create table schakel.radargrens (
  van text primary key check (van in ('medewerker', 'organisatie')),
  aantal int not null check (aantal > 0),
  uren int not null check (uren > 0)
);
insert into schakel.radargrens (van, aantal, uren) values ('medewerker', 20, 24), ('organisatie', 200, 24);

-- One question: about whom, by whom, for what. `bekend_bij` is what the asker was told.
create table schakel.radarvraag (
  id uuid primary key,
  at timestamptz(3) not null default clock_timestamp(),
  van_organisatie text not null,
  van_medewerker text not null,
  casus_id uuid not null,
  betrokkene uuid not null,
  doel text not null check (doel ~ '^[a-z]+(-[a-z]+)*$'),
  gevraagd_aan text[] not null,
  bekend_bij text[] not null
);
create index on schakel.radarvraag (van_organisatie, at desc);
create index on schakel.radarvraag (casus_id, at desc);

-- What the asked organisation is told: that there was a question and about which casus of its own, never what the asker holds.
create table schakel.radarantwoord (
  vraag_id uuid not null references schakel.radarvraag,
  organisatie_id text not null,
  casus_id uuid not null,
  primary key (vraag_id, organisatie_id, casus_id)
);
create index on schakel.radarantwoord (organisatie_id, vraag_id);

create trigger nooit_wijzigen before update or delete or truncate on schakel.radarvraag
  for each statement execute function schakel.weiger_wijziging();
create trigger nooit_wijzigen before update or delete or truncate on schakel.radarantwoord
  for each statement execute function schakel.weiger_wijziging();

-- Asks every organisation in `gezocht` whether it knows somebody: it does when one person of it shares a pair of names and a
-- day of birth or an address. What the asked are told is written before the asker hears anything. Answers what came of it, and
-- which organisations know; a question sent twice is one question.
create function schakel.radar_vraag(vraag uuid, zaak uuid, wie uuid, waartoe text, gezocht jsonb)
  returns table (uitkomst text, bekend text[])
  language plpgsql security definer set search_path = schakel, pg_temp as $$
declare
  zelf text := organisatie_nu();
  ik text := medewerker_nu();
  einde text := 'gelezen';
  bij text[] := '{}';
  gevonden jsonb := '[]';
begin
  -- one after the other within an organisation: two at once would both be the last one allowed
  perform pg_advisory_xact_lock(hashtext('schakel radarvraag'), hashtext(zelf));
  if not behandelt_zaken()
    or not exists (select from organisatie o where o.id = zelf and o.soort in ('veilig-thuis', 'lkha'))
    or not exists (select from casus_toegang t where t.casus_id = zaak and t.organisatie_id = zelf and t.relatie in ('verantwoordelijk', 'betrokken'))
    or not exists (select from radarindex r where r.casus_id = zaak and r.betrokkene = wie and r.houder = zelf) then
    einde := 'niet-gevonden';
  elsif exists (select from radarvraag v where v.id = vraag) then
    select v.bekend_bij into bij from radarvraag v
     where v.id = vraag and v.van_organisatie = zelf and v.van_medewerker = ik and v.casus_id = zaak and v.betrokkene = wie;
    return query select case when bij is null then 'niet-gevonden' else 'gelezen' end, coalesce(bij, '{}');
    return;
  elsif exists (select from radargrens g
                 where (select count(*) from radarvraag v
                         where v.van_organisatie = zelf and (g.van = 'organisatie' or v.van_medewerker = ik)
                           and v.at > clock_timestamp() - make_interval(hours => g.uren)) >= g.aantal) then
    einde := 'geweigerd';
  else
    select coalesce(jsonb_agg(distinct jsonb_build_object('organisatie', g.organisatie, 'casus', r.casus_id)), '[]') into gevonden
      from jsonb_to_recordset(gezocht) as g (organisatie text, namen int[], vast int[])
      join organisatie o on o.id = g.organisatie and o.soort in ('veilig-thuis', 'lkha')
      join radarindex r on r.houder = g.organisatie and r.sleutels && g.namen and r.sleutels && g.vast
     where g.organisatie <> zelf and r.casus_id <> zaak;
    select coalesce(array_agg(distinct f.organisatie order by f.organisatie), '{}') into bij
      from jsonb_to_recordset(gevonden) as f (organisatie text);
    insert into radarvraag (id, van_organisatie, van_medewerker, casus_id, betrokkene, doel, gevraagd_aan, bekend_bij)
    select vraag, zelf, ik, zaak, wie, waartoe, coalesce(array_agg(g.organisatie order by g.organisatie), '{}'), bij
      from jsonb_to_recordset(gezocht) as g (organisatie text);
    insert into radarantwoord (vraag_id, organisatie_id, casus_id)
    select vraag, f.organisatie, f.casus from jsonb_to_recordset(gevonden) as f (organisatie text, casus uuid);
  end if;
  insert into audit (medewerker, organisatie, handeling, object, doel, uitkomst, aantal)
  values (ik, zelf, 'radar.vraag', zaak, waartoe, einde, cardinality(bij));
  return query select einde, bij;
end
$$;
revoke all on function schakel.radar_vraag from public;
grant execute on function schakel.radar_vraag to schakel_lees;

alter table schakel.radargrens enable row level security;
alter table schakel.radarvraag enable row level security;
alter table schakel.radarantwoord enable row level security;
create policy leest_grens on schakel.radargrens for select to schakel_lees using ((select schakel.behandelt_zaken()));
-- the asker reads its own questions in a casus it may read
create policy eigen_vragen on schakel.radarvraag for select to schakel_lees
  using ((select schakel.behandelt_zaken()) and van_organisatie = (select schakel.organisatie_nu())
    and exists (select from schakel.casus_toegang t where t.casus_id = radarvraag.casus_id and t.organisatie_id = (select schakel.organisatie_nu())));
grant select on schakel.radargrens, schakel.radarvraag to schakel_lees;

-- The asked reads who asked for what, beside its own casus, and not in which casus the asker stands.
create function schakel.radar_gevraagd(hoogstens int)
  returns table (at timestamptz, van_organisatie text, doel text, casus_id uuid, nummer text)
  stable language sql security definer set search_path = schakel, pg_temp as $$
  select v.at, v.van_organisatie, v.doel, a.casus_id, c.nummer
    from radarantwoord a join radarvraag v on v.id = a.vraag_id join casus c on c.id = a.casus_id
    join casus_toegang t on t.casus_id = a.casus_id and t.organisatie_id = organisatie_nu() and leest(t.relatie)
   where a.organisatie_id = organisatie_nu() and behandelt_zaken()
   order by v.at desc, c.nummer limit hoogstens
$$;
revoke all on function schakel.radar_gevraagd from public;
grant execute on function schakel.radar_gevraagd to schakel_lees;
