import type { Uitspraak } from "../protocol/oordeel.ts";
import type { Sleutel } from "../protocol/situatie.ts";
import type { CommandType } from "./command.ts";
import type { Eerst } from "./decision.ts";

/** Which command tells a case what a key asks; null for what follows from its journal or stands fixed since the report. */
export const opdrachtBij = {
  aanleiding: null,
  bij: null,
  vrager: null,
  vormen: "LegFeitenVast",
  verblijf: "WerkBetrokkeneBij",
  inschrijving: "WerkBetrokkeneBij",
  leeftijd: "WerkBetrokkeneBij",
  geslacht: "WerkBetrokkeneBij",
  veiligheid: "BeoordeelVeiligheid",
  eerderAcuut: null,
  besluitVeiligThuis: "NeemBesluit",
  informerenBedreigend: "LegFeitenVast",
  medewerking: "LegFeitenVast",
  eigenKracht: "LegFeitenVast",
  lopendeHulp: null,
  hulpToereikend: "LegFeitenVast",
  eermotief: "LegFeitenVast",
  deskundigeGeraadpleegd: "RaadpleegDeskundige",
  risicoanalyseGereed: "RondRisicoanalyseAf",
  verzoekLkha: "VraagActie",
  risicoInNederland: "HoudRisicoOverleg",
  systeemBekendBijVeiligThuis: "LegFeitenVast",
  samenloopZorgStraf: "LegFeitenVast",
  uitkomstOnderzoek: "LegFeitenVast",
  complex: "LegFeitenVast",
  kanNietHandelen: null,
  ernstig: null,
} as const satisfies Record<Sleutel, CommandType | null>;

/** What somebody can do so that a guard gives way; any other key a guard names is only worth asking while unknown. */
const teDoen: ReadonlySet<Sleutel> = new Set([
  "deskundigeGeraadpleegd",
  "risicoanalyseGereed",
  "risicoInNederland",
  "verzoekLkha",
]);

/** These tell facts of the matter or of the victim, each of which is a question of its own. */
const verteltFeiten: ReadonlySet<CommandType> = new Set(["LegFeitenVast", "WerkBetrokkeneBij"]);

/**
 * What could come first, when the tables do not allow an action as it is: what would lift the guards, then the questions
 * on which the answer hangs. A command stands once, unless it tells facts: then once per fact.
 */
export function watEerst({ eerst, ontbreekt }: Pick<Uitspraak, "eerst" | "ontbreekt">): Eerst[] {
  const sleutels = new Set([...eerst.filter((sleutel) => teDoen.has(sleutel)), ...ontbreekt]);
  const dingen = [...sleutels].flatMap((sleutel): Eerst[] => {
    const opdracht = opdrachtBij[sleutel];
    return opdracht ? [{ opdracht, sleutel }] : [];
  });
  const isEerste = ({ opdracht }: Eerst, n: number) =>
    (opdracht && verteltFeiten.has(opdracht)) ||
    dingen.findIndex((ander) => ander.opdracht === opdracht) === n;
  return dingen.filter(isEerste);
}
