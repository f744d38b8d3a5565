import { globSync, readFileSync } from "node:fs";
import { spoorVan } from "#domain/protocol/spoor.ts";
import { type Vermogen, vermogens } from "#domain/protocol/tabellen/elders.ts";

/**
 * `npm run -s trace`: per source how many rows there are, and of each row whether it is a rule, proven by a test,
 * content, waiting for a capability (which), left out (why) or nowhere; `--json` for programs.
 */
const wortel = new URL("../", import.meta.url);
const bestanden = globSync("{domain,server,web,e2e,scripts}/**/*.test.{ts,tsx}", { cwd: wortel });
const spoor = spoorVan(bestanden.map((bestand) => readFileSync(new URL(bestand, wortel), "utf8")));
const bronnen = Object.entries(spoor);

const kolommen = ["rows", "rules", "tests", "content", "later", "not", "nowhere"];
const rij = (naam: string, cellen: readonly (string | number)[]) =>
  [naam.padEnd(8), ...cellen.map((cel) => String(cel).padStart(8))].join("");

const tabel = () =>
  [
    rij("source", kolommen),
    ...bronnen.map(([bron, { rows, proven, rules, content, open, nowhere, not }]) =>
      rij(bron, [
        rows,
        rules,
        proven - rules,
        content,
        open.length - nowhere.length,
        not.length,
        nowhere.length,
      ]),
    ),
  ].join("\n");

const lijst = (kop: string, welke: "capability" | "more") => [
  kop,
  ...(Object.keys(vermogens) as Vermogen[]).flatMap((vermogen) => {
    const ids = bronnen.flatMap(([, ene]) => ene[welke][vermogen] ?? []);
    return ids.length === 0 ? [] : [`  ${vermogen} (${ids.length}): ${ids.join(" ")}`];
  }),
];

const weggelaten = () => {
  const niet = bronnen.flatMap(([, { not }]) => not);
  return niet.length === 0
    ? ["Left out: none"]
    : ["Left out:", ...niet.map(({ id, why }) => `  ${id}: ${why}`)];
};

const blad = () =>
  [
    tabel(),
    "",
    ...lijst("Later, by the capability they wait for:", "capability"),
    "",
    ...lijst("Proven, and a capability will do more:", "more"),
    "",
    ...weggelaten(),
    "",
    `Nowhere: ${bronnen.flatMap(([, { nowhere }]) => nowhere).join(" ") || "none"}`,
  ].join("\n");

process.stdout.write(`${process.argv.includes("--json") ? JSON.stringify(spoor, null, 2) : blad()}\n`);
