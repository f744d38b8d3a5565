import { type Afweging, weegMelding } from "../protocol/afweging.ts";
import { type Edities, edities } from "../protocol/editie.ts";
import type { Handeling, Situatie, SituatieOpDatum, Vorm } from "../protocol/situatie.ts";
import { type Wegwijzing, wegwijzer } from "../protocol/wegwijzer.ts";
import { afwegingen, afwegingVelden } from "./afwegingen.ts";
import { antwoord, antwoorden, type Melding } from "./melding.ts";
import type { VeldId } from "./velden.ts";

/** What the assistant asks the tables about: whether these may be done now, and what must come first. */
export const teBeoordelen = [
  "gesprek-slachtoffer",
  "informeren-familie",
  "overleg-alle-professionals",
] as const satisfies readonly Handeling[];

/**
 * Where somebody stands with a report, all of it from the rule tables. `nu` is the guide's answer as long as nobody
 * reported, `bijMelding` that once it is. `isAfsluiten`: there are no signals (any more) and nothing speaks for a report.
 */
export type Uitkomst = {
  readonly situatie: SituatieOpDatum;
  readonly nu: Wegwijzing;
  readonly bijMelding: Wegwijzing;
  readonly afweging: Afweging;
  readonly isAfsluiten: boolean;
};

/** What the answers of a professional who has not reported tell of the situation; no answer leaves a key unknown. */
export function situatieVan(melding: Melding, datum: string): SituatieOpDatum {
  const een = (veld: VeldId) => antwoord(melding, veld);
  const jaNee = (veld: VeldId): boolean | undefined => ({ ja: true, nee: false })[een(veld) ?? ""];
  const vormen = antwoorden(melding, "vormen") as readonly Vorm[];
  const bedreigt = antwoorden(melding, "nietGrond").length > 0 || jaNee("gevaarErger");
  const gevonden: { [K in keyof Situatie]?: Situatie[K] | undefined } = {
    vormen: vormen.length > 0 ? [...vormen] : undefined,
    eermotief: een("eermotief") as Situatie["eermotief"],
    verblijf: een("verblijf") as Situatie["verblijf"],
    informerenBedreigend: bedreigt,
    deskundigeGeraadpleegd: jaNee("deskundige"),
    risicoanalyseGereed: jaNee("risicoanalyse"),
  };
  const gewogen = afwegingVelden.map((veld) => {
    const gegeven: Readonly<Record<string, Partial<Situatie>>> = afwegingen[veld].antwoorden;
    return gegeven[een(veld) ?? ""] ?? {};
  });
  const bekend = Object.entries(gevonden).filter(([, waarde]) => waarde !== undefined);
  return Object.assign(
    { datum, aanleiding: "adviesvraag", vrager: "professional", bij: "nergens" } as const,
    Object.fromEntries(bekend),
    ...gewogen,
  );
}

/** What the tables of the day say of what was filled in; `lijst` are the editions to choose from. */
export function uitkomstVan(melding: Melding, datum: string, lijst: Edities = edities): Uitkomst {
  const situatie = situatieVan(melding, datum);
  const afweging = weegMelding(situatie, lijst);
  return {
    situatie,
    nu: wegwijzer({ ...situatie, voorgenomen: [...teBeoordelen] }, lijst),
    bijMelding: wegwijzer({ ...situatie, aanleiding: "melding" }, lijst),
    afweging,
    isAfsluiten: antwoord(melding, "afweging1") === "nee" && !afweging.uitkomsten.includes("melden"),
  };
}
