-- The kernel: journal, content by reference, audit, and the read models that follow from the journal.
create extension if not exists pg_trgm schema schakel;
create extension if not exists unaccent schema schakel;

-- ---------------------------------------------------------------- who reads

create function schakel.organisatie_nu() returns text stable language sql
  as $$ select current_setting('schakel.organisatie', true) $$;
create function schakel.medewerker_nu() returns text stable language sql
  as $$ select current_setting('schakel.medewerker', true) $$;
create function schakel.rollen_nu() returns text[] stable language sql
  as $$ select string_to_array(coalesce(current_setting('schakel.rollen', true), ''), ',') $$;
create function schakel.werkt_aan_zaken() returns boolean stable language sql
  as $$ select schakel.rollen_nu() && array['medewerker', 'teamleider', 'koppeling'] $$;
create function schakel.behandelt_zaken() returns boolean stable language sql
  as $$ select schakel.rollen_nu() && array['medewerker', 'teamleider'] $$;
-- an employee also reads what was closed; a system only what its organisation has in hand
create function schakel.leest(relatie text) returns boolean stable language sql
  as $$ select schakel.behandelt_zaken() or (schakel.werkt_aan_zaken() and relatie <> 'gesloten') $$;
create function schakel.controleert_log() returns boolean stable language sql
  as $$ select 'logcontrole' = any (schakel.rollen_nu()) and current_setting('schakel.twee_factoren', true) = 'ja' $$;

-- ---------------------------------------------------------------- the journal and what it refers to

create table schakel.journal (
  stream_id uuid not null,
  seq int not null check (seq > 0),
  type text not null,
  v int not null,
  data jsonb not null,
  items jsonb not null,
  door jsonb not null,
  gebeurd_op date not null,
  recorded_at timestamptz(3) not null,
  command_id uuid not null,
  txid xid8 not null default pg_current_xact_id(),
  hash bytea not null,
  primary key (stream_id, seq)
);
create index on schakel.journal (txid);

create table schakel.commando (
  id uuid primary key,
  actor text not null,
  stream uuid not null,
  body_hash bytea not null,
  outcome jsonb not null,
  at timestamptz(3) not null
);

-- Content is referred to, never embedded: destroying a row here leaves a readable journal with an honest gap. The key
-- beside the content makes the fingerprint in the journal; it goes with the row, and then the fingerprint says nothing.
create table schakel.persoon (
  id uuid not null,
  versie int not null check (versie > 0),
  casus_id uuid not null,
  houder text not null,
  afkomst_van uuid,
  gegevens jsonb not null,
  sleutel bytea not null,
  primary key (id, versie)
);
create index on schakel.persoon (casus_id);

create table schakel.tekst (
  id uuid primary key,
  casus_id uuid not null,
  houder text not null,
  afkomst_van uuid,
  inhoud text not null,
  sleutel bytea not null
);
create index on schakel.tekst (casus_id);

create table schakel.geheim (
  id uuid primary key,
  casus_id uuid not null,
  houder text not null,
  key_id text not null,
  datasleutel bytea not null,
  nonce bytea not null,
  inhoud bytea not null,
  sleutel bytea not null
);
create index on schakel.geheim (casus_id);

create trigger nooit_wijzigen before update or delete or truncate on schakel.journal
  for each statement execute function schakel.weiger_wijziging();
create trigger nooit_wijzigen before update or truncate on schakel.persoon
  for each statement execute function schakel.weiger_wijziging();
create trigger nooit_wijzigen before update or truncate on schakel.tekst
  for each statement execute function schakel.weiger_wijziging();
create trigger nooit_wijzigen before update or delete or truncate on schakel.commando
  for each statement execute function schakel.weiger_wijziging();

-- ---------------------------------------------------------------- audit and seals

-- Written unchained in the transaction of the act; the sealer chains the finished ones (txid below every running one).
create table schakel.audit (
  id bigint generated always as identity primary key,
  at timestamptz(3) not null default clock_timestamp(),
  txid xid8 not null default pg_current_xact_id(),
  medewerker text not null,
  organisatie text not null,
  handeling text not null,
  object text,
  -- a purpose is a word from a list, never what somebody typed
  doel text check (doel ~ '^[a-z]+(-[a-z]+)*$'),
  uitkomst text not null,
  policies text[] not null default '{}',
  aantal int,
  objecten text[],
  vingerafdruk text
);
create index on schakel.audit (organisatie, at desc);
create index on schakel.audit (object, at desc);
create index on schakel.audit (txid);

create table schakel.zegel (
  nr int primary key,
  at timestamptz(3) not null,
  tot_txid xid8 not null,
  stromen int not null,
  audit_regels int not null,
  audit_hash bytea not null,
  hash bytea not null
);
create table schakel.zegel_stroom (
  nr int not null references schakel.zegel,
  stream_id uuid not null,
  seq int not null,
  hash bytea not null,
  primary key (stream_id, nr)
);
create index on schakel.zegel_stroom (nr, stream_id);
create trigger nooit_wijzigen before update or delete or truncate on schakel.audit
  for each statement execute function schakel.weiger_wijziging();
create trigger nooit_wijzigen before update or delete or truncate on schakel.zegel
  for each statement execute function schakel.weiger_wijziging();
create trigger nooit_wijzigen before update or delete or truncate on schakel.zegel_stroom
  for each statement execute function schakel.weiger_wijziging();

-- ---------------------------------------------------------------- read models: the same after truncate and replay

create table schakel.casus (
  id uuid primary key,
  nummer text not null unique,
  seq int not null,
  verantwoordelijk text not null,
  zicht_op_veiligheid text not null,
  vormen text[] not null,
  verblijf text,
  ontvangen_op date not null,
  bijgewerkt_at timestamptz(3) not null,
  open boolean not null
);

create table schakel.casus_toegang (
  casus_id uuid not null,
  organisatie_id text not null,
  relatie text not null,
  primary key (casus_id, organisatie_id)
);
create index on schakel.casus_toegang (organisatie_id, casus_id);

create table schakel.verplichting (
  casus_id uuid not null,
  sleutel text not null,
  bron text not null,
  editie text not null,
  organisatie_id text not null,
  kracht text not null,
  -- what it is about, when it is of who recorded that and not of who is responsible
  over uuid,
  vanaf date not null,
  uiterlijk date not null,
  uiterlijk_at timestamptz(3) not null,
  einde text,
  einde_at timestamptz(3),
  primary key (casus_id, sleutel)
);
create index on schakel.verplichting (uiterlijk_at) where einde is null;

-- What needs whom: one row per organisation that has something to do with a casus, read by an index.
create table schakel.werkregel (
  organisatie_id text not null,
  casus_id uuid not null,
  nummer text not null,
  open boolean not null,
  rang int not null,
  relatie text not null,
  redenen text[] not null,
  veiligheid text,
  vormen text[] not null,
  verantwoordelijk text not null,
  zicht_op_veiligheid text not null,
  aangeboden_aan text,
  uiterlijk_at timestamptz(3),
  uiterlijk_bron text,
  medewerker text,
  team text,
  bijgewerkt_at timestamptz(3) not null,
  primary key (organisatie_id, casus_id)
);
create index on schakel.werkregel (organisatie_id, open, rang, uiterlijk_at, casus_id);
create index on schakel.werkregel (organisatie_id, open, medewerker, rang, uiterlijk_at, casus_id);

create table schakel.zoekindex (
  houder text not null,
  casus_id uuid not null,
  wat text not null check (wat in ('nummer', 'naam')),
  bron uuid not null,
  term text not null,
  primary key (bron, houder, wat)
);
create index on schakel.zoekindex using gin (term gin_trgm_ops);
create index on schakel.zoekindex (casus_id);

-- Who destroys a person destroys the name in the index with it; nobody has to think of it.
create function schakel.vergeet_naam() returns trigger language plpgsql set search_path = schakel, pg_temp as $$
begin
  delete from zoekindex where bron = old.id and wat = 'naam';
  return null;
end
$$;
create trigger vergeet_naam after delete on schakel.persoon for each row execute function schakel.vergeet_naam();

-- ---------------------------------------------------------------- notices and drafts

-- A notice is made once per key, however often the clock looks.
create table schakel.signaal (
  sleutel text primary key,
  organisatie_id text not null,
  rol text not null,
  casus_id uuid not null,
  bron text not null,
  at timestamptz(3) not null
);
create index on schakel.signaal (organisatie_id, at desc);

-- Sealed like `geheim`: what is typed before it is saved names the reporter as well.
create table schakel.concept (
  id uuid primary key,
  eigenaar text not null,
  houder text not null,
  soort text not null,
  key_id text not null,
  datasleutel bytea not null,
  nonce bytea not null,
  inhoud bytea not null,
  gewijzigd_at timestamptz(3) not null
);
create index on schakel.concept (eigenaar, soort);
create index on schakel.concept (gewijzigd_at);

-- ---------------------------------------------------------------- functions

create function schakel.zoekvorm(woord text) returns text immutable parallel safe language sql
  as $$ select lower(schakel.unaccent('schakel.unaccent', woord)) $$;

-- What rules read of the persons of a casus, key by key: the same for who writes and who reads. A key that is added to a
-- person stays with its holder until it is named here and in PersoonFeiten.
create function schakel.feiten(zaak uuid) returns jsonb stable language sql set search_path = schakel, pg_temp as $$
  select jsonb_agg(jsonb_build_object('id', id, 'versie', versie, 'gegevens', jsonb_strip_nulls(jsonb_build_object(
           'rol', gegevens -> 'rol', 'geboortedatum', gegevens -> 'geboortedatum', 'leeftijd', gegevens -> 'leeftijd',
           'geslacht', gegevens -> 'geslacht', 'land', gegevens -> 'land', 'inschrijving', gegevens -> 'inschrijving',
           'gemeente', gegevens -> 'gemeente'))))
    from persoon where casus_id = zaak
$$;

-- A guide that knew less than the guard would advise what is then refused; so a reader with access gets these facts of
-- every holder, below the row policies.
create function schakel.feiten_voor_lezer(zaak uuid) returns jsonb stable language sql security definer
  set search_path = schakel, pg_temp as $$
  select feiten(zaak) where exists
    (select from casus_toegang t where t.casus_id = zaak and t.organisatie_id = organisatie_nu() and leest(t.relatie))
$$;
revoke all on function schakel.feiten_voor_lezer from public;

-- One command, written in one go: everything or nothing, in the transaction of the caller.
create function schakel.leg_vast(o jsonb) returns void language plpgsql set search_path = schakel, pg_temp as $$
declare
  zaak uuid := (o ->> 'casus')::uuid;
begin
  -- the receipt comes first: ids of content follow from that of the command, and one command on two cases at once must
  -- be known by its own id
  insert into commando (id, actor, stream, body_hash, outcome, at)
  select (o ->> 'commando')::uuid, c.actor, zaak, decode(c.body_hash, 'hex'), c.outcome, c.at
    from jsonb_to_record(o -> 'kwitantie') as c (actor text, body_hash text, outcome jsonb, at timestamptz);

  insert into journal (stream_id, seq, type, v, data, items, door, gebeurd_op, recorded_at, command_id, hash)
  select zaak, j.seq, j.type, j.v, j.data, j.items, j.door, j.gebeurd_op, j.recorded_at, (o ->> 'commando')::uuid, decode(j.hash, 'hex')
    from jsonb_to_recordset(o -> 'journal')
      as j (seq int, type text, v int, data jsonb, items jsonb, door jsonb, gebeurd_op date, recorded_at timestamptz, hash text);

  insert into persoon (id, versie, casus_id, houder, afkomst_van, gegevens, sleutel)
  select p.id, p.versie, zaak, p.houder, p.afkomst_van, p.gegevens, decode(p.sleutel, 'hex')
    from jsonb_to_recordset(o -> 'personen')
      as p (id uuid, versie int, houder text, afkomst_van uuid, gegevens jsonb, sleutel text);

  insert into tekst (id, casus_id, houder, afkomst_van, inhoud, sleutel)
  select t.id, zaak, t.houder, t.afkomst_van, t.inhoud, decode(t.sleutel, 'hex')
    from jsonb_to_recordset(o -> 'teksten') as t (id uuid, houder text, afkomst_van uuid, inhoud text, sleutel text);

  insert into geheim (id, casus_id, houder, key_id, datasleutel, nonce, inhoud, sleutel)
  select g.id, zaak, g.houder, g.key_id, decode(g.datasleutel, 'hex'), decode(g.nonce, 'hex'), decode(g.inhoud, 'hex'), decode(g.sleutel, 'hex')
    from jsonb_to_recordset(o -> 'geheimen')
      as g (id uuid, houder text, key_id text, datasleutel text, nonce text, inhoud text, sleutel text);

  if o -> 'projectie' is not null then
    perform projecteer(zaak, o -> 'projectie');
  end if;

  insert into audit (medewerker, organisatie, handeling, object, doel, uitkomst, policies)
  select a.medewerker, a.organisatie, a.handeling, zaak, a.doel, a.uitkomst, a.policies
    from jsonb_to_record(o -> 'audit') as a (medewerker text, organisatie text, handeling text, doel text, uitkomst text, policies text[]);
end
$$;

-- The read models of one casus, as they follow from its journal. Rows that did not change are not touched.
create function schakel.projecteer(zaak uuid, p jsonb) returns void language plpgsql set search_path = schakel, pg_temp as $$
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
  insert into verplichting as v (casus_id, sleutel, bron, editie, organisatie_id, kracht, over, vanaf, uiterlijk, uiterlijk_at, einde, einde_at)
  select zaak, r.sleutel, r.bron, r.editie, r.organisatie_id, r.kracht, r.over, r.vanaf, r.uiterlijk, r.uiterlijk_at, r.einde, r.einde_at
    from jsonb_to_recordset(p -> 'verplichtingen')
      as r (sleutel text, bron text, editie text, organisatie_id text, kracht text, over uuid, vanaf date, uiterlijk date, uiterlijk_at timestamptz, einde text, einde_at timestamptz)
  on conflict (casus_id, sleutel) do update
    set organisatie_id = excluded.organisatie_id, einde = excluded.einde, einde_at = excluded.einde_at
    where (v.organisatie_id, v.einde) is distinct from (excluded.organisatie_id, excluded.einde);

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

-- Search below the row policies would not use an index, so this function takes the actor's place: it looks only at what
-- the actor's organisation holds, gives casus ids and nothing else, and writes the audit line itself.
create function schakel.zoek(vraag text, spoor text, waartoe text) returns table (casus_id uuid, gelijkenis real)
  language plpgsql security definer set search_path = schakel, pg_temp as $$
declare
  gevonden uuid[];
begin
  if schakel.werkt_aan_zaken() then
    select array_agg(t.id order by t.sterkte desc) into gevonden from (
      select z.casus_id as id, max(similarity(z.term, zoekvorm(vraag))) as sterkte
        from zoekindex z join casus_toegang ct on ct.casus_id = z.casus_id and ct.organisatie_id = organisatie_nu() and leest(ct.relatie)
       where z.houder = organisatie_nu()
         and (z.term % zoekvorm(vraag) or zoekvorm(vraag) <% z.term or z.term like '%' || replace(replace(zoekvorm(vraag), '\', '\\'), '%', '\%') || '%')
       group by z.casus_id order by 2 desc limit 50) t;
  end if;
  insert into audit (medewerker, organisatie, handeling, doel, uitkomst, aantal, objecten, vingerafdruk)
  values (medewerker_nu(), organisatie_nu(), 'zoeken', waartoe, 'gelezen', coalesce(cardinality(gevonden), 0), gevonden::text[], spoor);
  return query select g.id, 0::real from unnest(gevonden) as g (id);
end
$$;
revoke all on function schakel.zoek from public;

-- ---------------------------------------------------------------- who may what

do $$
declare
  tabel text;
begin
  foreach tabel in array array['journal', 'commando', 'persoon', 'tekst', 'geheim', 'audit', 'zegel', 'zegel_stroom', 'casus', 'casus_toegang', 'verplichting', 'werkregel', 'zoekindex', 'signaal', 'concept'] loop
    execute format('alter table schakel.%I enable row level security', tabel);
  end loop;
  -- the writer loads whole streams by id: `authorize` is its wall
  foreach tabel in array array['journal', 'commando', 'persoon', 'tekst', 'geheim', 'audit', 'casus', 'casus_toegang', 'verplichting', 'werkregel', 'zoekindex'] loop
    execute format('create policy schrijft on schakel.%I to schakel_schrijf using (true) with check (true)', tabel);
  end loop;
  -- what others owe tells how safe it is, so it is for who is responsible
  create policy eigen_zaken on schakel.verplichting for select to schakel_lees
    using ((select schakel.werkt_aan_zaken()) and exists (select from schakel.casus_toegang t where t.casus_id = verplichting.casus_id and t.organisatie_id = (select schakel.organisatie_nu())
      and (verplichting.organisatie_id = t.organisatie_id or (t.relatie = 'verantwoordelijk' and (select schakel.behandelt_zaken())))));
  -- content belongs to its holder
  foreach tabel in array array['persoon', 'tekst', 'geheim'] loop
    execute format('create policy eigen_dossier on schakel.%I for select to schakel_lees using ((select schakel.behandelt_zaken()) and houder = (select schakel.organisatie_nu()) and exists (select from schakel.casus_toegang t where t.casus_id = %I.casus_id and t.organisatie_id = (select schakel.organisatie_nu())))', tabel, tabel);
  end loop;
end
$$;
-- people of the own organisation, also those who left it; logging in looks for anybody
alter table schakel.aanstelling enable row level security;
alter table schakel.medewerker enable row level security;
create policy zoekt on schakel.aanstelling for select to schakel_schrijf using (true);
create policy zoekt on schakel.medewerker for select to schakel_schrijf using (true);
create policy eigen_mensen on schakel.aanstelling for select to schakel_lees
  using (organisatie_id = (select schakel.organisatie_nu()));
create policy eigen_mensen on schakel.medewerker for select to schakel_lees
  using (exists (select from schakel.aanstelling a where a.medewerker_id = medewerker.id and a.organisatie_id = (select schakel.organisatie_nu())));
-- every policy below looks through this one, so what it hides is hidden everywhere
create policy eigen_zaken on schakel.casus_toegang for select to schakel_lees
  using (organisatie_id = (select schakel.organisatie_nu())
    and ((select schakel.behandelt_zaken()) or ((select schakel.werkt_aan_zaken()) and relatie <> 'gesloten')));
create policy eigen_zaken on schakel.casus for select to schakel_lees
  using ((select schakel.werkt_aan_zaken()) and exists (select from schakel.casus_toegang t where t.casus_id = casus.id and t.organisatie_id = (select schakel.organisatie_nu())));
create policy eigen_zaken on schakel.journal for select to schakel_lees
  using ((select schakel.werkt_aan_zaken()) and exists (select from schakel.casus_toegang t where t.casus_id = journal.stream_id and t.organisatie_id = (select schakel.organisatie_nu())));
create policy eigen_werk on schakel.werkregel for select to schakel_lees
  using (organisatie_id = (select schakel.organisatie_nu())
    and ((select schakel.behandelt_zaken()) or ((select schakel.werkt_aan_zaken()) and relatie <> 'gesloten')));
create policy eigen_signalen on schakel.signaal for select to schakel_lees
  using (organisatie_id = (select schakel.organisatie_nu()) and rol = any ((select schakel.rollen_nu())::text[])
    and exists (select from schakel.casus_toegang t where t.casus_id = signaal.casus_id and t.organisatie_id = (select schakel.organisatie_nu())));
create policy eigen_concept on schakel.concept to schakel_lees
  using (eigenaar = (select schakel.medewerker_nu()) and houder = (select schakel.organisatie_nu()))
  with check (eigenaar = (select schakel.medewerker_nu()) and houder = (select schakel.organisatie_nu()));
create policy schrijft_eigen_regel on schakel.audit for insert to schakel_lees
  with check (medewerker = (select schakel.medewerker_nu()) and organisatie = (select schakel.organisatie_nu()));
create policy leest_eigen_regels on schakel.audit for select to schakel_lees
  using ((select schakel.werkt_aan_zaken()) and medewerker = (select schakel.medewerker_nu()) and organisatie = (select schakel.organisatie_nu()));
create policy controleert on schakel.audit for select to schakel_lees
  using ((select schakel.controleert_log()) and organisatie = (select schakel.organisatie_nu()));

create policy telt_af on schakel.verplichting for select to schakel_werk using (true);
create policy telt_af on schakel.casus for select to schakel_werk using (true);
create policy ruimt_op on schakel.concept to schakel_werk using (true);
create policy meldt on schakel.signaal to schakel_werk using (true) with check (true);
create policy zegelt on schakel.journal for select to schakel_werk using (true);
create policy zegelt on schakel.audit for select to schakel_werk using (true);
create policy zegelt on schakel.zegel to schakel_werk using (true) with check (true);
create policy zegelt on schakel.zegel_stroom to schakel_werk using (true) with check (true);

grant select, insert on schakel.journal, schakel.commando, schakel.persoon, schakel.tekst, schakel.geheim to schakel_schrijf;
grant insert (medewerker, organisatie, handeling, object, doel, uitkomst, policies, aantal, objecten, vingerafdruk)
  on schakel.audit to schakel_schrijf;
grant select, insert, update, delete on schakel.casus, schakel.casus_toegang, schakel.verplichting, schakel.werkregel, schakel.zoekindex to schakel_schrijf;

grant select on schakel.journal, schakel.persoon, schakel.tekst, schakel.geheim, schakel.casus, schakel.casus_toegang,
  schakel.verplichting, schakel.werkregel, schakel.signaal to schakel_lees;
grant select on schakel.audit to schakel_lees;
-- when a line was written and in which transaction is the database's to say
grant insert (medewerker, organisatie, handeling, object, doel, uitkomst, policies, aantal, objecten, vingerafdruk)
  on schakel.audit to schakel_lees;
grant select, insert, update, delete on schakel.concept to schakel_lees;
grant execute on function schakel.zoek, schakel.feiten_voor_lezer to schakel_lees;

grant select on schakel.verplichting, schakel.casus to schakel_werk;
grant select, insert on schakel.signaal to schakel_werk;
grant select (gewijzigd_at), delete on schakel.concept to schakel_werk;
grant select (stream_id, seq, hash, txid) on schakel.journal to schakel_werk;
grant select on schakel.audit to schakel_werk;
grant select, insert on schakel.zegel, schakel.zegel_stroom to schakel_werk;
