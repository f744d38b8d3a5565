import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type pg from "pg";
import { newSecret, secretHash } from "../auth/session-cookie.ts";
import {
  type DemoMedewerker,
  type DemoOrganisatie,
  demoKoppeling,
  demoMedewerkers,
  demoOrganisaties,
  demoTeam,
  demoVervanging,
} from "./people.ts";

/** Appointments of the demo have always been there, so that older cases fit them. */
const since = "2020-01-01";

/**
 * Loads the people and organisations of the demo; what is there already stays. `client` is logged in as
 * `schakel_migratie`, after the municipalities were loaded. `folder` gets the secret of the demo's API client.
 */
export async function loadDemoPeople(client: pg.ClientBase, folder: string): Promise<void> {
  const organisaties = Object.entries<DemoOrganisatie>(demoOrganisaties).map(([id, organisatie]) => ({
    gemeenten: [],
    ...organisatie,
    id,
  }));
  await client.query(
    `insert into schakel.organisatie (id, soort, naam, regio, gemeenten)
     select id, soort, naam, regio, gemeenten
       from jsonb_to_recordset($1) as o (id text, soort text, naam text, regio text, gemeenten char(4)[])
     on conflict do nothing`,
    [JSON.stringify(organisaties)],
  );
  const people = Object.entries<DemoMedewerker>(demoMedewerkers);
  await client.query(
    `insert into schakel.medewerker (id, sub, naam)
     select id, id, naam from jsonb_to_recordset($1) as m (id text, naam text) on conflict do nothing`,
    [JSON.stringify(people.map(([id, { naam }]) => ({ id, naam })))],
  );
  const work = people.flatMap(([medewerker, { werk }]) => werk.map((row) => ({ medewerker, ...row })));
  await client.query(
    `insert into schakel.aanstelling (medewerker_id, organisatie_id, rollen, team, van)
     select medewerker, organisatie, rollen, team, $2
       from jsonb_to_recordset($1) as a (medewerker text, organisatie text, rollen text[], team text)
     on conflict do nothing`,
    [JSON.stringify(work), since],
  );
  await client.query(
    `insert into schakel.specialistenteam (organisatie_id, team, vormen) values ($1, $2, $3) on conflict do nothing`,
    [demoTeam.organisatie, demoTeam.team, [...demoTeam.vormen]],
  );
  const { id, organisatie, medewerker, door, ingesteldDoor } = demoVervanging;
  await client.query(
    `insert into schakel.vervanging (id, organisatie_id, medewerker, door, van, tot, ingesteld_door, at)
     values ($1, $2, $3, $4, current_date - 1, current_date + 12, $5, now()) on conflict do nothing`,
    [id, organisatie, medewerker, door, ingesteldDoor],
  );
  await loadClient(client, folder);
}

/** The secret lies in a file for its owner only; a lost file means a new secret. */
async function loadClient(client: pg.ClientBase, folder: string): Promise<void> {
  const { clientId, organisatie, naam, scopes } = demoKoppeling;
  const file = path.join(folder, `${clientId}.secret`);
  const kept = await readFile(file, "utf8").catch(() => undefined);
  const secret = kept?.trim() || newSecret();
  await client.query(
    `insert into schakel.koppeling (client_id, secret_hash, organisatie_id, naam, scopes) values ($1, $2, $3, $4, $5)
     on conflict (client_id) do update set secret_hash = excluded.secret_hash`,
    [clientId, secretHash(secret), organisatie, naam, scopes],
  );
  if (kept) return;
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${secret}\n`, { mode: 0o600 });
}
