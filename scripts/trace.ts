import { globSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { codeVan } from "#domain/protocol/bronnen.ts";
import { spoorVan } from "#domain/protocol/spoor.ts";
import { type Vermogen, vermogens } from "#domain/protocol/tabellen/elders.ts";
import { type RijSpoor, rijSporen } from "./trace-rows.ts";

/**
 * `npm run -s trace`: per source how many rows are a rule, proven by a test only, content, waiting or left out, and
 * which rows wait for which capability, are left out (why) or stand nowhere. With ids (`-- RK-1.19 KB-2`): of each of
 * these rows where it stands, its rules with their table, the titles of its tests, the pages that tell it, the capability
 * and the reason. `--json` gives both to programs: everything, or only the rows asked for.
 */
const wortel = new URL("../", import.meta.url);
const lees = (patroon: string) =>
  globSync(patroon, { cwd: wortel }).map((bestand) => ({
    naam: bestand,
    tekst: readFileSync(new URL(bestand, wortel), "utf8"),
  }));
const tests = lees("{domain,server,web,e2e,scripts}/**/*.test.{ts,tsx}").map(({ tekst }) => tekst);
const spoor = spoorVan(tests);
const bronnen = Object.entries(spoor);

const standWoorden: Record<RijSpoor["stand"], string> = {
  regel: "a rule",
  test: "proven by a test",
  inhoud: "told on a page",
  vermogen: "waits for a capability",
  niet: "left out",
  nergens: "nowhere",
};

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

const regel = (naam: string, wat: readonly string[]) => wat.map((ene) => `  ${naam.padEnd(11)}${ene}`);

const inWoorden = ({ id, stand, rules, tests: titels, pages, capability, why }: RijSpoor) =>
  [
    `${id}: ${standWoorden[stand]}`,
    ...regel(
      "rule",
      rules.map(({ key, table }) => `${key} (${table})`),
    ),
    ...regel("test", titels),
    ...regel("page", pages),
    ...regel("capability", capability ? [capability] : []),
    ...regel("why", why ? [why] : []),
  ].join("\n");

const { values, positionals } = parseArgs({ options: { json: { type: "boolean" } }, allowPositionals: true });
const rijen = rijSporen(tests, lees("domain/protocol/tabellen/*.ts"));
const gevraagd = rijen.filter(({ id }) => positionals.includes(id));
const onbekend = positionals.filter((id) => !rijen.some((ene) => ene.id === id));

if (onbekend.length > 0) {
  process.stderr.write(`No row of the catalogue: ${onbekend.join(" ")}\n`);
  process.exitCode = 1;
} else {
  const per = Object.fromEntries(
    bronnen.map(([bron, ene]) => [bron, { ...ene, each: rijen.filter(({ id }) => codeVan(id) === bron) }]),
  );
  const isGevraagd = positionals.length > 0;
  const tekst = () => (isGevraagd ? gevraagd.map(inWoorden).join("\n\n") : blad());
  const json = () => JSON.stringify(isGevraagd ? gevraagd : per, null, 2);
  process.stdout.write(`${values.json ? json() : tekst()}\n`);
}
