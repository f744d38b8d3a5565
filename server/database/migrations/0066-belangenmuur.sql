-- What a conflict check hides is hidden by every policy and every function that takes a reader's place (0092). The list of
-- what is hidden from one reader is asked once for a statement, and is empty for nearly everybody.

-- every other policy on a casus looks through the first of these
alter policy eigen_zaken on schakel.casus_toegang
  using (organisatie_id = (select schakel.organisatie_nu())
    and ((select schakel.behandelt_zaken()) or ((select schakel.werkt_aan_zaken()) and relatie <> 'gesloten'))
    and casus_id <> all ((select schakel.verborgen_voor_mij())::uuid[]));
alter policy eigen_werk on schakel.werkregel
  using (organisatie_id = (select schakel.organisatie_nu())
    and ((select schakel.behandelt_zaken()) or ((select schakel.werkt_aan_zaken()) and relatie <> 'gesloten'))
    and casus_id <> all ((select schakel.verborgen_voor_mij())::uuid[]));

-- Whoever keeps the log has a family too: no line about a casus that is hidden from them, nor about a check on themselves.
alter policy controleert on schakel.audit
  using ((select schakel.controleert_log()) and organisatie = (select schakel.organisatie_nu())
    and coalesce(object, '') <> all ((select schakel.verborgen_voor_mij())::text[])
    and (handeling not in ('belang.gesteld', 'belang.beslis') or (select schakel.medewerker_nu()) <> all (coalesce(objecten, '{}'))));

create or replace function schakel.feiten_voor_lezer(zaak uuid) returns jsonb stable language sql security definer
  set search_path = schakel, pg_temp as $$
  select feiten(zaak) where exists
    (select from casus_toegang t where t.casus_id = zaak and t.organisatie_id = organisatie_nu() and leest(t.relatie)
       and zaak <> all (verborgen_voor_mij()))
$$;

-- It is planned for every question, as before: replacing a function forgets that.
create or replace function schakel.zoek(vraag text, spoor text, waartoe text) returns table (casus_id uuid, gelijkenis real)
  language plpgsql security definer set search_path = schakel, pg_temp as $$
declare
  gevonden uuid[];
  weg uuid[] := verborgen_voor_mij();
begin
  if schakel.werkt_aan_zaken() then
    select array_agg(t.id order by t.sterkte desc) into gevonden from (
      select z.casus_id as id, max(similarity(z.term, zoekvorm(vraag))) as sterkte
        from zoekindex z join casus_toegang ct on ct.casus_id = z.casus_id and ct.organisatie_id = organisatie_nu() and leest(ct.relatie)
                            and ct.casus_id <> all (weg)
       where z.houder = organisatie_nu()
         and (z.term % zoekvorm(vraag) or zoekvorm(vraag) <% z.term or z.term like '%' || replace(replace(zoekvorm(vraag), '\', '\\'), '%', '\%') || '%')
       group by z.casus_id order by 2 desc limit 50) t;
  end if;
  insert into audit (medewerker, organisatie, handeling, doel, uitkomst, aantal, objecten, vingerafdruk)
  values (medewerker_nu(), organisatie_nu(), 'zoeken', waartoe, 'gelezen', coalesce(cardinality(gevonden), 0), gevonden::text[], spoor);
  return query select g.id, 0::real from unnest(gevonden) as g (id);
end
$$;
alter function schakel.zoek set plan_cache_mode = force_custom_plan;

create or replace function schakel.radar_zoek(zaak uuid, gezocht jsonb)
  returns table (voor uuid, persoon_id uuid, casus_id uuid, betrokkene uuid)
  language plpgsql security definer set search_path = schakel, pg_temp as $$
declare
  wie text := organisatie_nu();
  gevonden jsonb;
  weg uuid[] := verborgen_voor_mij();
begin
  if schakel.behandelt_zaken() then
    with naast as materialized (
      select g.voor, n.persoon_id, n.casus_id, n.betrokkene
        from jsonb_to_recordset(gezocht) as g (voor uuid, sleutels int[])
       cross join lateral radar_naast(wie, zaak, g.sleutels) n
      union
      select b.betrokkene, r.persoon_id, r.casus_id, r.betrokkene
        from radarbesluit b join radarindex r on r.casus_id = b.ander_casus and r.betrokkene = b.ander_betrokkene and r.houder = wie
       where b.casus_id = zaak and b.houder = wie
      union
      select b.ander_betrokkene, r.persoon_id, r.casus_id, r.betrokkene
        from radarbesluit b join radarindex r on r.casus_id = b.casus_id and r.betrokkene = b.betrokkene and r.houder = wie
       where b.ander_casus = zaak and b.houder = wie)
    select jsonb_agg(to_jsonb(n)) into gevonden from naast n
     where n.casus_id <> all (weg)
       and (select leest(t.relatie) from casus_toegang t where t.casus_id = n.casus_id and t.organisatie_id = wie);
  end if;
  insert into audit (medewerker, organisatie, handeling, object, doel, uitkomst, aantal)
  values (medewerker_nu(), wie, 'radar.zoek', zaak, 'radar', 'gelezen', coalesce(jsonb_array_length(gevonden), 0));
  return query select f.* from jsonb_to_recordset(coalesce(gevonden, '[]'))
    as f (voor uuid, persoon_id uuid, casus_id uuid, betrokkene uuid);
end
$$;

create or replace function schakel.radar_vraag(vraag uuid, zaak uuid, wie uuid, waartoe text, gezocht jsonb)
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
    or not exists (select from casus_toegang t where t.casus_id = zaak and t.organisatie_id = zelf and t.relatie in ('verantwoordelijk', 'betrokken')
                      and t.casus_id <> all (verborgen_voor_mij()))
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

create or replace function schakel.radar_gevraagd(hoogstens int)
  returns table (at timestamptz, van_organisatie text, doel text, casus_id uuid, nummer text)
  stable language sql security definer set search_path = schakel, pg_temp as $$
  select v.at, v.van_organisatie, v.doel, a.casus_id, c.nummer
    from radarantwoord a join radarvraag v on v.id = a.vraag_id join casus c on c.id = a.casus_id
    join casus_toegang t on t.casus_id = a.casus_id and t.organisatie_id = organisatie_nu() and leest(t.relatie)
      and t.casus_id <> all ((select verborgen_voor_mij())::uuid[])
   where a.organisatie_id = organisatie_nu() and behandelt_zaken()
   order by v.at desc, c.nummer limit hoogstens
$$;

create or replace function schakel.bekend_voor_logcontrole(zaak uuid) returns boolean stable language sql
  set search_path = schakel, pg_temp as $$
  select controleert_log() and zaak <> all (verborgen_voor_mij()) and (
    exists (select from casus_toegang t where t.casus_id = zaak and t.organisatie_id = organisatie_nu())
    or exists (select from audit a where a.object = zaak::text and a.organisatie = organisatie_nu()
                and a.uitkomst in ('gedaan', 'gelezen', 'geweigerd')))
$$;
