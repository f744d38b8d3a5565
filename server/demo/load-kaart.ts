import type pg from "pg";
import { zoektekst } from "#domain/kennis/sociale-kaart/zoektekst.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { addKaarten, meegeleverd } from "../sociale-kaart/load-kaart.ts";
import { demoKaarten } from "./kaart.ts";

/** Adds the cards of the demo that are missing, and withdraws the one that was; logged in as `schakel_migratie`. */
export async function loadDemoKaart(client: pg.ClientBase, now: Temporal.Instant): Promise<void> {
  const today = Temporal.PlainDate.from(dayOf(now));
  for (const { houder, kaart, ingetrokken } of demoKaarten((days) => today.subtract({ days }).toString())) {
    const { rows } = await client.query("select 1 from schakel.kaart where id = $1", [kaart.id]);
    if (rows.length > 0) continue;
    await addKaarten(client, { houder, kaarten: [kaart] });
    if (!ingetrokken) continue;
    const { id, gegevens } = kaart;
    const { medewerker, organisatie } = meegeleverd;
    await client.query(
      `insert into schakel.kaartversie (kaart_id, versie, handeling, gegevens, zoek, reden, medewerker, organisatie)
       values ($1, 2, 'ingetrokken', $2, $3, $4, $5, $6)`,
      [
        id,
        JSON.stringify(gegevens),
        JSON.stringify(zoektekst(gegevens)),
        ingetrokken,
        medewerker,
        organisatie,
      ],
    );
  }
}
