import { mkdir, readdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import pg from "pg";
import { afterEach, beforeEach, describe, expect, inject, it } from "vitest";
import { connectOrRefuse, onDatabase } from "./database/connection.ts";
import { readPidFile } from "./database/postgres-process.ts";
import { makeDataFolder, startProgram } from "./testing/program.ts";

let folder: string;
let remove: () => Promise<void>;
beforeEach(async () => {
  ({ folder, remove } = await makeDataFolder());
});
afterEach(() => remove());

const start = (env: NodeJS.ProcessEnv = {}) => startProgram({ dataFolder: folder, env });
const database = () => readPidFile(path.join(folder, "database", "postgresql"));

/** Refused: one sentence on stderr, nothing on stdout, exit code 1. */
async function refusal(env: NodeJS.ProcessEnv): Promise<string> {
  const program = await start(env);
  expect(await program.ended).toBe(1);
  expect(program.output()).toBe("");
  expect(program.errors().trim().split("\n")).toHaveLength(1);
  return program.errors();
}

describe("the program", () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "says where it answers, and %s stops it and its database",
    async (signal) => {
      const program = await start();
      await program.ready;
      expect(program.output()).toBe(`Schakel: ${program.origin}\n`);
      const page = await fetch(program.origin);
      expect([page.status, page.headers.get("content-type")]).toEqual([200, "text/html; charset=utf-8"]);
      program.signal(signal);
      expect(await program.ended).toBe(0);
      expect(program.errors()).toBe("");
      expect(await database()).toBeUndefined();
    },
  );

  it("stops cleanly when the signal comes while it starts", async () => {
    const program = await start();
    await expect.poll(database, { timeout: 60_000 }).toBeDefined();
    program.signal("SIGTERM");
    expect(await program.ended).toBe(0);
    expect(await database()).toBeUndefined();
  });

  it("starts again after it was killed", async () => {
    const killed = await start();
    await killed.ready;
    killed.signal("SIGKILL");
    await killed.ended;
    const program = await start();
    await program.ready;
    expect((await fetch(program.origin)).status).toBe(200);
    program.signal("SIGTERM");
    expect(await program.ended).toBe(0);
    expect(await database()).toBeUndefined();
  });

  it("ends when its database is killed", async () => {
    const program = await start();
    await program.ready;
    process.kill((await database())?.pid ?? 0, "SIGKILL");
    expect(await program.ended).toBe(1);
    expect(program.errors()).toContain("PostgreSQL has stopped");
  });
});

describe("what it answers", () => {
  it("a public page without the client framework, and headers that close everything else", async () => {
    const program = await start();
    await program.ready;
    const page = await fetch(program.origin);
    expect(await page.text()).not.toMatch(/modulepreload|__reactRouter|entry\.client/);
    // what comes from memory has no script of its own, so no nonce either
    expect(page.headers.get("content-security-policy")).toMatch(/script-src 'self';/);
    expect(page.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(page.headers.get("x-content-type-options")).toBe("nosniff");
    expect(page.headers.get("referrer-policy")).toBe("same-origin");

    const policyOf = async (path: string) =>
      (await fetch(program.origin + path)).headers.get("content-security-policy");
    const madeNow = await policyOf("/bestaat-niet");
    expect(madeNow).toMatch(/script-src 'self' 'nonce-[\w-]{22}'/);
    expect(await policyOf("/bestaat-niet")).not.toBe(madeNow);
    const unknownPage = await fetch(`${program.origin}/bestaat-niet`);
    expect([unknownPage.status, await unknownPage.text()]).toEqual([
      404,
      expect.stringContaining("Niet gevonden"),
    ]);
    const unknownFile = await fetch(`${program.origin}/assets/bestaat-niet.js`);
    expect([unknownFile.status, unknownFile.headers.get("cache-control")]).toEqual([404, "no-store"]);
    const unknownCall = await fetch(`${program.origin}/api/v1/bestaat-niet`);
    expect([unknownCall.status, unknownCall.headers.get("content-type")]).toEqual([
      404,
      "application/problem+json",
    ]);
    expect(await unknownCall.json()).toMatchObject({ status: 404, title: "Niet gevonden" });
    const tooLong = await fetch(`${program.origin}/api/v1/x`, {
      method: "POST",
      body: "x".repeat(1_000_001),
    });
    expect([tooLong.status, await tooLong.json()]).toMatchObject([413, { status: 413 }]);
    expect(program.errors()).toBe("");
    program.signal("SIGTERM");
    await program.ended;
  });
});

describe("on a PostgreSQL of somebody else", () => {
  let url: string;
  let keyFile: string;
  beforeEach(async () => {
    const server = inject("testServer");
    const admin = new pg.Client({ connectionString: server.adminUrl });
    await admin.connect();
    const name = `vreemd_${process.hrtime.bigint()}`;
    await admin.query(`create database ${name}`);
    await admin.end();
    url = onDatabase(server.adminUrl, name);
    keyFile = path.join(folder, "keys");
    await writeFile(keyFile, server.keyFile);
  });

  it("it runs there, makes no database of its own, and leaves that server alone", async () => {
    const program = await start({ DATABASE_URL: url, SCHAKEL_MODE: "demo", SCHAKEL_KEY_FILE: keyFile });
    await program.ready;
    expect((await fetch(program.origin)).status).toBe(200);
    program.signal("SIGTERM");
    expect(await program.ended).toBe(0);
    expect((await readdir(folder)).toSorted()).toEqual(["keys", "koppelingen"]);
    await (await connectOrRefuse(url, "it")).end();
  });

  it("a demo does not start on a live database", async () => {
    await writeFile(path.join(folder, "oidc"), "secret");
    const live = {
      DATABASE_URL: url,
      SCHAKEL_MODE: "live",
      SCHAKEL_KEY_FILE: keyFile,
      OIDC_ISSUER: "https://login.example.nl",
      OIDC_CLIENT_ID: "schakel",
      OIDC_CLIENT_SECRET_FILE: path.join(folder, "oidc"),
    };
    const program = await start(live);
    await program.ready;
    program.signal("SIGTERM");
    await program.ended;
    const demo = { DATABASE_URL: url, SCHAKEL_MODE: "demo", SCHAKEL_KEY_FILE: keyFile };
    expect(await refusal(demo)).toContain("made in mode live and SCHAKEL_MODE is demo");
  });
});

it("a worker does jobs and answers no requests", async () => {
  const program = await start({ SCHAKEL_ROLE: "worker" });
  await expect.poll(database, { timeout: 60_000 }).toBeDefined();
  await expect(fetch(program.origin)).rejects.toThrow("fetch failed");
  program.signal("SIGTERM");
  expect(await program.ended).toBe(0);
  expect([program.output(), await database()]).toEqual(["", undefined]);
});

describe("it does not start", () => {
  it("on a port in use, and does not touch the data folder then", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    expect(await refusal({ PORT: String(port) })).toContain(`Port ${port} is in use`);
    expect(await readdir(folder)).toEqual([]);
    other.close();
  });

  it("with a data folder that is a file", async () => {
    await writeFile(path.join(folder, "file"), "");
    expect(await refusal({ SCHAKEL_DATA: path.join(folder, "file") })).toContain("cannot be used");
  });

  it.each([
    ["postgres://nobody:geheim@127.0.0.1:1/schakel", "127.0.0.1:1/schakel as nobody: nothing listens there"],
    ["postgres://nobody:geheim@bestaat-niet.invalid/schakel", "that host"],
  ])("with the unreachable DATABASE_URL %s", async (url, sentence) => {
    const said = await refusal({ DATABASE_URL: url, SCHAKEL_MODE: "demo" });
    expect(said).toContain(sentence);
    expect(said).not.toContain("geheim");
  });

  it("with a wrong password or an unknown database in DATABASE_URL", async () => {
    const { adminUrl } = inject("testServer");
    const wrongPassword = adminUrl.replace(/:[^:@]+@/, ":fout@");
    expect(await refusal({ DATABASE_URL: wrongPassword, SCHAKEL_MODE: "demo" })).toContain(
      "the password is wrong",
    );
    const unknown = adminUrl.replace(/\/postgres$/, "/bestaat_niet");
    expect(await refusal({ DATABASE_URL: unknown, SCHAKEL_MODE: "demo" })).toContain(
      "that database does not exist",
    );
  });

  it("with a wrong value in its environment", async () => {
    await mkdir(path.join(folder, "leeg"));
    expect(await refusal({ SCHAKEL_MODE: "proef" })).toBe(
      "SCHAKEL_MODE is proef, but must be demo or live.\n",
    );
  });
});
