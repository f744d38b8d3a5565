import { vindAdressen } from "./herkenbaar-adressen.ts";
import { vindDatums } from "./herkenbaar-datums.ts";
import { vindNamen } from "./herkenbaar-namen.ts";
import { vindNummers } from "./herkenbaar-nummers.ts";
import type { Vondst } from "./vondst.ts";

/**
 * Everything in a text by which somebody can be recognised, in order and without overlap. `geenNaam` are words of which
 * somebody said that they are no names: they are passed over where only their looks spoke against them.
 *
 * Numbers, dates, addresses and addresses of mail are found by their form. Names cannot be: a word with a capital that is
 * no ordinary word, or that is on our list of names, or that stands where a name stands, is taken for one. A name in small
 * letters that is not on the list and stands nowhere near a word such as "daughter" is not seen, nor one that is also an
 * ordinary word and begins a sentence.
 */
export function herkenbaar(tekst: string, geenNaam: readonly string[] = []): Vondst[] {
  const geen = new Set(geenNaam.map((woord) => woord.toLowerCase()));
  const alle = [
    ...vindNummers(tekst),
    ...vindDatums(tekst),
    ...vindAdressen(tekst),
    ...vindNamen(tekst).filter(({ zeker, tekst: woord }) => zeker || !geen.has(woord.toLowerCase())),
  ].sort((a, b) => a.van - b.van || b.tot - a.tot || rang(a) - rang(b));
  const uit: Vondst[] = [];
  for (const vondst of alle) {
    const vorige = uit.at(-1);
    if (!vorige || vondst.van >= vorige.tot) uit.push(vondst);
    // what overlaps is one place: it ends where the last of both ends
    else if (vondst.tot > vorige.tot || (vondst.zeker && !vorige.zeker))
      uit[uit.length - 1] = samen(tekst, vorige, vondst);
  }
  return uit;
}

/** Of two that stand in the same place the one that says more comes first: a date is also a row of digits. */
const rang = ({ soort }: Vondst): number => (soort === "datum" ? 0 : soort === "naam" ? 2 : 1);

function samen(tekst: string, een: Vondst, ander: Vondst): Vondst {
  const tot = Math.max(een.tot, ander.tot);
  const soort = een.soort === "naam" ? ander.soort : een.soort;
  return { van: een.van, tot, soort, tekst: tekst.slice(een.van, tot), zeker: een.zeker || ander.zeker };
}
