import type { CatalogusId } from "../../protocol/catalogus.ts";
import type { Zin } from "../../protocol/zin.ts";
import { type Gelezen, type Herkomst, nagezien, type Stuk } from "../herkomst.ts";
import { type NummerUit2021, nummersNagezienOp } from "../nummers.ts";
import {
  deelNamen,
  ikBlad,
  reizenBlad,
  verWegBlad,
  type WetenNaam,
  wetenBladen,
  wetenNamen,
} from "./bladen.ts";
import { type HulpZin, hulpZinnen, type ZinNaam } from "./zinnen.ts";

/** What a number of sentences rest on together, each source once. */
export function herkomstVan(namen: readonly ZinNaam[]): Herkomst {
  const zinnen: readonly HulpZin[] = namen.map((naam) => hulpZinnen[naam]);
  const gelezen = new Set<Gelezen>(zinnen.flatMap((zin) => zin.gelezen ?? []));
  const bronnen = new Set<CatalogusId>(zinnen.flatMap((zin) => zin.bronnen));
  return { bronnen: [...bronnen], gelezen: [...gelezen], ...nagezien };
}

/** Whose numbers of 2021 these sentences say. */
export const oudeNummersIn = (namen: readonly ZinNaam[]): readonly NummerUit2021[] =>
  namen.flatMap((naam) => {
    const { nummerVan }: HulpZin = hulpZinnen[naam];
    return nummerVan ? [nummerVan] : [];
  });

/** All sentences of a page about one form. */
export const zinnenVan = (naam: WetenNaam): readonly ZinNaam[] => {
  const blad: (typeof wetenBladen)[WetenNaam] = wetenBladen[naam];
  return [
    ...deelNamen.flatMap((deel): readonly ZinNaam[] => blad[deel]),
    ...("verhaal" in blad ? [blad.verhaal] : []),
  ];
};

/** All sentences of one of the other pages. */
export const zinnenIn = (blad: { readonly [deel: string]: readonly ZinNaam[] }): readonly ZinNaam[] =>
  Object.values(blad).flat();

const titels: Record<WetenNaam, Zin> = {
  trouwen: { nl: "Moeten trouwen", en: "Having to marry" },
  "jong-trouwen": { nl: "Trouwen onder de achttien", en: "Marrying below eighteen" },
  scheiden: { nl: "Niet kunnen scheiden", en: "Not being able to divorce" },
  reis: { nl: "Een reis zonder terug", en: "A journey without a way back" },
  lichaam: { nl: "Meisjesbesnijdenis", en: "Circumcision of a girl" },
  familie: { nl: "De naam van de familie", en: "The name of the family" },
  relatie: { nl: "Een partner of ex", en: "A partner or ex" },
  opgroeien: { nl: "Onveilig opgroeien", en: "Growing up unsafe" },
  "ouder-worden": { nl: "Onveilig ouder worden", en: "Growing old unsafe" },
};

const tekst = (id: string, titel: Zin, namen: readonly ZinNaam[]): Stuk => ({
  id,
  soort: "tekst",
  titel,
  pagina: `/${id}`,
  herkomst: herkomstVan(namen),
});

/** The numbers these pages name; they age faster than sentences. */
const metNummer = {
  ik: ["bel112", "belVt", "bel113"],
  "ver-weg": ["eBz", "eApp", "eLkha"],
  "weten/lichaam": ["lPharos", "lFsan"],
  "weten/scheiden": ["sFemmes"],
} as const satisfies Record<string, readonly ZinNaam[]>;

/** The content of the pages for whoever needs help: a piece per page, its numbers and a law in force apart. */
export const hulpStukken: readonly Stuk[] = [
  tekst("ik", { nl: "De eerste deur", en: "The first door" }, zinnenIn(ikBlad)),
  tekst("ver-weg", { nl: "Nu in het buitenland", en: "Abroad right now" }, zinnenIn(verWegBlad)),
  tekst("reizen", { nl: "Bang voor een reis", en: "Afraid of a journey" }, zinnenIn(reizenBlad)),
  ...wetenNamen.map((naam) => tekst(`weten/${naam}`, titels[naam], zinnenVan(naam))),
  ...Object.entries(metNummer).map(
    ([pagina, namen]): Stuk => ({
      id: `${pagina}/nummers`,
      soort: "contact",
      titel: { nl: `Nummers op /${pagina}`, en: `Numbers on /${pagina}` },
      pagina: `/${pagina}`,
      herkomst: { ...herkomstVan(namen), nagezienOp: nummersNagezienOp(oudeNummersIn(namen)) },
    }),
  ),
  {
    id: "weten/scheiden/wet",
    soort: "wet",
    titel: { nl: "Bevel om mee te werken aan een scheiding", en: "Order to co-operate with a divorce" },
    pagina: "/weten/scheiden",
    herkomst: { ...herkomstVan(["sWet"]), geldigVanaf: "2023-07-01" },
  },
];
