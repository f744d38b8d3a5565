import pg from "pg";
import type { Telling } from "#domain/casus/wat-als-telling.ts";
import type { Editie } from "#domain/protocol/editie.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { asOwner } from "../database/as-owner.ts";
import { writeAudit } from "../journal/audit.ts";
import { canonical, fingerprint } from "../journal/canonical.ts";
import { telWatAls } from "./wat-als.ts";

/** Whoever runs the installation is no employee of an organisation; the audit calls him so. */
const installatie = { medewerker: "installatie", organisatie: { id: "installatie" } };

/** What a proposal would change over all stored cases: exact numbers, no case; the counting is a line in the audit. */
export const telKeten = (voorstel: Editie): Promise<Telling> =>
  asOwner(async (url, keys) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    try {
      await client.query("begin isolation level repeatable read");
      const telling = await telWatAls(client, { voorstel, vandaag: dayOf(Temporal.Now.instant()) });
      await writeAudit(client, installatie, {
        handeling: "wat-als.tel",
        doel: "voorstel-wegen",
        uitkomst: "gelezen",
        aantal: telling.casussen,
        vingerafdruk: fingerprint(keys.derive("wat-als"), canonical(voorstel)),
      });
      await client.query("commit");
      return telling;
    } finally {
      await client.end();
    }
  });
