import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "#domain/access/actor.ts";
import { editieOp } from "#domain/protocol/editie.ts";
import { ontbrekendeRijen } from "#domain/protocol/handelingen.ts";
import { handelingen } from "#domain/protocol/situatie.ts";
import { beantwoord } from "#domain/protocol/vraag.ts";
import { execute } from "../journal/execute.ts";
import { type ApiCaller, openApi } from "../testing/api-caller.ts";
import { openTestDatabase, type TestDatabase } from "../testing/test-database.ts";

let db: TestDatabase;
let api: ApiCaller;
let bearer: string;
beforeAll(async () => {
  db = await openTestDatabase();
  db.setNow(Temporal.Instant.from("2026-11-16T09:12:00Z"));
  api = await openApi(db);
  bearer = await api.token();
});
afterAll(() => db.close());

const json = { "content-type": "application/json" };
const post = (address: string, body: unknown, headers: Record<string, string> = {}) =>
  api.ask(address, { method: "POST", headers: { ...json, ...headers }, body: JSON.stringify(body) });
const withToken = (extra: Record<string, string> = {}) => ({ authorization: `Bearer ${bearer}`, ...extra });
const report = (body: unknown, key: string = randomUUID(), extra: Record<string, string> = {}) =>
  post("/meldingen", body, withToken({ "idempotency-key": key, ...extra }));
const problem = (status: number, name: string) => ({
  status,
  body: { status, type: `https://schakel.example/problemen/${name}` },
});

const melding = {
  vrager: "politie",
  ontvangenOp: "2026-11-16",
  vormen: ["partnergeweld"],
  toelichting: "Melding na een bezoek aan huis.",
  slachtoffer: { naam: "Anouk Voorbeeld", geslacht: "vrouw", land: "NL", gemeente: "0518" },
  overigen: [{ rol: "partner", naam: "Ex Voorbeeld" }],
};

describe("the guide", () => {
  const folder = new URL("../../domain/protocol/scenarios/", import.meta.url);
  const situations = readdirSync(folder).map(
    (name): unknown => JSON.parse(readFileSync(new URL(name, folder), "utf8")).situatie,
  );

  it("answers every scenario as the function does, one by one and as a list", async () => {
    const expected = situations.map((one) => beantwoord(one, "2026-11-16"));
    for (const [place, one] of situations.entries()) {
      const { status, body } = await post("/wegwijzer", one);
      expect({ status, antwoord: body }).toEqual({ status: 200, ...expected[place] });
    }
    const list = await post("/wegwijzer", situations);
    expect(list.body).toEqual(expected.map((one) => "antwoord" in one && one.antwoord));
  });

  it("says everything that is wrong at once, and where", async () => {
    const { status, body } = await post("/wegwijzer", { aanleiding: "klacht", leeftijd: -1, naam: "x" });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      fouten: [{ pad: "aanleiding" }, { pad: "leeftijd" }, { pad: "naam" }],
    });
  });

  it("names the place in a list", async () => {
    const { body } = await post("/wegwijzer", [{ aanleiding: "melding" }, { aanleiding: 1 }]);
    expect(body).toMatchObject({ fouten: [{ pad: "1.aanleiding" }] });
  });

  it("speaks only of actions of which every row is in", async () => {
    for (const handeling of handelingen) {
      const { status } = await post("/wegwijzer", { aanleiding: "melding", voorgenomen: [handeling] });
      expect({ handeling, status }).toEqual({
        handeling,
        status: ontbrekendeRijen(handeling, editieOp("2026-11-16")).length > 0 ? 422 : 200,
      });
    }
  });

  it("may be asked from any website, with no cookie and nothing kept", async () => {
    const { headers } = await post("/wegwijzer", { aanleiding: "melding" }, { origin: "https://elders.nl" });
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("access-control-allow-credentials")).toBeNull();
    expect(headers.get("cache-control")).toBe("no-store");
    const preflight = await api.ask("/wegwijzer", {
      method: "OPTIONS",
      headers: { origin: "https://elders.nl", "access-control-request-method": "POST" },
    });
    expect(preflight.status).toBe(204);
  });
});

describe("bad requests", () => {
  it.each([
    ["not JSON", { headers: json, body: "{aanleiding" }, problem(400, "geen-json")],
    ["an empty body", { headers: json, body: "" }, problem(400, "geen-json")],
    [
      "another content type",
      { headers: { "content-type": "text/xml" }, body: "<a/>" },
      problem(415, "geen-json-inhoud"),
    ],
    ["no content type", { body: new Uint8Array([123, 125]) }, problem(415, "geen-json-inhoud")],
    ["too long", { headers: json, body: `"${"a".repeat(64_000)}"` }, problem(413, "te-lang")],
    [
      "bytes that are not UTF-8",
      { headers: json, body: Buffer.from('{"aanleiding":"melding","x":"caf\xe9"}', "latin1") },
      problem(400, "geen-json"),
    ],
    [
      "something packed",
      { headers: { ...json, "content-encoding": "gzip" }, body: "{}" },
      problem(415, "andere-codering"),
    ],
    [
      "characters that are not UTF-8",
      { headers: { "content-type": 'application/json; charset="latin1"' }, body: "{}" },
      problem(415, "andere-codering"),
    ],
    ["a number", { headers: json, body: "7" }, problem(400, "ongeldige-situatie")],
    ["null", { headers: json, body: "null" }, problem(400, "ongeldige-situatie")],
  ])("%s", async (_name, init, expected) => {
    expect(await api.ask("/wegwijzer", { method: "POST", ...init })).toMatchObject(expected);
  });

  it("a body without an end in sight is cut off", async () => {
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new TextEncoder().encode("[".repeat(10_000))),
    });
    const init = { method: "POST", headers: json, body, duplex: "half" } as RequestInit;
    expect(await api.ask("/wegwijzer", init)).toMatchObject(problem(413, "te-lang"));
  });

  it("a wrong method says which there are", async () => {
    const wrong = await api.ask("/wegwijzer", { method: "DELETE" });
    expect(wrong).toMatchObject(problem(405, "methode-bestaat-niet"));
    expect(wrong.headers.get("allow")).toBe("POST");
    const token = await api.ask("/token");
    expect(token).toMatchObject(problem(405, "methode-bestaat-niet"));
    const list = await api.ask("/casussen", { method: "PUT", headers: withToken() });
    expect(list.headers.get("allow")).toBe("GET, HEAD");
  });

  it.each(["/zaken", "/casussen/", "/wegwijzer/", "", "/", "/casussen/a/b"])(
    "%s does not exist",
    async (address) => {
      expect(await api.ask(address, { headers: withToken() })).toMatchObject(problem(404, "niet-gevonden"));
    },
  );

  it("is explained in the language of the caller", async () => {
    const { headers, body } = await api.ask("/niets", { headers: { "accept-language": "en-GB, nl;q=0.5" } });
    expect(headers.get("content-language")).toBe("en");
    expect(body).toMatchObject({ title: "Not found" });
  });
});

describe("who calls", () => {
  it.each(["/casussen", `/casussen/${randomUUID()}`])("%s asks for a token", async (address) => {
    const answer = await api.ask(address);
    expect(answer).toMatchObject(problem(401, "niet-aangemeld"));
    expect(answer.headers.get("www-authenticate")).toContain("Bearer");
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("does nothing with a token that was made up", async () => {
    const headers = { authorization: `Bearer ${"A".repeat(43)}`, "idempotency-key": randomUUID() };
    expect(await post("/meldingen", melding, headers)).toMatchObject(problem(401, "niet-aangemeld"));
  });
});

describe("a report by a system", () => {
  it("WW-M1 reaches Veilig Thuis of the municipality, which is responsible from that moment", async () => {
    const { status, headers, body } = await report(melding);
    expect(status).toBe(201);
    expect(body).toMatchObject({ ontvanger: { id: "vt-haaglanden" } });
    expect(body).not.toHaveProperty("herroutering");
    const { id } = body as { id: string };
    expect(headers.get("location")).toBe(`${db.services.config.origin}/api/v1/casussen/${id}`);
    const veiligThuis: Actor = {
      medewerker: "noor-verbeek",
      organisatie: { id: "vt-haaglanden", soort: "veilig-thuis" },
      rollen: ["medewerker"],
      tweeFactoren: false,
    };
    const note = { type: "MaakNotitie", inhoud: "Gelezen." } as const;
    const outcome = await execute(db.services, veiligThuis, { id: randomUUID(), casus: id, command: note });
    expect(outcome.kind).toBe("done");
  });

  it("sent again, even on the next day, gives the same answer and makes nothing new", async () => {
    const key = randomUUID();
    const first = await report(melding, key);
    db.setNow(Temporal.Instant.from("2026-11-17T00:30:00Z"));
    bearer = await api.token();
    const second = await report(melding, key);
    db.setNow(Temporal.Instant.from("2026-11-16T09:12:00Z"));
    expect(second.body).toEqual(first.body);
    expect(second.status).toBe(201);
  });

  it("twice at once makes one casus", async () => {
    const key = randomUUID();
    const answers = await Promise.all([report(melding, key), report(melding, key)]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  it("a key with other content is a conflict and reveals nothing", async () => {
    const key = randomUUID();
    await report(melding, key);
    const other = await report({ ...melding, toelichting: "Iets anders." }, key);
    expect(other).toMatchObject(problem(409, "al-gebruikt"));
    expect(JSON.stringify(other.body)).not.toContain("Voorbeeld");
  });

  it("LKHA-2.6 reaches LKHA about somebody abroad; without a country it is pointed to Veilig Thuis", async () => {
    const aanLkha = (land: string | undefined) =>
      report({ ...melding, ontvanger: "lkha", slachtoffer: { ...melding.slachtoffer, land } });
    for (const land of [undefined, "NL"])
      expect(await aanLkha(land)).toMatchObject({
        status: 400,
        body: { fouten: [{ pad: "slachtoffer.land" }] },
      });
    expect(await aanLkha("MA")).toMatchObject({ status: 201, body: { ontvanger: { id: "lkha" } } });
  });

  it("hears where the case belongs when the municipality is of another region", async () => {
    const { body } = await report({ ...melding, ontvanger: "vt-amsterdam-amstelland" });
    expect(body).toMatchObject({
      ontvanger: { id: "vt-amsterdam-amstelland" },
      herroutering: { naar: { id: "vt-haaglanden" } },
    });
  });

  it("without a municipality goes to Veilig Thuis of the sender's own region", async () => {
    const { body } = await report({ ...melding, slachtoffer: { land: "MA" } });
    expect(body).toMatchObject({ ontvanger: { id: "vt-haaglanden" } });
  });

  it("names a form of violence once, and says where it does not", async () => {
    const twice = await report({ ...melding, vormen: ["partnergeweld", "partnergeweld"] });
    expect(twice).toMatchObject(problem(400, "ongeldige-invoer"));
    expect(twice.body).toMatchObject({
      fouten: [{ pad: "vormen", melding: expect.stringContaining("één keer") }],
    });
  });

  it("takes content that says it is what it has to be", async () => {
    const headers = { "content-type": "application/json; charset=UTF-8", "content-encoding": "identity" };
    expect((await report(melding, randomUUID(), headers)).status).toBe(201);
  });

  it("SOA-0.1 in acute danger says 112", async () => {
    const { body } = await report({ ...melding, acuutGevaar: true }, undefined, { "accept-language": "en" });
    expect(body).toMatchObject({ letOp: expect.stringContaining("112") });
  });

  it.each([
    ["no key", melding, undefined, "idempotency-key"],
    ["a short key", melding, "a", "idempotency-key"],
    [
      "an unknown municipality",
      { ...melding, slachtoffer: { gemeente: "9999" } },
      "12345678",
      "slachtoffer.gemeente",
    ],
    [
      "a receiver that takes no reports",
      { ...melding, ontvanger: "politie-haaglanden" },
      "12345678",
      "ontvanger",
    ],
    ["a receiver that does not exist", { ...melding, ontvanger: "vt-nergens" }, "12345678", "ontvanger"],
    ["a second victim", { ...melding, overigen: [{ rol: "slachtoffer" }] }, "12345678", "overigen.0.rol"],
    ["an unknown key", { ...melding, bsn: "123456782" }, "12345678", "bsn"],
    [
      "WW-Z28 a reaction that those concerned did not write themselves",
      { ...melding, gesprek: { reacties: ["Wij vinden dit niet waar."] } },
      "12345678",
      "gesprek.reacties",
    ],
    ["a wrong day", { ...melding, ontvangenOp: "2026-02-30" }, "12345678", "ontvangenOp"],
    [
      "somebody born in 1899",
      { ...melding, slachtoffer: { geboortedatum: "1899-12-31", gemeente: "0518" } },
      "12345678",
      "slachtoffer.geboortedatum",
    ],
    [
      "an age told in the year 0",
      { ...melding, overigen: [{ rol: "kind", leeftijd: { jaren: 3, op: "0000-01-01" } }] },
      "12345678",
      "overigen.0.leeftijd.op",
    ],
    ["too long a story", { ...melding, toelichting: "a".repeat(20_001) }, "12345678", "toelichting"],
  ])("%s is refused with its place", async (_name, body, key, pad) => {
    const headers = withToken(key === undefined ? {} : { "idempotency-key": key });
    const answer = await post("/meldingen", body, headers);
    expect(answer).toMatchObject(problem(400, "ongeldige-invoer"));
    expect(answer.body).toMatchObject({ fouten: [{ pad, melding: expect.stringMatching(/\S/) }] });
  });

  it("nothing can have come in tomorrow", async () => {
    const answer = await report({ ...melding, ontvangenOp: "2026-11-18" });
    expect(answer).toMatchObject(problem(422, "in-de-toekomst"));
  });
});

it("a report about somebody who is not born yet is refused, and says so", async () => {
  const days = [{ geboortedatum: "2026-11-18" }, { leeftijd: { jaren: 3, op: "2026-11-18" } }];
  for (const day of days)
    for (const people of [
      { slachtoffer: { ...melding.slachtoffer, ...day } },
      { overigen: [{ rol: "kind", ...day }] },
    ]) {
      const answer = await report({ ...melding, ...people });
      expect(answer).toMatchObject(problem(422, "geboorte-in-de-toekomst"));
      expect(answer.body).toMatchObject({ detail: expect.stringContaining("toekomst") });
    }
  const born = { slachtoffer: { ...melding.slachtoffer, geboortedatum: "2026-11-16" } };
  expect((await report({ ...melding, ...born })).status).toBe(201);
});

describe("cases", () => {
  it("the sender of a report does not thereby see the casus", async () => {
    const { body } = await report(melding);
    const { id } = body as { id: string };
    const hidden = await api.ask(`/casussen/${id}`, { headers: withToken() });
    const absent = await api.ask(`/casussen/${randomUUID()}`, { headers: withToken() });
    expect(hidden).toMatchObject(problem(404, "niet-gevonden"));
    expect(hidden.body).toEqual(absent.body);
  });

  it("SOA-S1.2 a system lists and reads the core of its organisation's cases, page by page", async () => {
    const police: Actor = {
      medewerker: "dewi-hartog",
      organisatie: { id: "politie-haaglanden", soort: "politie" },
      rollen: ["medewerker"],
      tweeFactoren: false,
    };
    const own = [randomUUID(), randomUUID(), randomUUID()].sort();
    for (const [place, casus] of own.entries())
      await execute(db.services, police, {
        id: randomUUID(),
        casus,
        command: {
          ...(melding as object as { vrager: "politie"; ontvangenOp: string; toelichting: string }),
          type: "OntvangMelding",
          vormen: ["partnergeweld"],
          nummer: `K7Q4-2MX${place + 2}`,
          kanaal: "telefoon",
          ontvanger: police.organisatie,
          slachtoffer: { rol: "slachtoffer", naam: "Anouk Voorbeeld" },
          overigen: [],
        },
      });
    type Page = { casussen: { id: string }[]; volgende?: string };
    const first = (await api.ask("/casussen?aantal=2", { headers: withToken() })).body as Page;
    expect(first.casussen.map(({ id }) => id)).toEqual(own.slice(0, 2));
    const rest = first.volgende?.replace(/^.*\/api\/v1/, "") ?? "";
    const second = (await api.ask(rest, { headers: withToken() })).body as Page;
    expect(second.casussen.map(({ id }) => id)).toEqual(own.slice(2));
    expect(second.volgende).toBeUndefined();
    const { status, body } = await api.ask(`/casussen/${own[0]}`, { headers: withToken() });
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: own[0], relatie: "verantwoordelijk", vormen: ["partnergeweld"] });
    expect(JSON.stringify([first, second, body])).not.toContain("Voorbeeld");
  });

  it.each(["/casussen?aantal=0", "/casussen?aantal=x", "/casussen?na=1", "/casussen/1"])(
    "%s is refused with its place",
    async (address) => {
      const answer = await api.ask(address, { headers: withToken() });
      expect(answer).toMatchObject(problem(400, "ongeldige-invoer"));
    },
  );
});
