import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { maakDocument } from "#domain/protocol/document.ts";
import { alsMarkdown } from "#domain/protocol/document-markdown.ts";
import { edities } from "#domain/protocol/editie.ts";

/**
 * `npm run protocol`: writes the rule tables as a document for people, in Dutch or with `--en` in English, and says where.
 */
const map = path.resolve(import.meta.dirname, "../build/protocol");
const { values } = parseArgs({ options: { en: { type: "boolean" } } });

async function schrijf(naam: string, inhoud: string): Promise<void> {
  await mkdir(map, { recursive: true });
  const bestand = path.join(map, naam);
  await writeFile(bestand, inhoud);
  process.stdout.write(`${path.relative(process.cwd(), bestand)}\n`);
}

const taal = values.en ? "en" : "nl";
const document = maakDocument({ editie: edities[edities.length - 1] ?? edities[0], taal });
await schrijf(`protocol.${taal}.md`, alsMarkdown(document));
