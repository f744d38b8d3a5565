-- Reading a draft of a report along, the reaction of those concerned, and a draft that is kept while somebody types.
insert into schakel.publieke_regel (soort, aantal, duur, waarom) values
  ('lezen-dag', null, '1 day', 'how long somebody may read a draft: the short choice'),
  ('lezen-dagen', null, '3 days', 'how long somebody may read a draft: over a weekend'),
  ('lezen-week', null, '7 days', 'how long somebody may read a draft: the long choice'),
  ('lezen-nu', null, '3 hours', 'how long those concerned may read on the device of the reporter, who sits beside them'),
  ('lezen-codes', 8, '14 days', 'codes one draft may have open or used: more than it needs, and no more than the ten reactions a report can hold'),
  ('lezen-opmerking', 40, '1 day', 'remarks by one code'),
  ('lezen-adres', 60, '1 hour', 'codes to read tried from one network address: nobody guesses one of 2^135 in that'),
  ('lezen-alle', 6000, '1 hour', 'codes to read tried by everybody together'),
  ('delen-adres', 120, '1 hour', 'looks from one network address at who reads along'),
  ('delen-alle', 6000, '1 hour', 'looks of everybody together at who reads along'),
  ('tussen-adres', 6000, '1 hour', 'savings while typing from one network address: a school in which fifty people type at once'),
  ('tussen-alle', 400000, '1 hour', 'savings while typing of everybody together');

-- Who may read one draft, until when, and what came of it. The code is here as a keyed hash only; a row is not taken away
-- before its draft, so that the reporter sees what was given.
create table schakel.leescode (
  code bytea primary key check (octet_length(code) = 32),
  id uuid not null unique,
  concept bytea not null references schakel.meldconcept on delete cascade,
  lezer text not null check (lezer in ('aandachtsfunctionaris', 'jurist', 'leidinggevende', 'betrokkene')),
  gemaakt_at timestamptz(3) not null,
  tot_at timestamptz(3) not null,
  ingetrokken_at timestamptz(3),
  geopend int not null default 0,
  laatst_at timestamptz(3)
);
create index on schakel.leescode (concept);

-- What a reader remarked: for the reporter alone, and gone with the draft.
create table schakel.leesopmerking (
  id uuid primary key,
  concept bytea not null references schakel.meldconcept on delete cascade,
  leescode bytea not null references schakel.leescode on delete cascade,
  deel text not null check (deel in ('feiten', 'duiding', 'hypothesen', 'geheel')),
  key_id text not null,
  datasleutel bytea not null,
  nonce bytea not null,
  inhoud bytea not null,
  gemaakt_at timestamptz(3) not null,
  afgehandeld_at timestamptz(3)
);
create index on schakel.leesopmerking (concept);
create index on schakel.leesopmerking (leescode);

-- What somebody whom the report is about wrote under it: once, and nobody can change it. The program itself may not.
create table schakel.meldreactie (
  leescode bytea primary key references schakel.leescode on delete cascade,
  concept bytea not null references schakel.meldconcept on delete cascade,
  key_id text not null,
  datasleutel bytea not null,
  nonce bytea not null,
  inhoud bytea not null,
  gemaakt_at timestamptz(3) not null
);
create index on schakel.meldreactie (concept);

alter table schakel.leescode enable row level security;
alter table schakel.leesopmerking enable row level security;
alter table schakel.meldreactie enable row level security;
create policy schrijft on schakel.leescode to schakel_schrijf using (true) with check (true);
create policy schrijft on schakel.leesopmerking to schakel_schrijf using (true) with check (true);
create policy schrijft on schakel.meldreactie to schakel_schrijf using (true) with check (true);
grant select, insert, update (ingetrokken_at, geopend, laatst_at) on schakel.leescode to schakel_schrijf;
grant select, insert, update (afgehandeld_at) on schakel.leesopmerking to schakel_schrijf;
grant select, insert on schakel.meldreactie to schakel_schrijf;
