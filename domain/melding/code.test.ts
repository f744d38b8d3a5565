import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CodeSoort, codeLengte, leesCode, maakCode } from "./code.ts";

const soorten = Object.keys(codeLengte) as CodeSoort[];
const toeval = fc.uint8Array({ minLength: 32, maxLength: 32 });

describe("a code to write down", () => {
  it.each(soorten)("of kind %s is read however it was typed: small letters, spaces, no hyphens", (soort) =>
    fc.assert(
      fc.property(toeval, (bytes) => {
        const code = maakCode(soort, bytes);
        expect(code.replaceAll("-", "")).toHaveLength(codeLengte[soort]);
        for (const typed of [
          code,
          code.toLowerCase(),
          code.replaceAll("-", " "),
          ` ${code.replaceAll("-", "")} `,
        ])
          expect(leesCode(soort, typed)).toBe(code);
      }),
    ),
  );

  it("with one wrong character is none, so that a slip is told and not tried", () => {
    fc.assert(
      fc.property(toeval, fc.nat(15), fc.nat(30), (bytes, plek, stap) => {
        const tekens = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
        const kaal = maakCode("bewijs", bytes).replaceAll("-", "");
        const ander = tekens.charAt((tekens.indexOf(kaal.charAt(plek)) + 1 + stap) % tekens.length);
        expect(leesCode("bewijs", kaal.slice(0, plek) + ander + kaal.slice(plek + 1))).toBeUndefined();
      }),
    );
  });

  it("has more randomness than anybody can try, and refuses to be made of less", () => {
    // five bits for each character but the check
    expect((codeLengte.bewijs - 1) * 5).toBeGreaterThanOrEqual(60);
    expect((codeLengte.concept - 1) * 5).toBeGreaterThanOrEqual(100);
    expect((codeLengte.lezen - 1) * 5).toBeGreaterThanOrEqual(128);
    expect(() => maakCode("concept", new Uint8Array(16))).toThrow("randomness");
  });

  it.each(["", "\0", "K7Q4", "💩".repeat(50), "x".repeat(100_000)])("is not %j", (typed) => {
    expect(leesCode("bewijs", typed)).toBeUndefined();
  });
});
