import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import type { Actor } from "#domain/access/actor.ts";
import { leesBekende } from "#domain/radar/bekende.ts";
import { sleutelsVan } from "#domain/radar/sleutels.ts";
import { openPools, type Pools } from "#server/database/connect.ts";
import { onDatabase } from "#server/database/connection.ts";
import { migrate } from "#server/database/migrate.ts";
import { ensureRoles, roleUrl } from "#server/database/roles.ts";
import { readAs } from "#server/journal/read.ts";
import { vind } from "#server/radar/vind.ts";
import { type Cell, copyRows, json } from "./copy.ts";
import { type BenchServer, fingerprintOf } from "./database.ts";
import { type Inwoner, inwoner } from "./radar-bevolking.ts";
import { isHerkenbaar, naaste, type Vraag, variant } from "./radar-varianten.ts";

/** What radar does with a population of this many person links. */
export type Radarcijfers = { p95: number; recall: number; precision: number };

const users = 8;
const pressed = 150;
const seconds = 45;
const varianten = 6000;
const naasten = 3000;

/**
 * Eight users who ask once a second each, as somebody of the region that holds the person: from the
 * question to the answer that a page would show, reading the people under row level security and weighing included. Then
 * every question of the labelled set, and what came of it: a pair that was shown and is true, shown and not true, or missed.
 */
export async function measureRadar(server: BenchServer, persons: number): Promise<Radarcijfers> {
  const url = await openPopulation(server, persons);
  const { pools, close } = openPools(url, server.keys);
  try {
    const vragen = labelled(persons);
    const p95 = await measureSpeed(pools, vragen);
    return { p95, ...(await measureQuality(pools, vragen)) };
  } finally {
    await close();
  }
}

type Gesteld = Vraag & { houder: string };

/** The labelled set: it follows from the size of the population alone. */
function labelled(persons: number): Gesteld[] {
  const stap = Math.max(1, Math.floor(persons / (varianten + naasten + 1)));
  const gekozen = (n: number, past: (wie: Inwoner) => boolean): Inwoner => {
    for (let nummer = (n * stap) % persons; ; nummer = (nummer + 1) % persons) {
      const wie = inwoner(nummer);
      if (past(wie)) return wie;
    }
  };
  const waar = Array.from({ length: varianten }, (_, n) => {
    const wie = gekozen(n, isHerkenbaar);
    return { ...variant(wie, n), houder: wie.houder };
  });
  const onwaar = Array.from({ length: naasten }, (_, n) => {
    const wie = gekozen(varianten + n, ({ gegevens }) => gegevens.geboortedatum !== undefined);
    return { ...naaste(wie, n), houder: wie.houder };
  });
  return [...waar, ...onwaar];
}

async function ask(pools: Pools, { houder, gegevens }: Gesteld) {
  const actor: Actor = {
    medewerker: "bench",
    organisatie: { id: houder, soort: "veilig-thuis" },
    rollen: ["medewerker"],
    tweeFactoren: false,
  };
  return readAs({ pools }, actor, async (client) => {
    const gezocht = [{ voor: idVan(0, "d"), gegevens }];
    const [vondst] = (await vind(client, { casus: null, organisatie: houder, gezocht })).values();
    return { result: vondst?.beeld, audit: { handeling: "radar.lees", doel: "radar", uitkomst: "gelezen" } };
  });
}

/** Eight who ask without a pause say what two processors can do; eight who ask once a second each wait as people do. */
async function measureSpeed(pools: Pools, vragen: readonly Gesteld[]): Promise<number> {
  const one = async (n: number): Promise<number> => {
    const start = performance.now();
    await ask(pools, vragen[(n * 104_729) % vragen.length] as Gesteld);
    return performance.now() - start;
  };
  const without: number[] = [];
  const run = async (user: number): Promise<void> => {
    for (let n = 0; n < pressed; n++) without.push(await one(user * 7919 + n));
  };
  await Promise.all(Array.from({ length: users }, (_, user) => run(user)));
  const waiting: Promise<number>[] = [];
  for (let n = 0; n < users * seconds; n++) {
    await wait(1000 / users);
    // asked whether or not the last answer has come, so that a slow one hides nothing
    waiting.push(one(users * 7919 + n));
  }
  const asked = await Promise.all(waiting);
  say(`${users} users without a pause`, without);
  return say(`${users} users, once a second each`, asked);
}

/** Says how long these took, and answers what nineteen in twenty stay under, in milliseconds. */
function say(who: string, times: number[]): number {
  times.sort((a, b) => a - b);
  const at = (part: number) => Math.round((times[Math.floor(times.length * part)] ?? 0) * 10) / 10;
  console.error(`Radar, ${who}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms.`);
  return at(0.95);
}

async function measureQuality(pools: Pools, vragen: readonly Gesteld[]) {
  let [juist, onjuist, gemist] = [0, 0, 0];
  const missers = new Map<string, number>();
  const onterecht = new Map<string, number>();
  const telt = (in_: Map<string, number>, soort: string) => in_.set(soort, (in_.get(soort) ?? 0) + 1);
  const voorbeelden: string[] = [];
  const work = [...vragen];
  const run = async (): Promise<void> => {
    for (let vraag = work.pop(); vraag; vraag = work.pop()) {
      const treffers = (await ask(pools, vraag))?.treffers ?? [];
      const waar = vraag.is === undefined ? undefined : idVan(vraag.is, "b");
      const isGevonden = treffers.some(({ van }) => van.betrokkene === waar);
      const anderen = treffers.filter(({ van }) => van.betrokkene !== waar);
      if (isGevonden) juist++;
      else if (waar) {
        gemist++;
        telt(missers, vraag.soort);
        if (voorbeelden.length < 15)
          voorbeelden.push(
            `- ${vraag.soort}: ${tekst(vraag.gegevens)} | ${tekst(inwoner(vraag.is ?? 0).gegevens)}`,
          );
      }
      onjuist += anderen.length;
      for (const { van, uitleg } of anderen) {
        telt(
          onterecht,
          `${vraag.soort.split("/")[1] ?? vraag.soort}: ${uitleg.naam}, ${uitleg.datum}, adres ${uitleg.adres}`,
        );
        if (voorbeelden.length < 30)
          voorbeelden.push(`+ ${vraag.soort}: ${tekst(vraag.gegevens)} | ${tekst(van.gegevens)}`);
      }
    }
  };
  await Promise.all([run(), run(), run(), run()]);
  const top = (van: Map<string, number>) =>
    [...van]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 15)
      .map(([soort, keer]) => `${soort} ${keer}`)
      .join("; ");
  console.error(`Radar: ${juist} pairs found, ${gemist} missed, ${onjuist} shown that are not true.`);
  console.error(`Missed: ${top(missers)}.`);
  console.error(`Not true: ${top(onterecht)}.`);
  console.error(`Some of them, missed (-) and not true (+):\n${voorbeelden.join("\n")}`);
  const part = (a: number, b: number) => Math.round((a / Math.max(1, a + b)) * 10_000) / 10_000;
  return { recall: part(juist, gemist), precision: part(juist, onjuist) };
}

const tekst = ({ naam, geboortedatum, leeftijd, adres }: Inwoner["gegevens"]) =>
  [naam, geboortedatum ?? leeftijd?.jaren, adres].join(" / ");

/** What a population and its keys follow from. */
const sources =
  "{bench/radar-{bevolking,namen}.ts,domain/radar/{adres,bekende,geboorte,klank,naam,schrift,sleutels}.ts,server/database/migrations/*.sql}";

/** A population of this size in a database of its own, made at first use and kept; answers its address. */
async function openPopulation(server: BenchServer, persons: number): Promise<string> {
  const { adminUrl } = server.embedded;
  const name = `radar_${persons}_${fingerprintOf(sources)}`;
  const admin = await connect(adminUrl);
  const { rows } = await admin.query("select from pg_database where datname = $1", [name]);
  if (rows.length === 0) {
    const { rows: older } = await admin.query<{ name: string }>(
      "select datname as name from pg_database where starts_with(datname, $1)",
      [`radar_${persons}_`],
    );
    for (const { name } of older) await admin.query(`drop database ${name} with (force)`);
    const gigabytes = Math.ceil((persons * 1.1) / 100_000) / 10;
    console.error(`Making ${persons} person links once (${gigabytes} GB, kept in ${server.folder}) …`);
    const building = `${name}_in_making`;
    await admin.query(`create database ${building}`);
    await fill(server, onDatabase(adminUrl, building), persons);
    await admin.query(`alter database ${building} rename to ${name}`);
  }
  await admin.end();
  const url = onDatabase(adminUrl, name);
  await ensureRoles(url, server.keys);
  return url;
}

async function fill(server: BenchServer, url: string, persons: number): Promise<void> {
  await ensureRoles(url, server.keys);
  await migrate({ url: roleUrl({ url, keys: server.keys, role: "migratie" }), mode: "demo" });
  const client = await connect(url);
  // generated once and thrown away on failure, so it need not survive a power cut while it is made
  await client.query("set synchronous_commit = off; set maintenance_work_mem = '512MB'");
  await client.query("drop index schakel.radarindex_sleutels_idx");
  for (let from = 0; from < persons; from += batch) {
    const people = Array.from({ length: Math.min(batch, persons - from) }, (_, n) => inwoner(from + n));
    await copyPeople(client, people);
    if (from % (batch * 50) === 0) console.error(`${from} of ${persons}`);
  }
  await client.query(
    "create index radarindex_sleutels_idx on schakel.radarindex using gin (sleutels) with (fastupdate = off)",
  );
  await client.query("vacuum analyze");
  await client.end();
}

/** A multiple of sixteen, so that no family lies in two batches. */
const batch = 16_000;
type Row = Record<string, Cell>;

async function copyPeople(client: pg.Client, people: readonly Inwoner[]): Promise<void> {
  const gezinnen = [...new Map(people.map((wie) => [wie.gezin, wie])).values()];
  await client.query("begin");
  await copyRows(client, "schakel.casus", gezinnen.map(casusRow));
  await copyRows(
    client,
    "schakel.casus_toegang",
    gezinnen.map(
      ({ gezin, houder }): Row => ({
        casus_id: idVan(gezin, "c"),
        organisatie_id: houder,
        relatie: "verantwoordelijk",
      }),
    ),
  );
  await copyRows(
    client,
    "schakel.persoon",
    people.map(
      ({ nummer, gezin, houder, gegevens }): Row => ({
        id: idVan(nummer, "a"),
        versie: 1,
        casus_id: idVan(gezin, "c"),
        houder,
        gegevens: json(gegevens),
        sleutel: Buffer.alloc(16),
      }),
    ),
  );
  await copyRows(
    client,
    "schakel.radarindex",
    people.map(
      ({ nummer, gezin, houder, gegevens }): Row => ({
        persoon_id: idVan(nummer, "a"),
        houder,
        casus_id: idVan(gezin, "c"),
        betrokkene: idVan(nummer, "b"),
        sleutels: sleutelsVan(leesBekende(gegevens), houder).map(String),
      }),
    ),
  );
  await client.query("commit");
}

const casusRow = ({ gezin, houder }: Inwoner): Row => ({
  id: idVan(gezin, "c"),
  nummer: `R${gezin.toString(36).padStart(7, "0")}`,
  seq: 1,
  verantwoordelijk: houder,
  zicht_op_veiligheid: houder,
  vormen: [],
  verblijf: null,
  ontvangen_op: "2026-01-01",
  bijgewerkt_at: "2026-01-01T00:00:00Z",
  open: false,
});

/** Ids that follow from a number, scattered as real ones are: neighbours in the population are none on disk. */
function idVan(nummer: number, soort: "a" | "b" | "c" | "d"): string {
  const geschud = (Math.imul(nummer + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, "0");
  return `${geschud}-0000-4000-8000-${soort}${nummer.toString(16).padStart(11, "0")}`;
}

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString });
  client.on("error", () => undefined);
  await client.connect();
  return client;
}
