import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Lezer } from "#domain/melding/lezers.ts";
import type { VanBuiten } from "#domain/melding/naar-melding.ts";
import { organisaties } from "#domain/testing/mensen.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { type ReadingAct, readAlong } from "./draft-reading.ts";
import { type Sharing, type SharingAct, shareDraft } from "./draft-sharing.ts";
import { dropOldPublic } from "./drop-old.ts";
import type { Leestermijn } from "./leescode.ts";
import { dropDraft, keepDraft, keepTyping, openDraft } from "./meldconcept.ts";
import { codeHash, newFormToken, sendReport } from "./send-report.ts";

const start = Temporal.Instant.from("2026-03-02T12:00:00+01:00");
const inhoud = {
  zorgen: ["Zwaluwstaart roept elke avond."],
  vormen: ["kindermishandeling"],
  eermotief: ["nee"],
  gevaarErger: ["nee"],
  gesprekVeilig: ["ja"],
  melder: ["Meester Verzonnen"],
  bereikbaar: ["06 Regenpijper"],
  "signaal1.wat": ["Blauwe plek op de arm."],
  "signaal1.hoe": ["ander"],
  "signaal1.van": ["haar zusje"],
};

let db: TestDatabase;
let admin: pg.Client;
let address: string;
let teller = 0;
beforeAll(async () => {
  db = await openTestDatabase();
  admin = new pg.Client({ connectionString: db.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await db.close();
});
beforeEach(() => {
  db.setNow(start);
  teller += 1;
  address = `203.0.113.${teller}`;
});

const keep = async (anders: Record<string, string[]> = {}, code = ""): Promise<string> => {
  const kept = await keepDraft(db.services, { code, inhoud: { ...inhoud, ...anders }, address });
  if (kept.is !== "bewaard") throw new Error(kept.is);
  return kept.code;
};
const share = async (code: string, act: SharingAct = { is: "bekijk" }): Promise<Sharing> => {
  const shared = await shareDraft(db.services, { code, address, act });
  if (shared.is !== "open") throw new Error(shared.is);
  return shared;
};
const give = async (code: string, lezer: Lezer, termijn: Leestermijn = "lezen-dag"): Promise<string> => {
  const { gegeven, waarom } = await share(code, { is: "geef", lezer, termijn });
  if (!gegeven) throw new Error(waarom);
  return gegeven.code;
};
const read = (code: string, act: ReadingAct = { is: "open" }) =>
  readAlong(db.services, { code, address, act });
const opened = async (code: string, act?: ReadingAct) => {
  const seen = await read(code, act);
  if (seen.is !== "open") throw new Error(seen.is);
  return seen;
};
const opmerking = (tekst: string): ReadingAct => ({
  is: "opmerking",
  opmerking: { deel: "feiten", wie: "Juf Verzonnen, IB'er", tekst },
});
const reactie = (tekst: string): ReadingAct => ({ is: "reactie", reactie: { wie: "de moeder", tekst } });
const rows = async (table: string): Promise<number> =>
  (await admin.query(`select count(*)::int as n from schakel.${table}`)).rows[0].n;

/** A report sent by a form that puts words into the mouth of those concerned; answers what the case holds. */
async function send(concept: string): Promise<{ reacties: readonly string[]; texts: string }> {
  const melding: VanBuiten = {
    vrager: "professional",
    toelichting: randomUUID(),
    melder: { anoniem: false, naam: "Meester Verzonnen" },
    slachtoffer: { rol: "slachtoffer", land: "NL" },
    overigen: [],
    gesprek: { reacties: ["Wij zijn het er helemaal mee eens."], duiding: "Zij is bang." },
  };
  teller += 1;
  const sent = await sendReport(db.services, {
    token: await newFormToken(db.services),
    address: `203.0.113.${teller}`,
    soort: "professional",
    concept,
    melding: { type: "OntvangMelding", ...melding, ontvanger: organisaties.haaglanden },
  });
  if (sent.is !== "ontvangen") throw new Error(sent.is);
  const sql = "select casus_id from schakel.meldbewijs where code = $1";
  const { casus_id } = (await admin.query(sql, [codeHash(db.services, sent.code)])).rows[0];
  const event = "select data from schakel.journal where stream_id = $1 and type = 'MeldingOntvangen'";
  const { data } = (await admin.query(event, [casus_id])).rows[0];
  const texts = await admin.query("select inhoud from schakel.tekst where casus_id = $1", [casus_id]);
  return { reacties: data.gesprek?.reacties ?? [], texts: JSON.stringify(texts.rows) };
}

describe("reading a report along before it is sent", () => {
  it("WW-Z22 WW-Z24 shows each role the draft as it stands now, without what it does not need", async () => {
    const code = await keep();
    const [care, manager] = [await give(code, "aandachtsfunctionaris"), await give(code, "leidinggevende")];
    await keep({ zorgen: ["Nog een zorg."] }, code);
    const seen = await opened(care.toLowerCase().replaceAll("-", " "));
    expect([seen.lezer, seen.melding.get("zorgen")]).toEqual(["aandachtsfunctionaris", ["Nog een zorg."]]);
    expect(seen.melding.has("bereikbaar")).toBe(false);
    expect((await opened(manager)).melding.get("bereikbaar")).toEqual(["06 Regenpijper"]);
  });

  it("WW-Z24 opens for the time of its row, and then answers as for a code that never was", async () => {
    const code = await keep();
    const short = await give(code, "jurist", "lezen-dag");
    const long = await give(code, "jurist", "lezen-week");
    db.setNow(start.add({ hours: 23, minutes: 59 }));
    expect((await read(short)).is).toBe("open");
    db.setNow(start.add({ hours: 24 }));
    expect([await read(short), (await read(long)).is]).toEqual([{ is: "onbekend" }, "open"]);
    expect((await share(code)).codes.map(({ stand }) => stand).toSorted()).toEqual(["open", "verlopen"]);
    for (const wrong of ["", "\0", "zomaar", code, "K7Q4-2MXW-K7Q4-2MXW-K7Q4-2MXW-K7Q4", "💩".repeat(99)])
      expect(await read(wrong)).toEqual({ is: "onbekend" });
  });

  it("lists what was given and how often it was opened, and withdraws at once, for the writer of that draft alone", async () => {
    const [code, other] = [await keep(), await keep()];
    const lawyer = await give(code, "jurist");
    expect((await share(code)).codes[0]).toMatchObject({ lezer: "jurist", stand: "open", geopend: 0 });
    await read(lawyer);
    db.setNow(start.add({ hours: 1 }));
    await read(lawyer);
    await read(lawyer, opmerking("Waarom staat dit er?"));
    const [given] = (await share(code)).codes;
    expect(given).toMatchObject({ geopend: 2, laatstAt: "2026-03-02T12:00:00.000Z" });
    for (const act of [given?.id ?? "", "", "\0", "x", randomUUID()].map(
      (id) => ({ is: "intrekken", id }) as const,
    ))
      await share(other, act);
    expect((await read(lawyer)).is).toBe("open");
    await share(code, { is: "intrekken", id: given?.id ?? "" });
    expect(await read(lawyer)).toEqual({ is: "onbekend" });
    expect((await share(code)).codes[0]?.stand).toBe("ingetrokken");
  });

  it("WW-Z22 WW-Z23 brings remarks to the writer, who marks them as handled; another reader does not see them", async () => {
    const code = await keep();
    const [care, lawyer] = [await give(code, "aandachtsfunctionaris"), await give(code, "jurist")];
    const made = await opened(care, opmerking("Dit is een mening."));
    expect([made.kwam, made.opmerkingen.length]).toEqual(["opgemerkt", 1]);
    expect((await opened(lawyer)).opmerkingen).toEqual([]);
    const [first] = (await share(code)).opmerkingen;
    expect(first).toMatchObject({
      lezer: "aandachtsfunctionaris",
      deel: "feiten",
      wie: "Juf Verzonnen, IB'er",
      tekst: "Dit is een mening.",
    });
    const { opmerkingen } = await share(code, { is: "afgehandeld", id: first?.id ?? "" });
    expect(opmerkingen[0]?.afgehandeldAt).toBe("2026-03-02T11:00:00.000Z");
    expect((await opened(care)).opmerkingen[0]?.afgehandeldAt).toBeDefined();
  });

  it("opens nothing of what a citizen or victim keeps for herself", async () => {
    const code = await keep({ deur: ["zelf"] });
    expect(await shareDraft(db.services, { code, address, act: { is: "bekijk" } })).toEqual({
      is: "onbekend",
    });
  });

  it("gives no more codes than its row, counts what is tried, and stops remarks that come without end", async () => {
    const code = await keep();
    for (let n = 0; n < 8; n++) await give(code, "jurist");
    expect((await share(code, { is: "geef", lezer: "jurist", termijn: "lezen-dag" })).waarom).toBe("te-veel");
    const [last] = (await share(code)).codes;
    await share(code, { is: "intrekken", id: last?.id ?? "" });
    const lawyer = await give(code, "jurist");
    for (let n = 0; n < 40; n++) await read(lawyer, opmerking(`Opmerking ${n}.`));
    expect((await opened(lawyer, opmerking("Nog een."))).kwam).toBe("te-vaak");
    for (let n = 0; n < 19; n++) await read("zomaar");
    expect(await read(lawyer)).toEqual({ is: "te-vaak" });
    expect(
      (await readAlong(db.services, { code: lawyer, address: "198.51.100.1", act: { is: "open" } })).is,
    ).toBe("open");
  });

  it("stands nowhere as it was typed: no code, no remark, no reaction, no address", async () => {
    const code = await keep();
    const [lawyer, parent] = [await give(code, "jurist"), await give(code, "betrokkene")];
    await read(lawyer, opmerking("Goudhaantje"));
    await read(parent, reactie("Boomklever"));
    const all = JSON.stringify(
      (
        await admin.query(
          `select l::text as rij from schakel.leescode l union all select o::text from schakel.leesopmerking o
           union all select r::text from schakel.meldreactie r union all select t::text from schakel.publieke_teller t`,
        )
      ).rows,
    );
    for (const word of ["Goudhaantje", "Boomklever", "moeder", code, lawyer, parent, address])
      for (const form of [word, Buffer.from(word).toString("hex"), Buffer.from(word).toString("base64")])
        expect(all, word).not.toContain(form);
  });
});

describe("the reaction of those concerned", () => {
  it("WW-Z25 is offered to nobody in a harmful practice or where talking is not safe, and a code stops opening when that turns out", async () => {
    const harmful = await keep({ vormen: ["huwelijksdwang"] });
    const act = { is: "geef", lezer: "betrokkene", termijn: "lezen-dag" } as const;
    expect(await share(harmful, act)).toMatchObject({ waarom: "niet-reageren", codes: [] });
    expect((await share(await keep({ gesprekVeilig: ["onzeker"] }), act)).waarom).toBe("niet-reageren");
    const code = await keep();
    const parent = await give(code, "betrokkene");
    await keep({ eermotief: ["vermoeden"] }, code);
    expect(await read(parent)).toEqual({ is: "onbekend" });
    expect(await read(parent, reactie("Wat is dit?"))).toEqual({ is: "onbekend" });
    expect((await share(code)).reacties).toEqual([]);
  });

  it("WW-Z27 WW-Z28 is written once by who read the report without what protects the reporter, and nobody changes it", async () => {
    const code = await keep();
    const parent = await give(code, "betrokkene", "lezen-nu");
    const seen = await opened(parent);
    expect([...seen.melding.keys()]).toEqual(["zorgen", "signaal1.wat"]);
    expect((await opened(parent, opmerking("Via de zijdeur."))).kwam).toBeUndefined();
    expect(await opened(parent, reactie("Zo was het niet."))).toMatchObject({
      kwam: "geschreven",
      reactie: { wie: "de moeder", tekst: "Zo was het niet." },
    });
    expect(await opened(parent, reactie("Toch wel."))).toMatchObject({
      kwam: "al",
      reactie: { tekst: "Zo was het niet." },
    });
    const { reacties, opmerkingen } = await share(code);
    expect([reacties.map(({ tekst }) => tekst), opmerkingen]).toEqual([["Zo was het niet."], []]);
    for (const sql of ["update schakel.meldreactie set nonce = nonce", "delete from schakel.meldreactie"])
      await expect(db.services.pools.schrijf.query(sql)).rejects.toThrow("permission denied");
    db.setNow(start.add({ hours: 3 }));
    expect((await read(parent)).is).toBe("onbekend");
  });

  it("WW-Z28 goes along with the report in the words of who wrote it, and what a sender puts in its place does not", async () => {
    const code = await keep();
    const [mother, late] = [await give(code, "betrokkene"), await give(code, "betrokkene")];
    const lawyer = await give(code, "jurist");
    await read(mother, reactie("Zo was het niet."));
    await read(lawyer, opmerking("Kraanvogel"));
    const sent = await send(code);
    expect(sent.reacties).toHaveLength(1);
    expect(sent.texts).toContain("Zo was het niet.\\n[de moeder, 2026-03-02]");
    expect(sent.texts).not.toMatch(/helemaal mee eens|Kraanvogel/);
    // who has not written by now is too late, and is told so
    expect(await read(late, reactie("Nog iets."))).toEqual({ is: "onbekend" });
    for (const other of ["", "zomaar", await keep()]) {
      const without = await send(other);
      expect([without.reacties, /helemaal mee eens/.test(without.texts)]).toEqual([[], false]);
    }
  });

  it("WW-Z28 written in the same moment as the report is sent goes along, or its writer hears that it does not", async () => {
    for (let n = 0; n < 8; n++) {
      const code = await keep();
      const parent = await give(code, "betrokkene");
      const [sent, seen] = await Promise.all([send(code), read(parent, reactie("Net op tijd."))]);
      const isTold = seen.is === "open" && seen.kwam === "geschreven";
      expect([sent.reacties.length, sent.texts.includes("Net op tijd.")]).toEqual([isTold ? 1 : 0, isTold]);
    }
  });

  it("goes with its draft: codes, remarks and reactions, thrown away by hand or after its time", async () => {
    await admin.query("delete from schakel.meldconcept");
    const [code, old] = [await keep(), await keep()];
    const readers: string[] = [];
    for (const draft of [code, old]) {
      const [lawyer, parent] = [await give(draft, "jurist"), await give(draft, "betrokkene")];
      await read(lawyer, opmerking("x"));
      await read(parent, reactie("x"));
      readers.push(lawyer, parent);
    }
    const left = async () => [await rows("leescode"), await rows("leesopmerking"), await rows("meldreactie")];
    await dropDraft(db.services, code);
    expect(await left()).toEqual([2, 1, 1]);
    db.setNow(start.add({ hours: 14 * 24 }));
    await dropOldPublic(db.services);
    expect(await left()).toEqual([0, 0, 0]);
    for (const reader of readers) expect(await read(reader)).toEqual({ is: "onbekend" });
  });
});

describe("keeping a report while it is typed", () => {
  const type = (code: string, wat: Record<string, string[]> = inhoud) =>
    keepTyping(db.services, { code, inhoud: wat, address });

  it("gives a code at the first time and goes on under it, and never brings back what was sent or thrown away", async () => {
    const first = await type("");
    const code = first.is === "bewaard" ? first.code : "";
    expect(await type(code, { zorgen: ["Verder."] })).toMatchObject({ is: "bewaard", code });
    expect(await openDraft(db.services, { code, address })).toMatchObject({
      inhoud: { zorgen: ["Verder."] },
    });
    await dropDraft(db.services, code);
    expect(await type(code)).toEqual({ is: "weg" });
    expect((await openDraft(db.services, { code, address })).is).toBe("onbekend");
    for (const wrong of ["zomaar", "\0", "K7Q4-2MXW-K7Q4-2MXW-K7Q4-2MXW"])
      expect(await type(wrong)).toEqual({ is: "weg" });
  });

  it("uses up nothing of what others behind the same address keep by hand, but a new draft counts as theirs", async () => {
    const code = await keep();
    for (let n = 0; n < 60; n++) expect((await type(code)).is).toBe("bewaard");
    for (let n = 0; n < 39; n++) expect((await type("")).is).toBe("bewaard");
    expect(await type("")).toEqual({ is: "te-vaak" });
    expect((await type(code)).is).toBe("bewaard");
    await admin.query("update schakel.publieke_regel set aantal = 3 where soort = 'tussen-adres'");
    expect(await type(code)).toEqual({ is: "te-vaak" });
    await admin.query("update schakel.publieke_regel set aantal = 6000 where soort = 'tussen-adres'");
  });

  it("refuses what could not be read again, and keeps what was there", async () => {
    const code = await keep();
    expect(await type(code, { zorgen: ["x".repeat(20_001)] })).toEqual({ is: "te-lang" });
    expect(await keepDraft(db.services, { code, inhoud: { zorgen: ["x".repeat(20_001)] }, address })).toEqual(
      {
        is: "te-lang",
      },
    );
    expect(await openDraft(db.services, { code, address })).toMatchObject({ inhoud });
  });
});
