import type { Wissel } from "./wat-als.ts";

/** In how many cases something would be otherwise in the same way. A term is told by its direction, not by its days. */
export type GeteldeWissel = Omit<Wissel, "door"> & { readonly casussen: number };

/** What a proposed edition would change in the cases that were looked at. */
export type Telling = {
  readonly casussen: number;
  readonly anders: number;
  readonly wissels: readonly GeteldeWissel[];
  /** Per changed row, the cases in which it makes a difference. */
  readonly door: readonly { readonly rij: string; readonly casussen: number }[];
};

/** Counts case after case and keeps nothing of any of them. */
export function teller(): { tel: (wissels: readonly Wissel[]) => void; telling: () => Telling } {
  const per = new Map<string, Omit<Wissel, "door">>();
  const aantallen = new Map<string, number>();
  const rijen = new Map<string, number>();
  let casussen = 0;
  let anders = 0;
  return {
    tel: (wissels) => {
      casussen += 1;
      if (wissels.length === 0) return;
      anders += 1;
      // the same thing twice in one case is one case
      for (const [naam, soort] of new Map(wissels.map((wissel) => benoemd(grof(wissel))))) {
        per.set(naam, soort);
        erbij(aantallen, naam);
      }
      for (const rij of new Set(wissels.flatMap(({ door }) => door))) erbij(rijen, rij);
    },
    telling: () => ({
      casussen,
      anders,
      wissels: [...per]
        .map(([naam, soort]) => ({ ...soort, casussen: aantallen.get(naam) ?? 0 }))
        .toSorted((een, ander) => ander.casussen - een.casussen),
      door: [...rijen]
        .map(([rij, aantal]) => ({ rij, casussen: aantal }))
        .toSorted((een, ander) => ander.casussen - een.casussen),
    }),
  };
}

const erbij = (tabel: Map<string, number>, naam: string) => tabel.set(naam, (tabel.get(naam) ?? 0) + 1);
const benoemd = (soort: Omit<Wissel, "door">) => [JSON.stringify(soort), soort] as const;

function grof({ door: _, ...wissel }: Wissel): Omit<Wissel, "door"> {
  const { wat, over, van, naar } = wissel;
  if (wat !== "termijn") return wissel;
  return {
    wat,
    ...(over !== undefined && { over }),
    naar: richting(van?.split(" ")[0], naar?.split(" ")[0]),
  };
}

function richting(van: string | undefined, naar: string | undefined): string {
  if (van === undefined) return "nieuw";
  if (naar === undefined) return "vervalt";
  if (van === naar) return "anders-geeindigd";
  return naar < van ? "eerder" : "later";
}

/** Below this a number could point to a person; a larger one is told in steps of as many. */
const STAP = 10;

/**
 * The same for who may see no case: every number rounded down to tens (0 stands for fewer than ten), and what happens in
 * fewer than ten cases is left out, so that neither one number nor the difference of two tells of a person.
 */
export function afgerond({ casussen, anders, wissels, door }: Telling): Telling {
  const grof = (aantal: number) => Math.floor(aantal / STAP) * STAP;
  return {
    casussen: grof(casussen),
    anders: grof(anders),
    wissels: wissels
      .filter(({ casussen }) => casussen >= STAP)
      .map((wissel) => ({ ...wissel, casussen: grof(wissel.casussen) })),
    door: door
      .filter(({ casussen }) => casussen >= STAP)
      .map((rij) => ({ ...rij, casussen: grof(rij.casussen) })),
  };
}
