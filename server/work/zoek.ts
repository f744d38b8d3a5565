import type pg from "pg";
import type { Actor } from "#domain/access/actor.ts";
import { leesNummer } from "#domain/casus/nummer.ts";
import { fingerprint } from "../journal/canonical.ts";
import { type Reading, readAs } from "../journal/read.ts";
import { type Werkregel, werkregelColumns, werkregelJoins } from "./werkregel.ts";

/** Why somebody searches: a code, so that the audit never holds free text. */
export const zoekdoelen = ["behandeling", "nieuwe-melding", "waarneming", "terugbellen"] as const;
/** One of these purposes. */
export type Zoekdoel = (typeof zoekdoelen)[number];

/** A file that was found, with the name by which it was found where the reader's organisation holds that person. */
export type Gevonden = Werkregel & { naam: string | null };

/** What was searched for as, and what came of it. A number that cannot be right is searched as typed. */
export type Zoekresultaat = { als: "nummer" | "nummer-onjuist" | "naam"; gevonden: Gevonden[] };

/** What somebody meant: eight characters with a digit among them are a number, right or wrong; letters alone a name. */
function bedoeld(vraag: string): Zoekresultaat["als"] {
  if (!/^[0-9a-z]{4}[-\s]?[0-9a-z]{4}$/i.test(vraag)) return "naam";
  if (/^[a-z]+$/i.test(vraag)) return "naam";
  if (leesNummer(vraag)) return "nummer";
  return /[0-9]/.test(vraag) ? "nummer-onjuist" : "naam";
}

/**
 * Finds files by number or name among those of the reader's organisation, best first; hidden files cannot be found.
 * Writes two audit lines: the search with its purpose and a keyed fingerprint, and the list that was shown.
 */
export function zoek(
  services: Reading,
  actor: Actor,
  { vraag, doel }: { vraag: string; doel: Zoekdoel },
): Promise<Zoekresultaat> {
  const als = bedoeld(vraag);
  const term = als === "naam" ? vraag : vraag.replaceAll(/[^0-9a-z]/gi, "");
  const spoor = fingerprint(services.keys.derive("audit zoekvraag"), term.toLowerCase());
  return readAs(services, actor, async (client) => {
    const gevonden = await find(client, { term, spoor, doel });
    const objecten = gevonden.map(({ casus }) => casus);
    return {
      result: { als, gevonden: gevonden.map((rij) => (als === "naam" ? rij : { ...rij, naam: null })) },
      audit: {
        handeling: "zoekresultaat.lees",
        doel,
        uitkomst: "gelezen",
        aantal: objecten.length,
        objecten,
      },
    };
  });
}

async function find(
  client: pg.ClientBase,
  { term, spoor, doel }: { term: string; spoor: string; doel: Zoekdoel },
): Promise<Gevonden[]> {
  const { rows } = await client.query<Gevonden>({
    name: "zoek",
    text: `
      with treffer as (select casus_id, ordinality as plek from zoek($1, $2, $3) with ordinality)
      select ${werkregelColumns}, n.naam
        from treffer t join werkregel w on w.casus_id = t.casus_id ${werkregelJoins}
        left join lateral (
          select p.naam from (
            select distinct on (id) gegevens ->> 'naam' as naam from persoon where casus_id = w.casus_id order by id, versie desc
          ) p
          where word_similarity(zoekvorm($1), zoekvorm(p.naam)) > 0.3 order by word_similarity(zoekvorm($1), zoekvorm(p.naam)) desc limit 1
        ) n on true
       order by t.plek`,
    values: [term, spoor, doel],
  });
  return rows;
}
