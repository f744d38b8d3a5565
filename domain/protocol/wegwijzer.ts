import { dueDate } from "../time/werkdagen.ts";
import { type BesluitId, type BesluitRij, besluiten } from "./besluiten.ts";
import { catalogusRijen, isBesluit } from "./bronnen.ts";
import type { CatalogusId } from "./catalogus.ts";
import { ONWAAR, sleutelsIn, type Uitkomst, WAAR } from "./compile.ts";
import { type Edities, edities } from "./editie.ts";
import type { Moment } from "./moment.ts";
import { type Uitspraak, weeg } from "./oordeel.ts";
import {
  type GereedRegel,
  geldt,
  type Lezing,
  leesVoor,
  openSleutels,
  type Reglement,
  reglementOp,
  voornemens,
} from "./reglement.ts";
import type { Regel, RegelSoort, Termijn, Verantwoordelijkheid } from "./rule.ts";
import { schift } from "./schifting.ts";
import type { Organisatie, SituatieOpDatum, Sleutel } from "./situatie.ts";
import type { Zin } from "./zin.ts";

/** A rule as an answer shows it. `uiterlijk` is the last legal day on which the term can be met. */
export type RegelAntwoord = {
  readonly bron: CatalogusId;
  readonly soort: RegelSoort;
  readonly wie: Organisatie;
  readonly wat: Zin;
  readonly termijn?: Pick<Termijn, "aantal" | "eenheid" | "vanaf"> & { readonly uiterlijk?: string };
};

/** A transfer that must or may happen, from the present holder. */
export type OverdrachtAntwoord = {
  readonly van: Organisatie;
  readonly naar: Organisatie;
  readonly grond: "moet" | "mag";
  readonly bronnen: readonly CatalogusId[];
};

/** One step of an answer, in its order. */
export type StapAntwoord = {
  readonly stap: Zin;
  readonly wie: readonly Organisatie[];
  readonly bronnen: readonly CatalogusId[];
};

/**
 * The answer of the wegwijzer, as the contract has it. `besluiten` adds the choices of ours that the answer leans on:
 * they are never cited as a source.
 */
export type Wegwijzing = {
  readonly editie: string;
  readonly verantwoordelijk: Organisatie;
  readonly zichtOpVeiligheid: Organisatie;
  readonly overdracht: OverdrachtAntwoord | null;
  readonly regels: readonly RegelAntwoord[];
  readonly handelingen: readonly Pick<Uitspraak, "handeling" | "oordeel" | "bronnen" | "tenzij">[];
  readonly stappen: readonly StapAntwoord[];
  readonly ontbreekt: readonly Sleutel[];
  readonly besluiten: readonly BesluitId[];
};

/** The key of a situation that tells when a term began. */
const beginVan: { readonly [M in Moment]?: "ontvangenOp" | "gestartOp" } = {
  "melding-ontvangen": "ontvangenOp",
  "voorwaarden-en-vervolg-gestart": "gestartOp",
  "onderzoek-gestart": "gestartOp",
};

const zelfdeAntwoord = (een: Verantwoordelijkheid, ander: Verantwoordelijkheid): boolean =>
  een.verantwoordelijk === ander.verantwoordelijk &&
  een.zichtOpVeiligheid === ander.zichtOpVeiligheid &&
  een.overdracht?.naar === ander.overdracht?.naar &&
  een.overdracht?.grond === ander.overdracht?.grond;

/** Who is responsible, and the keys that could still point to somebody else. */
export function wieIsHet(reglement: Reglement, situatie: SituatieOpDatum, lezing: Lezing) {
  const houder = situatie.bij === undefined || situatie.bij === "nergens" ? undefined : situatie.bij;
  const wie = (code: Organisatie | "houder"): Organisatie =>
    code === "houder" ? (houder ?? "veilig-thuis") : code;
  const uitkomst = ({ verantwoordelijk, zichtOpVeiligheid, overdracht, bronnen }: Verantwoordelijkheid) => ({
    verantwoordelijk: wie(verantwoordelijk),
    zichtOpVeiligheid: wie(zichtOpVeiligheid),
    overdracht:
      overdracht && houder && overdracht.naar !== houder
        ? { van: houder, ...overdracht, bronnen: catalogusRijen(bronnen) }
        : null,
  });
  const misschien: { rij: Verantwoordelijkheid; staat: Uitkomst }[] = [];
  for (const gereed of reglement.verantwoordelijkheden) {
    const { rij } = gereed;
    const staat = geldt(gereed, lezing);
    if (staat === WAAR) {
      const anders = misschien.filter((eerder) => !zelfdeAntwoord(eerder.rij, rij));
      return {
        ...uitkomst(rij),
        open: anders.reduce((open, { staat }) => open | staat, 0),
        bronnen: rij.bronnen,
      };
    }
    if (staat !== ONWAAR) misschien.push({ rij, staat });
  }
  throw new Error("de laatste rij van de verantwoordelijkheden moet altijd gelden");
}

const kernVan = ({ bron, soort, wie, wat }: Regel, verantwoordelijk: Organisatie): RegelAntwoord => ({
  bron: bron as CatalogusId,
  soort,
  wie: wie === "verantwoordelijke" ? verantwoordelijk : wie,
  wat,
});

function toonRegel(regel: Regel, situatie: SituatieOpDatum, verantwoordelijk: Organisatie): RegelAntwoord {
  const { termijn } = regel;
  const kern = kernVan(regel, verantwoordelijk);
  if (!termijn) return kern;
  const { aantal, eenheid, vanaf } = termijn;
  const begin = beginVan[vanaf];
  const start = begin && situatie[begin];
  return {
    ...kern,
    termijn: {
      aantal,
      eenheid,
      vanaf,
      ...(start && eenheid !== "uren" && { uiterlijk: dueDate(start, { aantal, eenheid }) }),
    },
  };
}

const bekendeAntwoorden = new WeakMap<Reglement, Map<Organisatie, readonly (RegelAntwoord | undefined)[]>>();

/** What each shown rule answers whatever else is known, made once per responsible organisation; nothing for a term. */
function vasteAntwoorden(
  reglement: Reglement,
  verantwoordelijk: Organisatie,
): readonly (RegelAntwoord | undefined)[] {
  const perOrganisatie = bekendeAntwoorden.get(reglement) ?? new Map();
  const bekend = perOrganisatie.get(verantwoordelijk);
  if (bekend) return bekend;
  const nieuw = reglement.getoond.map(({ rij }) =>
    rij.termijn ? undefined : kernVan(rij, verantwoordelijk),
  );
  bekendeAntwoorden.set(reglement, perOrganisatie.set(verantwoordelijk, nieuw));
  return nieuw;
}

/**
 * Who is responsible, what must and must not happen, by when, and which sentence says so, given what is known.
 * Pure; one pass over the edition in force on `datum`; unknown is never read as "no".
 * `lijst` are the editions to choose from: those of the program, unless somebody asks what others would say.
 */
export function wegwijzer(situatie: SituatieOpDatum, lijst: Edities = edities): Wegwijzing {
  const reglement = reglementOp(situatie.datum, lijst);
  const lezing = leesVoor(reglement, situatie);
  const voorgenomen = situatie.voorgenomen ?? [];
  const { verantwoordelijk, zichtOpVeiligheid, overdracht, open, bronnen } = wieIsHet(
    reglement,
    situatie,
    lezing,
  );
  const gekozen = new Set<BesluitId>(bronnen.filter(isBesluit));
  const gebruikt = (besluit: BesluitId | undefined) => {
    if (!besluit) return;
    const { zolangOnbekend }: BesluitRij = besluiten[besluit];
    if (!zolangOnbekend || situatie[zolangOnbekend] === undefined) gekozen.add(besluit);
  };
  let ontbreekt = open;

  const regels: RegelAntwoord[] = [];
  const wil = voornemens(voorgenomen);
  const vast = vasteAntwoorden(reglement, verantwoordelijk);
  for (const n of schift(reglement, lezing)) {
    const gereed = reglement.getoond[n] as GereedRegel;
    if ((gereed.spreektBij & wil) === 0) continue;
    const staat = geldt(gereed, lezing);
    if (gereed.bloot) ontbreekt |= openSleutels(gereed, lezing);
    if (staat === WAAR) {
      regels.push(vast[n] ?? toonRegel(gereed.rij, situatie, verantwoordelijk));
      gebruikt(gereed.rij.besluit);
    } else ontbreekt |= staat;
  }

  const handelingen = voorgenomen.map((handeling) => {
    const weging = weeg(reglement, handeling, lezing);
    const { oordeel, bronnen, tenzij, openSleutels } = weging;
    ontbreekt |= openSleutels;
    weging.besluiten.forEach(gebruikt);
    return { handeling, oordeel, bronnen, tenzij };
  });

  const stappen: StapAntwoord[] = [];
  for (const gereed of reglement.stappen) {
    const { stap, wie, besluit, zolangOnbekend } = gereed.rij;
    if (zolangOnbekend && situatie[zolangOnbekend] !== undefined) continue;
    if (geldt(gereed, lezing) !== WAAR) continue;
    gebruikt(besluit);
    const doeners = wie.map((ene) => (ene === "verantwoordelijke" ? verantwoordelijk : ene));
    stappen.push({ stap, wie: doeners, bronnen: gereed.bronnen });
  }

  return {
    editie: reglement.editie.id,
    verantwoordelijk,
    zichtOpVeiligheid,
    overdracht,
    regels,
    handelingen,
    stappen,
    ontbreekt: sleutelsIn(ontbreekt),
    besluiten: [...gekozen],
  };
}
