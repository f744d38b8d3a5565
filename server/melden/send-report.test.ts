import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { VanBuiten } from "#domain/melding/naar-melding.ts";
import { iemandVan, organisaties } from "#domain/testing/mensen.ts";
import { loadPeople } from "../people/load-people.ts";
import { sendTo, storedCasus } from "../testing/run.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { dropOldPublic } from "./drop-old.ts";
import { findPublicReceiver } from "./find-receiver.ts";
import { networkAddress } from "./network-address.ts";
import { askStatus, readStatus } from "./report-status.ts";
import { codeHash, newFormToken, type Sent, sendReport } from "./send-report.ts";

const { haaglanden, lkha } = organisaties;
const start = Temporal.Instant.from("2026-03-02T12:00:00+01:00");
const verhaal = "Zwaluwstaart roept elke avond.";
const inhoud: VanBuiten = {
  vrager: "omstander",
  toelichting: verhaal,
  melder: {
    anoniem: true,
    naam: "Kaneelbloem",
    contact: { waarop: "06 Regenpijper", codewoord: "Vlierbes" },
  },
  slachtoffer: { rol: "slachtoffer", land: "NL" },
  overigen: [],
};

let db: TestDatabase;
let admin: pg.Client;
/** Each test comes from a network address of its own. */
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

const send = async (
  anders: {
    token?: unknown;
    melding?: Partial<VanBuiten>;
    soort?: "professional" | "burger";
    van?: string;
  } = {},
): Promise<Sent> =>
  sendReport(db.services, {
    token: "token" in anders ? anders.token : await newFormToken(db.services),
    address: anders.van ?? address,
    soort: anders.soort ?? "burger",
    melding: { type: "OntvangMelding", ...inhoud, ...anders.melding, ontvanger: haaglanden },
  });
const codeOf = (sent: Sent): string => {
  if (sent.is !== "ontvangen") throw new Error(sent.is);
  return sent.code;
};
/** The case behind a receipt, as the owner of the tables sees it. */
async function casusOf(code: string): Promise<string> {
  const sql = "select casus_id from schakel.meldbewijs where code = $1";
  return (await admin.query(sql, [codeHash(db.services, code)])).rows[0].casus_id;
}
const count = async (sql: string): Promise<number> =>
  Number((await admin.query(`select count(*) as n from ${sql}`)).rows[0].n);

describe("a report from the public door", () => {
  it("WW-Z29 becomes a case of who receives it, with a receipt", async () => {
    const before = await count("schakel.casus");
    const sent = await send({ melding: { toelichting: randomUUID() } });
    expect(sent).toMatchObject({
      is: "ontvangen",
      eerder: false,
      code: expect.stringMatching(/^(\w{4}-){3}\w{4}$/),
    });
    expect(await count("schakel.casus")).toBe(before + 1);
    const { rows } = await admin.query("select id from schakel.casus order by bijgewerkt_at desc limit 1");
    const casus = await storedCasus(db.services, rows[0].id);
    expect(casus).toMatchObject({
      verantwoordelijk: haaglanden,
      melding: { vrager: "omstander", melderAnoniem: true },
    });
  });

  it("gives the same receipt for a second press, also of two at once, and is one case", async () => {
    const token = await newFormToken(db.services);
    const before = await count("schakel.casus");
    const both = await Promise.all([send({ token }), send({ token })]);
    const again = await send({ token, melding: { toelichting: "Iets anders." } });
    expect(new Set([...both, again].map(codeOf)).size).toBe(1);
    expect(again).toMatchObject({ eerder: true });
    expect(await count("schakel.casus")).toBe(before + 1);
  });

  it("gives a receipt also when the program stopped before it was written", async () => {
    const token = await newFormToken(db.services);
    const first = await send({ token });
    await admin.query("delete from schakel.meldbewijs");
    expect(codeOf(await send({ token }))).toBe(codeOf(first));
    await admin.query("delete from schakel.meldbewijs");
    expect(await send({ token, melding: { toelichting: "Iets anders." } })).toMatchObject({
      code: codeOf(first),
      eerder: true,
    });
  });

  it.each([undefined, "", "x", "a.b.c", "\0", {}, "x".repeat(300)])(
    "is not taken with a token such as %j",
    async (token) => {
      expect(await send({ token })).toEqual({ is: "verlopen" });
    },
  );

  it("is not taken with a token that was changed, or shown too long ago", async () => {
    const token = await newFormToken(db.services);
    const [body = "", until = "", signed = ""] = token.split(".");
    const later = (Number.parseInt(until, 36) + 1).toString(36);
    expect(await send({ token: `${body}.${later}.${signed}` })).toEqual({ is: "verlopen" });
    db.setNow(start.add({ hours: 13 }));
    expect(await send({ token })).toEqual({ is: "verlopen" });
  });

  it("is refused for a while when too many come from one address, and from nowhere else", async () => {
    const from = async (van: string) => (await send({ van, melding: { toelichting: randomUUID() } })).is;
    const six = [];
    for (let n = 0; n < 6; n++) six.push(await from(address));
    expect(new Set(six)).toEqual(new Set(["ontvangen"]));
    expect([await from(address), await from("198.51.100.7")]).toEqual(["te-vaak", "ontvangen"]);
    db.setNow(start.add({ minutes: 61 }));
    expect(await from(address)).toBe("ontvangen");
  });

  it("counts the addresses of one IPv6 network as one, and an IPv4 address inside IPv6 as itself", async () => {
    const from = async (van: string) => (await send({ van, melding: { toelichting: randomUUID() } })).is;
    for (let n = 1; n <= 6; n++) await from(`2001:db8:7:${n % 2 ? "9" : "0009".slice(3)}::${n}`);
    expect([await from("2001:db8:7:9:1:2:3:4"), await from("2001:db8:7:a::1")]).toEqual([
      "te-vaak",
      "ontvangen",
    ]);
    for (let n = 1; n <= 6; n++) await from(n % 2 ? "192.0.2.200" : "::ffff:192.0.2.200");
    expect(await from("192.0.2.200")).toBe("te-vaak");
  });

  it("is refused to everybody when the door had enough, and one address alone cannot bring that about", async () => {
    await admin.query("update schakel.publieke_regel set aantal = 3 where soort = 'melden-alle'");
    await admin.query("delete from schakel.publieke_teller");
    for (let n = 0; n < 20; n++) await send({ melding: { toelichting: randomUUID() } });
    const elders = async (n: number) =>
      (await send({ van: `198.51.100.${n}`, melding: { toelichting: randomUUID() } })).is;
    // three came through from the first address; whoever is refused there counts for nobody else
    expect(await elders(1)).toBe("te-vaak");
    await admin.query("update schakel.publieke_regel set aantal = 400 where soort = 'melden-alle'");
    expect(await elders(2)).toBe("ontvangen");
  });

  it("leaves no address, code, token or word of it in what is counted, in the receipt or in the audit", async () => {
    const token = await newFormToken(db.services);
    const code = codeOf(await send({ token }));
    const tables = ["publieke_teller", "meldbewijs", "audit", "commando", "journal", "geheim"];
    const stored = [];
    for (const table of tables)
      stored.push(...(await admin.query(`select t::text as rij from schakel.${table} t`)).rows);
    const all = JSON.stringify(stored);
    for (const word of [
      address,
      code,
      code.replaceAll("-", ""),
      token,
      "Zwaluwstaart",
      "Kaneelbloem",
      "Vlierbes",
      "Regenpijper",
    ])
      for (const form of [word, Buffer.from(word).toString("hex"), Buffer.from(word).toString("base64url")])
        expect(all, word).not.toContain(form);
  });
});

describe("whom a report goes to", () => {
  const situatie = {
    datum: "2026-03-02",
    aanleiding: "melding",
    bij: "nergens",
    vrager: "omstander",
  } as const;
  const ask = async (anders: object, gemeente?: string, eigenGemeente?: string) =>
    (await findPublicReceiver(db.services, { situatie: { ...situatie, ...anders }, gemeente, eigenGemeente }))
      ?.ontvanger.id;
  beforeAll(() => loadPeople(db.urlOf("migratie"), { mode: "live", dataFolder: "" }));

  it("WW-Z1 is Veilig Thuis of the municipality of the family", async () => {
    expect(await ask({}, "0518")).toBe(haaglanden.id);
    expect(await ask({}, "0518", "0363")).toBe(haaglanden.id);
  });

  it("LKHA-4.1 is that of the reporter when nobody knows the municipality, and is asked when that is unknown too", async () => {
    expect(await ask({}, undefined, "0518")).toBe(haaglanden.id);
    expect(await ask({})).toBeUndefined();
    expect(await ask({}, "9999")).toBeUndefined();
  });

  it("LKHA-2.6 is LKHA for who is forced or left behind abroad, by the rule tables", async () => {
    expect(await ask({ verblijf: "buitenland", vormen: ["achterlating"] })).toBe(lkha.id);
    expect(await ask({ verblijf: "buitenland", vormen: ["partnergeweld"] }, "0518")).toBe(haaglanden.id);
    expect(await ask({ verblijf: "nederland", vormen: ["huwelijksdwang"] }, "0518")).toBe(haaglanden.id);
  });
});

describe("the status of a report", () => {
  const noor = iemandVan(haaglanden);
  const read = (code: string) => readStatus(db.services, { code, address });
  const act = async (casus: string) => {
    const stored = await storedCasus(db.services, casus);
    const slachtoffer = stored?.betrokkenen[0]?.id ?? "";
    await sendTo(db.services, {
      casus,
      actor: noor,
      command: {
        type: "BeoordeelVeiligheid",
        perBetrokkene: [{ betrokkene: slachtoffer, uitkomst: "geen-onveiligheid" }],
        toelichting: "Rustig.",
      },
    });
    const besluit = { type: "NeemBesluit", besluit: "einde", toelichting: "Niets meer nodig." } as const;
    return sendTo(db.services, {
      casus,
      actor: noor,
      command: { ...besluit, motief: "Zo is het.", herzienOp: "2026-06-01" },
    });
  };

  it("WW-Z30 X-VT21 tells a professional how far it is and whether something follows; a citizen only how far", async () => {
    for (const soort of ["professional", "burger"] as const) {
      db.setNow(db.services.now().add({ minutes: 1 }));
      const code = codeOf(await send({ soort, melding: { toelichting: randomUUID() } }));
      expect(await read(code)).toEqual({
        is: "stand",
        stand: { fase: "ontvangen", isProfessional: soort === "professional", isGevraagd: false },
      });
      expect((await act(await casusOf(code))).kind).toBe("done");
      const stand = await read(code.toLowerCase());
      expect(stand).toMatchObject({ is: "stand", stand: { fase: "besloten" } });
      expect(JSON.stringify(stand).includes("isVervolg")).toBe(soort === "professional");
    }
  });

  it("WW-Z31 asks once in so many days, and puts the reporter on the list of who lead the case", async () => {
    db.setNow(db.services.now().add({ minutes: 5 }));
    const code = codeOf(await send({ melding: { toelichting: randomUUID() } }));
    const casus = await casusOf(code);
    const ask = () => askStatus(db.services, { code, address });
    expect(await ask()).toMatchObject({ isGevraagd: true, stand: { isGevraagd: true } });
    expect(await ask()).toMatchObject({ isGevraagd: false, stand: { isGevraagd: true } });
    const { rows } = await admin.query("select redenen from schakel.werkregel where casus_id = $1", [casus]);
    expect(rows[0].redenen).toContain("stand-gevraagd");
    const answer = { type: "BeantwoordStand", toelichting: "Gebeld." } as const;
    await sendTo(db.services, { casus, actor: noor, command: answer });
    expect(await ask()).toMatchObject({ isGevraagd: false, stand: { isGevraagd: false } });
    db.setNow(db.services.now().add({ hours: 5 * 24 + 1 }));
    expect(await ask()).toMatchObject({ isGevraagd: true });
  });

  it("is unknown for any other code, and stops answering who tries too many", async () => {
    const wrong = "K7Q4-2MXW-9PBT-H3FD";
    expect(await read("zomaar")).toEqual({ is: "onbekend" });
    const code = codeOf(await send({ melding: { toelichting: randomUUID() } }));
    for (let n = 0; n < 30; n++) await read(code);
    expect(await read(code)).toEqual({ is: "te-vaak" });
    expect((await readStatus(db.services, { code, address: "198.51.100.99" })).is).toBe("stand");
    expect((await readStatus(db.services, { code: wrong, address: "198.51.100.99" })).is).toBe("onbekend");
  });

  it("is over after a year, and what was counted goes when its time is over", async () => {
    const code = codeOf(await send({ melding: { toelichting: randomUUID() } }));
    db.setNow(db.services.now().add({ hours: 366 * 24 }));
    expect(await read(code)).toEqual({ is: "onbekend" });
    expect(await dropOldPublic(db.services)).toBeGreaterThan(0);
    expect(await count("schakel.meldbewijs")).toBe(0);
  });
});

describe("the network address", () => {
  const request = (remote: string, forwarded?: string) =>
    ({
      headers: { "x-forwarded-for": forwarded },
      socket: { remoteAddress: remote },
    }) as unknown as Parameters<typeof networkAddress>[0];

  it("is that of the connection, whatever is claimed, and behind a proxy of ours what that one saw", () => {
    expect(networkAddress(request("192.0.2.1", "203.0.113.9"), 0)).toBe("192.0.2.1");
    expect(networkAddress(request("192.0.2.1", "1.2.3.4, 203.0.113.9"), 1)).toBe("203.0.113.9");
    expect(networkAddress(request("192.0.2.1", "1.2.3.4, 203.0.113.9, 192.0.2.7"), 2)).toBe("203.0.113.9");
    expect(networkAddress(request("192.0.2.1"), 1)).toBe("192.0.2.1");
  });
});
