import { readFile, stat } from "node:fs/promises";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadPeople } from "../people/load-people.ts";
import { type LoginServer, startLoginServer } from "../testing/login-server.ts";
import { findApiCaller } from "./api-client.ts";

let server: LoginServer;
let owner: pg.Client;
let secret: string;
beforeAll(async () => {
  server = await startLoginServer();
  owner = new pg.Client({ connectionString: server.database.adminUrl });
  await owner.connect();
  secret = (await readFile(server.secretFile, "utf8")).trim();
});
afterAll(async () => {
  await owner.end();
  await server.close();
});

const basic = (id: string, password: string) =>
  `Basic ${Buffer.from(`${id}:${password}`).toString("base64")}`;

async function askToken(form: Record<string, string>, authorization?: string) {
  const response = await fetch(`${server.origin}/api/v1/token`, {
    method: "POST",
    body: new URLSearchParams(form),
    headers: authorization ? { authorization } : {},
  });
  return { status: response.status, headers: response.headers, body: await response.json() };
}

const grant = { grant_type: "client_credentials" };
const callWith = (authorization: string) =>
  findApiCaller(server.services, new Request(server.origin, { headers: { authorization } }));

describe("a system with its own secret", () => {
  it("finds that secret in a file for its owner only, the same after a second load", async () => {
    expect((await stat(server.secretFile)).mode & 0o777).toBe(0o600);
    await loadPeople(server.database.urlOf("migratie"), server.services.config);
    expect((await readFile(server.secretFile, "utf8")).trim()).toBe(secret);
  });

  it.each(["header", "form"])("gets a token by %s, and acts for its organisation with it", async (way) => {
    const { status, headers, body } =
      way === "header"
        ? await askToken(grant, basic("politie-koppeling", secret))
        : await askToken({ ...grant, client_id: "politie-koppeling", client_secret: secret });
    expect([status, headers.get("cache-control")]).toEqual([200, "no-store"]);
    expect(body).toMatchObject({ token_type: "Bearer", expires_in: 900 });
    expect(await callWith(`Bearer ${body.access_token}`)).toEqual({
      actor: {
        medewerker: "politie-koppeling",
        organisatie: { id: "politie-haaglanden", soort: "politie" },
        rollen: ["koppeling"],
        tweeFactoren: false,
      },
      scopes: expect.arrayContaining(["meldingen:schrijven", "casussen:lezen"]),
    });
  });

  it("gets no more than it asked for, and no more than it may by then", async () => {
    const authorization = basic("politie-koppeling", secret);
    const { body } = await askToken({ ...grant, scope: "casussen:lezen" }, authorization);
    expect(body).toMatchObject({ scope: "casussen:lezen" });
    const scopesOf = async (token: string) => (await callWith(`Bearer ${token}`))?.scopes;
    expect(await scopesOf(body.access_token)).toEqual(["casussen:lezen"]);
    const report = await fetch(`${server.origin}/api/v1/meldingen`, {
      method: "POST",
      headers: { authorization: `Bearer ${body.access_token}`, "content-type": "application/json" },
      body: "{}",
    });
    expect(report.status).toBe(403);
    const { body: whole } = await askToken(grant, authorization);
    expect(await scopesOf(whole.access_token)).toHaveLength(2);
    await owner.query("update schakel.koppeling set scopes = '{meldingen:schrijven}'");
    expect(await scopesOf(whole.access_token)).toEqual(["meldingen:schrijven"]);
    expect(await scopesOf(body.access_token)).toEqual([]);
    await owner.query("update schakel.koppeling set scopes = '{meldingen:schrijven,casussen:lezen}'");
  });

  it("is refused with a wrong secret, an unknown name, two proofs at once or none", async () => {
    const answers = await Promise.all([
      askToken(grant, basic("politie-koppeling", "fout")),
      askToken(grant, basic("bestaat-niet", secret)),
      askToken(grant, basic("politie-koppeling\0", `${secret}x`)),
      askToken(grant, basic("%", secret)),
      askToken({ ...grant, client_secret: secret }, basic("politie-koppeling", secret)),
      askToken(grant),
    ]);
    for (const { status, body, headers } of answers) {
      expect([status, body]).toEqual([401, { error: "invalid_client" }]);
      expect(headers.get("www-authenticate")).toContain("Basic");
    }
    const { rows } = await owner.query(
      `select organisatie, count(*)::int as aantal from schakel.audit
        where handeling = 'token.uitgeven' and uitkomst = 'geweigerd' group by 1 order by 1`,
    );
    // who tried under the name of a system is for its organisation to know; the rest is the operator's
    expect(rows).toEqual([
      { organisatie: "-", aantal: 4 },
      { organisatie: "politie-haaglanden", aantal: 2 },
    ]);
  });

  it("is told what is wrong with its question", async () => {
    const authorization = basic("politie-koppeling", secret);
    expect((await askToken({}, authorization)).body).toEqual({ error: "invalid_request" });
    expect((await askToken({ grant_type: "password" }, authorization)).body).toEqual({
      error: "unsupported_grant_type",
    });
    expect((await askToken({ ...grant, scope: "alles" }, authorization)).body).toEqual({
      error: "invalid_scope",
    });
  });

  it("cannot use a token that is over, altered, or of a system that was switched off", async () => {
    const { body } = await askToken(grant, basic("politie-koppeling", secret));
    const token: string = body.access_token;
    expect(await callWith(`Bearer ${token}`)).toBeDefined();
    expect(await callWith(`Bearer ${"x".repeat(43)}`)).toBeUndefined();
    expect(await callWith(`Basic ${token}`)).toBeUndefined();
    expect(await callWith("")).toBeUndefined();
    const now = server.services.now();
    server.database.setNow(now.add({ minutes: 15 }));
    expect(await callWith(`Bearer ${token}`)).toBeUndefined();
    server.database.setNow(now);
    await owner.query("update schakel.koppeling set actief = false");
    expect(await callWith(`Bearer ${token}`)).toBeUndefined();
    expect((await askToken(grant, basic("politie-koppeling", secret))).status).toBe(401);
    const { rows } = await owner.query("select encode(hash, 'escape') as hash from schakel.token");
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});
