import type pg from "pg";
import type { Actor } from "#domain/access/actor.ts";
import { countToetsen } from "../belangen/toetsen.ts";
import type { AuditEntry } from "../journal/audit.ts";
import { canonical, digest, fingerprint } from "../journal/canonical.ts";
import { type Reading, readAs } from "../journal/read.ts";
import { countTerugbellen } from "../terugbellen/verzoeken.ts";
import { type Geteld, geteld } from "./geteld.ts";
import { readNu, readWacht, type Uitgelicht, type WatNu } from "./nu.ts";
import { readSignalen, type Signaal } from "./signalen.ts";
import type { Werkfilter } from "./werkfilter.ts";
import { type Werkregel, werkregelColumns, werkregelJoins } from "./werkregel.ts";

/** How many lines a page of a list holds: what fits in a few turns of the wheel. */
export const perBlad = 50;

/** How far a list is counted and can be turned over: whoever looks for one file among more of them filters or searches. */
const hoogstens = 1000;

/** A page of a list, and how many lines the list has. */
export type Bladzijde = Geteld & { regels: Werkregel[]; blad: number; bladen: number };

/** Everything the first page of work shows, from one read. `nu` is the instant it was true. */
export type Werk = {
  nu: string;
  watNu: WatNu;
  wachtOpAnder: Uitgelicht;
  signalen: Signaal[];
  lijst: Bladzijde;
  /** How many people of whom no case exists yet wait to be called, and of how many the term is over. */
  terugbellen: { wachten: number; teLaat: number };
  /** Conflict checks that this reader decides. */
  toetsen: number;
};

/** What needs this actor now, what waits for others, the notices that are due, and one page of the list asked for. */
export function readWerk(services: Reading, actor: Actor, filter: Werkfilter): Promise<Werk> {
  const nu = services.now().toString({ smallestUnit: "millisecond" });
  return readAs(services, actor, async (client) => {
    const now = services.now();
    // one after the other in the database, and in one journey there and back
    const [watNu, wachtOpAnder, signalen, lijst, terugbellen, toetsen] = await Promise.all([
      readNu(client, actor, now),
      readWacht(client, actor, now),
      readSignalen(client, actor),
      readBladzijde(client, actor, filter),
      countTerugbellen(client, actor, now),
      countToetsen(client),
    ]);
    const gezien = [
      ...Object.values(watNu).flatMap(({ regels }) => regels),
      ...wachtOpAnder.regels,
      ...signalen,
      ...lijst.regels,
    ];
    const audit: AuditEntry = {
      handeling: "werklijst.lees",
      uitkomst: "gelezen",
      aantal: lijst.totaal,
      objecten: [...new Set(gezien.map(({ casus }) => casus))],
      vingerafdruk: fingerprint(services.keys.derive("audit filter"), canonical(filter)),
    };
    return { result: { nu, watNu, wachtOpAnder, signalen, lijst, terugbellen, toetsen }, audit };
  });
}

/** In the order of the index: given back first, then acute, then by the first deadline; without a deadline last. */
async function readBladzijde(client: pg.ClientBase, actor: Actor, filter: Werkfilter): Promise<Bladzijde> {
  const { where, values } = conditions(actor, filter);
  // there are as many texts as combinations of filters, and planning one takes longer than running it
  const name = digest(where).slice(0, 32);
  const gevraagd = Math.min(filter.blad, hoogstens / perBlad);
  const readLines = async (blad: number) => {
    const { rows } = await client.query<Werkregel>({
      name: `lijst-${name}`,
      text: `
        with blad as (
          select w.* from werkregel w where ${where}
           order by w.rang, w.eerst_at, w.casus_id limit ${perBlad} offset $${values.length + 1})
        select ${werkregelColumns} from blad w ${werkregelJoins} order by w.rang, w.eerst_at, w.casus_id`,
      values: [...values, (blad - 1) * perBlad],
    });
    return rows;
  };
  const [count, asked] = await Promise.all([
    client.query<{ aantal: number }>({
      name: `tel-${name}`,
      text: `select count(*)::int as aantal from (select from werkregel w where ${where} limit ${hoogstens + 1}) t`,
      values,
    }),
    readLines(gevraagd),
  ]);
  const aantal = geteld(count.rows[0]?.aantal ?? 0, hoogstens);
  const bladen = Math.max(1, Math.ceil(aantal.totaal / perBlad));
  const blad = Math.min(gevraagd, bladen);
  return { ...aantal, regels: blad === gevraagd ? asked : await readLines(blad), blad, bladen };
}

function conditions(actor: Actor, filter: Werkfilter): { where: string; values: unknown[] } {
  const { van, reden, veiligheid, vorm, dossier } = filter;
  const values: unknown[] = [actor.organisatie.id, dossier === "open"];
  const parts = ["w.organisatie_id = $1", "w.open = $2"];
  const add = (sql: (place: string) => string, value: unknown) => {
    values.push(value);
    parts.push(sql(`$${values.length}`));
  };
  if (van === "mij") add((place) => `w.medewerker = ${place}`, actor.medewerker);
  if (van === "team") add((place) => `w.team = ${place}`, actor.team ?? null);
  if (reden) add((place) => `w.redenen @> array[${place}]`, reden);
  if (veiligheid === "onbekend") parts.push("w.veiligheid is null");
  else if (veiligheid) add((place) => `w.veiligheid = ${place}`, veiligheid);
  if (vorm) add((place) => `w.vormen @> array[${place}]`, vorm);
  return { where: parts.join(" and "), values };
}
