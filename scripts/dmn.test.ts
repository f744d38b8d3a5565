import { DmnModdle, type Element } from "dmn-moddle";
import fc from "fast-check";
import { evaluate, unaryTest } from "feelin";
import { describe, expect, it } from "vitest";
import { naamVan } from "#domain/protocol/beslistabel.ts";
import { isTegenspraak } from "#domain/protocol/bewijs/diagram.ts";
import { assenVan, situatieVan } from "#domain/protocol/bewijs/ruimte.ts";
import { codeer, ONWAAR, sleutels, WAAR } from "#domain/protocol/compile.ts";
import { edities } from "#domain/protocol/editie.ts";
import { type Gereed, geldt, leesVoor, reglementOp } from "#domain/protocol/reglement.ts";
import { handelingen, type Situatie } from "#domain/protocol/situatie.ts";
import { wegwijzer } from "#domain/protocol/wegwijzer.ts";
import { alsDmn } from "./dmn.ts";

type Uitkomst = { readonly [kolom: string]: unknown };
type Rule = {
  readonly cellen: readonly (readonly [invoer: string, test: string])[];
  readonly uitvoer: Uitvoer;
};
type Uitvoer = readonly (readonly [kolom: string, feel: string])[];
type Besluit =
  | { readonly treffer: string; readonly regels: readonly Rule[] }
  | { readonly feel: string; readonly uit: readonly string[] };

const editie = edities[0];
const tekstVan = (element: unknown): string => (element as { text: string }).text;
const lijst = (element: Element, naam: string): Element[] => (element[naam] ?? []) as Element[];

/** The decisions in a DMN document by name, read as any other program would read it. */
async function leesDmn(xml: string): Promise<ReadonlyMap<string, Besluit>> {
  const { rootElement, warnings } = await new DmnModdle().fromXML(xml);
  expect(warnings).toEqual([]);
  const besluiten = lijst(rootElement, "drgElement").filter(({ $type }) => $type === "dmn:Decision");
  return new Map(besluiten.map((besluit) => [String(besluit["name"]), leesBesluit(besluit)]));
}

function leesBesluit(besluit: Element): Besluit {
  const logica = besluit["decisionLogic"] as Element;
  if (logica.$type === "dmn:LiteralExpression") {
    const eisen = lijst(besluit, "informationRequirement").map((eis) => eis["requiredDecision"] as Element);
    return { feel: tekstVan(logica), uit: eisen.map(({ href }) => String(href).slice(1)) };
  }
  const invoer = lijst(logica, "input").map(({ inputExpression }) => tekstVan(inputExpression));
  const kolommen = lijst(logica, "output").map(({ name }) => String(name));
  const regels = lijst(logica, "rule").map((regel) => ({
    cellen: lijst(regel, "inputEntry").flatMap((cel, n) =>
      tekstVan(cel) === "-" ? [] : [[invoer[n] ?? "", tekstVan(cel)] as const],
    ),
    uitvoer: lijst(regel, "outputEntry").map((cel, n) => [kolommen[n] ?? "", tekstVan(cel)] as const),
  }));
  return { treffer: String(logica["hitPolicy"]), regels };
}

const gevonden = new Map<string, unknown>();
/** The same text on the same value comes to the same, and feelin takes its time. */
function eenmaal(naam: string, reken: () => { value: unknown; warnings: readonly unknown[] }): unknown {
  if (gevonden.has(naam)) return gevonden.get(naam);
  const { value, warnings } = reken();
  if (warnings.length > 0) throw new Error(`${naam}: ${JSON.stringify(warnings)}`);
  gevonden.set(naam, value);
  return value;
}

/** One question to a DMN document, whose inputs are all given, null where nothing is known. */
function vraagAan(besluiten: ReadonlyMap<string, Besluit>, situatie: Situatie) {
  const invoer = Object.fromEntries(sleutels.map((sleutel) => [sleutel, situatie[sleutel] ?? null]));
  const namen = Object.fromEntries(sleutels.map((sleutel) => [sleutel, JSON.stringify(invoer[sleutel])]));
  const slaagt = ([sleutel, test]: readonly [string, string]): boolean =>
    eenmaal(`is ${test} | ${namen[sleutel]}`, () => unaryTest(test, { "?": invoer[sleutel] ?? null })) ===
    true;
  const waarde = (feel: string): unknown =>
    eenmaal(`geeft ${feel} | ${namen["bij"]}`, () => evaluate(feel, { bij: invoer["bij"] ?? null }));
  const treffers = (naam: string): readonly Rule[] => {
    const besluit = besluiten.get(naam);
    if (!besluit || !("regels" in besluit)) throw new Error(`${naam} is no decision table`);
    const treffers = besluit.regels.filter(({ cellen }) => cellen.every(slaagt));
    return besluit.treffer === "FIRST" ? treffers.slice(0, 1) : treffers;
  };
  const zoek = (naam: string): readonly Uitkomst[] =>
    treffers(naam).map(({ uitvoer }) =>
      Object.fromEntries(uitvoer.map(([kolom, feel]) => [kolom, waarde(feel)])),
    );
  const rijen = (naam: string): readonly unknown[] => [
    ...new Set(
      treffers(naam).map(({ uitvoer }) => waarde(uitvoer.find(([kolom]) => kolom === "rij")?.[1] ?? "")),
    ),
  ];
  const slotsom = (naam: string): unknown => {
    const besluit = besluiten.get(naam);
    if (!besluit || !("feel" in besluit)) throw new Error(`${naam} is no literal expression`);
    const gegeven = Object.fromEntries(besluit.uit.map((ander) => [ander, zoek(ander)]));
    return eenmaal(`uit ${besluit.feel} | ${JSON.stringify(gegeven)}`, () => evaluate(besluit.feel, gegeven));
  };
  return { zoek, rijen, slotsom };
}

const reglement = reglementOp(editie.vanaf, [editie]);
const assen = assenVan(reglement.condities);

/** Every alternative of every condition of the edition. */
const alternatieven = reglement.condities.flat();

/**
 * Situations out of the space that is enumerated: of every key one of the classes that some condition tells apart. Chance
 * seldom meets a condition over many keys, so each situation is made to meet one, in turn.
 */
const uitDeRuimte = (aantal: number): readonly Situatie[] =>
  fc
    .sample(fc.tuple(...assen.map(({ klassen }) => fc.constantFrom(...klassen))), {
      seed: 3,
      numRuns: 2 * aantal,
    })
    .map((klassen, beurt) => {
      const code = sleutels.map(() => 0);
      for (const [n, { plaats }] of assen.entries()) code[plaats] = klassen[n]?.bits ?? 0;
      for (const { sleutel, masker, geen } of alternatieven[beurt % alternatieven.length] ?? [])
        code[sleutel] = geen ? (code[sleutel] ?? 0) & ~masker : masker & -masker;
      return code;
    })
    .filter((code) => !isTegenspraak(code))
    .slice(0, aantal)
    .map(situatieVan);

/** The rows that hold and those that could, as our own evaluator finds them. */
function eigen(situatie: Situatie) {
  const lezing = leesVoor(reglement, situatie);
  const die = (rijen: readonly Gereed<unknown>[], past: (staat: number) => boolean) =>
    rijen.filter((rij) => past(geldt(rij, lezing))).map(({ sleutel }) => sleutel);
  const zeker = (rijen: readonly Gereed<unknown>[]) => die(rijen, (staat) => staat === WAAR);
  const mogelijk = (rijen: readonly Gereed<unknown>[]) => die(rijen, (staat) => staat !== ONWAAR);
  return { zeker, mogelijk };
}

// another engine asks every table of 2,500 situations: on a busy machine that takes its time
describe("the tables as DMN, read back from the file and asked by feelin", { timeout: 240_000 }, async () => {
  const besluiten = await leesDmn(await alsDmn(editie));
  const situaties = uitDeRuimte(2500);

  it("are asked about different situations, in which nearly every row holds now and then", () => {
    expect(new Set(situaties.map((situatie) => codeer(situatie).join())).size).toBe(2500);
    const { regels, stappen, verantwoordelijkheden } = reglement;
    const alle = [...regels, ...stappen, ...verantwoordelijkheden].map(({ sleutel }) => sleutel);
    const geldend = new Set(
      situaties.flatMap((situatie) =>
        eigen(situatie).zeker([...regels, ...stappen, ...verantwoordelijkheden]),
      ),
    );
    expect(geldend.size).toBeGreaterThan(alle.length * 0.98);
  });

  it("find the same rules that hold, and the same that could", () => {
    for (const situatie of situaties) {
      const { rijen } = vraagAan(besluiten, situatie);
      const { zeker, mogelijk } = eigen(situatie);
      expect(rijen("regels"), JSON.stringify(situatie)).toEqual(zeker(reglement.regels));
      expect(rijen("regels_mogelijk"), JSON.stringify(situatie)).toEqual(mogelijk(reglement.regels));
    }
  });

  it("find the same responsible organisation, sight on safety, transfer, and rows that could decide", () => {
    for (const situatie of situaties) {
      const { zoek, rijen } = vraagAan(besluiten, situatie);
      const { verantwoordelijk, zichtOpVeiligheid, overdracht } = wegwijzer(
        { ...situatie, datum: editie.vanaf },
        [editie],
      );
      expect(zoek("verantwoordelijk"), JSON.stringify(situatie)).toMatchObject([
        {
          verantwoordelijk,
          zichtOpVeiligheid,
          naar: overdracht?.naar ?? null,
          grond: overdracht?.grond ?? null,
        },
      ]);
      const { mogelijk } = eigen(situatie);
      expect(rijen("verantwoordelijk_mogelijk")).toEqual(mogelijk(reglement.verantwoordelijkheden));
    }
  });

  it("find the same steps in the same order", () => {
    for (const situatie of situaties) {
      const { rijen } = vraagAan(besluiten, situatie);
      const { zeker, mogelijk } = eigen(situatie);
      const nog = reglement.stappen.filter(
        ({ rij: { zolangOnbekend } }) => !zolangOnbekend || situatie[zolangOnbekend] === undefined,
      );
      expect(rijen("stappen"), JSON.stringify(situatie)).toEqual(zeker(nog));
      expect(rijen("stappen_mogelijk"), JSON.stringify(situatie)).toEqual(mogelijk(nog));
    }
  });

  it("come to the same judgement of every action", () => {
    for (const situatie of situaties) {
      const { slotsom } = vraagAan(besluiten, situatie);
      const vraag = { ...situatie, datum: editie.vanaf, voorgenomen: [...handelingen] };
      for (const { handeling, oordeel } of wegwijzer(vraag, [editie]).handelingen)
        expect({ handeling, oordeel: slotsom(naamVan("oordeel", handeling)) }).toEqual({
          handeling,
          oordeel,
        });
    }
  });
});
