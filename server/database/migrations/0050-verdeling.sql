-- Who works in whose place, and which forms a region gives to a team of its own (RK-8.19). Neither says anything of a case.
create table schakel.vervanging (
  id uuid primary key,
  organisatie_id text not null references schakel.organisatie,
  -- who is away, and who works in their place
  medewerker text not null references schakel.medewerker,
  door text not null references schakel.medewerker check (door <> medewerker),
  van date not null,
  tot date not null check (tot >= van),
  ingesteld_door text not null references schakel.medewerker,
  at timestamptz(3) not null,
  ingetrokken_at timestamptz(3)
);
create index on schakel.vervanging (organisatie_id, tot) where ingetrokken_at is null;

create table schakel.specialistenteam (
  organisatie_id text not null references schakel.organisatie,
  team text not null,
  vormen text[] not null check (cardinality(vormen) > 0),
  primary key (organisatie_id, team)
);

-- whose reporter still waits to hear something, the longest first
create index verplichting_terugkoppeling on schakel.verplichting (organisatie_id, uiterlijk_at) where einde is null and bron = 'X-VT21';

alter table schakel.vervanging enable row level security;
alter table schakel.specialistenteam enable row level security;
create policy eigen_mensen on schakel.vervanging for select to schakel_lees
  using ((select schakel.behandelt_zaken()) and organisatie_id = (select schakel.organisatie_nu()));
create policy leidt_team on schakel.vervanging for insert to schakel_lees
  with check ('teamleider' = any ((select schakel.rollen_nu())::text[]) and organisatie_id = (select schakel.organisatie_nu())
    and ingesteld_door = (select schakel.medewerker_nu()));
create policy trekt_in on schakel.vervanging for update to schakel_lees
  using ('teamleider' = any ((select schakel.rollen_nu())::text[]) and organisatie_id = (select schakel.organisatie_nu()));
create policy eigen_team on schakel.specialistenteam for select to schakel_lees
  using ((select schakel.behandelt_zaken()) and organisatie_id = (select schakel.organisatie_nu()));
grant select, insert on schakel.vervanging to schakel_lees;
grant update (ingetrokken_at) on schakel.vervanging to schakel_lees;
grant select on schakel.specialistenteam to schakel_lees;
