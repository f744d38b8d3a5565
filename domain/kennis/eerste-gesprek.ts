import type { Handeling, SituatieOpDatum } from "../protocol/situatie.ts";
import { schadelijkeVormen } from "../protocol/tabellen/begrippen.ts";
import { type Wegwijzing, wegwijzer } from "../protocol/wegwijzer.ts";
import type { SignaalVorm } from "./deskundigen.ts";

/**
 * What the rule tables say of a first talk about a form, and of telling the family, in the Netherlands while nobody was
 * consulted. The talk is weighed as one that endangers nobody; telling the family as long as that is not known. Where
 * the form is not itself a harmful practice, honour plays no part.
 */
export function eersteGesprek(vorm: SignaalVorm, datum: string): Wegwijzing {
  const gesprek: Handeling =
    vorm === "kindermishandeling" ? "gesprek-kind-zonder-ouders" : "gesprek-slachtoffer";
  const bekend: SituatieOpDatum = {
    datum,
    aanleiding: "adviesvraag",
    bij: "nergens",
    vrager: "professional",
    vormen: [vorm],
    verblijf: "nederland",
    deskundigeGeraadpleegd: false,
    risicoanalyseGereed: false,
    ...(!schadelijkeVormen.includes(vorm) && { eermotief: "nee" }),
  };
  const praten = wegwijzer({ ...bekend, informerenBedreigend: false, voorgenomen: [gesprek] });
  const familie = wegwijzer({ ...bekend, voorgenomen: ["informeren-familie"] });
  return {
    ...praten,
    // most rules hold for both: an answer says each once
    regels: [
      ...new Map([...praten.regels, ...familie.regels].map((regel) => [regel.wat.nl, regel])).values(),
    ],
    handelingen: [...praten.handelingen, ...familie.handelingen],
  };
}

/** Whether the tables let an expert come before that first talk. */
export const isEerstDeskundige = ({ handelingen: [gesprek] }: Wegwijzing): boolean =>
  gesprek?.oordeel === "eerst" || gesprek?.oordeel === "mag-niet";
