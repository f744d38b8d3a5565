import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseGemeenten } from "#server/people/gemeenten.ts";
import { zoekerVan } from "./gemeentenamen.ts";

const gemeenten = parseGemeenten(readFileSync("data/gemeenten.csv", "utf8"));
const { vind, lijktOp } = zoekerVan(gemeenten);
const naam = (getypt: string) => gemeenten.find(({ code }) => code === vind(getypt))?.naam;

describe("a municipality as people type it", () => {
  it("is found by its everyday name, whatever the capitals, accents and apostrophes", () => {
    expect(naam("den haag")).toBe("'s-Gravenhage");
    expect(naam("’s Gravenhage")).toBe("'s-Gravenhage");
    expect(naam("Den Bosch")).toBe("'s-Hertogenbosch");
    expect(naam("sudwest fryslan")).toBe("Súdwest-Fryslân");
    expect(naam(" Hengelo ")).toBe("Hengelo (O.)");
  });
  it("is found by every name of the list", () => {
    expect(gemeenten.filter((een) => vind(een.naam) !== een.code)).toEqual([]);
  });
  it("is not guessed: a name of two, or of none, gets the nearest names instead", () => {
    expect(naam("Bergen")).toBeUndefined();
    expect(lijktOp("Bergen")).toEqual(expect.arrayContaining(["Bergen (L.)", "Bergen (NH.)"]));
    expect(naam("Den Hag")).toBeUndefined();
    expect(lijktOp("Den Hag")[0]).toBe("Den Haag");
    expect(lijktOp("Amsterdm")[0]).toBe("Amsterdam");
    expect(lijktOp("qqqqqq")).toEqual([]);
    expect(lijktOp("  ")).toEqual([]);
    expect(lijktOp("Amsterdam ".repeat(90_000))).toEqual([]);
  });
});
