import { type Code, codeer, evalueer, ONWAAR, sleutels, WAAR } from "../compile.ts";
import type { Editie } from "../editie.ts";
import { type Gereed, type Reglement, reglementOp } from "../reglement.ts";
import { type Handeling, handelingen, type Situatie } from "../situatie.ts";
import { wegwijzer } from "../wegwijzer.ts";
import type { Zin } from "../zin.ts";
import { isTegenspraak } from "./diagram.ts";
import type { BewijsHandeling } from "./handeling.ts";
import { magOnbekend, situatieVan, waardenAlsBits } from "./ruimte.ts";
import type { Schending } from "./schending.ts";
import type { BewijsVerantwoordelijk } from "./verantwoordelijk.ts";

/** What was proven by walking, each conclusion by itself. */
export type Bewezen = {
  readonly verantwoordelijk: Pick<BewijsVerantwoordelijk, "zeg">;
  readonly perHandeling: ReadonlyMap<Handeling, Pick<BewijsHandeling, "zeg">>;
};

/** Numbers from 0 up to 1 that look like chance and are the same every time (mulberry32). */
function reeks(zaad: number): () => number {
  let stand = zaad;
  return () => {
    stand = (stand + 0x6d2b79f5) | 0;
    let t = Math.imul(stand ^ (stand >>> 15), 1 | stand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const waarden = sleutels.map((_, plaats) => waardenAlsBits(plaats));

/** A whole situation by chance, in which each key is unknown one time in four; never a contradictory one. */
function trek(kans: () => number): Situatie {
  for (;;) {
    const code = waarden.map((keuze, plaats) =>
      magOnbekend(plaats) && kans() < 0.25 ? 0 : (keuze[Math.floor(kans() * keuze.length)] ?? 0),
    );
    if (!isTegenspraak(code)) return situatieVan(code);
  }
}

const gelijk = (een: unknown, ander: unknown): boolean =>
  een === ander || JSON.stringify(een) === JSON.stringify(ander);

/** The sentences of the rows that hold, each looked at by itself and demand by demand: no sieve, no memory of earlier questions. */
function geldend(
  reglement: Reglement,
  code: Code,
  situatie: Situatie,
): { regels: readonly Zin[]; stappen: readonly Zin[] } {
  const uitkomsten = reglement.condities.map((conditie) => evalueer(conditie, code));
  const isWaar = ({ wanneer: { als, tenzij } }: Gereed<unknown>) =>
    uitkomsten[als] === WAAR && uitkomsten[tenzij] === ONWAAR;
  return {
    regels: reglement.getoond.filter(isWaar).map(({ rij }) => rij.wat),
    stappen: reglement.stappen
      .filter(({ rij }) => !rij.zolangOnbekend || situatie[rij.zolangOnbekend] === undefined)
      .filter(isWaar)
      .map(({ rij }) => rij.stap),
  };
}

const dezelfde = (een: readonly Zin[], ander: readonly Zin[]): boolean =>
  een.length === ander.length && een.every((zin, n) => zin === ander[n] || gelijk(zin, ander[n]));

/** The conclusions on which the guide, asked directly, says something else of a situation than what was proven. */
function verschillen(bewezen: Bewezen, situatie: Situatie, editie: Editie): readonly string[] {
  const code = codeer(situatie);
  const antwoord = wegwijzer({ ...situatie, datum: editie.vanaf, voorgenomen: [...handelingen] }, [editie]);
  const { regels, stappen } = geldend(reglementOp(editie.vanaf, [editie]), code, situatie);
  const getoond = {
    regels: antwoord.regels.map(({ wat }) => wat),
    stappen: antwoord.stappen.map(({ stap }) => stap),
  };
  const wie = bewezen.verantwoordelijk.zeg(code);
  const gelijkeWie =
    wie?.verantwoordelijk === antwoord.verantwoordelijk &&
    wie.zichtOpVeiligheid === antwoord.zichtOpVeiligheid &&
    wie.naar === antwoord.overdracht?.naar;
  const anders = antwoord.handelingen.filter(({ handeling, oordeel, bronnen, tenzij }) => {
    const gezegd = bewezen.perHandeling.get(handeling)?.zeg(code);
    if (!gezegd) return true;
    return gezegd.oordeel !== oordeel || !gelijk(gezegd.bronnen, bronnen) || !gelijk(gezegd.tenzij, tenzij);
  });
  return [
    ...(gelijkeWie ? [] : ["verantwoordelijk"]),
    ...anders.map(({ handeling }) => handeling),
    ...(dezelfde(regels, getoond.regels) ? [] : ["regels"]),
    ...(dezelfde(stappen, getoond.stappen) ? [] : ["stappen"]),
  ];
}

/** Asks the guide itself about whole situations by chance, and compares with what was proven key by key. */
export function steekproef(bewezen: Bewezen, editie: Editie, aantal: number): readonly Schending[] {
  const kans = reeks(aantal);
  const eerste = new Map<string, Schending>();
  for (let n = 0; n < aantal; n++) {
    const situatie = trek(kans);
    for (const conclusie of verschillen(bewezen, situatie, editie))
      if (!eerste.has(conclusie))
        eerste.set(conclusie, { soort: "ander-antwoord", conclusie, rijen: [], situatie });
  }
  return [...eerste.values()];
}
