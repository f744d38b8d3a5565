import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { mostFields } from "../read-form.ts";
import { type LoginServer, startLoginServer } from "../testing/login-server.ts";
import { makeVisitor } from "../testing/visitor.ts";

let server: LoginServer;
/** What every request of somebody who is logged in carries. */
let noor: { cookie: string; "x-csrf": string; origin: string };
beforeAll(async () => {
  server = await startLoginServer();
  const who = makeVisitor(server.origin);
  const { sessie } = JSON.parse((await who.get("/auth/inloggen?als=noor-verbeek")).text);
  const cookie = `schakel-sessie=${who.cookies.get("schakel-sessie")?.value}`;
  noor = { cookie, "x-csrf": sessie.csrf, origin: server.origin };
});
afterAll(() => server.close());

async function post(path: string, body: string, headers: Record<string, string>) {
  const response = await fetch(`${server.origin}${path}`, {
    method: "POST",
    body: Buffer.from(body), // unlike a text this brings no type of its own
    headers,
    redirect: "manual",
  });
  return { status: response.status, text: await response.text() };
}

const form = "application/x-www-form-urlencoded";
const multipart = "multipart/form-data; boundary=grens";
const fields = (many: number) => Array.from({ length: many }, (_, n) => `overigen.${n}.x=1`).join("&");
const parts = (many: number) =>
  `${'--grens\r\nContent-Disposition: form-data; name="x"\r\n\r\n1\r\n'.repeat(many)}--grens--\r\n`;

const pages = ["/wegwijzer", "/en/wegwijzer", "/", "/assets/x.js", "/api/bestaat-niet"];
const work = [
  "/casus/nieuw",
  "/casus/x?index",
  "/casus/x.data?index",
  "/zoek",
  "/auth/taal",
  "/auth/uitloggen",
];
const doors = [...pages, ...work].map((path) => ({
  path,
  send: (type: string | undefined, body: string) =>
    post(path, body, { ...(work.includes(path) && noor), ...(type && { "content-type": type }) }),
}));

describe("a post that is no form we read", () => {
  it.each(doors)("$path answers JSON, plain text and a body without a type with 415", async ({ send }) => {
    for (const type of ["application/json", "text/plain", "application/x-www-form-urlencodedx", undefined])
      expect((await send(type, "{}")).status, type).toBe(415);
  });

  it.each(doors)("$path answers a multipart body that is none with 400", async ({ send }) => {
    expect((await send("multipart/form-data", "x")).status, "no boundary").toBe(400);
    expect((await send(multipart, "x")).status, "no parts").toBe(400);
    expect((await send(multipart, parts(2).slice(0, -20))).status, "cut off").toBe(400);
  });

  it.each(doors)("$path answers more fields than any form has with 413, at once", async ({ send }) => {
    expect((await send(form, fields(mostFields + 1))).status).toBe(413);
    expect((await send(form, "&".repeat(900_000))).status).toBe(413);
    expect((await send(multipart, parts(mostFields + 1))).status).toBe(413);
  });

  it("says what would be right, in the language of the page", async () => {
    const dutch = await post("/wegwijzer", "{}", { "content-type": "application/json" });
    expect(dutch.text).toContain("leest alleen formulieren");
    const english = await post("/en/wegwijzer", "{}", { "content-type": "application/json" });
    expect(english.text).toContain("reads forms only");
    const many = await post("/zoek", fields(mostFields + 1), { ...noor, "content-type": form });
    expect(many.text).toContain(`hoogstens ${mostFields} velden`);
  });
});

describe("a post longer than any form", () => {
  const long = `toelichting=${"a".repeat(1_000_000)}`;
  it.each([
    ["/casus/nieuw", () => ({ ...noor, "accept-language": "en" }), "dit bericht is te lang"],
    ["/werk", () => ({ "accept-language": "en" }), "this message is too long"],
    ["/en/wegwijzer", () => ({}), "this message is too long"],
  ])("to %s is answered with a page in the language of the reader", async (path, headers, expected) => {
    const { status, text } = await post(path, long, { ...headers(), "content-type": form });
    expect([status, text]).toEqual([413, expect.stringContaining(expected)]);
  });
});

describe("what travels compressed", () => {
  const encoding = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(server.origin + path, { headers: { "accept-encoding": "gzip", ...headers } });
    await answer.arrayBuffer();
    return answer.headers.get("content-encoding");
  };
  it("is a public page and a file, for who can read it", async () => {
    expect(await encoding("/wegwijzer")).toBe("gzip");
    expect(await encoding("/auth/stijl.css")).toBe("gzip");
    expect(await encoding("/wegwijzer", { "accept-encoding": "identity" })).toBeNull();
  });
  it("is never a page of a session, which holds its token", async () => {
    for (const path of ["/werk", "/casus/x", "/demo", "/zoek", "/auth/opnieuw", "/werk.data"])
      expect(await encoding(path, noor), path).toBeNull();
  });
});

it("a form with as many fields as there may be reaches the page, typed either way", async () => {
  for (const [type, body] of [
    [form, fields(mostFields)],
    [multipart, parts(mostFields)],
  ] as const)
    expect((await post("/casus/x", body, { ...noor, "content-type": type })).status, type).toBe(200);
});

describe("a post to a public page", () => {
  it.each([
    ["another site", { origin: "https://kwaad.example" }],
    [
      "another site that claims to be ours",
      { origin: "https://kwaad.example", "sec-fetch-site": "same-origin" },
    ],
    ["an opaque page", { origin: "null" }],
    ["something that is no address", { origin: "onzin" }],
  ])("from %s is refused before it reaches the page", async (_name, headers) => {
    const { status, text } = await post("/wegwijzer", "stap=verder", { ...headers, "content-type": form });
    expect([status, text]).toEqual([403, expect.stringContaining("niet van een pagina van Schakel")]);
  });

  it("from the page itself, or from a browser that does not say where it was, is answered", async () => {
    for (const headers of [{ origin: server.origin }, {}])
      expect((await post("/wegwijzer", "stap=verder", { ...headers, "content-type": form })).status).toBe(
        200,
      );
    const byNumber = server.origin.replace("localhost", "127.0.0.1");
    const response = await fetch(`${byNumber}/wegwijzer`, {
      method: "POST",
      body: "stap=verder",
      headers: { origin: byNumber, "content-type": form },
    });
    expect(response.status).toBe(200);
  });
});

it.each(["/werk", "/werk.data", "/casus/x", "/bestaat-niet", "/auth/opnieuw", "/oidc/bestaat-niet"])(
  "%s is not kept by a browser or proxy",
  async (path) => {
    const { headers } = await fetch(`${server.origin}${path}`, { headers: noor, redirect: "manual" });
    expect(headers.get("cache-control")).toMatch(/no-store/);
  },
);

describe("a browser throws away what it kept", () => {
  it.each([
    ["/auth/uitloggen", '"cache", "storage"'],
    ["/auth/vergrendelen", '"cache"'],
    ["/auth/inloggen", '"cache"'],
  ])("at %s", async (path, expected) => {
    const own = makeVisitor(server.origin);
    const { sessie } = JSON.parse((await own.get("/auth/inloggen?als=tarik-bosman")).text);
    const response = await fetch(`${server.origin}${path}`, {
      method: "POST",
      body: new URLSearchParams({ csrf: sessie.csrf }),
      headers: {
        cookie: `schakel-sessie=${own.cookies.get("schakel-sessie")?.value}`,
        origin: server.origin,
      },
      redirect: "manual",
    });
    expect([response.status, response.headers.get("clear-site-data")]).toEqual([303, expected]);
  });
});

it.each(["/casus/%E0%A4%A", "/bronnen/%", "/en/bronnen/%ff.data"])(
  "%s is no address, and is not found before a page looks at it",
  async (path) => {
    const response = await fetch(`${server.origin}${path}`, { headers: noor });
    expect([response.status, await response.text()]).toEqual([
      404,
      expect.stringMatching(/onleesbaar|cannot be read/),
    ]);
  },
);

describe("a public page whose address is typed with capitals", () => {
  const look = (path: string, method = "GET") =>
    fetch(`${server.origin}${path}`, { method, headers: { cookie: noor.cookie }, redirect: "manual" });

  it.each([
    ["/IK", "/ik"],
    ["/Ik?x=A", "/ik?x=A"],
    ["/AR/Weten", "/ar/weten"],
    ["/SOCIALE-KAART/UITVOER", "/sociale-kaart/uitvoer"],
    ["/En/Bronnen/LKHA-2.2", "/en/bronnen/LKHA-2.2"],
    ["/EN", "/en"],
  ])("%s leads to %s", async (path, meant) => {
    for (const method of ["GET", "HEAD"]) {
      const { status, headers } = await look(path, method);
      expect([status, headers.get("location"), headers.get("cache-control")]).toEqual([
        302,
        meant,
        "no-store",
      ]);
    }
  });

  it.each(["/ik", "/bronnen/LKHA-2.2", "/WERK", "/EN/Casus/x", "//IK", "//EVIL.example/IK", "/IK.data"])(
    "%s is none",
    async (path) => expect((await look(path)).status).toBe(200),
  );

  it("knows no session either, and what is posted there gets no page", async () => {
    const { text } = await post("/IK", "a=b", { ...noor, "content-type": form });
    expect(JSON.parse(text)).not.toHaveProperty("sessie.naam");
  });
});
