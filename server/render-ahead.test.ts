import { expect, it } from "vitest";
import { renderAhead } from "./render-ahead.ts";

const site: Record<string, string> = {
  "/": '<a href="/ik">ik</a> <a class="x" href="/en">English</a> <a href="/werk">werk</a> <a href="https://knmi.nl/">weer</a>',
  "/ik":
    '<a href="/weten/reis?van=ik">x</a> <a href="/weten/trouwen#wat">x</a> <a href="/kapot">x</a> <a href="/reizen">x</a>',
  "/en": '<a href="/bronnen">x</a>',
  "/bronnen":
    '<a href="/bronnen/LKHA-2.2">x</a> <a href="/sociale-kaart/pharos">x</a> <a href="/sociale-kaart">x</a>',
};
const pauses = { first: 0, between: 0 };

it("follows links to pages of content, not to sources, cards, questions or pages of work, and outlives what fails", async () => {
  const asked: string[] = [];
  const respond = async ({ url }: Request) => {
    const { pathname } = new URL(url);
    asked.push(pathname);
    if (pathname === "/reizen") throw new Error("no database now");
    return new Response(site[pathname] ?? "");
  };
  const { signal } = new AbortController();
  expect(await renderAhead(respond, { origin: "http://localhost:1", signal, pauses })).toEqual(asked);
  expect(asked.toSorted()).toEqual([
    "/",
    "/bronnen",
    "/en",
    "/ik",
    "/reizen",
    "/sociale-kaart",
    "/weten/trouwen",
  ]);
});

it("ends when the program does", async () => {
  const closing = new AbortController();
  let count = 0;
  const respond = async () => {
    count += 1;
    closing.abort();
    return new Response(site["/"]);
  };
  await renderAhead(respond, { origin: "http://localhost:1", signal: closing.signal, pauses });
  expect(count).toBe(1);
});
