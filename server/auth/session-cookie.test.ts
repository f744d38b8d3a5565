import { Hono } from "hono";
import { expect, it } from "vitest";
import { csrfOf, dropCookie, findCookie, newSecret, putCookie } from "./session-cookie.ts";

const name = "schakel-sessie";

/** Sets, reads and removes the cookie as a route would. */
function routes(origin: string) {
  const app = new Hono();
  app.get("/set/:secret", (c) => {
    putCookie(c, { name, origin, secret: c.req.param("secret") });
    return c.text("");
  });
  app.get("/read", (c) => c.json(findCookie(c, { name, origin }) ?? null));
  app.get("/drop", (c) => {
    dropCookie(c, { name, origin });
    return c.text("");
  });
  return app;
}

it("with encryption the cookie is secure and bound to this host", async () => {
  const app = routes("https://schakel.example");
  const secret = newSecret();
  const set = (await app.request(`/set/${secret}`)).headers.get("set-cookie");
  expect(set).toBe(`__Host-schakel-sessie=${secret}; Path=/; HttpOnly; Secure; SameSite=Lax`);
  const read = async (cookie: string) => (await app.request("/read", { headers: { cookie } })).json();
  expect(await read(`__Host-schakel-sessie=${secret}`)).toBe(secret);
  expect(await read(`schakel-sessie=${secret}`)).toBeNull();
  expect((await app.request("/drop")).headers.get("set-cookie")).toMatch(
    /^__Host-schakel-sessie=; Max-Age=0;.*Secure/,
  );
});

it("on this machine without encryption it lacks only what a browser would refuse there", async () => {
  const secret = newSecret();
  const set = (await routes("http://localhost:3000").request(`/set/${secret}`)).headers.get("set-cookie");
  expect(set).toBe(`schakel-sessie=${secret}; Path=/; HttpOnly; SameSite=Lax`);
});

it("the token of forms follows from the cookie and does not contain it", () => {
  const secret = newSecret();
  expect(csrfOf(secret)).toBe(csrfOf(secret));
  expect(csrfOf(newSecret())).not.toBe(csrfOf(secret));
  expect(csrfOf(secret)).not.toContain(secret.slice(0, 8));
});
