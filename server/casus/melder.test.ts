import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "#domain/access/actor.ts";
import type { Casus } from "#domain/casus/casus.ts";
import type { CasusCommand, CommandOf } from "#domain/casus/command.ts";
import { nieuwNummer } from "#domain/casus/nummer.ts";
import { iemandVan, meldingBuitenland, organisaties } from "#domain/testing/mensen.ts";
import { makeSignals } from "../deadlines/signals.ts";
import { readAs } from "../journal/read.ts";
import { sendTo, storedCasus } from "../testing/run.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { readNu } from "../work/nu.ts";
import { readMelder } from "./melder.ts";

const { haaglanden, lkha } = organisaties;
const noor = iemandVan(haaglanden);
const tarik: Actor = { ...noor, medewerker: "tarik" };
const marijke = iemandVan(haaglanden, "teamleider");
const imane = iemandVan(lkha);
const joost = iemandVan(lkha, "teamleider");
const melder = { naam: "Meester Verzegeld", organisatie: "Basisschool De Verzinsels", anoniem: true };

let db: TestDatabase;
let admin: pg.Client;
let casus: string;
const at = (instant: string) => db.setNow(Temporal.Instant.from(instant));
beforeAll(async () => {
  db = await openTestDatabase();
  admin = new pg.Client({ connectionString: db.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await db.close();
});
beforeEach(async () => {
  casus = randomUUID();
  at("2026-03-02T12:00:00Z");
  const nummer = nieuwNummer(crypto.getRandomValues(new Uint8Array(7)));
  await doe(noor, { ...meldingBuitenland, nummer, ontvangenOp: "2026-03-02", melder });
});

const doe = async (actor: Actor, command: CasusCommand | ((casus: Casus) => CasusCommand)) => {
  const gevraagd =
    typeof command === "function" ? command((await storedCasus(db.services, casus)) as Casus) : command;
  const uitkomst = await sendTo(db.services, { casus, actor, command: gevraagd });
  expect(uitkomst).toMatchObject({ kind: "done" });
};
const vraag: CommandOf<"VraagMelderOpening"> = {
  type: "VraagMelderOpening",
  melding: 1,
  doel: "veiligheid-melder",
  reden: "De oom zegt te weten wie belde.",
};
const opening = ({ openingen }: Casus): string => openingen.at(-1)?.id ?? "";
const keurGoed = (stand: Casus): CasusCommand => ({ type: "KeurMelderOpeningGoed", opening: opening(stand) });
const draagOver = async () => {
  await doe(noor, {
    type: "BiedOverdrachtAan",
    naar: lkha,
    toelichting: "In Marokko.",
    paklijst: { betrokkenen: [], teksten: [] },
    warm: true,
  });
  await doe(imane, (stand) => ({
    type: "AanvaardOverdracht",
    overdracht: stand.aanbod?.overdracht ?? "",
  }));
};
const lees = (actor: Actor, doel: typeof vraag.doel = vraag.doel) =>
  readMelder(db.services, actor, { id: casus, doel });
const logboek = async (): Promise<unknown[]> => {
  const { rows } = await admin.query(
    "select medewerker, doel, uitkomst, objecten from schakel.audit where object = $1 and handeling = 'melder.open' order by id",
    [casus],
  );
  return rows;
};

describe("T14 X-VT9 a reporter who stays unknown to the family", () => {
  it("WW-M5 is not found by anybody as long as no colleague let it be opened", async () => {
    for (const actor of [noor, tarik, marijke, imane]) expect(await lees(actor)).toBeUndefined();
    await doe(noor, vraag);
    expect(await lees(noor)).toBeUndefined();
    await doe(tarik, (stand) => ({
      type: "WijsMelderOpeningAf",
      opening: opening(stand),
      reden: "Vraag het eerst aan de school.",
    }));
    expect(await lees(noor)).toBeUndefined();
  });

  it("WW-M5 opens for who asked and the purpose that was allowed, and the log names the permission each time", async () => {
    await doe(noor, vraag);
    await doe(tarik, keurGoed);
    const id = opening((await storedCasus(db.services, casus)) as Casus);
    expect(await lees(noor)).toEqual(melder);
    expect(await lees(noor, "terugbellen")).toBeUndefined();
    for (const actor of [tarik, marijke, imane]) expect(await lees(actor)).toBeUndefined();
    const [eerste, ...rest] = await logboek();
    const regel = { medewerker: noor.medewerker, doel: vraag.doel, uitkomst: "gelezen", objecten: [id] };
    expect(eerste).toEqual(regel);
    expect(rest).toHaveLength(3);
    for (const ander of rest) expect(ander).toMatchObject({ uitkomst: "niet-gevonden", objecten: null });
  });

  it("closes at the end of the next day, and as soon as a team leader has reviewed it", async () => {
    await doe(noor, vraag);
    await doe(tarik, keurGoed);
    at("2026-03-03T22:59:59Z");
    expect(await lees(noor)).toEqual(melder);
    at("2026-03-03T23:00:00Z");
    expect(await lees(noor)).toBeUndefined();
    at("2026-03-02T13:00:00Z");
    await doe(marijke, (stand) => ({
      type: "HerzieMelderOpening",
      opening: opening(stand),
      terecht: false,
      toelichting: "Kon via de school.",
    }));
    expect(await lees(noor)).toBeUndefined();
  });

  it("the row itself is hidden by the database from whom it may not be opened to, whatever a program asks", async () => {
    const ziet = (actor: Actor, vandaag = "2026-03-02") =>
      readAs(db.services, actor, async (client) => {
        await client.query("select set_config('schakel.vandaag', $1, true)", [vandaag]);
        const { rowCount } = await client.query("select from geheim where casus_id = $1", [casus]);
        return { result: rowCount, audit: { handeling: "proef", uitkomst: "gelezen" } };
      });
    expect(await ziet(noor)).toBe(0);
    await doe(noor, vraag);
    await doe(tarik, keurGoed);
    expect(await ziet(noor)).toBe(1);
    expect(await ziet(noor, "2026-03-03")).toBe(1);
    expect(await ziet(noor, "2026-03-04")).toBe(0);
    for (const actor of [tarik, marijke, imane]) expect(await ziet(actor)).toBe(0);
    await doe(marijke, (stand) => ({
      type: "HerzieMelderOpening",
      opening: opening(stand),
      terecht: true,
      toelichting: "Het kon niet anders.",
    }));
    expect(await ziet(noor)).toBe(0);
  });

  it("WW-M5 of two colleagues who decide at once one wins", async () => {
    await doe(noor, vraag);
    const id = opening((await storedCasus(db.services, casus)) as Casus);
    const command = { type: "KeurMelderOpeningGoed", opening: id } as const;
    const beide = await Promise.all(
      [tarik, marijke].map((actor) => sendTo(db.services, { casus, actor, command })),
    );
    expect(beide.map(({ kind }) => kind).toSorted()).toEqual(["done", "refused"]);
  });
});

describe("X-VT10 whom an opening tells something", () => {
  const meldingen = async () => {
    await makeSignals(db.services);
    const { rows } = await admin.query(
      "select organisatie_id || ' ' || rol || ' ' || bron as regel from schakel.signaal where casus_id = $1 and bron like 'BESLUIT-MELDER%' order by 1",
      [casus],
    );
    return rows.map(({ regel }) => regel);
  };
  const nu = (actor: Actor) =>
    readAs(db.services, actor, async (client) => {
      const { vandaag, week, later } = await readNu(client, actor, db.services.now());
      const regels = [vandaag, week, later].flatMap((deel) => deel.regels);
      const result = regels.find((regel) => regel.casus === casus)?.redenen ?? [];
      return { result, audit: { handeling: "proef", uitkomst: "gelezen" } };
    });

  it("WW-M5 a colleague finds the request in what asks something now, and the team leaders hear as soon as it is allowed", async () => {
    await doe(noor, vraag);
    expect(await nu(tarik)).toContain("melder-opening");
    expect(await meldingen()).toEqual([]);
    await doe(tarik, keurGoed);
    expect(await nu(tarik)).not.toContain("melder-opening");
    expect(await meldingen()).toEqual(["vt-haaglanden teamleider BESLUIT-MELDER-HERZIEN"]);
  });

  it("X-VT10 another organisation that leads gets no notice, term, reason or later date of it, in no list", async () => {
    await draagOver();
    const van = async (actor: Actor) => {
      const sql = `select organisatie_id, redenen, rang, uiterlijk_at, uiterlijk_bron, vraagt, eerst_at from werkregel where casus_id = $1`;
      const termen = "select sleutel from verplichting where casus_id = $1 order by 1";
      const lijnen = "select seq, type from journal where stream_id = $1 order by 1";
      return readAs(db.services, actor, async (client) => ({
        result: [
          (await client.query(sql, [casus])).rows,
          (await client.query(termen, [casus])).rows,
          (await client.query(lijnen, [casus])).rows,
        ],
        audit: { handeling: "proef", uitkomst: "gelezen" },
      }));
    };
    const voor = [await van(imane), await van(joost)];
    await doe(noor, vraag);
    await doe(tarik, keurGoed);
    expect(await meldingen()).toEqual(["vt-haaglanden teamleider BESLUIT-MELDER-HERZIEN"]);
    expect([await van(imane), await van(joost)]).toEqual(voor);
    expect(await lees(noor)).toEqual(melder);
    expect(await lees(imane)).toBeUndefined();
  });
});
