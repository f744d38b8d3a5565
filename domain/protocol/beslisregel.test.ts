import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { beslisregels, type Cel, feelCel } from "./beslisregel.ts";
import { assenVan, situatieVan } from "./bewijs/ruimte.ts";
import { compileer, evalueer, ONWAAR, sleutels, tenzijUitkomst, WAAR } from "./compile.ts";
import { type Aanname, type Conditie, leeftijdsklassen } from "./conditie.ts";
import type { Situatie, Sleutel, Vorm } from "./situatie.ts";

type Rij = { als?: Conditie; tenzij?: Conditie; aanname?: Aanname };

/** Rows of every make: alternatives, exceptions, several demands on one key, ages, forms both ways, and an assumption. */
const rijen: { readonly [naam: string]: Rij } = {
  altijd: {},
  keuze: { als: { bij: ["lkha", "bz"], ernstig: true } },
  alternatieven: { als: [{ bij: "lkha" }, { verblijf: "buitenland", ernstig: false }] },
  uitzondering: { als: { bij: ["lkha", "bz"] }, tenzij: { bij: "bz", ernstig: true } },
  uitzonderingen: { tenzij: [{ verblijf: "nederland" }, { ernstig: true, bij: "lkha" }] },
  botsing: { als: { verblijf: "nederland" }, tenzij: { verblijf: "nederland" } },
  leeftijd: { als: { leeftijd: ["jonger-dan-12", "12-tot-16"] }, tenzij: { leeftijd: "12-tot-16" } },
  vormen: { als: { vormen: { enige: ["vgv", "achterlating"], geen: ["partnergeweld"] } } },
  zonderVormen: {
    als: { vormen: { enige: ["vgv", "partnergeweld"] } },
    tenzij: { vormen: { enige: ["achterlating"], geen: ["vgv"] } },
  },
  aanname: {
    als: { geslacht: ["vrouw", "man"] },
    tenzij: { verblijf: "buitenland" },
    aanname: { geslacht: "vrouw" },
  },
  andereAanname: { als: { geslacht: ["man", "anders"] }, aanname: { geslacht: "vrouw" } },
};

const waarde = (sleutel: Sleutel, situatie: Situatie): string | boolean | undefined => {
  if (sleutel !== "leeftijd") return situatie[sleutel] as string | boolean | undefined;
  const jaren = situatie.leeftijd;
  return Object.entries(leeftijdsklassen).find(
    ([, [van, tot]]) => jaren !== undefined && van <= jaren && jaren <= tot,
  )?.[0];
};

/** Whether a cell is met, as anybody would read it. */
function past(sleutel: Sleutel, cel: Cel, situatie: Situatie): boolean {
  if (situatie[sleutel] === undefined) return cel.onbekend;
  if (cel.eisen.length === 0) return cel.waarden.includes(waarde(sleutel, situatie) ?? "");
  const heeft = (welke: readonly Vorm[]) => welke.some((vorm) => situatie.vormen?.includes(vorm));
  return cel.eisen.every(({ enige, geen }) => (!enige || heeft(enige)) && !(geen && heeft(geen)));
}

const treft = (
  rij: Rij & { zolangOnbekend?: Sleutel },
  zekerheid: "zeker" | "mogelijk",
  situatie: Situatie,
) =>
  beslisregels(rij, zekerheid).some((cellen) =>
    sleutels.every((sleutel) => !cellen[sleutel] || past(sleutel, cellen[sleutel], situatie)),
  );

describe("the lines of a row", () => {
  it.each(Object.entries(rijen))(
    "%s: say what the row says, whatever is known",
    (_, { als, tenzij, aanname }) => {
      const eerst = compileer(als ?? {}, aanname);
      const behalve = compileer(tenzij ?? [], aanname);
      const assen = assenVan([eerst, behalve]);
      fc.assert(
        fc.property(fc.tuple(...assen.map(({ klassen }) => fc.constantFrom(...klassen))), (klassen) => {
          const code = sleutels.map(() => 0);
          for (const [n, { plaats }] of assen.entries()) code[plaats] = klassen[n]?.bits ?? 0;
          const situatie = situatieVan(code);
          const staat = tenzijUitkomst(evalueer(eerst, code), evalueer(behalve, code));
          const rij = { ...(als && { als }), ...(tenzij && { tenzij }), ...(aanname && { aanname }) };
          expect(treft(rij, "zeker", situatie)).toBe(staat === WAAR);
          expect(treft(rij, "mogelijk", situatie)).toBe(staat !== ONWAAR);
        }),
        { numRuns: 200 },
      );
    },
  );

  it("leave out a line that nothing can meet", () => {
    const nooit = { als: { verblijf: "nederland" }, tenzij: { verblijf: "nederland" } } as const;
    expect(beslisregels(nooit, "zeker")).toEqual([]);
    expect(beslisregels(nooit, "mogelijk")).toHaveLength(1);
  });

  it("of a step that finds something out are met only while that is unknown", () => {
    const stap = { als: { bij: "lkha" }, zolangOnbekend: "verblijf" } as const;
    for (const zekerheid of ["zeker", "mogelijk"] as const) {
      expect(treft(stap, zekerheid, { aanleiding: "melding", bij: "lkha" })).toBe(true);
      expect(treft(stap, zekerheid, { aanleiding: "melding", bij: "lkha", verblijf: "nederland" })).toBe(
        false,
      );
    }
  });

  it("of a step that also needs to know what it finds out are never met for certain", () =>
    expect(beslisregels({ als: { verblijf: "nederland" }, zolangOnbekend: "verblijf" }, "zeker")).toEqual(
      [],
    ));
});

describe("a cell in FEEL", () => {
  it.each<[string, Sleutel, Cel | undefined]>([
    ["-", "bij", undefined],
    ['"lkha", "bz"', "bij", { waarden: ["lkha", "bz"], eisen: [], onbekend: false }],
    ['null, "lkha"', "bij", { waarden: ["lkha"], eisen: [], onbekend: true }],
    ["null", "bij", { waarden: [], eisen: [], onbekend: true }],
    ["true", "ernstig", { waarden: [true], eisen: [], onbekend: false }],
    [
      "[0..11], [18..130]",
      "leeftijd",
      { waarden: ["jonger-dan-12", "volwassen"], eisen: [], onbekend: false },
    ],
    [
      '? != null and (some vorm in ? satisfies vorm in ("vgv"))',
      "vormen",
      { waarden: [], eisen: [{ enige: ["vgv"] }], onbekend: false },
    ],
    [
      '? = null or ((some vorm in ? satisfies vorm in ("vgv")) and not(some vorm in ? satisfies vorm in ("achterlating", "partnergeweld")))',
      "vormen",
      {
        waarden: [],
        eisen: [{ enige: ["vgv"] }, { geen: ["achterlating", "partnergeweld"] }],
        onbekend: true,
      },
    ],
  ])("is %s", (feel, sleutel, cel) => expect(feelCel(sleutel, cel)).toBe(feel));
});
