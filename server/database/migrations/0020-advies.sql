-- Advice: a kind of stream of its own in the same journal. Nothing here has a place for the identity of those concerned:
-- texts are screened before they come here, and `adviesvrager` is whoever asked in the work they do, sealed.

create table schakel.adviestekst (
  id uuid primary key,
  advies_id uuid not null,
  houder text not null,
  inhoud text not null,
  sleutel bytea not null
);
create index on schakel.adviestekst (advies_id);

create table schakel.adviesvrager (
  id uuid primary key,
  advies_id uuid not null,
  houder text not null,
  key_id text not null,
  datasleutel bytea not null,
  nonce bytea not null,
  inhoud bytea not null,
  sleutel bytea not null
);
create index on schakel.adviesvrager (advies_id);

create trigger nooit_wijzigen before update or truncate on schakel.adviestekst
  for each statement execute function schakel.weiger_wijziging();

-- The read model of an advice: the same after truncate and replay. `van` is the organisation that asked it through
-- Schakel; absent when somebody outside asked.
create table schakel.advies (
  id uuid primary key,
  nummer text not null unique,
  seq int not null,
  houder text not null,
  houder_soort text not null,
  van text,
  stand text not null,
  spoed boolean not null,
  hoedanigheid text not null,
  risico text,
  vormen text[] not null,
  uitkomst text,
  medewerker text,
  gevraagd_op date not null,
  gevraagd_at timestamptz(3) not null,
  volgend_contact_op date,
  bijgewerkt_at timestamptz(3) not null
);
create index on schakel.advies (houder, stand, gevraagd_at);
create index on schakel.advies (van, stand, gevraagd_at) where van is not null;

create function schakel.projecteer_advies(gevraagd uuid, p jsonb) returns void language sql
  set search_path = schakel, pg_temp as $$
  insert into advies as a (id, nummer, seq, houder, houder_soort, van, stand, spoed, hoedanigheid, risico, vormen, uitkomst,
                           medewerker, gevraagd_op, gevraagd_at, volgend_contact_op, bijgewerkt_at)
  select gevraagd, r.nummer, r.seq, r.houder, r.houder_soort, r.van, r.stand, r.spoed, r.hoedanigheid, r.risico, r.vormen,
         r.uitkomst, r.medewerker, r.gevraagd_op, r.gevraagd_at, r.volgend_contact_op, r.bijgewerkt_at
    from jsonb_to_record(p)
      as r (nummer text, seq int, houder text, houder_soort text, van text, stand text, spoed boolean, hoedanigheid text,
            risico text, vormen text[], uitkomst text, medewerker text, gevraagd_op date, gevraagd_at timestamptz,
            volgend_contact_op date, bijgewerkt_at timestamptz)
  on conflict (id) do update set
    seq = excluded.seq, stand = excluded.stand, risico = excluded.risico, uitkomst = excluded.uitkomst,
    volgend_contact_op = excluded.volgend_contact_op, bijgewerkt_at = excluded.bijgewerkt_at
$$;

-- One command on an advice, written in one go, as `leg_vast` writes one on a casus.
create function schakel.leg_advies_vast(o jsonb) returns void language plpgsql set search_path = schakel, pg_temp as $$
declare
  gevraagd uuid := (o ->> 'stream')::uuid;
begin
  insert into commando (id, actor, stream, body_hash, outcome, at)
  select (o ->> 'commando')::uuid, c.actor, gevraagd, decode(c.body_hash, 'hex'), c.outcome, c.at
    from jsonb_to_record(o -> 'kwitantie') as c (actor text, body_hash text, outcome jsonb, at timestamptz);

  insert into journal (stream_id, seq, type, v, data, items, door, gebeurd_op, recorded_at, command_id, hash)
  select gevraagd, j.seq, j.type, j.v, j.data, j.items, j.door, j.gebeurd_op, j.recorded_at, (o ->> 'commando')::uuid,
         decode(j.hash, 'hex')
    from jsonb_to_recordset(o -> 'journal')
      as j (seq int, type text, v int, data jsonb, items jsonb, door jsonb, gebeurd_op date, recorded_at timestamptz, hash text);

  insert into adviestekst (id, advies_id, houder, inhoud, sleutel)
  select t.id, gevraagd, t.houder, t.inhoud, decode(t.sleutel, 'hex')
    from jsonb_to_recordset(o -> 'adviesteksten') as t (id uuid, houder text, inhoud text, sleutel text);

  insert into adviesvrager (id, advies_id, houder, key_id, datasleutel, nonce, inhoud, sleutel)
  select g.id, gevraagd, g.houder, g.key_id, decode(g.datasleutel, 'hex'), decode(g.nonce, 'hex'), decode(g.inhoud, 'hex'),
         decode(g.sleutel, 'hex')
    from jsonb_to_recordset(o -> 'adviesvragers')
      as g (id uuid, houder text, key_id text, datasleutel text, nonce text, inhoud text, sleutel text);

  if o -> 'projectie' is not null then
    perform projecteer_advies(gevraagd, o -> 'projectie');
  end if;

  insert into audit (medewerker, organisatie, handeling, object, doel, uitkomst, policies)
  select a.medewerker, a.organisatie, a.handeling, gevraagd, a.doel, a.uitkomst, a.policies
    from jsonb_to_record(o -> 'audit') as a (medewerker text, organisatie text, handeling text, doel text, uitkomst text, policies text[]);
end
$$;

-- ---------------------------------------------------------------- who reads what

alter table schakel.advies enable row level security;
alter table schakel.adviestekst enable row level security;
alter table schakel.adviesvrager enable row level security;

create policy schrijft on schakel.advies to schakel_schrijf using (true) with check (true);
create policy schrijft on schakel.adviestekst to schakel_schrijf using (true) with check (true);
create policy schrijft on schakel.adviesvrager to schakel_schrijf using (true) with check (true);

-- the organisation that gives it, and the one that asked it; every policy below looks through this one
create policy eigen_advies on schakel.advies for select to schakel_lees
  using ((select schakel.behandelt_zaken()) and (select schakel.organisatie_nu()) in (houder, van));
create policy eigen_advies on schakel.adviestekst for select to schakel_lees
  using (houder = (select schakel.organisatie_nu()) and exists (select from schakel.advies a where a.id = advies_id));
create policy eigen_advies on schakel.adviesvrager for select to schakel_lees
  using (houder = (select schakel.organisatie_nu()) and exists (select from schakel.advies a where a.id = advies_id));
-- beside that of casussen, which the database asks first: policies are taken by name
create policy leest_advies on schakel.journal for select to schakel_lees
  using ((select schakel.behandelt_zaken()) and exists (select from schakel.advies a where a.id = journal.stream_id));

grant select, insert on schakel.adviestekst, schakel.adviesvrager to schakel_schrijf;
grant select, insert, update, delete on schakel.advies to schakel_schrijf;
grant select on schakel.advies, schakel.adviestekst, schakel.adviesvrager to schakel_lees;

-- Whoever keeps the log is asked about an advice by its number too.
create function schakel.advies_voor_logcontrole(gevraagd uuid[]) returns table (advies_id uuid, nummer text)
  stable language sql security definer set search_path = schakel, pg_temp as $$
  select a.id, a.nummer from advies a
   where a.id = any (gevraagd) and controleert_log() and organisatie_nu() in (a.houder, a.van)
$$;
revoke all on function schakel.advies_voor_logcontrole from public;
grant execute on function schakel.advies_voor_logcontrole to schakel_lees;
