-- A log controller has no access to cases, but is asked about one by its number. These two translate between number and
-- id for casussen with which the own organisation has something to do, or in which somebody of it once did or read
-- something, and say nothing else. An attempt at what is not there for them opens nothing: anybody can make one.
create function schakel.bekend_voor_logcontrole(zaak uuid) returns boolean stable language sql
  set search_path = schakel, pg_temp as $$
  select controleert_log() and (
    exists (select from casus_toegang t where t.casus_id = zaak and t.organisatie_id = organisatie_nu())
    or exists (select from audit a where a.object = zaak::text and a.organisatie = organisatie_nu()
                and a.uitkomst in ('gedaan', 'gelezen', 'geweigerd')))
$$;
create function schakel.casus_voor_logcontrole(gevraagd text) returns uuid stable language sql security definer
  set search_path = schakel, pg_temp as $$
  select c.id from casus c where c.nummer = gevraagd and bekend_voor_logcontrole(c.id)
$$;
create function schakel.nummers_voor_logcontrole(gevraagd uuid[]) returns table (casus_id uuid, nummer text)
  stable language sql security definer set search_path = schakel, pg_temp as $$
  select c.id, c.nummer from casus c where c.id = any (gevraagd) and bekend_voor_logcontrole(c.id)
$$;
revoke all on function schakel.bekend_voor_logcontrole, schakel.casus_voor_logcontrole,
  schakel.nummers_voor_logcontrole from public;
grant execute on function schakel.casus_voor_logcontrole, schakel.nummers_voor_logcontrole to schakel_lees;

-- whose log, in time: what the page filters by
create index on schakel.audit (organisatie, medewerker, at desc);
