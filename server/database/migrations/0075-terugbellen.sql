-- Somebody asks to be called back (WW-Z1): by whom it was asked, for which organisation, until when, and who calls. What leads
-- to a person (number, hours, code word) is sealed, and goes soon after somebody was reached.
insert into schakel.publieke_regel (soort, aantal, duur, waarom) values
  ('terugbellen-adres', 4, '1 hour', 'requests to be called back from one network address'),
  ('terugbellen-alle', 300, '1 hour', 'requests to be called back from everybody together'),
  ('terugbellen', null, '1 hour', 'within how long somebody is called back'),
  ('terugbellen-spoed', null, '15 minutes', 'the same, when whoever took the request says it cannot wait'),
  ('terugbellen-langst', null, '30 days', 'how long a request waits that nobody finishes: the page of the request says so'),
  ('terugbellen-bewaard', null, '1 day', 'how long number and hours are kept once the request is done');

create table schakel.terugbelverzoek (
  id uuid primary key,
  organisatie_id text not null references schakel.organisatie,
  -- absent when it came by the public door
  gevraagd_door text references schakel.medewerker,
  -- the hash of the form it came with, so that a second press makes no second request
  formulier bytea unique check (octet_length(formulier) = 32),
  wie text not null,
  spoed boolean not null,
  -- whether it is safe only at a moment that stands in what is sealed
  op_afspraak boolean not null,
  gevraagd_at timestamptz(3) not null,
  uiterlijk_at timestamptz(3) not null,
  medewerker text references schakel.medewerker,
  afgerond_at timestamptz(3),
  afgerond_door text references schakel.medewerker,
  grond text,
  key_id text,
  datasleutel bytea,
  nonce bytea,
  inhoud bytea,
  check ((gevraagd_door is null) = (formulier is not null)),
  check ((afgerond_at is null) = (grond is null))
);
create index on schakel.terugbelverzoek (organisatie_id, spoed desc, uiterlijk_at) where afgerond_at is null;
create index on schakel.terugbelverzoek (afgerond_at) where inhoud is not null;

-- Every time somebody tried, and how it went.
create table schakel.terugbelpoging (
  id uuid primary key,
  verzoek_id uuid not null references schakel.terugbelverzoek on delete cascade,
  medewerker text not null references schakel.medewerker,
  at timestamptz(3) not null,
  uitkomst text not null
);
create index on schakel.terugbelpoging (verzoek_id, at);

alter table schakel.terugbelverzoek enable row level security;
alter table schakel.terugbelpoging enable row level security;
create policy vraagt on schakel.terugbelverzoek for insert to schakel_schrijf with check (gevraagd_door is null);
create policy vindt_formulier on schakel.terugbelverzoek for select to schakel_schrijf using (formulier is not null);
grant insert on schakel.terugbelverzoek to schakel_schrijf;
grant select (formulier, uiterlijk_at) on schakel.terugbelverzoek to schakel_schrijf;

create policy eigen_verzoeken on schakel.terugbelverzoek for select to schakel_lees
  using ((select schakel.behandelt_zaken()) and organisatie_id = (select schakel.organisatie_nu()));
create policy noteert on schakel.terugbelverzoek for insert to schakel_lees
  with check ((select schakel.behandelt_zaken()) and organisatie_id = (select schakel.organisatie_nu())
    and gevraagd_door = (select schakel.medewerker_nu()));
create policy belt on schakel.terugbelverzoek for update to schakel_lees
  using ((select schakel.behandelt_zaken()) and organisatie_id = (select schakel.organisatie_nu()));
create policy eigen_pogingen on schakel.terugbelpoging for select to schakel_lees
  using (exists (select from schakel.terugbelverzoek v where v.id = verzoek_id));
create policy probeert on schakel.terugbelpoging for insert to schakel_lees
  with check (medewerker = (select schakel.medewerker_nu())
    and exists (select from schakel.terugbelverzoek v where v.id = verzoek_id));
grant select, insert on schakel.terugbelverzoek, schakel.terugbelpoging to schakel_lees;
grant update (medewerker, afgerond_at, afgerond_door, grond) on schakel.terugbelverzoek to schakel_lees;

-- Who was reached is found again in the case or the advice; what is left here tells only how long people had to wait.
create function schakel.ruim_terugbellen_op(nu timestamptz) returns int
  language plpgsql security definer set search_path = schakel, pg_temp as $$
declare
  aantal int;
begin
  update terugbelverzoek v set afgerond_at = nu, grond = 'verlopen' from publieke_regel r
   where r.soort = 'terugbellen-langst' and v.afgerond_at is null and v.gevraagd_at + r.duur <= nu;
  update terugbelverzoek v set key_id = null, datasleutel = null, nonce = null, inhoud = null
    from publieke_regel r
   where r.soort = 'terugbellen-bewaard' and v.inhoud is not null and (v.afgerond_at + r.duur <= nu or v.grond = 'verlopen');
  get diagnostics aantal = row_count;
  return aantal;
end
$$;
revoke all on function schakel.ruim_terugbellen_op from public;
grant execute on function schakel.ruim_terugbellen_op to schakel_werk;
