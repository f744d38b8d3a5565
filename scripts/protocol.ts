import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { maakDocument } from "#domain/protocol/document.ts";
import { alsHtml } from "#domain/protocol/document-html.ts";
import { alsMarkdown } from "#domain/protocol/document-markdown.ts";
import { type Editie, edities } from "#domain/protocol/editie.ts";
import { leesVoorstel } from "#domain/protocol/voorstel.ts";
import { StartRefused } from "#server/refusal.ts";

/**
 * `npm run protocol`: writes the rule tables as a document for people, as HTML and as Markdown, and says where.
 * `--en` in English; `--van` and `--naar` name editions (or `--naar` a file with a proposal) and put what differs first.
 * `--dmn` writes the tables as DMN 1.3 instead, for other programs.
 * `--wat-als <file>` prints how many stored cases would get another answer under a proposal, as JSON.
 */
const map = path.resolve(import.meta.dirname, "../build/protocol");

class Onbruikbaar extends Error {}

async function schrijf(naam: string, inhoud: string): Promise<void> {
  await mkdir(map, { recursive: true });
  const bestand = path.join(map, naam);
  await writeFile(bestand, inhoud);
  process.stdout.write(`${path.relative(process.cwd(), bestand)}\n`);
}

/** A proposal in a file, laid over the newest edition. */
async function voorstelIn(bestand: string): Promise<Editie> {
  const gelezen = leesVoorstel(alsJson(await leesBestand(bestand), bestand), edities.at(-1) ?? edities[0]);
  if ("editie" in gelezen) return gelezen.editie;
  const fouten = gelezen.fouten.map(({ pad, melding }) => `  ${pad || "(document)"}: ${melding[taal]}`);
  throw new Onbruikbaar([`${bestand}:`, ...fouten].join("\n"));
}

async function leesBestand(bestand: string): Promise<string> {
  try {
    return await readFile(bestand, "utf8");
  } catch {
    throw new Onbruikbaar(
      `${bestand} cannot be read; known editions: ${edities.map(({ id }) => id).join(", ")}.`,
    );
  }
}

function alsJson(tekst: string, bestand: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch (fout) {
    throw new Onbruikbaar(`${bestand} is no JSON: ${(fout as Error).message}`);
  }
}

function editieMet(id: string): Editie {
  const editie = edities.find((ene) => ene.id === id);
  if (!editie)
    throw new Onbruikbaar(`There is no edition ${id}; there are: ${edities.map(({ id }) => id).join(", ")}.`);
  return editie;
}

async function schrijfDocument({
  van,
  naar,
}: {
  van?: string | undefined;
  naar?: string | undefined;
}): Promise<void> {
  const bekend = edities.find(({ id }) => id === naar);
  const editie = bekend ?? (naar === undefined ? (edities.at(-1) ?? edities[0]) : await voorstelIn(naar));
  const vorige = edities.findLast(({ vanaf, id }) => id !== editie.id && vanaf <= editie.vanaf);
  const vergeleken = van === undefined ? vorige : editieMet(van);
  const document = maakDocument({ editie, taal, ...(vergeleken && { van: vergeleken }) });
  const naam = naar === undefined ? `protocol.${taal}` : `protocol-${editie.id}.${taal}`;
  await schrijf(`${naam}.html`, alsHtml(document));
  await schrijf(`${naam}.md`, alsMarkdown(document));
}

async function schrijfDmn(): Promise<void> {
  // only a developer has what writes DMN; the documents need nothing of it
  const { alsDmn } = await import("./dmn.ts");
  const editie = edities.at(-1) ?? edities[0];
  await schrijf(`protocol-${editie.id}.dmn`, await alsDmn(editie));
}

async function telWatAls(bestand: string): Promise<void> {
  // the database and its driver are only loaded for who asks about stored cases
  const { telKeten } = await import("#server/protocol/tel-keten.ts");
  process.stdout.write(`${JSON.stringify(await telKeten(await voorstelIn(bestand)), null, 2)}\n`);
}

function leesOpties() {
  try {
    return parseArgs({
      options: {
        en: { type: "boolean" },
        dmn: { type: "boolean" },
        van: { type: "string" },
        naar: { type: "string" },
        "wat-als": { type: "string" },
      },
    }).values;
  } catch (fout) {
    process.stderr.write(
      `${(fout as Error).message}\nKnown: --en, --dmn, --van <edition>, --naar <edition or file>, --wat-als <file>.\n`,
    );
    return process.exit(2);
  }
}
const values = leesOpties();
const taal = values.en ? "en" : "nl";

try {
  if (values.dmn) await schrijfDmn();
  else await (values["wat-als"] ? telWatAls(values["wat-als"]) : schrijfDocument(values));
} catch (fout) {
  if (!(fout instanceof Onbruikbaar || fout instanceof StartRefused)) throw fout;
  process.stderr.write(`${fout.message}\n`);
  process.exitCode = 2;
}
