import { describe, expect, it } from "vitest";
import { padIn, taalVanPad } from "./taal.ts";

describe("the language of a public address", () => {
  it("is English under /en only", () => {
    expect(["/", "/wegwijzer", "/en", "/en/weg", "/enquete"].map(taalVanPad)).toEqual([
      "nl",
      "nl",
      "en",
      "en",
      "nl",
    ]);
  });
  it("changes there and back without losing the page", () => {
    for (const pad of ["/", "/wegwijzer", "/weg"]) expect(padIn("nl", padIn("en", pad))).toBe(pad);
    expect(padIn("en", "/en/weg")).toBe("/en/weg");
    expect(padIn("en", "/")).toBe("/en");
  });
});
