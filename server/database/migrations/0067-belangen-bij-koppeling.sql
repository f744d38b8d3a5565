-- Somebody linked as the same person is the same person for a conflict check too: a check goes along to every casus that the
-- organisation linked to the one it was raised in, and what was linked to a hidden casus is hidden with it.

create function schakel.draag_toetsen_over(van uuid, naar uuid, org text) returns void language sql security definer
  set search_path = schakel, pg_temp as $$
  with mee as (
    insert into belangentoets (casus_id, organisatie_id, medewerker, gronden, sleutels, kende_al)
    select naar, b.organisatie_id, b.medewerker, b.gronden, b.sleutels,
           exists (select from journal j where j.stream_id = naar and j.door ->> 'medewerker' = b.medewerker
                      and j.door -> 'organisatie' ->> 'id' = org)
           or exists (select from werkregel w where w.organisatie_id = org and w.casus_id = naar and w.medewerker = b.medewerker)
      from belangentoets b
     where b.casus_id = van and b.organisatie_id = org and b.stand <> 'geen-bezwaar'
    on conflict (casus_id, organisatie_id, medewerker) do nothing
    returning casus_id, organisatie_id, medewerker)
  insert into audit (medewerker, organisatie, handeling, object, doel, uitkomst, objecten)
  select 'schakel', organisatie_id, 'belang.gesteld', casus_id, 'belangentoets', 'gedaan', array[medewerker] from mee
$$;

create function schakel.toets_bij_koppeling() returns trigger language plpgsql security definer
  set search_path = schakel, pg_temp as $$
begin
  perform draag_toetsen_over(new.ander_casus, new.casus_id, new.houder);
  perform draag_toetsen_over(new.casus_id, new.ander_casus, new.houder);
  return null;
end
$$;
create trigger toets_bij_koppeling after insert or update of uitkomst on schakel.radarbesluit
  for each row when (new.uitkomst = 'dezelfde') execute function schakel.toets_bij_koppeling();

-- of a casus that is linked to one which is linked, this runs again: it ends where everybody has the check already
create function schakel.koppel_toets() returns trigger language plpgsql security definer
  set search_path = schakel, pg_temp as $$
begin
  perform draag_toetsen_over(new.casus_id, case r.casus_id when new.casus_id then r.ander_casus else r.casus_id end, r.houder)
     from radarbesluit r
    where r.houder = new.organisatie_id and r.uitkomst = 'dezelfde' and new.casus_id in (r.casus_id, r.ander_casus);
  return null;
end
$$;
create trigger koppel_toets after insert on schakel.belangentoets for each row execute function schakel.koppel_toets();
revoke all on function schakel.draag_toetsen_over, schakel.toets_bij_koppeling, schakel.koppel_toets from public;

alter policy eigen_zaken on schakel.journal
  using ((select schakel.werkt_aan_zaken()) and exists (select from schakel.casus_toegang t where t.casus_id = journal.stream_id and t.organisatie_id = (select schakel.organisatie_nu()))
    and (journal.type not in ('MelderOpeningGevraagd', 'MelderOpeningGoedgekeurd', 'MelderOpeningAfgewezen', 'MelderOpeningHerzien', 'DubbelAnoniemGewogen')
      or journal.door -> 'organisatie' ->> 'id' = (select schakel.organisatie_nu()))
    and (journal.type <> 'TrefferBeoordeeld'
      or journal.data -> 'ander' ->> 'casus' <> all ((select schakel.verborgen_voor_mij())::text[])));
