import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { openPools } from "../database/connect.ts";
import { openPages } from "../pages.ts";
import { type LoginServer, startLoginServer } from "../testing/login-server.ts";
import { makeVisitor, type Visitor } from "../testing/visitor.ts";

let server: LoginServer;
let anybody: Visitor;
let noor: Visitor;
let sanne: Visitor;
beforeAll(async () => {
  server = await startLoginServer({ pages: openPages });
  zetKlok("2026-11-28T12:00:00+01:00");
  anybody = makeVisitor(server.origin);
  noor = makeVisitor(server.origin);
  sanne = makeVisitor(server.origin);
  await noor.get("/auth/inloggen?als=noor-verbeek&terug=/werk");
  await sanne.get("/auth/inloggen?als=sanne-oudkerk&terug=/werk");
}, 60_000);
afterEach(() => vi.restoreAllMocks());
afterAll(() => server.close());

const kaart = "/beheer/sociale-kaart/movisie";
const csrfIn = (text: string) => /name="csrf" value="([^"]+)"/.exec(text)?.[1] ?? "";
const zetKlok = (moment: string) => server.database.setNow(Temporal.Instant.from(moment));

describe("what anybody reads", () => {
  it("RK-7.19 is right at once after a region looked, and is marked when the term has passed", async () => {
    expect((await anybody.get("/sociale-kaart/movisie")).text).toContain("gegevens uit 2021");
    const { text } = await noor.get(kaart);
    const klaar = await noor.post(kaart, { csrf: csrfIn(text), opdracht: "bevestig", versie: "1" });
    expect(klaar.path).toContain("gedaan=nagekeken");
    expect((await anybody.get("/sociale-kaart/movisie")).text).toContain(
      "Laatst nagekeken op zaterdag 28 november 2026.",
    );
    zetKlok("2027-05-27T12:00:00+02:00");
    expect((await anybody.get("/sociale-kaart/movisie")).text).not.toContain("Nog te controleren");
    zetKlok("2027-05-28T00:00:01+02:00");
    expect((await anybody.get("/sociale-kaart/movisie")).text).toContain(
      "Nog te controleren: laatst nagekeken op zaterdag 28 november 2026.",
    );
    expect((await anybody.get("/en/sociale-kaart/movisie")).text).toContain("To be checked: last checked on");
    zetKlok("2026-11-28T12:00:00+01:00");
  });

  it("names what was only read as such, also for whoever keeps it, and a kind of organisation has no number to check", async () => {
    const alliantie = (await anybody.get("/sociale-kaart/verandering-van-binnenuit")).text;
    expect(alliantie).toContain("gelezen in de bronnen op zondag 22 november 2026, niet nagekeken bij");
    expect(alliantie).toContain("Op deze kaart staat nog geen telefoonnummer.");
    expect(alliantie).not.toContain("aatst nagekeken");
    const huisarts = (await anybody.get("/en/sociale-kaart/huisarts")).text;
    expect(huisarts).toContain("Read in the sources on");
    expect(huisarts).toContain("depends on the place");
    const elders = (await anybody.get("/sociale-kaart/113-zelfmoordpreventie")).text;
    expect(elders).toContain("Nog te controleren: gelezen op zondag 22 november 2026");
    expect(elders).not.toContain("2021");
    const { text } = await noor.get("/beheer/sociale-kaart/verandering-van-binnenuit");
    expect(text).toContain("alleen gelezen, op zondag 22 november 2026");
  });

  it("goes out as a file by what was asked, and the question stands in no address", async () => {
    const { text, headers, path } = await anybody.post("/sociale-kaart/uitvoer", { zoek: "faros" });
    expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(headers.get("cache-control")).toBe("no-store");
    expect(path).toBe("/sociale-kaart/uitvoer");
    expect(text.split("\r\n")[1]).toMatch(/^pharos;/);
    expect(text).not.toContain("mendoo");
  });

  it("does not choke on what no form of ours sends", async () => {
    const vreemd = ["\0", "%00", "💩".repeat(50), "'; drop table kaart; --", "x".repeat(3_000)];
    for (const waarde of vreemd) {
      const velden = {
        zoek: waarde,
        thema: waarde,
        regio: waarde,
        taal: waarde,
        blad: waarde,
        gemeente: waarde,
      };
      for (const vorm of ["zoeken", "bellen"])
        expect((await anybody.post("/sociale-kaart", { ...velden, vorm })).status, `${vorm} ${waarde}`).toBe(
          200,
        );
    }
  });
});

it("another region finds nothing to keep at the address of a card, whatever it sends", async () => {
  const { text } = await sanne.get("/beheer/sociale-kaart");
  const csrf = csrfIn(text);
  for (const opdracht of ["wijzig", "bevestig", "trekin", "zetterug", "anders"])
    expect((await sanne.post(kaart, { csrf, opdracht, versie: "1", reden: "x" })).status, opdracht).toBe(404);
  expect((await sanne.get(kaart)).status).toBe(404);
  expect((await noor.get(kaart)).status).toBe(200);
});

describe("without a database", () => {
  it("says so, with the numbers to call meanwhile", async () => {
    const written = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const there = { ...server.services.pools };
    const gone = openPools("postgres://niemand@127.0.0.1:1/niets", server.services.keys);
    Object.assign(server.services.pools, gone.pools);
    for (const pad of [
      "/sociale-kaart",
      "/sociale-kaart/lkha",
      "/en/sociale-kaart",
      "/sociale-kaart/uitvoer",
    ]) {
      const antwoord = await anybody.get(pad);
      expect([antwoord.status, antwoord.headers.get("retry-after")], pad).toEqual([503, "5"]);
      for (const nummer of ["112", "0800-2000", "+31 247 247 247"])
        expect(antwoord.text, pad).toContain(nummer);
    }
    expect((await anybody.post("/sociale-kaart", { zoek: "geheimwoord" })).status).toBe(503);
    Object.assign(server.services.pools, there);
    await gone.close();
    const told = written.mock.calls.join("\n");
    expect(told).not.toContain("defect");
    expect(told).not.toContain("geheimwoord");
    expect((await anybody.get("/sociale-kaart")).status).toBe(200);
  });
});
