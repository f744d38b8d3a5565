import pg from "pg";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type LoginServer, startLoginServer } from "../testing/login-server.ts";
import { makeVisitor, type Visit, type Visitor } from "../testing/visitor.ts";
import type { PageSession } from "./gate.ts";
import { idleTime, type Sessie } from "./session.ts";
import { secretHash } from "./session-cookie.ts";
import { absoluteTime } from "./session-life.ts";

let server: LoginServer;
let owner: pg.Client;
const start = Temporal.Instant.from("2026-03-02T12:00:00+01:00");
beforeAll(async () => {
  server = await startLoginServer();
  owner = new pg.Client({ connectionString: server.database.adminUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await server.close();
});

const visitor = () => makeVisitor(server.origin);

/** What the page that somebody ended up on got to know. */
const told = (visit: Visit): PageSession & { posted?: Record<string, string> } => JSON.parse(visit.text);

async function logInAs(id: string, terug = "/werk"): Promise<{ visitor: Visitor; sessie: Sessie }> {
  const who = visitor();
  const { sessie } = told(await who.get(`/auth/inloggen?als=${id}&terug=${encodeURIComponent(terug)}`));
  if (!sessie) throw new Error(`${id} is not logged in`);
  return { visitor: who, sessie };
}

const secretOf = (who: Visitor): string => who.cookies.get("schakel-sessie")?.value ?? "";

const auditOf = async (handeling: string) => {
  const { rows } = await owner.query(
    "select medewerker, organisatie, uitkomst, object, vingerafdruk from schakel.audit where handeling = $1 order by id desc",
    [handeling],
  );
  return rows;
};

/** Runs with the clock moved on, and puts it back. */
async function later<T>(by: Temporal.DurationLike, run: () => Promise<T>): Promise<T> {
  server.database.setNow(start.add(by));
  try {
    return await run();
  } finally {
    server.database.setNow(start);
  }
}

describe("logging in", () => {
  it("goes through the page of the demo provider, and back to the page somebody wanted", async () => {
    const who = visitor();
    const page = await who.get("/auth/inloggen?terug=/casus/nieuw?stap=2");
    expect(page.path).toMatch(/^\/auth\/demo\//);
    expect(page.text).toContain("Noor Verbeek");
    expect(page.text).not.toMatch(/<script|style=/);
    const arrived = await who.post(page.path, { wie: "noor-verbeek" });
    expect(arrived.path).toBe("/casus/nieuw?stap=2");
    expect(told(arrived).sessie).toMatchObject({
      actor: {
        medewerker: "noor-verbeek",
        organisatie: { id: "vt-haaglanden", soort: "veilig-thuis" },
        rollen: ["medewerker"],
        team: "team-zuid",
        tweeFactoren: false,
      },
      naam: "Noor Verbeek",
      organisatieNaam: "Veilig Thuis Haaglanden",
      taal: "nl",
      kanWisselen: [],
    });
    expect((await auditOf("inloggen"))[0]).toMatchObject({
      medewerker: "noor-verbeek",
      organisatie: "vt-haaglanden",
      uitkomst: "gedaan",
    });
  });

  it("speaks English to a browser that asks for it", async () => {
    const page = await visitor().get("/auth/inloggen", { "accept-language": "en-GB,en;q=0.9,nl;q=0.5" });
    expect(page.text).toContain('<html lang="en">');
    expect(page.text).toContain("Who are you?");
  });

  it("goes on in the language of the page on which somebody chose to log in, whatever the browser asks for", async () => {
    const english = { "accept-language": "en-GB,en;q=0.9" };
    const page = await visitor().get("/auth/inloggen?taal=nl", english);
    expect(page.text).toContain('<html lang="nl">');
    const { sessie } = told(await visitor().get("/auth/inloggen?als=noor-verbeek&taal=nl", english));
    expect(sessie?.taal).toBe("nl");
    const other = told(await visitor().get("/auth/inloggen?als=noor-verbeek&taal=en"));
    expect(other.sessie?.taal).toBe("en");
    const wrong = told(await visitor().get("/auth/inloggen?als=noor-verbeek&taal=fy"));
    expect(wrong.sessie?.taal).toBe("nl");
  });

  it("leaves one cookie that scripts cannot read, which holds nothing but a random number", async () => {
    const { visitor: who } = await logInAs("noor-verbeek");
    const cookie = who.cookies.get("schakel-sessie");
    expect(cookie?.value).toMatch(/^[\w-]{43}$/);
    expect(cookie?.flags).toMatch(/HttpOnly/);
    expect(cookie?.flags).toMatch(/SameSite=Lax/);
    expect(cookie?.path).toBe("/");
    expect(who.cookies.has("schakel-inlog")).toBe(false);
    const { rows } = await owner.query("select 1 from schakel.sessie where id_hash = $1", [
      secretHash(secretOf(who)),
    ]);
    expect(rows).toHaveLength(1);
  });

  it.each([
    "https://kwaad.example/",
    "//kwaad.example/",
    "/\\kwaad.example/",
    "/.//kwaad.example/",
    "/\t/kwaad.example/",
    "javascript:alert(1)",
    "/auth/uitloggen",
    "/oidc/auth",
  ])("never leads to %s afterwards", async (terug) => {
    const who = visitor();
    const arrived = await who.get(`/auth/inloggen?als=noor-verbeek&terug=${encodeURIComponent(terug)}`);
    expect(arrived.path).toBe("/werk");
  });

  it("cannot be finished twice, by another browser, with another state, or after ten minutes", async () => {
    const who = visitor();
    const page = await who.get("/auth/inloggen");
    const stop = await fetch(new URL(page.path, server.origin), {
      method: "POST",
      redirect: "manual",
      headers: { origin: server.origin, cookie: cookieLine(who) },
      body: new URLSearchParams({ wie: "noor-verbeek" }),
    });
    const resume = await fetch(stop.headers.get("location") ?? "", {
      redirect: "manual",
      headers: { cookie: cookieLine(who) },
    });
    const back = resume.headers.get("location") ?? "";
    expect(back).toContain("/auth/terug?code=");
    const path = back.slice(server.origin.length);

    const other = await visitor().get(path);
    expect([other.status, other.text]).toEqual([400, expect.stringContaining("verlopen")]);
    const forged = makeVisitor(server.origin);
    for (const [name, cookie] of who.cookies) forged.cookies.set(name, cookie);
    const late = await later({ minutes: 11 }, () => forged.get(path));
    expect(late.status).toBe(400);
    // that was the only chance: the attempt is gone, and the right browser has to begin again as well
    expect((await who.get(path)).status).toBe(400);
    expect(who.cookies.has("schakel-sessie")).toBe(false);

    const second = visitor();
    await second.get("/auth/inloggen");
    const wrongState = await second.get("/auth/terug?code=x&state=y");
    expect([wrongState.status, second.cookies.has("schakel-sessie")]).toEqual([400, false]);
  });

  it.each([
    { answer: "error=access_denied", status: 403, text: "heeft u niet ingelogd", reden: "geweigerd" },
    { answer: "code=verzonnen", status: 502, text: "geen goed antwoord", reden: "storing" },
  ])("shows a page when the provider answers $answer", async ({ answer, status, text, reden }) => {
    const who = visitor();
    await who.get("/auth/inloggen");
    const { rows } = await owner.query("select state from schakel.inlogpoging where browser_hash = $1", [
      secretHash(who.cookies.get("schakel-inlog")?.value ?? ""),
    ]);
    const iss = encodeURIComponent(`${server.origin}/oidc`);
    const refused = await who.get(`/auth/terug?${answer}&state=${rows[0].state}&iss=${iss}`);
    expect([refused.status, refused.text]).toEqual([status, expect.stringContaining(text)]);
    expect((await auditOf("inloggen"))[0]).toMatchObject({ uitkomst: "geweigerd", object: reden });
  });

  it("refuses somebody Schakel does not know, and keeps no trace of who that was", async () => {
    await owner.query("update schakel.medewerker set sub = 'elders' where id = 'pim-lourens'");
    const page = await visitor().get("/auth/inloggen?als=pim-lourens");
    expect([page.status, page.text]).toEqual([403, expect.stringContaining("niet bij Schakel")]);
    const [line] = await auditOf("inloggen");
    expect(line).toMatchObject({ medewerker: "-", uitkomst: "geweigerd", object: "onbekend" });
    expect(line.vingerafdruk).toMatch(/^[\w-]{43}$/);
  });

  it("tells the operator of somebody no organisation knows, by a fingerprint", async () => {
    await owner.query("update schakel.medewerker set sub = 'elders' where id = 'pim-lourens'");
    const said = vi.spyOn(console, "log").mockImplementation(() => undefined);
    await visitor().get("/auth/inloggen?als=pim-lourens");
    const [line] = said.mock.calls.flat();
    said.mockRestore();
    const { vingerafdruk } = (await auditOf("inloggen"))[0];
    expect(JSON.parse(line)).toEqual({
      inlog: { handeling: "inloggen", uitkomst: "geweigerd", object: "onbekend", vingerafdruk },
    });
  });

  it("leaves a line of a refused login with the organisation where somebody works or worked", async () => {
    await owner.query(
      "update schakel.aanstelling set tot = '2026-03-01' where medewerker_id = 'femke-rozendal'",
    );
    await owner.query("update schakel.medewerker set actief = false where id = 'anil-veltkamp'");
    for (const wie of ["liv-stoker", "femke-rozendal", "anil-veltkamp"]) {
      const who = visitor();
      const page = await who.get(`/auth/inloggen?als=${wie}`);
      // asked for a second factor, and shows none
      if (wie === "liv-stoker") await who.post(page.path, { wie });
      const { rows } = await owner.query(
        "select array_agg(distinct organisatie_id) as waar from schakel.aanstelling where medewerker_id = $1",
        [wie],
      );
      const line = (await auditOf("inloggen")).find(({ medewerker }) => medewerker === wie);
      expect(line, wie).toMatchObject({ organisatie: rows[0].waar[0], uitkomst: "geweigerd" });
    }
  });

  it("refuses somebody whose appointment is over or who is no longer active", async () => {
    await owner.query(
      "update schakel.aanstelling set tot = '2026-03-01' where medewerker_id = 'femke-rozendal'",
    );
    const page = await visitor().get("/auth/inloggen?als=femke-rozendal");
    expect([page.status, page.text]).toEqual([403, expect.stringContaining("geen enkele organisatie")]);
    await owner.query("update schakel.medewerker set actief = false where id = 'anil-veltkamp'");
    expect((await visitor().get("/auth/inloggen?als=anil-veltkamp")).status).toBe(403);
  });

  it("asks the log controller for two factors", async () => {
    const who = visitor();
    const lines = (await auditOf("inloggen")).length;
    const page = await who.get("/auth/inloggen?als=liv-stoker");
    expect([page.status, page.text]).toEqual([200, expect.stringContaining("twee factoren")]);
    expect(page.path).toMatch(/^\/auth\/demo\//);
    expect(who.cookies.has("schakel-sessie")).toBe(false);
    expect((await auditOf("inloggen")).length, "being asked for more is no refusal").toBe(lines);
    const refused = await who.post(page.path, { wie: "liv-stoker" });
    expect([refused.status, refused.text]).toEqual([403, expect.stringContaining("twee factoren")]);
    expect((await auditOf("inloggen")).length).toBe(lines + 1);
    const again = await who.get("/auth/inloggen?factoren=2&als=liv-stoker");
    const { sessie } = told(await who.post(again.path, { wie: "liv-stoker", tweede: "ja" }));
    expect(sessie?.actor).toMatchObject({ rollen: ["logcontrole"], tweeFactoren: true });
  });
});

const cookieLine = (who: Visitor): string =>
  [...who.cookies].map(([name, { value }]) => `${name}=${value}`).join("; ");

describe("a session", () => {
  it("does not exist for a made-up, altered or absent cookie", async () => {
    const { visitor: who } = await logInAs("noor-verbeek");
    const secret = secretOf(who);
    for (const forged of ["", "x", "x".repeat(43), `${secret.slice(0, -2)}__`, `${secret}x`, "../../etc"]) {
      const visit = await visitor().get("/werk", { cookie: `schakel-sessie=${forged}` });
      expect(told(visit)).toEqual({ inlogPad: "/auth/inloggen?terug=%2Fwerk" });
    }
    expect(told(await who.get("/werk")).sessie).toBeDefined();
  });

  it("locks after a quarter of an hour without work, and goes on where it was after a new login", async () => {
    const { visitor: who, sessie } = await logInAs("noor-verbeek");
    const secret = secretOf(who);
    await later({ minutes: 20 }, async () => {
      const locked = told(await who.get("/casus/x.data?_routes=a&dag=1"));
      expect(locked).toEqual({ inlogPad: "/auth/opnieuw?terug=%2Fcasus%2Fx%3Fdag%3D1" });
      const page = await who.get(locked.inlogPad);
      expect(page.text).toContain("Noor Verbeek");
      const refused = await who.post("/werk", { csrf: sessie.csrf, notitie: "x" });
      expect([refused.status, refused.text]).toEqual([403, expect.stringContaining("ander tabblad")]);
    });
    // a lock is no matter of the clock alone
    expect(told(await who.get("/werk")).sessie).toBeUndefined();
    const back = await who.get("/auth/inloggen?als=noor-verbeek&terug=/casus/x");
    expect([back.path, told(back).sessie?.naam]).toEqual(["/casus/x", "Noor Verbeek"]);
    expect(secretOf(who)).not.toBe(secret);
    expect(told(await visitor().get("/werk", { cookie: `schakel-sessie=${secret}` })).sessie).toBeUndefined();
  });

  it("leaves one line in the audit when it locks itself, however many requests come in", async () => {
    const { visitor: who } = await logInAs("kees-amrani");
    const before = (await auditOf("sessie.vergrendelen")).length;
    await later({ minutes: 20 }, () => Promise.all(Array.from({ length: 5 }, () => who.get("/werk"))));
    await who.get("/werk");
    const lines = await auditOf("sessie.vergrendelen");
    expect(lines).toHaveLength(before + 1);
    expect(lines[0]).toMatchObject({ medewerker: "kees-amrani", uitkomst: "gedaan", object: "stilstand" });
  });

  it("does not bring somebody else to the page of who locked it", async () => {
    const { visitor: who, sessie } = await logInAs("noor-verbeek");
    await who.post("/auth/vergrendelen", { csrf: sessie.csrf });
    const arrived = await who.get("/auth/inloggen?als=tarik-bosman&terug=/casus/x");
    expect([arrived.path, told(arrived).sessie?.naam]).toEqual(["/werk", "Tarik Bosman"]);
  });

  it("stays open while somebody works, and ends after ten hours all the same", async () => {
    const { visitor: who } = await logInAs("noor-verbeek");
    const pause = idleTime.subtract({ minutes: 1 }).total("minutes");
    for (let minutes = pause; minutes < absoluteTime.total("minutes"); minutes += pause)
      expect(told(await later({ minutes }, () => who.get("/werk"))).sessie).toBeDefined();
    expect(told(await later(absoluteTime, () => who.get("/werk")))).toEqual({
      inlogPad: "/auth/inloggen?terug=%2Fwerk",
    });
  });

  it("ends on logging out, and the cookie is worth nothing afterwards", async () => {
    const { visitor: who, sessie } = await logInAs("noor-verbeek");
    const cookie = `schakel-sessie=${secretOf(who)}`;
    expect((await who.post("/auth/uitloggen", { csrf: sessie.csrf })).path).toBe("/auth/uitgelogd");
    expect(who.cookies.has("schakel-sessie")).toBe(false);
    expect(told(await visitor().get("/werk", { cookie })).sessie).toBeUndefined();
    expect((await auditOf("sessie.beeindigen"))[0]).toMatchObject({ object: "uitgelogd" });
  });

  it("runs on its own pages only the script with which tabs hear of each other", async () => {
    const { visitor: who } = await logInAs("noor-verbeek");
    const page = await who.get("/auth/sessies");
    expect(page.text.match(/<script[^>]*>/g)).toEqual(['<script src="/auth/tabs.js" defer>']);
    expect(page.headers.get("content-security-policy")).toContain("script-src 'self'");
    const script = await who.get("/auth/tabs.js");
    expect(script.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    const ended = await who.get("/auth/uitgelogd");
    expect(ended.headers.get("content-security-policy")).not.toContain("script-src");
  });

  it("shows where else one is logged in, and ends everywhere at once", async () => {
    const desk = await logInAs("bram-osei");
    const telephone = await logInAs("bram-osei");
    const bystander = await logInAs("dewi-hartog");
    const page = await desk.visitor.get("/auth/sessies");
    expect(page.text.match(/<td>Lokaal team Zuidrand/g)).toHaveLength(2);
    await desk.visitor.post("/auth/uitloggen", { csrf: desk.sessie.csrf, overal: "ja" });
    expect(told(await telephone.visitor.get("/werk")).sessie).toBeUndefined();
    expect(told(await bystander.visitor.get("/werk")).sessie).toBeDefined();
  });

  it("ends when the appointment does", async () => {
    const { visitor: who } = await logInAs("yara-benschop");
    await owner.query(
      "update schakel.aanstelling set tot = '2026-03-01' where medewerker_id = 'yara-benschop'",
    );
    expect(told(await who.get("/werk")).sessie).toBeUndefined();
    await owner.query("update schakel.aanstelling set tot = null where medewerker_id = 'yara-benschop'");
    expect(told(await who.get("/werk")).sessie).toBeUndefined();
  });

  it("gets a new secret at every login, so a planted cookie opens nothing", async () => {
    const planted = "p".repeat(43);
    const who = visitor();
    who.cookies.set("schakel-sessie", { value: planted, path: "/", flags: "" });
    await who.get("/auth/inloggen?als=noor-verbeek");
    expect(secretOf(who)).not.toBe(planted);
    const attacker = await visitor().get("/werk", { cookie: `schakel-sessie=${planted}` });
    expect(told(attacker).sessie).toBeUndefined();
  });

  it("remembers the language", async () => {
    const { visitor: who, sessie } = await logInAs("noor-verbeek");
    const headers = { origin: server.origin, referer: `${server.origin}/casus/x?dag=1` };
    const back = await who.post("/auth/taal", { csrf: sessie.csrf }, headers);
    expect([back.path, told(back).sessie?.taal]).toEqual(["/casus/x?dag=1", "en"]);
  });

  it("is not looked at on public pages", async () => {
    const { visitor: who } = await logInAs("noor-verbeek");
    for (const path of ["/", "/wegwijzer", "/en", "/en/wegwijzer"])
      expect(told(await who.get(path)).sessie).toBeUndefined();
    expect(told(await who.get("/wegwijzers")).sessie).toBeDefined();
  });
});

describe("somebody who works for two organisations", () => {
  it("chooses one, has no session before that, and gets another session when changing", async () => {
    const who = visitor();
    const choice = await who.get("/auth/inloggen?als=rafael-dijkman&terug=/casus/x");
    expect(choice.path).toMatch(/^\/auth\/organisatie/);
    expect(told(await who.get("/werk"))).toEqual({ inlogPad: "/auth/organisatie?terug=%2Fwerk" });
    const [, csrf = ""] = /name="csrf" value="([^"]+)"/.exec(choice.text) ?? [];
    const wrong = await who.post("/auth/organisatie", { csrf, organisatie: "lkha", terug: "/casus/x" });
    expect(wrong.status).toBe(400);
    const before = secretOf(who);
    const arrived = await who.post("/auth/organisatie", {
      csrf,
      organisatie: "vt-amsterdam-amstelland",
      terug: "/casus/x",
    });
    const { sessie } = told(arrived);
    expect([arrived.path, sessie?.actor.rollen]).toEqual(["/casus/x", ["teamleider"]]);
    expect(sessie?.kanWisselen).toEqual([
      { organisatieId: "vt-haaglanden", naam: "Veilig Thuis Haaglanden" },
    ]);
    expect(secretOf(who)).not.toBe(before);
    const other = told(
      await who.post("/auth/organisatie", { csrf: sessie?.csrf ?? "", organisatie: "vt-haaglanden" }),
    );
    expect(other.sessie?.actor).toMatchObject({
      organisatie: { id: "vt-haaglanden" },
      rollen: ["medewerker"],
    });
    expect((await auditOf("organisatie.kiezen"))[0]).toMatchObject({ organisatie: "vt-haaglanden" });
    const begun = (await auditOf("inloggen")).filter(
      ({ medewerker }) => medewerker === sessie?.actor.medewerker,
    );
    expect(new Set(begun.map(({ organisatie }) => organisatie))).toEqual(
      new Set(["vt-haaglanden", sessie?.actor.organisatie.id]),
    );
  });
});

describe("changing employee in the demo", () => {
  it("takes a form of the session when somebody is logged in, and ends that session", async () => {
    const { visitor: who, sessie } = await logInAs("noor-verbeek");
    const cookie = `schakel-sessie=${secretOf(who)}`;
    const asked = await who.get("/auth/inloggen?als=yara-benschop&terug=/werk");
    expect([asked.status, asked.text]).toEqual([200, expect.stringContaining("Als iemand anders verder")]);
    expect(told(await who.get("/werk")).sessie?.naam).toBe("Noor Verbeek");
    const changed = await who.post("/auth/inloggen", {
      csrf: sessie.csrf,
      als: "yara-benschop",
      terug: "/casus/x",
    });
    expect([changed.path, told(changed).sessie?.naam]).toEqual(["/casus/x", "Yara Benschop"]);
    expect(told(await visitor().get("/werk", { cookie })).sessie).toBeUndefined();
  });
});

describe("a changing request", () => {
  it("reaches the page whole when it comes from a page of ours with the session's token", async () => {
    const { visitor: who, sessie } = await logInAs("noor-verbeek");
    const form = { csrf: sessie.csrf, notitie: "Gesproken met de school; belt morgen terug. ✓" };
    expect(told(await who.post("/casus/x", form)).posted).toEqual(form);
    const byHeader = await who.post(
      "/casus/x",
      { notitie: "x" },
      { origin: server.origin, "x-csrf": sessie.csrf },
    );
    expect(told(byHeader).posted).toEqual({ notitie: "x" });
    const byBrowser = await who.post("/casus/x", form, { "sec-fetch-site": "same-origin" });
    expect(byBrowser.status).toBe(200);
  });

  it.each([
    ["another site", { origin: "https://kwaad.example" }],
    ["a sister site", { origin: "http://localhost:1", "sec-fetch-site": "same-site" }],
    ["nowhere", {}],
    ["an opaque page", { origin: "null" }],
  ])("from %s is refused, even with the right token", async (_name, headers) => {
    const { visitor: who, sessie } = await logInAs("noor-verbeek");
    const refused = await who.post("/casus/x", { csrf: sessie.csrf }, headers as HeadersInit);
    expect([refused.status, refused.text]).toEqual([
      403,
      expect.stringContaining("niet van een pagina van Schakel"),
    ]);
    expect((await who.post("/auth/uitloggen", { csrf: sessie.csrf }, headers as HeadersInit)).status).toBe(
      403,
    );
  });

  it("without the token, or with that of another session, is refused and says that nothing is lost", async () => {
    const { visitor: who } = await logInAs("noor-verbeek");
    const { sessie: other } = await logInAs("tarik-bosman");
    for (const form of [{}, { csrf: "" }, { csrf: other.csrf }]) {
      const refused = await who.post("/casus/x", form as Record<string, string>);
      expect([refused.status, refused.text]).toEqual([403, expect.stringContaining("staat er nog")]);
    }
    const byScript = await who.post("/casus/x.data", {});
    expect([byScript.status, byScript.headers.get("content-type")]).toEqual([
      403,
      expect.stringContaining("text/plain"),
    ]);
    expect(told(await who.get("/werk")).sessie).toBeDefined();
  });

  it("without a session changes nothing", async () => {
    expect((await visitor().post("/casus/x", { csrf: "x" })).status).toBe(403);
  });
});
