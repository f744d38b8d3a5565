-- Who may be opened is asked of each candidate by its key, not of everything an organisation has; and what was decided before
-- is found by its own index, each way round.
create or replace function schakel.radar_zoek(zaak uuid, gezocht jsonb)
  returns table (voor uuid, persoon_id uuid, casus_id uuid, betrokkene uuid)
  language plpgsql security definer set search_path = schakel, pg_temp as $$
declare
  wie text := organisatie_nu();
  gevonden jsonb;
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
     where (select leest(t.relatie) from casus_toegang t where t.casus_id = n.casus_id and t.organisatie_id = wie);
  end if;
  insert into audit (medewerker, organisatie, handeling, object, doel, uitkomst, aantal)
  values (medewerker_nu(), wie, 'radar.zoek', zaak, 'radar', 'gelezen', coalesce(jsonb_array_length(gevonden), 0));
  return query select f.* from jsonb_to_recordset(coalesce(gevonden, '[]'))
    as f (voor uuid, persoon_id uuid, casus_id uuid, betrokkene uuid);
end
$$;
