import { parseArgs } from "node:util";
import { measureCommandPath } from "./command-path.ts";
import { type BenchServer, openServer } from "./database.ts";
import { measureGrowth, measureRestricted } from "./lists.ts";
import { measureMemory } from "./memory.ts";
import { measurePages } from "./pages.ts";
import { measureWarmStart } from "./program.ts";
import { measureProtocolTables } from "./protocol-memory.ts";
import { measurePublicPages } from "./public-pages.ts";
import { measureRadar } from "./radar.ts";
import { measureAgainstJsonRulesEngine, measureAgainstZen } from "./rule-engines.ts";
import { measureWegwijzer } from "./wegwijzer.ts";

/** `npm run -s bench -- --json [names…]`: each figure by its name; `--cases` says how many generated casussen pages see, `--persons` how many people radar. */
const { values, positionals } = parseArgs({
  options: {
    json: { type: "boolean" },
    cases: { type: "string", default: "40000" },
    persons: { type: "string", default: "860000" },
  },
  allowPositionals: true,
});

// standard output belongs to the figures, and the product logs its seals there
console.log = console.error;

/** Measures once, however many figures come out of it. */
function once<T>(measure: (server: BenchServer) => Promise<T>): (server: BenchServer) => Promise<T> {
  let measured: Promise<T> | undefined;
  return (server) => {
    measured ??= measure(server);
    return measured;
  };
}

const commandPath = once(measureCommandPath);
const pages = once((server) => measurePages(server, Number(values.cases)));
const publicPages = once(measurePublicPages);
const radar = once((server) => measureRadar(server, Number(values.persons)));
const round = (value: number) => Math.round(value * 100) / 100;

const figures: Record<string, (server: BenchServer) => Promise<number | null>> = {
  wegwijzerPerSecond: async () => measureWegwijzer(),
  wegwijzerVsZen: async () => round(await measureAgainstZen()),
  wegwijzerVsJsonRulesEngine: async () => round(await measureAgainstJsonRulesEngine()),
  protocolTablesMb: async () => round(await measureProtocolTables()),
  commandPathVsPgbench: async (server) => {
    const { execute, pgbench } = await commandPath(server);
    return pgbench && round(execute / pgbench);
  },
  commandPathPerSecond: async (server) => Math.round((await commandPath(server)).execute),
  warmStartSeconds: measureWarmStart,
  rssAfter10k: measureMemory,
  werkP50: async (server) => (await pages(server)).werk.p50,
  werkP95: async (server) => (await pages(server)).werk.p95,
  casusP50: async (server) => (await pages(server)).casus.p50,
  casusP95: async (server) => (await pages(server)).casus.p95,
  restrictedVsUnrestricted: async (server) => round(await measureRestricted(server, Number(values.cases))),
  growthP95: async (server) => round(await measureGrowth(server, Number(values.cases))),
  radarP95: async (server) => (await radar(server)).p95,
  radarRecall: async (server) => (await radar(server)).recall,
  radarPrecision: async (server) => (await radar(server)).precision,
  publicPageBytes: async (server) => {
    const { bytes, heaviest, pages } = await publicPages(server);
    console.error(`The heaviest of ${pages} public pages is ${heaviest}.`);
    return bytes;
  },
  publicPageP95: async (server) => {
    const { p95, p95Rendered } = await publicPages(server);
    console.error(`Of pages with a question in their address: ${p95Rendered} ms.`);
    return p95;
  },
};

const names = positionals.length > 0 ? positionals : Object.keys(figures);
const unknown = names.find((name) => !figures[name]);
const wrong = (["cases", "persons"] as const).find((size) => !/^[1-9]\d{0,8}$/.test(values[size]));
if (unknown || wrong) {
  console.error(
    unknown
      ? `There is no figure ${unknown}; there are ${Object.keys(figures).join(", ")}.`
      : `--${wrong} is ${values[wrong ?? "cases"]}, but must be a whole number above 0.`,
  );
  process.exit(1);
}

const server = await openServer();
const measured: Record<string, number | null> = {};
try {
  for (const name of names) {
    measured[name] = (await figures[name]?.(server)) ?? null;
    // one that fails later takes none of these along
    console.error(`${name}: ${measured[name]}`);
  }
} finally {
  await server.embedded.release();
}
const lines = Object.entries(measured).map(([name, value]) => `${name.padEnd(28)}${value ?? "–"}`);
process.stdout.write(`${values.json ? JSON.stringify(measured, null, 2) : lines.join("\n")}\n`);
