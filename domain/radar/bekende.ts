import { leesAdres } from "./adres.ts";
import { type Geboorte, leesGeboorte } from "./geboorte.ts";
import { leesNaam } from "./naam.ts";
import { leesWoord, type Woord } from "./woord.ts";

/** What radar compares of somebody, read once: names with their sounds, birth, address and sex. */
export type Bekende = {
  readonly woorden: readonly Woord[];
  /** The place of the given name among the words. */
  readonly eigen: number;
  readonly geboorte: Geboorte;
  readonly adres?: string;
  readonly geslacht?: string;
};
/** As much of a person as radar reads. An address marked as secret is never compared. */
export type Vergelijkbaar = {
  readonly naam?: string | undefined;
  readonly geboortedatum?: string | undefined;
  readonly leeftijd?: { readonly jaren: number; readonly op: string } | undefined;
  readonly geslacht?: string | undefined;
  readonly adres?: string | undefined;
  readonly adresGeheim?: boolean | undefined;
};

/** Reads somebody for comparison. */
export function leesBekende(persoon: Vergelijkbaar): Bekende {
  const { naam, geslacht, adres: geschreven, adresGeheim } = persoon;
  const { woorden, eigen, kaal } = leesNaam(naam ?? "");
  const adres = adresGeheim ? undefined : leesAdres(geschreven);
  return {
    woorden: woorden.map((tekst) => (kaal ? { ...leesWoord(tekst), kaal: true as const } : leesWoord(tekst))),
    eigen,
    geboorte: leesGeboorte(persoon),
    ...(adres && { adres }),
    ...(geslacht && { geslacht }),
  };
}
