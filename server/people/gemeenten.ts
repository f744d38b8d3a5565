import { readFile } from "node:fs/promises";
import path from "node:path";
import type pg from "pg";

/** A municipality as the file lists it; `regio` is a default derived from the safety region, not an official list. */
export type GemeenteRegel = { code: string; naam: string; veiligheidsregio: string; regio: string };

const ownFile = path.resolve(import.meta.dirname, "../../data/gemeenten.csv");

/**
 * Loads the municipalities, and for each region the Veilig Thuis organisation that takes its reports. Only what is
 * missing is added: what an administrator changed stays as it is. `client` is logged in as `schakel_migratie`.
 */
export async function loadGemeenten(client: pg.ClientBase, file: string = ownFile): Promise<void> {
  const gemeenten = parseGemeenten(await readFile(file, "utf8"));
  const regios = [...new Set(gemeenten.map(({ regio }) => regio))].map((regio) => ({
    id: regionId(regio),
    naam: `Veilig Thuis ${regio}`,
    regio,
  }));
  await client.query(
    `insert into schakel.organisatie (id, soort, naam, regio)
     select id, 'veilig-thuis', naam, regio from jsonb_to_recordset($1) as r (id text, naam text, regio text)
     on conflict do nothing`,
    [JSON.stringify(regios)],
  );
  await client.query(
    `insert into schakel.gemeente (code, naam, veiligheidsregio, regio, organisatie_id)
     select r.code, r.naam, r.veiligheidsregio, r.regio, o.id
       from jsonb_to_recordset($1) as r (code text, naam text, veiligheidsregio text, regio text)
       join schakel.organisatie o on o.soort = 'veilig-thuis' and o.regio = r.regio
     on conflict do nothing`,
    [JSON.stringify(gemeenten)],
  );
}

/** Reads the file: a heading, then code, name, safety region and region per line. Throws on a line that is not that. */
export function parseGemeenten(text: string): GemeenteRegel[] {
  const [heading, ...lines] = text.trim().split(/\r?\n/);
  if (heading !== "gemeentecode,gemeente,veiligheidsregio,veilig_thuis_regio")
    throw new Error("the file of municipalities has another heading");
  return lines.map((line, index) => {
    const [code, naam, veiligheidsregio, regio, ...more] = splitLine(line);
    const isWhole = naam && veiligheidsregio && regio && more.length === 0;
    if (!code || !/^\d{4}$/.test(code) || !isWhole)
      throw new Error(
        `line ${index + 2} of the file of municipalities is not code, name, safety region, region`,
      );
    return { code, naam, veiligheidsregio, regio };
  });
}

/** Fields between commas; a field with a comma in it stands between quotes. */
const splitLine = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^",]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");

/** The id of the Veilig Thuis organisation of a region: `vt-noord-en-midden-limburg`. */
const regionId = (regio: string): string =>
  `vt-${regio
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "")}`;
