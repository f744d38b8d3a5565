import { expect, it } from "vitest";
import { z } from "zod";
import { leesJson } from "./json.ts";

it("a length that is no number does not bring down who asks for it", () => {
  const tekst = '{"vormen":{"length":{"toString":0}},"naam":{"length":[]},"length":3}';
  const gelezen = leesJson(tekst);
  expect(gelezen).toEqual({ vormen: { length: null }, naam: { length: null }, length: 3 });
  const vorm = z.object({ vormen: z.array(z.string()).min(1), naam: z.string().max(5) });
  expect(() => vorm.safeParse(JSON.parse(tekst))).toThrow(TypeError);
  expect(vorm.safeParse(gelezen).success).toBe(false);
});

it("what is no JSON throws", () => expect(() => leesJson("{")).toThrow(SyntaxError));
