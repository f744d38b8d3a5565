import { type Bron, isBesluit } from "../bronnen.ts";
import { sleutels } from "../compile.ts";
import type { Conditie } from "../conditie.ts";
import type { GereedRegel, Reglement } from "../reglement.ts";
import { type OordeelSoort, oordelen } from "../rule.ts";
import type { Handeling, Sleutel } from "../situatie.ts";
import type { Diagram, Knoop } from "./diagram.ts";
import { overgangen } from "./overgang.ts";
import { type As, type Klasse, situatieVan, waardenIn } from "./ruimte.ts";
import type { Schending } from "./schending.ts";
import type { Stand, Weegblad } from "./weegblad.ts";

/**
 * A place where more becomes allowed: by learning what was unknown (`kennis`), or because a fact changes (`feit`).
 * `rijen` are the rows that gave way to it; `bedoeld` when one of them closes until exactly this is so.
 */
export type Opening = {
  readonly handeling: Handeling;
  readonly door: "kennis" | "feit";
  readonly sleutel: Sleutel;
  readonly waarden: readonly string[];
  readonly van: OordeelSoort;
  readonly naar: OordeelSoort;
  readonly rijen: readonly string[];
  readonly bedoeld: boolean;
};

/** Where the contract itself lets an unknown count as the protected case, so that knowing it may open. */
const beschermdBijOnbekend: readonly { readonly bron: Bron; readonly sleutel: Sleutel }[] = [
  { bron: "RK-7.29", sleutel: "geslacht" },
];

const noemt = (conditie: Conditie | undefined, sleutel: Sleutel | undefined): boolean =>
  sleutel !== undefined && [conditie ?? []].flat().some((conjunctie) => Object.hasOwn(conjunctie, sleutel));
/** Whether a row keeps an action closed until this key says otherwise. */
const licht = ({ rij }: GereedRegel, sleutel: Sleutel | undefined): boolean =>
  rij.wacht?.oordeel !== "mag" && (noemt(rij.tenzij, sleutel) || noemt(rij.wacht?.tot, sleutel));
const noemtErgens = (gereed: GereedRegel, sleutel: Sleutel): boolean =>
  [gereed.rij.als, gereed.rij.tenzij, gereed.rij.wacht?.tot].some((conditie) => noemt(conditie, sleutel));

/** Whether a source wants this key to lift this row. */
const zegtHet = (gereed: GereedRegel, sleutel: Sleutel): boolean =>
  (!isBesluit(gereed.rij.bron) && licht(gereed, sleutel)) ||
  beschermdBijOnbekend.some(
    (ene) =>
      ene.bron === gereed.rij.bron &&
      ene.sleutel === sleutel &&
      Object.hasOwn(gereed.rij.aanname ?? {}, sleutel),
  );

/** The rows that gave way: closed before and not after, or open for certain only after. */
function geweken(voor: readonly Stand[], na: readonly Stand[]): readonly GereedRegel[] {
  const sluiters = (standen: readonly Stand[]) =>
    new Set(standen.filter(({ opent }) => !opent).map(({ gereed }) => gereed));
  const openers = (standen: readonly Stand[]) =>
    new Set(standen.filter(({ opent, misschien }) => opent && !misschien).map(({ gereed }) => gereed));
  return [...sluiters(voor).difference(sluiters(na)), ...openers(na).difference(openers(voor))];
}

const dicht = ({ weging }: Weegblad): boolean =>
  oordelen.indexOf(weging.oordeel) >= oordelen.indexOf("eerst");

type Gelopen = {
  readonly handeling: Handeling;
  readonly reglement: Reglement;
  readonly diagram: Diagram;
  readonly bladen: ReadonlyMap<Knoop, Weegblad>;
};

/** Every place where knowing more opens an action, and those where it does without a source that wants it. */
export function watOpent({ handeling, reglement, diagram, bladen }: Gelopen): {
  opent: readonly Opening[];
  stil: readonly { schending: Schending; bekend: number }[];
} {
  const rijen = reglement.perHandeling.get(handeling) ?? [];
  const gevonden = new Map<
    string,
    Omit<Opening, "waarden" | "rijen"> & { waarden: Set<string>; rijen: Set<string> }
  >();
  const stil: { schending: Schending; bekend: number }[] = [];
  const telt = (as: As, van: Klasse, naar: Klasse) =>
    naar.bits !== 0 && (van.bits === 0 || rijen.some((rij) => licht(rij, sleutels[as.plaats])));

  for (const { as, van, naar, voor, na, code } of overgangen(diagram, telt)) {
    const [eerst, daarna] = [bladen.get(voor), bladen.get(na)];
    const sleutel = sleutels[as.plaats];
    if (!eerst || !daarna || !sleutel || !dicht(eerst) || dicht(daarna)) continue;
    const was = eerst.weging.oordeel;
    const weken = geweken(eerst.standen, daarna.standen).filter((rij) => noemtErgens(rij, sleutel));
    const bedoeld = weken.some((rij) => zegtHet(rij, sleutel));
    const door = van.bits === 0 ? "kennis" : "feit";
    if (door === "kennis" && was === "mag-niet" && !bedoeld)
      stil.push({
        bekend: code.filter((bits) => bits !== 0).length,
        schending: {
          soort: "stil-geopend",
          conclusie: handeling,
          rijen: [...weken.map((rij) => rij.sleutel), sleutel],
          situatie: situatieVan(code),
        },
      });
    if (door === "feit" && !bedoeld) continue;
    const wordt = daarna.weging.oordeel;
    const naam = [door, sleutel, was, wordt, bedoeld].join("|");
    const nieuw = { handeling, door, sleutel, van: was, naar: wordt, bedoeld } as const;
    const opening = gevonden.get(naam) ?? { ...nieuw, waarden: new Set(), rijen: new Set() };
    for (const waarde of waardenIn(as, naar)) opening.waarden.add(waarde);
    for (const rij of weken) opening.rijen.add(rij.sleutel);
    gevonden.set(naam, opening);
  }
  const opent = [...gevonden.values()].map((ene) => ({
    ...ene,
    waarden: [...ene.waarden],
    rijen: [...ene.rijen],
  }));
  return { opent, stil };
}
