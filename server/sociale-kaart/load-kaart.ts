import type pg from "pg";
import { landelijkeKaarten } from "#domain/kennis/sociale-kaart/kaarten.ts";
import type { Zaadkaart } from "#domain/kennis/sociale-kaart/zaad.ts";
import { zoektekst } from "#domain/kennis/sociale-kaart/zoektekst.ts";

/** The region that keeps the cards of the whole country until an administrator appoints another: LKHA lives there. */
const aangewezen = "vt-haaglanden";

/** Who stands in the history of a card that came with the program. */
export const meegeleverd = { medewerker: "schakel", organisatie: "schakel" } as const;

/**
 * Adds the cards of the whole country that are missing, and appoints a region to keep them if none was: what a region
 * changed stays. `client` is logged in as `schakel_migratie`, after the municipalities were loaded.
 */
export async function loadKaart(client: pg.ClientBase): Promise<void> {
  await client.query(
    `insert into schakel.kaart_landelijk (organisatie_id)
     select id from schakel.organisatie where id = $1 on conflict do nothing`,
    [aangewezen],
  );
  await addKaarten(client, { houder: null, kaarten: landelijkeKaarten });
}

/** Adds cards of one holder that are not there yet, as the owner of the tables. */
export async function addKaarten(
  client: pg.ClientBase,
  { houder, kaarten }: { houder: string | null; kaarten: readonly Zaadkaart[] },
): Promise<void> {
  const rows = kaarten.map(({ id, gegevens }) => ({ id, gegevens, zoek: zoektekst(gegevens) }));
  await client.query(
    `with nieuw as (
       insert into schakel.kaart (id, houder) select r.id, $2 from jsonb_to_recordset($1) as r (id text)
       on conflict do nothing returning id)
     insert into schakel.kaartversie (kaart_id, versie, handeling, gegevens, zoek, medewerker, organisatie)
     select r.id, 1, 'toegevoegd', r.gegevens, r.zoek, $3, $4
       from jsonb_to_recordset($1) as r (id text, gegevens jsonb, zoek jsonb) join nieuw n on n.id = r.id`,
    [JSON.stringify(rows), houder, meegeleverd.medewerker, meegeleverd.organisatie],
  );
}
