import { afterAll, beforeAll, expect, it } from "vitest";
import type { Actor } from "#domain/access/actor.ts";
import { taken } from "#domain/access/taken.ts";
import type { OrganisatieRef } from "#domain/casus/organisatie.ts";
import { loadDemoCases } from "../demo/load-cases.ts";
import { readCasus } from "../journal/read.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
  db.setNow(Temporal.Instant.from("2026-11-18T13:00:00Z"));
  await loadDemoCases(db.services);
});
afterAll(() => db.close());

type Regel = { id: string; soort: OrganisatieRef["soort"]; casus: string; redenen: string[] };

it("the work list names the same steps as the case page, for every case and organisation of the demo", async () => {
  const { rows } = await db.services.pools.schrijf.query<Regel>(
    `select o.id, o.soort, w.casus_id as casus, w.redenen
       from schakel.werkregel w join schakel.organisatie o on o.id = w.organisatie_id`,
  );
  expect(rows.length).toBeGreaterThan(20);
  for (const { id, soort, casus, redenen } of rows) {
    // somebody who asked nothing: who did waits for a colleague, and the list is of all of them
    const actor: Actor = {
      medewerker: "tarik-bosman",
      organisatie: { id, soort },
      rollen: ["medewerker"],
      tweeFactoren: false,
    };
    const gezien = await readCasus(db.services, actor, { id: casus, doel: "behandeling" });
    const opDePagina = gezien && taken(gezien, id).map((taak) => taak.soort);
    expect({ casus, id, stappen: redenen }).toEqual({ casus, id, stappen: opDePagina });
  }
});
