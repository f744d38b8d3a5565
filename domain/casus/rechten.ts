import type { Casus } from "./casus.ts";
import type { CommandOf } from "./command.ts";
import { accept, type Decision, refuse } from "./decision.ts";
import { isDubbelAnoniem } from "./dubbel-anoniem-stand.ts";
import type { CasusEvent } from "./event.ts";
import { type Recht, rechten } from "./inlichten.ts";

/** What was told to somebody in the casus (by id) or to the reporter, as an event. */
export const rechtenVerteld = (aan: string, verteld: readonly Recht[]): CasusEvent => ({
  type: "RechtenVerteld",
  v: 1,
  data: { aan, rechten: rechten.filter((recht) => verteld.includes(recht)) },
});

/** Somebody heard what rights they have at Veilig Thuis, on the day of the contact (X-VT11); refused for a stranger. */
export function vertelRechten(
  { aanWie: aan, rechten: verteld }: CommandOf<"VertelRechten">,
  casus: Pick<Casus, "betrokkenen">,
): Decision {
  if (aan !== "melder" && !casus.betrokkenen.some(({ id }) => id === aan))
    return refuse({
      code: "betrokkene-onbekend",
      bronnen: [],
      uitleg: {
        nl: "Deze persoon staat niet in deze casus. Ververs de bladzijde en kies opnieuw.",
        en: "This person is not in this case. Refresh the page and choose again.",
      },
    });
  return accept([rechtenVerteld(aan, verteld)]);
}

/** Whether the victim is the reporter: one person, who is told once. */
export const meldtVoorZichzelf = ({ vrager }: Pick<Casus["melding"], "vrager">): boolean =>
  vrager === "slachtoffer";

/** Which rights one person heard of from this organisation, each with the last day it was told. */
export type RechtenVan = { readonly aan: string; readonly verteld: Readonly<Partial<Record<Recht, string>>> };

/**
 * What the reporter and everybody in the casus heard from this organisation, the reporter first. A reporter other than
 * the victim is there whether anything is known of them or not, so that nothing follows from it; of whom nobody knows who it
 * is, nobody can tell anything.
 */
export function rechtenPerPersoon(
  casus: Pick<Casus, "betrokkenen" | "melding" | "vervolgmeldingen" | "rechtenVerteld">,
  organisatie: string,
): RechtenVan[] {
  const { betrokkenen, melding, rechtenVerteld: alle } = casus;
  const eigen = alle.filter(({ door }) => door === organisatie);
  const melder = meldtVoorZichzelf(melding) || isDubbelAnoniem(casus) ? [] : ["melder"];
  return [...melder, ...betrokkenen.map(({ id }) => id)].map((aan) => ({
    aan,
    verteld: Object.fromEntries(
      eigen.flatMap((ene) => (ene.aan === aan ? ene.rechten.map((recht) => [recht, ene.op]) : [])),
    ),
  }));
}

/** Whether somebody heard everything (X-VT11). */
export const isAllesVerteld = ({ verteld }: RechtenVan): boolean =>
  rechten.every((recht) => verteld[recht] !== undefined);
