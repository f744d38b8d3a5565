import { dueDate } from "../time/werkdagen.ts";
import { type BesluitId, type BesluitRij, besluiten } from "./besluiten.ts";
import type { CatalogusId } from "./catalogus.ts";
import { ONWAAR, sleutelsIn, type Uitkomst, WAAR } from "./compile.ts";
import { type Edities, edities } from "./editie.ts";
import type { Moment } from "./moment.ts";
import { type Uitspraak, weeg } from "./oordeel.ts";
import {
  type GereedMetBronnen,
  type GereedRegel,
  geldt,
  leesVoor,
  openSleutels,
  type Reglement,
  reglementOp,
  sprekend,
} from "./reglement.ts";
import type { Regel, RegelSoort, Stap, Termijn, Verantwoordelijkheid } from "./rule.ts";
import { type Lezing, type Schifting, voorElke } from "./schifting.ts";
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

/** The decisions that say what to do while a key is unknown, with that key. */
const zolangOnbekend = new Map(
  Object.entries<BesluitRij>(besluiten).flatMap(([besluit, { zolangOnbekend }]) =>
    zolangOnbekend ? [[besluit, zolangOnbekend]] : [],
  ),
);

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

/** Who is responsible by which decisions of ours, and the keys that could still point to somebody else. */
export function wieIsHet(reglement: Reglement, situatie: SituatieOpDatum, lezing: Lezing) {
  const houder = situatie.bij === "nergens" ? undefined : situatie.bij;
  const wie = (code: Organisatie | "houder"): Organisatie =>
    code === "houder" ? (houder ?? "veilig-thuis") : code;
  const misschien: { rij: Verantwoordelijkheid; staat: Uitkomst }[] = [];
  for (const gereed of reglement.verantwoordelijkheden) {
    const { rij, bronnen, besluiten } = gereed;
    const staat = geldt(gereed, lezing);
    if (staat === WAAR) {
      const { overdracht } = rij;
      const anders = misschien.filter((eerder) => !zelfdeAntwoord(eerder.rij, rij));
      return {
        besluiten,
        verantwoordelijk: wie(rij.verantwoordelijk),
        zichtOpVeiligheid: wie(rij.zichtOpVeiligheid),
        overdracht:
          overdracht && houder && overdracht.naar !== houder ? { van: houder, ...overdracht, bronnen } : null,
        open: anders.reduce((open, { staat }) => open | staat, 0),
      };
    }
    if (staat !== ONWAAR) misschien.push({ rij, staat });
  }
  throw new Error("de laatste rij van de verantwoordelijkheden moet altijd gelden");
}

const toonRegel = (
  { bron, soort, wie, wat, termijn }: Regel,
  verantwoordelijk: Organisatie,
): RegelAntwoord => ({
  bron: bron as CatalogusId,
  soort,
  wie: wie === "verantwoordelijke" ? verantwoordelijk : wie,
  wat,
  ...(termijn && {
    termijn: { aantal: termijn.aantal, eenheid: termijn.eenheid, vanaf: termijn.vanaf },
  }),
});

/** The same, with the last day of its term where it is known when that began. */
function metLaatsteDag(regel: RegelAntwoord, situatie: SituatieOpDatum): RegelAntwoord {
  if (!regel.termijn) return regel;
  const { aantal, eenheid, vanaf } = regel.termijn;
  const begin = beginVan[vanaf];
  const start = begin && situatie[begin];
  if (!start || eenheid === "uren") return regel;
  return { ...regel, termijn: { ...regel.termijn, uiterlijk: dueDate(start, { aantal, eenheid }) } };
}

/** What rows answer whatever else is known, by their place; of a term it does not say yet when it ends. */
type VasteAntwoorden = {
  readonly regels: readonly RegelAntwoord[];
  readonly stappen: readonly StapAntwoord[];
};
const bekendeAntwoorden = new WeakMap<Reglement, Map<Organisatie, VasteAntwoorden>>();

/** The answers that hang only on who is responsible, made once for each organisation. */
function vasteAntwoorden(reglement: Reglement, verantwoordelijk: Organisatie): VasteAntwoorden {
  const perOrganisatie = bekendeAntwoorden.get(reglement) ?? new Map<Organisatie, VasteAntwoorden>();
  const bekend = perOrganisatie.get(verantwoordelijk);
  if (bekend) return bekend;
  const nieuw = {
    regels: reglement.getoond.map(({ rij }) => toonRegel(rij, verantwoordelijk)),
    stappen: reglement.stappen.map(({ rij: { stap, wie }, bronnen }) => ({
      stap,
      wie: wie.map((ene) => (ene === "verantwoordelijke" ? verantwoordelijk : ene)),
      bronnen,
    })),
  };
  bekendeAntwoorden.set(reglement, perOrganisatie.set(verantwoordelijk, nieuw));
  return nieuw;
}

/** What an answer gathers on its way through the rows. */
type Onderweg = {
  readonly reglement: Reglement;
  readonly situatie: SituatieOpDatum;
  readonly lezing: Lezing;
  readonly vast: VasteAntwoorden;
  readonly besluiten: BesluitId[];
  ontbreekt: Uitkomst;
};

/** Notes that the answer leans on a decision of ours, unless what it waits for is known. */
function leunOp({ besluiten, situatie }: Onderweg, besluit: BesluitId | undefined): void {
  if (!besluit || besluiten.includes(besluit)) return;
  const sleutel = zolangOnbekend.get(besluit);
  if (sleutel === undefined || situatie[sleutel] === undefined) besluiten.push(besluit);
}

function regelsIn(onderweg: Onderweg): RegelAntwoord[] {
  const { reglement, situatie, lezing, vast } = onderweg;
  const { onbekend, schifting } = lezing;
  const regels: RegelAntwoord[] = [];
  voorElke(sprekend(reglement, situatie.voorgenomen ?? []), lezing, (plaats) => {
    const { noemt, vergt, enkel } = schifting.rijen[plaats] as Schifting["rijen"][number];
    const mist = vergt & onbekend;
    // it cannot hold yet, and whatever it may hang on is missing already
    if (mist !== 0 && (noemt & onbekend & ~onderweg.ontbreekt) === 0) return;
    const gereed = reglement.getoond[plaats] as GereedRegel;
    const staat = enkel ? mist || WAAR : geldt(gereed, lezing);
    if (gereed.bloot) onderweg.ontbreekt |= openSleutels(gereed, lezing);
    if (staat === WAAR) {
      regels.push(metLaatsteDag(vast.regels[plaats] as RegelAntwoord, situatie));
      leunOp(onderweg, gereed.besluit);
    } else onderweg.ontbreekt |= staat;
  });
  return regels;
}

function handelingenIn(onderweg: Onderweg): Wegwijzing["handelingen"] {
  const { reglement, situatie, lezing } = onderweg;
  return (situatie.voorgenomen ?? []).map((handeling) => {
    const { oordeel, bronnen, tenzij, openSleutels, besluiten } = weeg(reglement, handeling, lezing);
    onderweg.ontbreekt |= openSleutels;
    for (const besluit of besluiten) leunOp(onderweg, besluit);
    return { handeling, oordeel, bronnen, tenzij };
  });
}

function stappenIn(onderweg: Onderweg): StapAntwoord[] {
  const { reglement, situatie, lezing, vast } = onderweg;
  const stappen: StapAntwoord[] = [];
  voorElke(reglement.spreekt.stappen, lezing, (plaats) => {
    const n = plaats - reglement.getoond.length;
    const gereed = reglement.stappen[n] as GereedMetBronnen<Stap>;
    if (geldt(gereed, lezing) !== WAAR) return;
    const { zolangOnbekend } = gereed.rij;
    if (zolangOnbekend && situatie[zolangOnbekend] !== undefined) return;
    stappen.push(vast.stappen[n] as StapAntwoord);
    leunOp(onderweg, gereed.besluit);
  });
  return stappen;
}

/**
 * Who is responsible, what must and must not happen, by when, and which sentence says so, given what is known.
 * Pure; one pass over the edition in force on `datum`; unknown is never read as "no".
 * `lijst` are the editions to choose from: those of the program, unless somebody asks what others would say.
 */
export function wegwijzer(situatie: SituatieOpDatum, lijst: Edities = edities): Wegwijzing {
  const reglement = reglementOp(situatie.datum, lijst);
  const lezing = leesVoor(reglement, situatie);
  const wie = wieIsHet(reglement, situatie, lezing);
  const { verantwoordelijk, zichtOpVeiligheid, overdracht } = wie;
  const onderweg: Onderweg = {
    reglement,
    situatie,
    lezing,
    vast: vasteAntwoorden(reglement, verantwoordelijk),
    besluiten: [...wie.besluiten],
    ontbreekt: wie.open,
  };
  const regels = regelsIn(onderweg);
  const handelingen = handelingenIn(onderweg);
  const stappen = stappenIn(onderweg);
  return {
    editie: reglement.editie.id,
    verantwoordelijk,
    zichtOpVeiligheid,
    overdracht,
    regels,
    handelingen,
    stappen,
    ontbreekt: sleutelsIn(onderweg.ontbreekt),
    besluiten: onderweg.besluiten,
  };
}
