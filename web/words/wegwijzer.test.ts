import { expect, it } from "vitest";
import { gevaarVoor } from "./wegwijzer.ts";

it("in danger, the number for abroad stands only where it may be abroad", () => {
  const gevaar = (verblijf: "nederland" | "buitenland" | undefined, isZelf = false) =>
    gevaarVoor({ taal: "nl", verblijf, isZelf });
  expect(gevaar("nederland")).toEqual({ titel: "Er is nu gevaar: bel 112", tekst: undefined });
  expect(gevaar(undefined)).toMatchObject({ tekst: expect.stringMatching(/^In het buitenland/) });
  expect(gevaar("buitenland").titel).toContain("in een ander land");
  expect(gevaar("buitenland", true).titel).toContain("van het land waar u bent");
});
