import { globSync, readFileSync } from "node:fs";
import { spoorVan } from "#domain/protocol/spoor.ts";

/** `npm run -s trace`: per source how many rows there are, are proven by a test, and are open; `--json` for programs. */
const wortel = new URL("../", import.meta.url);
const bestanden = globSync("{domain,server,web,e2e,scripts}/**/*.test.{ts,tsx}", { cwd: wortel });
const spoor = spoorVan(bestanden.map((bestand) => readFileSync(new URL(bestand, wortel), "utf8")));

const tabel = () => {
  const regels = Object.entries(spoor).map(([bron, { rows, proven, content, open, not }]) =>
    [
      bron.padEnd(6),
      ...[rows, proven, content, open.length, not.length].map((n) => String(n).padStart(8)),
    ].join(""),
  );
  const open = Object.entries(spoor).map(([bron, rest]) => `${bron} open: ${rest.open.join(" ") || "none"}`);
  return [`${"source".padEnd(6)}    rows  proven content    open     not`, ...regels, "", ...open].join("\n");
};

process.stdout.write(`${process.argv.includes("--json") ? JSON.stringify(spoor, null, 2) : tabel()}\n`);
