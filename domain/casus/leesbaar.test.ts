import { describe, expect, it } from "vitest";
import { leesbaar } from "./leesbaar.ts";

describe("text that somebody wrote", () => {
  it("is kept with line ends, accents and emoji, trimmed", () => {
    expect(leesbaar(40).parse("  Zoë zei:\r\n\tniet thuis 🙂 ")).toBe("Zoë zei:\r\n\tniet thuis 🙂");
  });

  it.each([
    ["nothing but spaces", "   "],
    ["more than allowed", "x".repeat(41)],
    ["a character that ends texts", "voor\u0000na"],
    ["an escape for a terminal", "\u001b[2J"],
    ["half of a pair", "\ud83d"],
  ])("is refused with %s", (_wat, tekst) => {
    expect(leesbaar(40).safeParse(tekst).success).toBe(false);
  });
});
