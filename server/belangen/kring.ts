import type { Actor } from "#domain/access/actor.ts";
import type { Kringopgave } from "#domain/belangen/toets.ts";
import { woordenUitNaam, woordenVanKring } from "#domain/belangen/woorden.ts";
import { writeAudit } from "../journal/audit.ts";
import { type Reading, readAs } from "../journal/read.ts";
import { inTransaction } from "../journal/transaction.ts";
import type { Services } from "../services.ts";
import { kringsleutels } from "./sleutels.ts";

/** When an employee last told the own circle, and how much; what was told cannot be read back by anybody. */
export type Kringstand = { vertelOp: string; naasten: number; adressen: number; familienamen: number };

/** What the reader told of the own circle; undefined when nothing was told. */
export function readKringstand(services: Reading, actor: Actor): Promise<Kringstand | undefined> {
  return readAs(services, actor, async (client) => {
    const { rows } = await client.query<{ verteld_at: Date } & Omit<Kringstand, "vertelOp">>(
      `select verteld_at, naasten, adressen, familienamen from kringstand where verteld_at is not null`,
    );
    const [row] = rows;
    const result = row && {
      vertelOp: row.verteld_at.toISOString(),
      naasten: row.naasten,
      adressen: row.adressen,
      familienamen: row.familienamen,
    };
    return { result, audit: { handeling: "kring.lees", uitkomst: "gelezen" } };
  });
}

/**
 * Keeps the circle of the one who tells it, in the place of what was told before, and raises what follows. The answer says
 * nothing of that: whoever tells it may be the one who should not know.
 */
export function saveKring(
  services: Pick<Services, "pools" | "keys" | "now">,
  actor: Actor,
  { familienamen, postcode, huisnummer, naasten }: Kringopgave,
): Promise<void> {
  const adres = postcode && huisnummer && `${huisnummer} ${postcode}`;
  const woorden = woordenVanKring({ familienamen, naasten, ...(adres && { adres }) });
  const aantal = {
    naasten: naasten.length,
    adressen: adres ? 1 : 0,
    familienamen: familienamen.length,
  };
  return put(services, actor, { handeling: "kring.bewaar", woorden, aantal });
}

/** Takes away what was told. What was raised before stays until a colleague decided. */
export const dropKring = (services: Pick<Services, "pools" | "keys" | "now">, actor: Actor): Promise<void> =>
  put(services, actor, {
    handeling: "kring.wis",
    woorden: [],
    aantal: { naasten: 0, adressen: 0, familienamen: 0 },
  });

function put(
  { pools, keys, now }: Pick<Services, "pools" | "keys" | "now">,
  actor: Actor,
  {
    handeling,
    woorden,
    aantal,
  }: { handeling: string; woorden: ReturnType<typeof woordenVanKring>; aantal: object },
): Promise<void> {
  const sleutels = JSON.stringify(kringsleutels(keys, woorden));
  const at = now().toString({ smallestUnit: "millisecond" });
  return inTransaction(pools.schrijf, {
    begin: "begin",
    work: async (client) => {
      const values = [actor.medewerker, sleutels, JSON.stringify(aantal), at];
      await client.query("select zet_eigen_kring($1, $2, $3, $4)", values);
      await writeAudit(client, actor, { handeling, doel: "belangentoets", uitkomst: "gedaan" });
    },
  });
}

/** Names that one turn of the job reads; the rest waits a minute. */
const perKeer = 500;

/**
 * Reads the names of employees that are new or changed: whoever tells nothing of the own circle still has a name. Answers
 * how many.
 */
export async function readOwnNames(
  { pools, keys }: Pick<Services, "pools" | "keys">,
  hoogstens = perKeer,
): Promise<number> {
  const { rows } = await pools.werk.query<{ id: string; naam: string }>(
    "select id, naam from schakel.namen_zonder_kring($1)",
    [hoogstens],
  );
  const gelezen = rows.map(({ id, naam }) => ({
    wie: id,
    naam,
    sleutels: kringsleutels(keys, woordenUitNaam(naam)),
  }));
  if (gelezen.length > 0)
    await pools.werk.query(
      `select schakel.zet_kring_uit_naam(g.wie, g.naam, g.sleutels)
         from jsonb_to_recordset($1) as g (wie text, naam text, sleutels jsonb)`,
      [JSON.stringify(gelezen)],
    );
  return rows.length;
}

/** The same until every name is read. */
export async function readAllNames(services: Pick<Services, "pools" | "keys">): Promise<void> {
  while ((await readOwnNames(services)) === perKeer);
}
