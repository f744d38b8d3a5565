import { expect } from "vitest";
import { reglementOp } from "../protocol/reglement.ts";
import type { Organisatie, SituatieOpDatum } from "../protocol/situatie.ts";
import { wegwijzer } from "../protocol/wegwijzer.ts";

/** Part of a situation; what is absent is unknown. */
export type Deel = Partial<SituatieOpDatum>;

/** Where rows are in the answer, and what must change for them to be gone. */
export type Bewijs = {
  /** The sentences, then what they say. */
  titel: string;
  /** Which rows of those sentences, by key; absent: the ones whose key is the sentence itself. */
  rijen?: readonly string[];
  wie?: Organisatie;
  in: Deel;
  nietBij: Deel;
};

const reglement = reglementOp("2026-11-22");
const rijMet = (sleutel: string) => reglement.regels.find((rij) => rij.sleutel === sleutel)?.rij;
const vraag = (deel: Deel) => wegwijzer({ aanleiding: "melding", datum: "2026-11-22", ...deel });

/** The keys of the rows a proof is about. */
export const sleutelsVan = ({ titel, rijen }: Bewijs): readonly string[] =>
  rijen ?? titel.split(" ").filter((woord) => /^[A-Z]+-[A-Z]?\d/.test(woord));

/** Expects every row of the proof in the answer for its situation, and none of them once that changed. */
export function toonAan(bewijs: Bewijs): void {
  const wel = vraag(bewijs.in).regels;
  const niet = vraag({ ...bewijs.in, ...bewijs.nietBij }).regels;
  for (const sleutel of sleutelsVan(bewijs)) {
    const rij = rijMet(sleutel);
    const zelfde = ({ bron, wat }: { bron: string; wat: { nl: string } }) =>
      bron === rij?.bron && wat.nl === rij.wat.nl;
    const regel = wel.find(zelfde);
    expect(regel, sleutel).toBeDefined();
    if (bewijs.wie) expect(regel?.wie, sleutel).toBe(bewijs.wie);
    expect(niet.filter(zelfde), sleutel).toEqual([]);
  }
}
