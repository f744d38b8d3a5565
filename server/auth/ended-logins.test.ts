import { readFile } from "node:fs/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type LoginServer, startLoginServer } from "../testing/login-server.ts";
import { makeVisitor } from "../testing/visitor.ts";
import { dropEndedLogins } from "./ended-logins.ts";
import type { Sessie } from "./session.ts";

let server: LoginServer;
let owner: pg.Client;
beforeAll(async () => {
  server = await startLoginServer();
  owner = new pg.Client({ connectionString: server.database.adminUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await server.close();
});

const count = async (table: string): Promise<number> =>
  (await owner.query(`select count(*)::int as n from schakel.${table}`)).rows[0].n;
const counts = async () => [await count("sessie"), await count("token"), await count("inlogpoging")];

async function logIn(wie: string) {
  const who = makeVisitor(server.origin);
  const { text } = await who.get(`/auth/inloggen?als=${wie}&terug=/werk`);
  return { who, ...(JSON.parse(text) as { sessie: Sessie }) };
}

it("what nobody can use any more goes, what is in use stays, and so does every audit line", async () => {
  const start = server.services.now();
  const still = await logIn("noor-verbeek");
  const gone = await logIn("tarik-bosman");
  await gone.who.post("/auth/uitloggen", { csrf: gone.sessie.csrf });
  await makeVisitor(server.origin).get("/auth/inloggen"); // begun, and left at the page of the provider
  const secret = (await readFile(server.secretFile, "utf8")).trim();
  const form = {
    grant_type: "client_credentials",
    client_id: "politie-koppeling",
    client_secret: secret,
  };
  await fetch(`${server.origin}/api/v1/token`, { method: "POST", body: new URLSearchParams(form) });
  const lines = await count("audit");
  expect(await counts()).toEqual([2, 1, 1]);

  expect(await dropEndedLogins(server.services), "right away").toBe(1);
  expect(await counts()).toEqual([1, 1, 1]);
  expect(JSON.parse((await still.who.get("/werk")).text).sessie?.naam).toBe("Noor Verbeek");

  server.database.setNow(start.add({ minutes: 16 }));
  expect(await dropEndedLogins(server.services), "after a quarter of an hour").toBe(2);
  expect(await counts()).toEqual([1, 0, 0]);

  server.database.setNow(start.add({ hours: 10 }));
  expect(await dropEndedLogins(server.services), "after ten hours").toBe(1);
  expect(await counts()).toEqual([0, 0, 0]);
  expect(await count("audit")).toBe(lines);
});
