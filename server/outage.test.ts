import pg from "pg";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { openPools, type Pools } from "./database/connect.ts";
import { isOutage } from "./database/outage.ts";
import { type LoginServer, startLoginServer } from "./testing/login-server.ts";
import { makeVisitor, type Visitor } from "./testing/visitor.ts";

let server: LoginServer;
let gone: ReturnType<typeof openPools>;
let there: Pools;
let visitor: Visitor;
beforeAll(async () => {
  server = await startLoginServer();
  there = { ...server.services.pools };
  // nothing listens on the first port
  gone = openPools("postgres://niemand@127.0.0.1:1/niets", server.services.keys);
  visitor = makeVisitor(server.origin);
  await visitor.get("/auth/inloggen?als=noor-verbeek&terug=/werk");
});
afterEach(() => {
  Object.assign(server.services.pools, there);
  vi.restoreAllMocks();
});
afterAll(async () => {
  await gone.close();
  await server.close();
});

const log = () => vi.spyOn(console, "error").mockImplementation(() => undefined);
const told = (written: ReturnType<typeof log>) => written.mock.calls.map(([line]) => String(line)).join("\n");

describe("without a database", () => {
  it("the API says when to try again, and it is no defect", async () => {
    const written = log();
    Object.assign(server.services.pools, gone.pools);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        fetch(`${server.origin}/api/v1/casussen`, { headers: { authorization: `Bearer ${"a".repeat(43)}` } }),
      ),
    );
    for (const answer of answers) {
      expect([answer.status, answer.headers.get("content-type"), answer.headers.get("retry-after")]).toEqual([
        503,
        "application/problem+json",
        "5",
      ]);
      expect(await answer.json()).toMatchObject({ type: "https://schakel.example/problemen/storing" });
    }
    expect(told(written)).not.toContain("defect");
    expect(written.mock.calls.length, "one line, not one for each request").toBeLessThan(2);
  });

  it.each([
    ["nl", "Schakel is er even niet"],
    ["en-GB", "Schakel is away for a moment"],
  ])("a page says so to a browser that asks for %s", async (language, title) => {
    const written = log();
    Object.assign(server.services.pools, gone.pools);
    const page = await visitor.get("/werk", { "accept-language": language });
    expect([page.status, page.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(page.text).toContain(title);
    expect((await visitor.get("/auth/inloggen?terug=/werk")).status).toBe(503);
    expect(told(written)).not.toContain("defect");
  });
});

it("a connection that breaks under a request is an outage as well, and the next request is answered", async () => {
  const written = log();
  const waiting = there.schrijf.query("select pg_sleep(30)").catch((error: unknown) => error);
  const admin = new pg.Client({ connectionString: server.database.adminUrl });
  await admin.connect();
  const end = `select pg_terminate_backend(pid) from pg_stat_activity where query = 'select pg_sleep(30)'`;
  await expect.poll(async () => (await admin.query(end)).rowCount).toBe(1);
  await admin.end();
  expect(isOutage(await waiting)).toBe(true);
  expect(isOutage(await there.schrijf.query("select * from niets").catch((error: unknown) => error))).toBe(
    false,
  );
  expect(isOutage(new TypeError("x is not a function"))).toBe(false);
  expect((await visitor.get("/werk")).status).toBe(200);
  expect(told(written)).not.toContain("defect");
});
