-- An obligation can be postponed, and one can ask the team leaders to look as soon as it begins.
alter table schakel.verplichting add column meteen boolean not null default false;
create index on schakel.verplichting (casus_id) where meteen and einde is null;

create or replace function schakel.projecteer(zaak uuid, p jsonb) returns void language plpgsql set search_path = schakel, pg_temp as $$
begin
  insert into casus as c (id, nummer, seq, verantwoordelijk, zicht_op_veiligheid, vormen, verblijf, ontvangen_op, bijgewerkt_at, open)
  select zaak, r.nummer, r.seq, r.verantwoordelijk, r.zicht_op_veiligheid, r.vormen, r.verblijf, r.ontvangen_op, r.bijgewerkt_at, r.open
    from jsonb_to_record(p -> 'casus')
      as r (nummer text, seq int, verantwoordelijk text, zicht_op_veiligheid text, vormen text[], verblijf text, ontvangen_op date, bijgewerkt_at timestamptz, open boolean)
  on conflict (id) do update set
    seq = excluded.seq, verantwoordelijk = excluded.verantwoordelijk, zicht_op_veiligheid = excluded.zicht_op_veiligheid,
    vormen = excluded.vormen, verblijf = excluded.verblijf, bijgewerkt_at = excluded.bijgewerkt_at, open = excluded.open;

  delete from casus_toegang t where t.casus_id = zaak
    and not exists (select from jsonb_array_elements(p -> 'toegang') e where e ->> 'organisatie_id' = t.organisatie_id);
  insert into casus_toegang as t (casus_id, organisatie_id, relatie)
  select zaak, r.organisatie_id, r.relatie
    from jsonb_to_recordset(p -> 'toegang') as r (organisatie_id text, relatie text)
  on conflict (casus_id, organisatie_id) do update set relatie = excluded.relatie
    where t.relatie is distinct from excluded.relatie;

  -- what no longer follows, because a fact it rested on was destroyed
  delete from verplichting v where v.casus_id = zaak
    and not exists (select from jsonb_array_elements(p -> 'verplichtingen') e where e ->> 'sleutel' = v.sleutel);
  insert into verplichting as v (casus_id, sleutel, bron, editie, organisatie_id, kracht, over, vanaf, uiterlijk, uiterlijk_at, einde, einde_at, meteen)
  select zaak, r.sleutel, r.bron, r.editie, r.organisatie_id, r.kracht, r.over, r.vanaf, r.uiterlijk, r.uiterlijk_at, r.einde, r.einde_at, r.meteen
    from jsonb_to_recordset(p -> 'verplichtingen')
      as r (sleutel text, bron text, editie text, organisatie_id text, kracht text, over uuid, vanaf date, uiterlijk date, uiterlijk_at timestamptz, einde text, einde_at timestamptz, meteen boolean)
  on conflict (casus_id, sleutel) do update
    set organisatie_id = excluded.organisatie_id, uiterlijk = excluded.uiterlijk, uiterlijk_at = excluded.uiterlijk_at,
        einde = excluded.einde, einde_at = excluded.einde_at
    where (v.organisatie_id, v.uiterlijk, v.einde) is distinct from (excluded.organisatie_id, excluded.uiterlijk, excluded.einde);

  delete from werkregel w where w.casus_id = zaak
    and not exists (select from jsonb_array_elements(p -> 'werk') e where e ->> 'organisatie_id' = w.organisatie_id);
  insert into werkregel (organisatie_id, casus_id, nummer, open, rang, relatie, redenen, veiligheid, vormen, verantwoordelijk, zicht_op_veiligheid, aangeboden_aan, uiterlijk_at, uiterlijk_bron, medewerker, team, bijgewerkt_at)
  select r.organisatie_id, zaak, r.nummer, r.open, r.rang, r.relatie, r.redenen, r.veiligheid, r.vormen, r.verantwoordelijk, r.zicht_op_veiligheid, r.aangeboden_aan, r.uiterlijk_at, r.uiterlijk_bron, r.medewerker, r.team, r.bijgewerkt_at
    from jsonb_to_recordset(p -> 'werk')
      as r (organisatie_id text, nummer text, open boolean, rang int, relatie text, redenen text[], veiligheid text, vormen text[], verantwoordelijk text, zicht_op_veiligheid text, aangeboden_aan text, uiterlijk_at timestamptz, uiterlijk_bron text, medewerker text, team text, bijgewerkt_at timestamptz)
  on conflict (organisatie_id, casus_id) do update set
    open = excluded.open, rang = excluded.rang, relatie = excluded.relatie, redenen = excluded.redenen,
    veiligheid = excluded.veiligheid, vormen = excluded.vormen, verantwoordelijk = excluded.verantwoordelijk,
    zicht_op_veiligheid = excluded.zicht_op_veiligheid, aangeboden_aan = excluded.aangeboden_aan,
    uiterlijk_at = excluded.uiterlijk_at, uiterlijk_bron = excluded.uiterlijk_bron,
    medewerker = excluded.medewerker, team = excluded.team, bijgewerkt_at = excluded.bijgewerkt_at;

  -- a number is found by who has access, a name no longer once a correction took it away
  delete from zoekindex z where z.casus_id = zaak and (
    (z.wat = 'nummer' and not exists (select from jsonb_array_elements(p -> 'toegang') e where e ->> 'organisatie_id' = z.houder))
    or exists (select from jsonb_to_recordset(p -> 'zoek') as r (bron uuid, wat text, term text) where r.bron = z.bron and r.wat = z.wat and r.term is null));
  insert into zoekindex as z (houder, casus_id, wat, bron, term)
  select r.houder, zaak, r.wat, r.bron, zoekvorm(r.term)
    from jsonb_to_recordset(p -> 'zoek') as r (houder text, wat text, bron uuid, term text) where r.term is not null
  on conflict (bron, houder, wat) do update set term = excluded.term where z.term is distinct from excluded.term;
end
$$;
