import { randomUUID } from "node:crypto";
import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Actor } from "#domain/access/actor.ts";
import { actionsFor, authorize } from "#domain/access/policy.ts";
import { relatieVan } from "#domain/access/relatie.ts";
import type { Casus } from "#domain/casus/casus.ts";
import type { CasusCommand } from "#domain/casus/command.ts";
import type { PersoonFeiten } from "#domain/casus/persoon.ts";
import { iemandVan, meldingBuitenland, organisaties } from "#domain/testing/mensen.ts";
import { geheimeWoorden, iedereen, pogingen } from "#domain/testing/willekeur.ts";
import { makeSignals } from "./deadlines/signals.ts";
import { readAs, readCasus } from "./journal/read.ts";
import { seal } from "./journal/seal.ts";
import { playRun, sendTo, storedCasus } from "./testing/run.ts";
import { openTestDatabase, type TestDatabase } from "./testing/test-database.ts";

const { haaglanden, amsterdam, lkha, lokaalTeam } = organisaties;
/** Somebody of the region with an open check on every third case, and one about whom it was decided. */
const [tarik, rafael] = ["tarik-bosman", "rafael-dijkman"].map((medewerker) => ({
  ...iemandVan(haaglanden),
  medewerker,
})) as [Actor, Actor];
const actors: readonly Actor[] = [
  tarik,
  rafael,
  ...iedereen,
  iemandVan(lkha, "koppeling"),
  iemandVan(amsterdam, "koppeling"),
  iemandVan(lokaalTeam, "koppeling"),
  iemandVan(haaglanden, "beheer"),
  { ...iemandVan(haaglanden, "logcontrole"), tweeFactoren: false },
];

let db: TestDatabase;
let admin: pg.Client;
const cases: { id: string; casus: Casus }[] = [];
const printed: string[] = [];

beforeAll(async () => {
  db = await openTestDatabase();
  admin = new pg.Client({ connectionString: db.adminUrl });
  await admin.connect();
  const listen = (...line: unknown[]) => void printed.push(line.join(" "));
  const spies = [vi.spyOn(console, "log"), vi.spyOn(console, "error")].map((spy) =>
    spy.mockImplementation(listen),
  );
  for (const run of fc.sample(pogingen({ min: 40, max: 70 }), { numRuns: 16, seed: 42 })) {
    const { casus: id } = await playRun(db.services, run);
    const casus = await storedCasus(db.services, id);
    if (casus) cases.push({ id, casus });
  }
  for (const steps of [2, 3, 6]) {
    const id = await handedOver(steps);
    cases.push({ id, casus: (await storedCasus(db.services, id)) as Casus });
  }
  for (const [n, { id }] of cases.entries())
    if (n % 3 < 2) {
      await admin.query(
        `insert into schakel.belangentoets (casus_id, organisatie_id, medewerker, gronden, kende_al, stand)
         values ($1, 'vt-haaglanden', $2, '{familienaam}', false, $3)`,
        [id, [tarik, rafael][n % 3]?.medewerker, n % 2 ? "open" : "bezwaar"],
      );
      await admin.query(
        `insert into schakel.belangentoets (casus_id, organisatie_id, medewerker, gronden, kende_al, stand)
         values ($1, 'vt-haaglanden', $2, '{adres}', $3, $4)`,
        [id, [rafael, tarik][n % 3]?.medewerker, n % 2 === 0, n % 2 ? "geen-bezwaar" : "open"],
      );
    }
  await seal(db.services);
  db.setNow(Temporal.Instant.from("2026-08-01T12:00:00Z"));
  await makeSignals(db.services);
  for (const spy of spies) spy.mockRestore();
}, 60_000);
afterAll(async () => {
  await admin.end();
  await db.close();
});

/** A case on its way from Veilig Thuis to LKHA: offered after two steps, accepted after three, closed after six. */
async function handedOver(upTo: number): Promise<string> {
  const id = randomUUID();
  const [noor, imane] = [iemandVan(haaglanden), iemandVan(lkha)];
  const steps: readonly (readonly [Actor, (casus: Casus) => CasusCommand])[] = [
    [noor, () => ({ ...meldingBuitenland, nummer: `K7Q4-2MX${upTo}`, ontvangenOp: "2026-03-02" })],
    [
      noor,
      () => ({
        type: "BiedOverdrachtAan",
        naar: lkha,
        toelichting: "In Marokko.",
        paklijst: { betrokkenen: [], teksten: [] },
        warm: true,
      }),
    ],
    [imane, ({ aanbod }) => ({ type: "AanvaardOverdracht", overdracht: aanbod?.overdracht ?? "" })],
    [
      noor,
      () => ({
        type: "HoudRisicoOverleg",
        met: lkha,
        perBetrokkene: [],
        uitkomst: "nee",
        toelichting: "Niemand.",
      }),
    ],
    [imane, ({ overleg }) => ({ type: "BevestigRisicoOverleg", overleg: overleg?.id ?? "" })],
    [noor, () => ({ type: "SluitDossier", reden: "Overgedragen." })],
  ];
  for (const [actor, make] of steps.slice(0, upTo)) {
    const command = make((await storedCasus(db.services, id)) as Casus);
    expect(await sendTo(db.services, { casus: id, actor, command })).toMatchObject({ kind: "done" });
  }
  return id;
}

/** What a check hides: those undecided of who did not know it before, and those decided against. */
const verborgenVoor = ({ medewerker }: Actor): Set<string> =>
  new Set(
    cases.flatMap(({ id }, n) =>
      n % 3 < 2 && [tarik, rafael][n % 3]?.medewerker === medewerker ? [id] : [],
    ),
  );
/** The cases that the first wall lets this actor read. */
const leesbaarVoor = (actor: Actor): Set<string> => {
  const verborgen = verborgenVoor(actor);
  return new Set(
    cases
      .filter(({ id, casus }) => !verborgen.has(id) && authorize(actor, "casus.lees", casus))
      .map(({ id }) => id),
  );
};

const byId = async (sql: string): Promise<Set<string>> =>
  new Set((await admin.query<{ id: string }>(sql)).rows.map(({ id }) => id));
const seen = (actor: Actor, sql: string): Promise<Set<string>> =>
  readAs(db.services, actor, async (client) => ({
    result: new Set((await client.query<{ id: string }>(sql)).rows.map(({ id }) => id)),
    audit: { handeling: "proef", uitkomst: "gelezen" },
  }));
const handles = ({ rollen }: Actor) => rollen.some((rol) => rol === "medewerker" || rol === "teamleider");
const named = actors.map(
  (actor) => [`${actor.medewerker}${actor.tweeFactoren ? " (two factors)" : ""}`, actor] as const,
);

/** Who stays unknown to the family is there only for whom a colleague let open it, as long as that holds. */
const opens = ({ medewerker }: Actor) => `
  (exists (select from schakel.journal j where j.stream_id = i.casus_id and j.data ->> 'melder' = i.id::text and j.data ->> 'melderAnoniem' = 'false')
   or exists (select from schakel.journal j where j.stream_id = i.casus_id and j.type = 'MelderOpeningGoedgekeurd'
                and j.data ->> 'geheim' = i.id::text and j.data ->> 'vrager' = '${medewerker}' and j.data ->> 'tot' >= schakel.vandaag_nu()
                and not exists (select from schakel.journal h where h.type = 'MelderOpeningHerzien' and h.data ->> 'opening' = j.data ->> 'opening')))`;

describe("both walls agree", () => {
  it("RK-7.23 a check hides cases that its organisation has in hand, from one employee of it", () => {
    for (const actor of [tarik, rafael]) {
      const zelfde = { ...actor, medewerker: "noor-verbeek" };
      expect(leesbaarVoor(actor).size).toBeLessThan(leesbaarVoor(zelfde).size - 2);
      expect(leesbaarVoor(actor).size).toBeGreaterThan(2);
    }
  });

  it.each([tarik, rafael])("and nothing that is hidden can be asked by $medewerker", async (actor) => {
    for (const id of verborgenVoor(actor)) {
      const command = { type: "MaakNotitie", inhoud: "Even kijken." } as const;
      expect(await sendTo(db.services, { casus: id, actor, command })).toEqual({ kind: "denied" });
    }
  });

  it("on cases in every relation there is", () => {
    const relations = new Set(
      actors.flatMap((a) => cases.map(({ casus }) => relatieVan(casus, a.organisatie.id))),
    );
    expect(relations).toEqual(
      new Set(["verantwoordelijk", "aanbieding", "betrokken", "gesloten", undefined]),
    );
  });

  it.each(named)(
    "for %s: what authorize lets be read is what row level security shows",
    async (_naam, actor) => {
      const readable = leesbaarVoor(actor);
      for (const sql of [
        "select id from schakel.casus",
        "select casus_id as id from schakel.casus_toegang",
        "select distinct stream_id as id from schakel.journal",
        "select casus_id as id from schakel.werkregel",
      ])
        expect(await seen(actor, sql), sql).toEqual(readable);
      for (const { id, casus } of cases) {
        const gezien = await readCasus(db.services, actor, { id, doel: "behandeling" });
        expect(gezien !== undefined).toBe(readable.has(id));
        if (!readable.has(id) && !verborgenVoor(actor).has(id))
          expect([...actionsFor(actor, casus)].filter((a) => a !== "HeropenDossier")).toEqual([]);
        if (gezien) expect(gezien.grant.policies).toEqual(authorize(actor, "casus.lees", casus)?.policies);
      }
    },
  );

  it.each(named)(
    "for %s: people, texts and secrets are those of the own organisation, for who handles cases",
    async (_naam, actor) => {
      const { organisatie } = actor;
      for (const table of ["persoon", "tekst", "geheim"]) {
        const own = await byId(
          `select distinct i.id from schakel.${table} i join schakel.casus_toegang t on t.casus_id = i.casus_id and t.organisatie_id = i.houder
          where i.houder = '${organisatie.id}' and not i.casus_id = any ('{${[...verborgenVoor(actor)]}}')
                ${table === "geheim" ? `and ${opens(actor)}` : ""}`,
        );
        expect(await seen(actor, `select distinct id from schakel.${table}`), table).toEqual(
          handles(actor) ? own : new Set(),
        );
      }
    },
  );

  it.each(named)(
    "for %s: obligations, notices, facts, search and audit follow the same line",
    async (_naam, actor) => {
      const readable = leesbaarVoor(actor);
      const within = (found: Set<string>) => expect([...found].filter((id) => !readable.has(id))).toEqual([]);
      for (const { id } of cases) {
        const shown = await readCasus(db.services, actor, { id, doel: "behandeling" });
        expect(
          await seen(actor, `select sleutel as id from schakel.verplichting where casus_id = '${id}'`),
        ).toEqual(new Set(shown?.verplichtingen.map(({ sleutel }) => sleutel)));
      }
      within(await seen(actor, "select distinct casus_id as id from schakel.signaal"));
      within(
        await seen(actor, "select distinct casus_id as id from schakel.zoek('Voorbeeld', '', 'behandeling')"),
      );
      for (const { id } of cases) {
        const facts = await seen(
          actor,
          `select 1 as id where schakel.feiten_voor_lezer('${id}') is not null`,
        );
        if (!readable.has(id)) expect(facts.size).toBe(0);
      }
      const audit = await seen(
        actor,
        "select distinct organisatie || '/' || medewerker as id from schakel.audit",
      );
      const mine = `${actor.organisatie.id}/${actor.medewerker}`;
      const controls = actor.rollen.includes("logcontrole") && actor.tweeFactoren;
      for (const line of audit)
        expect(controls ? line.startsWith(`${actor.organisatie.id}/`) : line === mine, line).toBe(true);
    },
  );
});

describe("nothing gets past the second wall", () => {
  const asRole = async (role: "lees" | "schrijf" | "werk" | "migratie", sql: string): Promise<unknown> => {
    const client = new pg.Client({ connectionString: db.urlOf(role) });
    await client.connect();
    try {
      return await client.query(sql);
    } finally {
      await client.end();
    }
  };

  it.each([
    "set role schakel_schrijf",
    "set role schakel_migratie",
    "set session authorization schakel_schrijf",
    "alter table schakel.casus disable row level security",
    "create policy alles on schakel.casus to schakel_lees using (true)",
    "select * from schakel.commando",
    "select * from schakel.zegel",
    "select * from schakel.zoekindex",
    "set row_security = off; select * from schakel.journal",
  ])("a reader that tries: %s", async (sql) => {
    await expect(asRole("lees", sql)).rejects.toMatchObject({ code: expect.stringMatching(/^42501$/) });
  });

  /** Functions past the row policies that say nothing of a case to who may not see it, and why. */
  const zonderVraag = {
    // numbers only, for roles that see no case
    zaken_om_te_tellen: "counts",
    // for who has the code of a report: how far it is
    meldstand: "by code",
    // for who decides; what they ask stands in server/belangen/belangen.test.ts
    belangen_voor_mij: "decides",
    belangenbesluiten_voor_mij: "decides",
    tel_belangen: "decides",
    beslis_belang: "decides",
    // ask through `bekend_voor_logcontrole`
    casus_voor_logcontrole: "log",
    nummers_voor_logcontrole: "log",
  };

  it("every policy and every function that shows a reader a case asks what a check hides", async () => {
    const policies = await admin.query<{ waar: string; asks: boolean }>(
      `select p.tablename || ' ' || p.policyname as waar,
              p.qual ~ 'verborgen_voor_mij|casus_toegang|FROM (schakel.)?advies ' as asks
         from pg_policies p
        where p.schemaname = 'schakel' and 'schakel_lees' = any (p.roles) and p.cmd in ('SELECT', 'ALL') and exists (
          select from information_schema.columns c
           where c.table_schema = 'schakel' and c.table_name = p.tablename and c.column_name in ('casus_id', 'stream_id', 'nummer'))`,
    );
    expect(policies.rows.length).toBeGreaterThan(10);
    // an advice has a number and nobody in it
    const open = policies.rows.filter(({ asks }) => !asks).map(({ waar }) => waar);
    expect(open).toEqual(["advies eigen_advies"]);
    const functions = await admin.query<{ naam: string; asks: boolean }>(
      `select f.proname as naam, f.prosrc ~ 'verborgen_voor_mij' as asks from pg_proc f
        where f.pronamespace = 'schakel'::regnamespace and f.prosecdef
          and has_function_privilege('schakel_lees', f.oid, 'execute') and f.prosrc ~ 'casus'`,
    );
    const kaal = functions.rows.filter(({ asks, naam }) => !asks && naam !== "verborgen_voor_mij");
    expect(kaal.map(({ naam }) => naam).toSorted()).toEqual(Object.keys(zonderVraag).toSorted());
    expect(functions.rows.filter(({ asks }) => asks).length).toBeGreaterThan(4);
  });

  it("a reader who names nobody sees nothing", async () => {
    for (const table of [
      "casus",
      "journal",
      "persoon",
      "tekst",
      "geheim",
      "werkregel",
      "verplichting",
      "aanstelling",
      "audit",
      "signaal",
      "concept",
    ])
      expect(await asRole("lees", `select * from schakel.${table}`), table).toMatchObject({ rowCount: 0 });
  });

  it("of a person rules read the facts they know by name; any other key stays with its holder", async () => {
    const feiten = {
      rol: "kind",
      geboortedatum: "2010-05-01",
      leeftijd: { jaren: 16, op: "2026-08-01" },
      geslacht: "vrouw",
      land: "MA",
      inschrijving: "ingeschreven",
      gemeente: "0518",
    } satisfies Required<PersoonFeiten>;
    const zaak = randomUUID();
    const gegevens = { ...feiten, naam: "Voorbeeld", nieuweSleutel: "van niemand anders" };
    await admin.query("begin");
    await admin.query(
      "insert into schakel.persoon (id, versie, casus_id, houder, gegevens, sleutel) values ($1, 1, $2, 'lkha', $3, '')",
      [randomUUID(), zaak, gegevens],
    );
    const { rows } = await admin.query(
      "select p -> 'gegevens' as g from jsonb_array_elements(schakel.feiten($1)) p",
      [zaak],
    );
    await admin.query("rollback");
    expect(rows).toEqual([{ g: feiten }]);
  });

  it("how safe it is stands in one table of the reader, as far as its own compartment shows it", async () => {
    const { rows } = await admin.query(
      `select table_name from information_schema.column_privileges
        where grantee = 'schakel_lees' and table_schema = 'schakel' and column_name = 'veiligheid'`,
    );
    expect(rows).toEqual([{ table_name: "werkregel" }]);
    for (const { id, casus } of cases)
      for (const { organisatie } of casus.dossiers) {
        const actor = iemandVan(organisatie);
        const gezien = await readCasus(db.services, actor, { id, doel: "behandeling" });
        const shown = gezien?.casus.veiligheid ?? gezien?.situatie.veiligheid ?? "";
        const listed = await seen(
          actor,
          `select coalesce(veiligheid, '') as id from schakel.werkregel where casus_id = '${id}'`,
        );
        if (gezien) expect(listed).toEqual(new Set([shown]));
      }
  });

  it("a reader finds the people of its own organisation only", async () => {
    for (const actor of actors) {
      const { id } = actor.organisatie;
      const own = await byId(
        `select distinct medewerker_id as id from schakel.aanstelling where organisatie_id = '${id}'`,
      );
      expect(await seen(actor, "select distinct medewerker_id as id from schakel.aanstelling")).toEqual(own);
      expect(await seen(actor, "select id from schakel.medewerker")).toEqual(own);
    }
  });

  it("the worker reads no people, texts, secrets or contents of the journal", async () => {
    for (const what of [
      "* from schakel.persoon",
      "* from schakel.tekst",
      "* from schakel.geheim",
      "data from schakel.journal",
    ])
      await expect(asRole("werk", `select ${what}`)).rejects.toMatchObject({ code: "42501" });
  });

  const kept = ["journal", "commando", "persoon", "tekst", "geheim", "audit", "zegel", "zegel_stroom"];
  it.each(["schrijf", "lees", "werk"] as const)(
    "%s changes, removes and empties nothing that is kept",
    async (role) => {
      for (const table of kept)
        for (const sql of [
          `update schakel.${table} set hash = hash`,
          `delete from schakel.${table}`,
          `truncate schakel.${table} cascade`,
        ])
          await expect(asRole(role, sql), sql).rejects.toMatchObject({
            code: expect.stringMatching(/^(42501|42703)$/),
          });
    },
  );

  it("even the owner of the tables changes no journal, receipt, audit line or seal", async () => {
    for (const [table, column] of [
      ["journal", "seq"],
      ["commando", "at"],
      ["audit", "at"],
      ["zegel", "at"],
      ["zegel_stroom", "seq"],
    ])
      for (const sql of [
        `update schakel.${table} set ${column} = ${column}`,
        `delete from schakel.${table}`,
        `truncate schakel.${table} cascade`,
      ])
        await expect(asRole("migratie", sql), sql).rejects.toMatchObject({ code: "23000" });
    for (const table of ["persoon", "tekst"])
      for (const sql of [`update schakel.${table} set houder = houder`, `truncate schakel.${table}`])
        await expect(asRole("migratie", sql), sql).rejects.toMatchObject({ code: "23000" });
  });
});

describe("personal data stays where it belongs", () => {
  it("no name and no narrative stands in any other table, nor in a secret as it is stored", async () => {
    const { rows } = await admin.query<{ name: string }>(
      "select n.nspname || '.' || quote_ident(c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and n.nspname in ('schakel', 'graphile_worker')",
    );
    const allowed = ["schakel.persoon", "schakel.tekst", "schakel.zoekindex"];
    const found: string[] = [];
    for (const { name } of rows)
      for (const word of geheimeWoorden) {
        const hit = await admin.query(
          `select from ${name} t where lower(to_jsonb(t)::text) like $1 limit 1`,
          [`%${word.toLowerCase()}%`],
        );
        if (hit.rowCount) found.push(name);
      }
    expect([...new Set(found)].toSorted()).toEqual(allowed);
    const secrets = await admin.query<{ inhoud: Buffer }>("select inhoud from schakel.geheim");
    expect(secrets.rowCount).toBeGreaterThan(10);
    for (const { inhoud } of secrets.rows) expect(inhoud.includes("Kaneelbloem")).toBe(false);
  });

  it("nor in what the program prints", () => {
    expect(printed.join("\n")).toContain("zegel");
    for (const word of geheimeWoorden) expect(printed.join("\n")).not.toContain(word);
  });
});
