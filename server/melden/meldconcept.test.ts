import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { dropOldPublic } from "./drop-old.ts";
import { dropDraft, keepDraft, openDraft } from "./meldconcept.ts";

const start = Temporal.Instant.from("2026-03-02T12:00:00+01:00");
const inhoud = { zorgen: ["Zwaluwstaart roept elke avond."], vormen: ["vgv", "partnergeweld"] };

let db: TestDatabase;
let admin: pg.Client;
let teller = 0;
let address: string;
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

const keep = async (code = "", wat: Record<string, string[]> = inhoud): Promise<string> => {
  const kept = await keepDraft(db.services, { code, inhoud: wat, address });
  if (kept.is !== "bewaard") throw new Error(kept.is);
  return kept.code;
};
const open = (code: string) => openDraft(db.services, { code, address });

describe("a report that is not sent yet", () => {
  it("WW-Z29 opens again for who has the code, as it was typed last, however the code is typed", async () => {
    const code = await keep();
    expect(await open(code.toLowerCase().replaceAll("-", " "))).toEqual({ is: "open", code, inhoud });
    const later = { ...inhoud, zorgen: ["Nog meer."] };
    expect(await keep(code, later)).toBe(code);
    expect(await open(code)).toMatchObject({ inhoud: later });
  });

  it("does not open for any other code, and nobody can choose one", async () => {
    const made = "K7Q4-2MXW-K7Q4-2MXW-K7Q4-2MXW";
    expect(await open(made)).toEqual({ is: "onbekend" });
    expect(await keep(made)).not.toBe(made);
    for (const code of ["", "\0", "zomaar", "x".repeat(10_000)])
      expect(await open(code)).toEqual({ is: "onbekend" });
  });

  it("stands nowhere as it was typed, and neither does its code", async () => {
    const code = await keep();
    const { rows } = await admin.query(
      "select c::text as rij from schakel.meldconcept c union all select a::text from schakel.audit a",
    );
    const all = JSON.stringify(rows);
    for (const word of ["Zwaluwstaart", code, code.replaceAll("-", ""), address])
      for (const form of [word, Buffer.from(word).toString("hex"), Buffer.from(word).toString("base64")])
        expect(all, word).not.toContain(form);
  });

  it("is gone once it was sent, and after its time", async () => {
    const [sent, old] = [await keep(), await keep()];
    await dropDraft(db.services, sent);
    expect(await open(sent)).toEqual({ is: "onbekend" });
    db.setNow(start.add({ hours: 14 * 24 }));
    expect(await open(old)).toEqual({ is: "onbekend" });
    expect(await dropOldPublic(db.services)).toBeGreaterThan(0);
    expect((await admin.query("select count(*)::int as n from schakel.meldconcept")).rows[0].n).toBe(0);
  });

  it("is refused for a while when too many are tried from one address, and when it is longer than a form", async () => {
    const code = await keep();
    for (let n = 0; n < 39; n++) await open(code);
    expect(await open(code)).toEqual({ is: "te-vaak" });
    expect((await openDraft(db.services, { code, address: "198.51.100.1" })).is).toBe("open");
    const long = { zorgen: Array.from({ length: 100 }, () => "x".repeat(20_000)) };
    expect(await keepDraft(db.services, { code: "", inhoud: long, address: "198.51.100.2" })).toEqual({
      is: "te-lang",
    });
  });
});
