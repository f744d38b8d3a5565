import { beforeEach, describe, expect, it } from "vitest";
import type { PageSession } from "./auth/gate.ts";
import { keepPublicPages } from "./keep-public-pages.ts";
import { isPublicPath } from "./public-paths.ts";

let clock = Temporal.Instant.from("2026-11-22T22:59:59Z");
let rendered: string[] = [];
let stamp = "a";
const nobody = { sessie: undefined, inlogPad: "/auth/inloggen" };

/** A page that says how many were rendered before it. */
const respond = keepPublicPages(
  async (request) => {
    rendered.push(`${request.method} ${request.url}`);
    const status = request.url.includes("bestaat-niet") ? 404 : 200;
    return new Response(`page ${rendered.length}`, { status, headers: { "x-policy": "strict" } });
  },
  { now: () => clock, stampOf: async () => stamp },
);
const ask = async (address: string, init?: RequestInit) => {
  const answer = await respond(new Request(`http://localhost${address}`, init), nobody);
  return `${await answer.text()} ${answer.headers.get("x-policy")}`;
};

beforeEach(() => {
  clock = clock.add({ hours: 24 });
  rendered = [];
});

describe("a public page", () => {
  it("is rendered once a day and language, with its headers", async () => {
    expect([await ask("/wegwijzer"), await ask("/wegwijzer")]).toEqual(["page 1 strict", "page 1 strict"]);
    expect(await ask("/en/wegwijzer")).toBe("page 2 strict");
    clock = clock.add({ seconds: 1 });
    expect(await ask("/wegwijzer")).toBe("page 3 strict");
  });

  it("that shows what can change holds until it does; a file of it is nobody else's", async () => {
    expect([await ask("/sociale-kaart"), await ask("/sociale-kaart")]).toEqual([
      "page 1 strict",
      "page 1 strict",
    ]);
    expect(await ask("/wegwijzer")).toBe("page 2 strict");
    stamp = "b";
    expect(await ask("/sociale-kaart")).toBe("page 3 strict");
    expect(await ask("/wegwijzer")).toBe("page 2 strict");
    expect([await ask("/sociale-kaart/uitvoer"), await ask("/en/sociale-kaart/uitvoer")]).toEqual([
      "page 4 strict",
      "page 5 strict",
    ]);
    expect(await ask("/sociale-kaart/uitvoer")).toBe("page 6 strict");
  });

  it("stays in memory however many others are asked, as long as it is asked itself", async () => {
    expect(await ask("/wegwijzer")).toBe("page 1 strict");
    for (let n = 0; n < 5_000; n += 1) {
      await ask(`/bronnen/${n}`);
      if (n % 1_000 === 0) await ask("/wegwijzer");
    }
    expect(await ask("/wegwijzer")).toBe("page 1 strict");
    expect(await ask("/bronnen/0")).toBe("page 5002 strict");
  });

  it.each([
    ["a question in the address", "/wegwijzer?diep=ja", {}],
    ["an answer to a form", "/wegwijzer", { method: "POST", body: "stap=verder" }],
    ["a page that is not found", "/bronnen/bestaat-niet", {}],
    ["a page of a session", "/werk", {}],
    ["the page of the demonstration, which may hold a token", "/demo", {}],
  ])("is not what is kept of %s", async (_name, address, init) => {
    expect(await ask(address, init)).toBe("page 1 strict");
    expect(await ask(address, init)).toBe("page 2 strict");
  });

  it("is never kept of somebody who is logged in, whatever the address seems to be", async () => {
    const sessie = { naam: "Noor Verbeek" } as PageSession["sessie"];
    const answer = await respond(new Request("http://localhost/weg"), { ...nobody, sessie });
    expect(await answer.text()).toBe("page 1");
    expect(await ask("/weg")).toBe("page 2 strict");
  });

  it("is sent packed to whoever takes it so, and plain to the rest, from the first time on", async () => {
    const taken = async (accept: string) => {
      const init = accept ? { headers: { "accept-encoding": accept } } : {};
      const { headers, body } = await respond(new Request("http://localhost/uitleg", init), nobody);
      const packed = headers.get("content-encoding") === "gzip";
      const stream = packed ? body?.pipeThrough(new DecompressionStream("gzip")) : body;
      return [packed, headers.get("vary"), await new Response(stream).text()];
    };
    for (const accept of ["gzip", "br, gzip;q=0.8", "gzip, deflate, br, zstd", "GZIP"])
      expect(await taken(accept), accept).toEqual([true, "Accept-Encoding", "page 1"]);
    for (const accept of ["", "br", "gzip;q=0", "gzip;q=0.0, br", "xgzip"])
      expect(await taken(accept), accept).toEqual([false, "Accept-Encoding", "page 1"]);
  });

  it("is public with any character in its address", () => {
    for (const end of ["%0A", "%E2%80%A8", "%20"].map(decodeURIComponent))
      expect(isPublicPath(`/bronnen/LKHA-2.2${end}`)).toBe(true);
  });
});
