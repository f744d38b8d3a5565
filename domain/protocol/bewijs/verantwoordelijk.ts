import type { BesluitId } from "../besluiten.ts";
import { isBesluit } from "../bronnen.ts";
import { type Code, compileer, sleutels, WAAR } from "../compile.ts";
import { type Gereed, geldt, type Reglement } from "../reglement.ts";
import type { Verantwoordelijkheid } from "../rule.ts";
import { keuzes, type Organisatie } from "../situatie.ts";
import { afgelegd, type Conclusie, leesBlad, loop } from "./conclusie.ts";
import { bladVoor, type Knoop } from "./diagram.ts";
import { situatieVan } from "./ruimte.ts";
import { kleinste, type Schending, type SchendingSoort } from "./schending.ts";
import type { Leunt } from "./stilte.ts";

/** Who a situation points to, as an answer of the wegwijzer says it. */
export type Aangewezen = {
  readonly verantwoordelijk: Organisatie;
  readonly zichtOpVeiligheid: Organisatie;
  readonly naar: Organisatie | undefined;
};

/** What was proven of who is responsible; `zeg` answers for a whole situation from the walk alone. */
export type BewijsVerantwoordelijk = {
  readonly conclusie: Conclusie;
  readonly schendingen: readonly Schending[];
  readonly leunt: readonly Leunt[];
  readonly zeg: (code: Code) => Aangewezen | undefined;
};

const NAAM = "verantwoordelijk";
const BIJ = sleutels.indexOf("bij");

const houderIn = (code: Code): Organisatie | undefined => {
  const houder = keuzes.bij[Math.log2(code[BIJ] ?? 0)];
  return houder === "nergens" ? undefined : houder;
};

/** How a row is named to people: what it rests on, and its place where several rest on the same. */
const naamVan = ({ sleutel, rij }: Gereed<Verantwoordelijkheid>) => `${rij.bronnen.join(" + ")} (${sleutel})`;

function aangewezen(rij: Verantwoordelijkheid, code: Code): Aangewezen {
  const houder = houderIn(code);
  const wie = (ene: Organisatie | "houder") => (ene === "houder" ? (houder ?? "veilig-thuis") : ene);
  const naar = rij.overdracht?.naar;
  return {
    verantwoordelijk: wie(rij.verantwoordelijk),
    zichtOpVeiligheid: wie(rij.zichtOpVeiligheid),
    naar: houder === undefined || naar === houder ? undefined : naar,
  };
}

function watMisIs(rij: Verantwoordelijkheid, code: Code): SchendingSoort | undefined {
  const houder = houderIn(code);
  if ([rij.verantwoordelijk, rij.zichtOpVeiligheid].includes("houder") && houder === undefined)
    return "houder-zonder-houder";
  const { verantwoordelijk, naar } = aangewezen(rij, code);
  if (naar === undefined || rij.overdracht === undefined) return undefined;
  return verantwoordelijk === (rij.overdracht.grond === "moet" ? naar : houder)
    ? undefined
    : "overdracht-past-niet";
}

/** Proves that in every situation exactly one organisation is responsible and one has sight, and that every row decides. */
export function bewijsVerantwoordelijk(reglement: Reglement): BewijsVerantwoordelijk {
  const { verantwoordelijkheden } = reglement;
  // whoever holds the case is part of the answer, so each holder is a class of its own
  const houders = keuzes.bij.map((bij) => compileer({ bij }));
  const diagram = loop(reglement, verantwoordelijkheden, houders);
  const { conclusie, schendingen } = afgelegd(NAAM, diagram);

  const beslist = new Map<Knoop, Gereed<Verantwoordelijkheid>>();
  const gevonden: Parameters<typeof kleinste>[0][number][] = [];
  for (const blad of diagram.bladen) {
    const lezing = leesBlad(reglement, blad);
    const gereed = verantwoordelijkheden.find((rij) => geldt(rij, lezing) === WAAR);
    if (gereed) beslist.set(blad, gereed);
    const soort = gereed ? watMisIs(gereed.rij, blad.code) : "niemand-verantwoordelijk";
    if (soort)
      gevonden.push({
        bekend: blad.bekend,
        schending: {
          soort,
          conclusie: NAAM,
          rijen: gereed ? [naamVan(gereed)] : [],
          situatie: situatieVan(blad.code),
        },
      });
  }
  const beslissers = new Set(beslist.values());
  const overschaduwd = verantwoordelijkheden
    .filter((rij) => !beslissers.has(rij))
    .map((rij) => ({ soort: "overschaduwde-rij", conclusie: NAAM, rijen: [naamVan(rij)] }) as const);

  return {
    conclusie,
    schendingen: [...schendingen, ...kleinste(gevonden), ...overschaduwd],
    leunt: [...beslist].flatMap(([blad, { rij }]) =>
      [...rij.bronnen.filter(isBesluit), ...(rij.besluit ? [rij.besluit] : [])].map((besluit: BesluitId) => ({
        besluit,
        waar: NAAM,
        situaties: blad.situaties,
      })),
    ),
    zeg: (code) => {
      const blad = bladVoor(diagram, code);
      const gereed = blad && beslist.get(blad);
      return gereed && aangewezen(gereed.rij, code);
    },
  };
}
