-- Organisations, who works there in which role, who is logged in, and which systems may call.

create table schakel.organisatie (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]{1,62}$'),
  soort text not null,
  naam text not null,
  regio text,
  -- for which municipalities it works, where that is narrower than the region
  gemeenten char(4)[] not null default '{}'
);

create table schakel.gemeente (
  code char(4) primary key check (code ~ '^[0-9]{4}$'),
  naam text not null,
  veiligheidsregio text not null,
  regio text not null,
  -- the Veilig Thuis organisation; an administrator may choose another than the one of the region
  organisatie_id text references schakel.organisatie
);

create table schakel.medewerker (
  id text primary key check (id ~ '^[a-z0-9][a-z0-9-]{1,62}$'),
  -- the subject by which the identity provider knows this person
  sub text not null unique,
  naam text not null,
  actief boolean not null default true
);

create table schakel.aanstelling (
  medewerker_id text not null references schakel.medewerker,
  organisatie_id text not null references schakel.organisatie,
  rollen text[] not null check (cardinality(rollen) > 0),
  team text,
  van date not null,
  -- the last day; absent while the appointment lasts
  tot date check (tot >= van),
  primary key (medewerker_id, organisatie_id, van)
);
create index on schakel.aanstelling (organisatie_id);

create table schakel.sessie (
  -- sha256 of what the cookie holds: whoever reads this table cannot become somebody else
  id_hash bytea primary key check (octet_length(id_hash) = 32),
  medewerker_id text not null references schakel.medewerker,
  -- absent: still to be chosen
  organisatie_id text references schakel.organisatie,
  acr text,
  twee_factoren boolean not null,
  taal text not null check (taal in ('nl', 'en')),
  begonnen_at timestamptz not null,
  laatst_at timestamptz not null,
  eind_at timestamptz not null,
  vergrendeld_at timestamptz,
  ingetrokken_at timestamptz,
  reden text,
  check ((ingetrokken_at is null) = (reden is null))
);
create index on schakel.sessie (medewerker_id) where ingetrokken_at is null;

-- A login under way; used once and gone.
create table schakel.inlogpoging (
  browser_hash bytea primary key check (octet_length(browser_hash) = 32),
  state text not null,
  nonce text not null,
  verifier text not null,
  terug text not null,
  taal text not null check (taal in ('nl', 'en')),
  twee_factoren boolean not null,
  at timestamptz not null
);
create index on schakel.inlogpoging (at);

create table schakel.koppeling (
  client_id text primary key check (client_id ~ '^[a-z0-9][a-z0-9-]{1,62}$'),
  secret_hash bytea not null check (octet_length(secret_hash) = 32),
  organisatie_id text not null references schakel.organisatie,
  naam text not null,
  scopes text[] not null,
  actief boolean not null default true
);

create table schakel.token (
  hash bytea primary key check (octet_length(hash) = 32),
  client_id text not null references schakel.koppeling,
  -- what was asked for, which may be less than the system may
  scopes text[] not null,
  eind_at timestamptz not null
);
create index on schakel.token (eind_at);

grant select on schakel.organisatie, schakel.gemeente, schakel.medewerker, schakel.aanstelling, schakel.koppeling
  to schakel_schrijf;
grant select, insert on schakel.sessie to schakel_schrijf;
grant update (laatst_at, vergrendeld_at, ingetrokken_at, reden, taal) on schakel.sessie to schakel_schrijf;
grant select, insert, delete on schakel.inlogpoging to schakel_schrijf;
grant select, insert on schakel.token to schakel_schrijf;

grant select on schakel.organisatie, schakel.gemeente, schakel.aanstelling to schakel_lees;
grant select (id, naam, actief) on schakel.medewerker to schakel_lees;

-- What can no longer be used is of no use: the audit tells who was logged in. Jobs know nobody, so this function takes
-- their place and answers how many rows went.
create function schakel.ruim_inloggen_op(nu timestamptz, pogingen_voor timestamptz) returns int
  language plpgsql security definer set search_path = schakel, pg_temp as $$
declare
  weg int;
  aantal int := 0;
begin
  delete from sessie where eind_at <= nu or ingetrokken_at <= nu;
  get diagnostics weg = row_count;
  aantal := aantal + weg;
  delete from token where eind_at <= nu;
  get diagnostics weg = row_count;
  aantal := aantal + weg;
  delete from inlogpoging where at < pogingen_voor;
  get diagnostics weg = row_count;
  return aantal + weg;
end
$$;
revoke all on function schakel.ruim_inloggen_op from public;
grant execute on function schakel.ruim_inloggen_op to schakel_werk;
