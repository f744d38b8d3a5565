import type pg from "pg";
import type { Actor } from "#domain/access/actor.ts";
import type { Grond } from "#domain/belangen/gronden.ts";
import type { Toetsbesluit, Toetsstand, Toetsuitkomst } from "#domain/belangen/toets.ts";
import { sealedAt } from "../journal/content.ts";
import { type Reading, readAs } from "../journal/read.ts";
import { openSecret, type Secret } from "../journal/secret.ts";

/** What was decided about one check before, by whom and why. */
export type Eerder = { uitkomst: Toetsuitkomst; door: string; at: string; reden: string };

/**
 * One check as the colleague who decides sees it: which casus, which employee, and on what grounds; never what the employee
 * told. `opNaam`: the file stands in the name of somebody for whom it is not there.
 */
export type Toets = {
  casus: string;
  nummer: string;
  medewerker: string;
  naam: string;
  gronden: Grond[];
  kendeAl: boolean;
  stand: Toetsstand;
  gesteldAt: string;
  opNaam: boolean;
  besluiten: Eerder[];
};

/** As many as a page shows; those to be decided come first. */
const meest = 100;

type ToetsRij = Omit<Toets, "casus" | "kendeAl" | "gesteldAt" | "opNaam" | "besluiten"> & {
  casus_id: string;
  kende_al: boolean;
  gesteld_at: Date;
  op_naam: boolean;
};
type BesluitRij = Secret & {
  id: string;
  casus_id: string;
  medewerker: string;
  uitkomst: Toetsuitkomst;
  door: string;
  at: Date;
};

/** The checks this reader decides, to be decided first, with what was decided before. */
export function readToetsen(services: Reading, actor: Actor): Promise<Toets[]> {
  return readAs(services, actor, async (client) => {
    const { rows } = await client.query<ToetsRij>("select * from belangen_voor_mij($1)", [meest]);
    const objecten = [...new Set(rows.map(({ casus_id }) => casus_id))];
    const besluiten = await loadDecisions(client, { services, zaken: objecten });
    const result = rows.map(({ casus_id, kende_al, gesteld_at, op_naam, ...rest }) => ({
      ...rest,
      casus: casus_id,
      kendeAl: kende_al,
      gesteldAt: gesteld_at.toISOString(),
      opNaam: op_naam,
      besluiten: besluiten.get(keyOf(casus_id, rest.medewerker)) ?? [],
    }));
    return {
      result,
      audit: { handeling: "belangen.lees", uitkomst: "gelezen", aantal: objecten.length, objecten },
    };
  });
}

const keyOf = (casus: string, medewerker: string): string => `${casus}/${medewerker}`;
/** The place a reason is sealed for: moved to another decision it does not open. */
const placeOf = (id: string): string => `belangenbesluit/${id}`;

async function loadDecisions(
  client: pg.ClientBase,
  { services, zaken }: { services: Reading; zaken: readonly string[] },
): Promise<Map<string, Eerder[]>> {
  const { rows } = await client.query<BesluitRij>("select * from belangenbesluiten_voor_mij($1)", [zaken]);
  const perToets = Map.groupBy(rows, ({ casus_id, medewerker }) => keyOf(casus_id, medewerker));
  return new Map(
    [...perToets].map(([toets, besluiten]) => [
      toets,
      besluiten.map(({ id, uitkomst, door, at, ...secret }) => ({
        uitkomst,
        door,
        at: at.toISOString(),
        reden: openSecret(secret, { place: placeOf(id), keys: services.keys }),
      })),
    ]),
  );
}

/**
 * Decides about one check. False when there is none for this actor to decide: it is of another organisation, about
 * themselves, or for a colleague. Can be decided again, as often as things change.
 */
export function beslisToets(services: Reading, actor: Actor, besluit: Toetsbesluit): Promise<boolean> {
  const { id, casus, medewerker, uitkomst, reden } = besluit;
  const at = services.now().toString({ smallestUnit: "millisecond" });
  const row = { id, uitkomst, at, ...sealedAt(reden, { place: placeOf(id), keys: services.keys }) };
  return readAs(services, actor, async (client) => {
    const { rows } = await client.query<{ gedaan: boolean }>("select beslis_belang($1, $2, $3) as gedaan", [
      casus,
      medewerker,
      JSON.stringify(row),
    ]);
    const gedaan = rows[0]?.gedaan === true;
    const audit = { handeling: "belang.beslis", object: casus } as const;
    return gedaan
      ? { result: true, audit: { ...audit, uitkomst: "gedaan", objecten: [medewerker] } }
      : { result: false, audit: { ...audit, uitkomst: "niet-gevonden" } };
  });
}

/** How many checks ask something of this reader, in the transaction of a read of work. */
export async function countToetsen(client: pg.ClientBase): Promise<number> {
  const query = { name: "tel-belangen", text: "select tel_belangen() as aantal" };
  const { rows } = await client.query<{ aantal: number }>(query);
  return rows[0]?.aantal ?? 0;
}
