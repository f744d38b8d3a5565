import type { Bekende } from "./bekende.ts";
import { leesWoord, type Woord } from "./woord.ts";
import { vergelijkWoorden, type Woordgelijkenis, woordgelijkenissen } from "./woordgelijkenis.ts";

/** Two words that were taken for the same, and how they are. */
export type Woordpaar = { readonly een: string; readonly ander: string; readonly hoe: Woordgelijkenis };

/**
 * How two whole names stand to each other. `klinkt`, `lijkt`: every word of the shorter name has its like in the longer,
 * two at least; `lijkt-eigen`: the slip is in the given name, as with twins. `voorletter`: one word and an initial.
 * `een-woord`: one of them is called by one word only. `andere-achternaam`: the same given name and another last one.
 */
export type Naamvergelijking =
  | "gelijk"
  | "klinkt"
  | "lijkt"
  | "lijkt-eigen"
  | "voorletter"
  | "een-woord"
  | "grotendeels"
  | "andere-achternaam"
  | "anders";

/** Compares two names in any order of their words. */
export function vergelijkNamen(
  een: Bekende,
  ander: Bekende,
): { hoe: Naamvergelijking; paren: readonly Woordpaar[] } {
  const a = samengevoegd(een.woorden, ander.woorden);
  const b = samengevoegd(ander.woorden, een.woorden);
  const gekoppeld = koppel(a, b);
  const paren = gekoppeld.map(({ i, j, hoe }) => ({
    een: (a[i] as Woord).tekst,
    ander: (b[j] as Woord).tekst,
    hoe,
  }));
  const los = { a: a.length - gekoppeld.length, b: b.length - gekoppeld.length };
  const sterk = gekoppeld.filter(({ hoe }) => hoe !== "voorletter").length;
  const eigen = gekoppeld.find(({ i, j }) => i === een.eigen || j === ander.eigen);
  const isEigenGelijk = gekoppeld.some(
    ({ i, j, hoe }) => i === een.eigen && j === ander.eigen && (hoe === "gelijk" || hoe === "klinkt"),
  );
  return { hoe: naamklasse(), paren };

  function naamklasse(): Naamvergelijking {
    if (sterk === 0) return "anders";
    if (los.a > 0 && los.b > 0) {
      if (!isEigenGelijk) return "anders";
      return sterk >= 2 ? "grotendeels" : "andere-achternaam";
    }
    if (sterk === 1) return gekoppeld.length > 1 ? "voorletter" : "een-woord";
    const slips = gekoppeld.filter(({ hoe }) => hoe === "lijkt");
    if (slips.length > 0) return eigen && slips.includes(eigen) ? "lijkt-eigen" : "lijkt";
    const isGelijk = gekoppeld.every(({ hoe }) => hoe === "gelijk") && los.a + los.b === 0;
    return isGelijk ? "gelijk" : "klinkt";
  }
}

/** Words that the other writes as one: Haile Selassie and Haileselassie. */
function samengevoegd(woorden: readonly Woord[], andere: readonly Woord[]): readonly Woord[] {
  for (let n = 0; n + 1 < woorden.length; n++) {
    const [een, twee] = [woorden[n] as Woord, woorden[n + 1] as Woord];
    if (een.tekst.length < 2 || twee.tekst.length < 2) continue;
    const lengte = een.tekst.length + twee.tekst.length;
    if (!andere.some(({ tekst }) => Math.abs(tekst.length - lengte) <= 2)) continue;
    const samen = leesWoord(een.tekst + twee.tekst);
    if (andere.some((woord) => ["gelijk", "klinkt"].includes(vergelijkWoorden(samen, woord) ?? "")))
      return [...woorden.slice(0, n), samen, ...woorden.slice(n + 2)];
  }
  return woorden;
}

type Koppeling = { i: number; j: number; hoe: Woordgelijkenis };

/** Takes the nearest pairs first; of equals those in the same place. */
function koppel(a: readonly Woord[], b: readonly Woord[]): Koppeling[] {
  const mogelijk: Koppeling[] = [];
  a.forEach((een, i) => {
    b.forEach((ander, j) => {
      const hoe = vergelijkWoorden(een, ander);
      if (hoe) mogelijk.push({ i, j, hoe });
    });
  });
  const rang = ({ i, j, hoe }: Koppeling) => woordgelijkenissen.indexOf(hoe) * 10 + Math.abs(i - j);
  mogelijk.sort((p, q) => rang(p) - rang(q));
  const uit: Koppeling[] = [];
  for (const paar of mogelijk) if (!uit.some(({ i, j }) => i === paar.i || j === paar.j)) uit.push(paar);
  return uit.sort((p, q) => p.i - q.i);
}
