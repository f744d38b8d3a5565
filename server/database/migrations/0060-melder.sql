-- Who stays unknown to the family opens only for whom a colleague let open it, and for a short time
-- (docs/decisions/0090-break-glass-for-a-reporter.md). `readMelder` decides so first; this is the second wall.

-- the legal day as the program counts it; nobody who reads sets another one
create function schakel.vandaag_nu() returns text stable language sql
  as $$ select coalesce(nullif(current_setting('schakel.vandaag', true), ''), (now() at time zone 'Europe/Amsterdam')::date::text) $$;

create function schakel.mag_open(zaak uuid, verzegeld uuid) returns boolean stable language sql set search_path = schakel, pg_temp as $$
  select exists (
      select from journal m
       where m.stream_id = zaak and m.type in ('MeldingOntvangen', 'MeldingToegevoegd') and m.data ->> 'melder' = verzegeld::text
         and not coalesce((m.data ->> 'melderAnoniem')::boolean, true))
    or exists (
      select from journal g
       where g.stream_id = zaak and g.type = 'MelderOpeningGoedgekeurd' and g.data ->> 'geheim' = verzegeld::text
         and g.data ->> 'vrager' = medewerker_nu() and g.data ->> 'tot' >= vandaag_nu()
         and not exists (select from journal h where h.stream_id = zaak and h.type = 'MelderOpeningHerzien' and h.data ->> 'opening' = g.data ->> 'opening'))
$$;

alter policy eigen_dossier on schakel.geheim
  using ((select schakel.behandelt_zaken()) and houder = (select schakel.organisatie_nu())
    and exists (select from schakel.casus_toegang t where t.casus_id = geheim.casus_id and t.organisatie_id = (select schakel.organisatie_nu()))
    and schakel.mag_open(geheim.casus_id, geheim.id));

-- An obligation of which only the organisation it is of may know, whoever is responsible.
alter table schakel.verplichting add column besloten boolean not null default false;
alter policy eigen_zaken on schakel.verplichting
  using ((select schakel.werkt_aan_zaken()) and exists (select from schakel.casus_toegang t where t.casus_id = verplichting.casus_id and t.organisatie_id = (select schakel.organisatie_nu())
    and (verplichting.organisatie_id = t.organisatie_id or (t.relatie = 'verantwoordelijk' and (select schakel.behandelt_zaken())))
    and (not verplichting.besloten or (verplichting.organisatie_id = t.organisatie_id and (select schakel.behandelt_zaken())))));

alter function schakel.projecteer rename to projecteer_open;
create function schakel.projecteer(zaak uuid, p jsonb) returns void language plpgsql set search_path = schakel, pg_temp as $$
begin
  perform projecteer_open(zaak, p);
  update verplichting v set besloten = true
    from jsonb_to_recordset(p -> 'verplichtingen') as r (sleutel text, besloten boolean)
   where v.casus_id = zaak and v.sleutel = r.sleutel and r.besloten and not v.besloten;
end
$$;

-- A request that waits for a colleague is for whoever is first, whoever works on the case.
alter table schakel.werkregel alter column voor set expression as (
  case when redenen && array['aanbod-ontvangen', 'melder-opening'] then '' else coalesce(medewerker, '') end);

-- What is to be seen at once stands before whatever was late longer: a list of notices shows its beginning only.
create or replace function schakel.herzie_signalen(zaak uuid) returns void language sql security definer set search_path = schakel, pg_temp as $$
  update signaal s set laat_at = n.laat_at, voor = n.voor
    from signaal o cross join lateral (
      select case when (min(v.uiterlijk_at) <= o.at or bool_or(v.meteen)) and (bool_or(w.open) or bool_or(v.over is not null))
                  then case when bool_or(v.meteen) then '-infinity' else min(v.uiterlijk_at) end end as laat_at,
             case o.rol when 'medewerker' then max(w.medewerker) else '' end as voor
        from verplichting v left join werkregel w on w.organisatie_id = o.organisatie_id and w.casus_id = o.casus_id
       where v.casus_id = o.casus_id and v.bron = o.bron and v.einde is null) n
   where o.casus_id = zaak and s.sleutel = o.sleutel and (s.laat_at, s.voor) is distinct from (n.laat_at, n.voor)
$$;
select schakel.herzie_signalen(casus_id) from (select distinct casus_id from schakel.signaal) s;

-- Of who asks to know a reporter, and what came of it, no other organisation of the casus finds a line.
alter policy eigen_zaken on schakel.journal
  using ((select schakel.werkt_aan_zaken()) and exists (select from schakel.casus_toegang t where t.casus_id = journal.stream_id and t.organisatie_id = (select schakel.organisatie_nu()))
    and (journal.type not in ('MelderOpeningGevraagd', 'MelderOpeningGoedgekeurd', 'MelderOpeningAfgewezen', 'MelderOpeningHerzien', 'DubbelAnoniemGewogen')
      or journal.door -> 'organisatie' ->> 'id' = (select schakel.organisatie_nu())));
