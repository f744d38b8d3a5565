import { describe, expect, it } from "vitest";
import { type Editie, edities } from "./editie.ts";
import { oordeel } from "./oordeel.ts";
import type { Regel, Tabel, Wacht } from "./rule.ts";
import type { Situatie, SituatieOpDatum } from "./situatie.ts";
import { vragen } from "./vragen.ts";

const handelingen = ["huisverbod"] as const;
const zin = (nl: string) => ({ nl, en: `${nl} (en)` });
type Deel = Omit<Partial<Regel>, "wacht"> & { oordeel: Wacht["oordeel"]; tot?: Wacht["tot"]; hard?: true };

/** A row about the one action; what it says, and what would be allowed, are called after its source. */
const rij = (bron: Regel["bron"], { oordeel, tot, hard, ...deel }: Deel): Regel => ({
  bron,
  soort: "verbod",
  wie: "verantwoordelijke",
  wat: zin(`${bron} zegt.`),
  ...deel,
  wacht: { handelingen, oordeel, wel: zin(`${bron} laat.`), ...(tot && { tot }), ...(hard && { hard }) },
});

/** What is said of the action under the edition of today, but with only these rows about it. */
function zeg(rijen: readonly Regel[], feiten: Partial<Situatie> = {}) {
  const [vandaag] = edities;
  const andere = Object.entries(vandaag.regels).filter(
    ([, { wacht }]) => !wacht?.handelingen.includes(...handelingen),
  );
  const eigen: Tabel = Object.fromEntries(rijen.map((ene, n) => [`${ene.bron}/${n}`, ene]));
  const editie: Editie = { ...vandaag, regels: { ...Object.fromEntries(andere), ...eigen } };
  const situatie: SituatieOpDatum = { aanleiding: "melding", ...feiten, datum: editie.vanaf };
  return oordeel(...handelingen, situatie, [editie]);
}

const open = rij("WW-V1", { oordeel: "mag" });
const dicht = rij("LKHA-2.2", { oordeel: "mag-niet" });
const vraagtEen = (sleutel: "ernstig" | "complex") =>
  `Eerst moet bekend zijn: ${vragen[sleutel].nl.replace(/^./, (letter) => letter.toUpperCase())}`;

describe("an action that a row opens", () => {
  it("may be done, and nothing more is asked or said", () => {
    expect(zeg([open])).toEqual({
      handeling: "huisverbod",
      oordeel: "mag",
      bronnen: ["WW-V1"],
      besluiten: [],
      uitleg: zin("WW-V1 zegt."),
      tenzij: null,
      afwijkbaar: false,
      ontbreekt: [],
      eerst: [],
    });
  });

  it("is opened by what holds, whatever else might have opened it", () => {
    const misschien = rij("WW-V2", { oordeel: "mag", als: { ernstig: true } });
    expect(zeg([misschien, open])).toMatchObject({ oordeel: "mag", bronnen: ["WW-V1"], ontbreekt: [] });
    const nooit = rij("WW-V2", { oordeel: "mag", als: { aanleiding: "adviesvraag" } });
    expect(zeg([open, nooit])).toMatchObject({ oordeel: "mag", bronnen: ["WW-V1"] });
  });

  it("waits while it is unknown whether the row holds, and says on what that hangs", () => {
    expect(zeg([rij("WW-V1", { oordeel: "mag", als: { ernstig: true } })])).toEqual({
      handeling: "huisverbod",
      oordeel: "eerst",
      bronnen: ["WW-V1"],
      besluiten: [],
      uitleg: expect.objectContaining({ nl: "Of dit mag, hangt af van wat nog niet bekend is." }),
      tenzij: expect.objectContaining({ nl: `WW-V1 laat. ${vraagtEen("ernstig")}` }),
      afwijkbaar: true,
      ontbreekt: ["ernstig"],
      eerst: [],
    });
  });

  it("is closed when no row opens it, and says what would", () => {
    const nooit = rij("WW-V1", { oordeel: "mag", als: { aanleiding: "adviesvraag" } });
    expect(zeg([nooit])).toMatchObject({
      oordeel: "mag-niet",
      bronnen: ["WW-V1"],
      uitleg: { nl: "Geen regel laat dit in deze situatie toe." },
      tenzij: zin("WW-V1 laat."),
      afwijkbaar: true,
      ontbreekt: [],
    });
  });

  it("says of a closed action first what closes it, then what would have opened it", () => {
    const nooit = rij("WW-V1", { oordeel: "mag", als: { aanleiding: "adviesvraag" } });
    expect(zeg([nooit, dicht])).toMatchObject({
      oordeel: "mag-niet",
      bronnen: ["LKHA-2.2", "WW-V1"],
      uitleg: zin("LKHA-2.2 zegt."),
      tenzij: { nl: "LKHA-2.2 laat. WW-V1 laat." },
    });
  });
});

describe("a guard", () => {
  it("that closes can be deviated from with a motive, unless any that closes is hard", () => {
    expect(zeg([open, dicht]).afwijkbaar).toBe(true);
    const hard = rij("WW-V2", { oordeel: "eerst", hard: true });
    expect(zeg([open, dicht, hard])).toMatchObject({ oordeel: "mag-niet", afwijkbaar: false });
    const elders = rij("WW-V2", { oordeel: "eerst", hard: true, als: { aanleiding: "adviesvraag" } });
    expect(zeg([open, dicht, elders]).afwijkbaar).toBe(true);
  });

  it("that is lifted is still a source, behind what opens the action, and closes nothing", () => {
    const gelicht = rij("LKHA-2.2", { oordeel: "mag-niet", hard: true, tot: { ernstig: true } });
    expect(zeg([gelicht, open], { ernstig: true })).toMatchObject({
      oordeel: "mag",
      bronnen: ["WW-V1", "LKHA-2.2"],
      uitleg: zin("WW-V1 zegt."),
      afwijkbaar: false,
      ontbreekt: [],
      eerst: [],
    });
  });

  it("that may be lifted by what is unknown asks that first, as strict as it is", () => {
    const streng = rij("LKHA-2.2", { oordeel: "mag-niet", tot: { ernstig: true } });
    expect(zeg([open, streng])).toMatchObject({
      oordeel: "eerst",
      ontbreekt: ["ernstig"],
      eerst: ["ernstig"],
    });
    expect(zeg([open, streng], { ernstig: false })).toMatchObject({ oordeel: "mag-niet", ontbreekt: [] });
    const zacht = rij("LKHA-2.2", { oordeel: "mag-gemotiveerd", tot: { ernstig: true } });
    expect(zeg([open, zacht]).oordeel).toBe("mag-gemotiveerd");
  });

  it("names what would lift it, by its own condition or by the exception of its row, each once", () => {
    const streng = rij("LKHA-2.2", {
      oordeel: "mag-niet",
      tot: [{ ernstig: true }, { complex: true, leeftijd: "volwassen" }],
      tenzij: { complex: true },
    });
    const feiten = { ernstig: false, complex: false };
    expect(zeg([open, streng], feiten).eerst).toEqual(["ernstig", "complex", "leeftijd"]);
    const vaag = rij("LKHA-2.2", { oordeel: "mag-niet", als: { eermotief: "ja" }, tot: { ernstig: true } });
    expect(zeg([open, vaag], feiten).eerst).toEqual([]);
  });

  it("that might hold is no reason, but what it hangs on is missing", () => {
    const vaag = rij("LKHA-2.2", { oordeel: "mag-niet", als: { ernstig: true } });
    expect(zeg([open, vaag])).toMatchObject({
      oordeel: "eerst",
      bronnen: ["LKHA-2.2"],
      uitleg: { nl: "Of dit mag, hangt af van wat nog niet bekend is." },
      ontbreekt: ["ernstig"],
      eerst: [],
    });
  });

  it("counts with what its row assumes, and still names the key it assumed", () => {
    const voorzichtig = rij("LKHA-2.2", {
      oordeel: "mag-niet",
      als: { ernstig: true },
      aanname: { ernstig: true },
    });
    expect(zeg([open, voorzichtig])).toMatchObject({ oordeel: "mag-niet", ontbreekt: ["ernstig"] });
    expect(zeg([open, voorzichtig], { ernstig: true })).toMatchObject({ oordeel: "mag-niet", ontbreekt: [] });
    const gerust = rij("LKHA-2.2", {
      oordeel: "mag-niet",
      als: { ernstig: true },
      aanname: { ernstig: false },
    });
    expect(zeg([open, gerust])).toMatchObject({ oordeel: "mag", ontbreekt: ["ernstig"] });
    expect(zeg([open, gerust], { ernstig: false })).toMatchObject({ oordeel: "mag", ontbreekt: [] });
  });
});

describe("of several guards", () => {
  it("the strictest decides; sources and reasons follow from strict to soft", () => {
    const zacht = rij("WW-V2", { oordeel: "mag-gemotiveerd" });
    const midden = rij("WW-V4", { oordeel: "eerst" });
    expect(zeg([open, zacht, midden, dicht])).toMatchObject({
      oordeel: "mag-niet",
      bronnen: ["LKHA-2.2", "WW-V4", "WW-V2"],
      uitleg: { nl: "LKHA-2.2 zegt. WW-V4 zegt. WW-V2 zegt." },
      tenzij: zin("LKHA-2.2 laat."),
    });
    expect(zeg([open, zacht, midden]).oordeel).toBe("eerst");
    expect(zeg([open, zacht])).toMatchObject({ oordeel: "mag-gemotiveerd", tenzij: zin("WW-V2 laat.") });
  });

  it("equally strict, those say what would be allowed that are certain", () => {
    const zeker = rij("WW-V4", { oordeel: "eerst" });
    const vaag = rij("LKHA-2.2", { oordeel: "mag-niet", als: { ernstig: true } });
    expect(zeg([open, vaag, zeker]).tenzij?.nl).toBe(`WW-V4 laat. ${vraagtEen("ernstig")}`);
  });

  it("of which none is certain, those say it that ask for something first", () => {
    const vaagEerst = rij("WW-V4", { oordeel: "eerst", als: { complex: true } });
    const vaagNiet = rij("LKHA-2.2", { oordeel: "mag-niet", als: { complex: true } });
    expect(zeg([open, vaagNiet, vaagEerst]).tenzij?.nl).toBe(`WW-V4 laat. ${vraagtEen("complex")}`);
    expect(zeg([open, vaagNiet]).tenzij?.nl).toBe(`LKHA-2.2 laat. ${vraagtEen("complex")}`);
  });

  it("a decision of ours is named once and gives way to what it rests on", () => {
    const eigen = () => rij("BESLUIT-NIET-SLUITEN-IN-GEVAAR", { oordeel: "eerst" });
    const uitspraak = zeg([open, eigen(), eigen()]);
    expect(uitspraak.besluiten).toEqual(["BESLUIT-NIET-SLUITEN-IN-GEVAAR"]);
    expect(uitspraak.bronnen).not.toContain("BESLUIT-NIET-SLUITEN-IN-GEVAAR");
    expect(uitspraak.bronnen.length).toBeGreaterThan(0);
  });
});

it("what was answered before is no answer to another question", () => {
  const rijen = [
    rij("WW-V1", { oordeel: "mag", als: { complex: true } }),
    rij("LKHA-2.2", { oordeel: "mag-niet", als: { ernstig: true }, tot: { eigenKracht: true } }),
    rij("WW-V2", { oordeel: "eerst", als: { lopendeHulp: true }, aanname: { lopendeHulp: false } }),
  ];
  const [vandaag] = edities;
  const andere = Object.entries(vandaag.regels).filter(
    ([, { wacht }]) => !wacht?.handelingen.includes(...handelingen),
  );
  const regels = {
    ...Object.fromEntries(andere),
    ...Object.fromEntries(rijen.map((ene) => [ene.bron, ene])),
  };
  const editie: Editie = { ...vandaag, regels };
  const vraag = (feiten: Partial<Situatie>) =>
    oordeel(...handelingen, { aanleiding: "melding", ...feiten, datum: editie.vanaf }, [editie]);
  const basis = { complex: true, ernstig: true, eigenKracht: false, lopendeHulp: false };
  const antwoorden = [
    vraag(basis),
    vraag({ ...basis, eigenKracht: true }),
    vraag({ ...basis, ernstig: false }),
    vraag({ ...basis, ernstig: false, complex: false }),
    vraag({ complex: true, ernstig: false }),
    vraag(basis),
  ].map(({ oordeel, bronnen, ontbreekt }) => `${oordeel} ${bronnen} ${ontbreekt}`);
  expect(antwoorden).toEqual([
    "mag-niet LKHA-2.2 ",
    "mag WW-V1,LKHA-2.2 ",
    "mag WW-V1 ",
    "mag-niet WW-V1 ",
    "mag WW-V1 lopendeHulp",
    "mag-niet LKHA-2.2 ",
  ]);
});
