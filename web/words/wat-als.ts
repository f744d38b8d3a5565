import type { GeteldeWissel } from "#domain/casus/wat-als-telling.ts";
import { handelingRijen } from "#domain/protocol/handelingen.ts";
import type { OordeelSoort } from "#domain/protocol/rule.ts";
import type { Handeling, Organisatie } from "#domain/protocol/situatie.ts";
import { organisatieNamen } from "./organisaties.ts";
import type { Taal } from "./taal.ts";
import { dagVoluit } from "./tijd.ts";

const nl = {
  titel: "Wat als de regels anders waren?",
  inleiding:
    "Leg een voorstel voor een nieuwe editie naast de regels van nu. U ziet in hoeveel bewaarde casussen het antwoord anders was geweest, en door welke rij. Het voorstel wordt niet bewaard en verandert niets.",
  keten:
    "U ziet aantallen over de hele keten, naar beneden afgerond op tientallen. Wat in minder dan tien casussen verandert, staat er niet bij. Een casus ziet u niet.",
  eigen: "U ziet de casussen waarvoor uw organisatie verantwoordelijk is.",
  "tweede-factor": "Voor deze aantallen logt u in met twee factoren.",
  inLog: "Dat u dit vraagt, komt in het logboek.",
  voorstel: "Voorstel",
  voorstelHint: (editie: string) =>
    `Een JSON-document over editie ${editie}. Onder regels, verantwoordelijkheden en stappen staat wat er verandert: gewijzigd (alleen wat anders wordt; null haalt iets weg), toegevoegd (een lijst van sleutel, voor en rij) en vervallen (een lijst van sleutels).`,
  knop: "Vergelijk",
  geenJson: "Dit is geen JSON. Kijk naar komma's, haakjes en aanhalingstekens.",
  pad: "Plaats",
  wat: "Wat er niet klopt",
  fouten: "Het voorstel klopt nog niet",
  bezet: "Er wordt net al geteld. Probeer het over een minuut opnieuw.",
  uitkomst: "Wat er anders was geweest",
  zin: (anders: number, casussen: number) =>
    anders === 0
      ? `In geen van de ${casussen} casussen was het antwoord anders geweest.`
      : `In ${anders} van de ${casussen} casussen was het antwoord anders geweest.`,
  zinKeten: (anders: number, casussen: number) =>
    `In ${anders === 0 ? "minder dan 10" : `ten minste ${anders}`} van de ${casussen === 0 ? "minder dan 10" : `ten minste ${casussen}`} casussen was het antwoord anders geweest.`,
  perWissel: "Wat verandert",
  perRij: "Door welke rij",
  rij: "Rij",
  aantal: "Casussen",
  casussen: "Casussen die veranderen",
  casus: "Casus",
  eerste: (aantal: number) => `De eerste ${aantal} staan hieronder.`,
  niets: "geen",
  uitleg: "De wegwijzer zegt iets anders",
  verantwoordelijk: "Verantwoordelijk",
  zichtOpVeiligheid: "Zicht op veiligheid",
  overdracht: "Overdracht",
  termijn: (rij: string) => `Termijn ${rij}`,
  richting: {
    eerder: "eindigt eerder",
    later: "eindigt later",
    nieuw: "komt erbij",
    vervalt: "vervalt",
    "anders-geeindigd": "eindigt anders",
  } as Readonly<Record<string, string>>,
  einde: { voldaan: "voldaan", overgedragen: "overgedragen", vervallen: "vervallen" } as Readonly<
    Record<string, string>
  >,
  grond: { moet: "moet naar", mag: "mag naar" } as Readonly<Record<string, string>>,
  oordeel: {
    mag: "mag",
    "mag-gemotiveerd": "mag met een motief",
    eerst: "eerst iets anders",
    "mag-niet": "mag niet",
  } satisfies Record<OordeelSoort, string>,
  geenAntwoord: "geen antwoord",
  volgorde: "De volgorde van de rijen",
};

const en: typeof nl = {
  titel: "What if the rules were different?",
  inleiding:
    "Lay a proposal for a new edition beside the rules of now. You see in how many stored cases the answer would have been different, and because of which row. The proposal is not stored and changes nothing.",
  keten:
    "You see numbers over the whole chain, rounded down to tens. What changes in fewer than ten cases is left out. You see no case.",
  eigen: "You see the cases your organisation is responsible for.",
  "tweede-factor": "For these numbers you log in with two factors.",
  inLog: "That you ask this is a line in the log.",
  voorstel: "Proposal",
  voorstelHint: (editie) =>
    `A JSON document over edition ${editie}. Under regels, verantwoordelijkheden and stappen stands what changes: gewijzigd (only what becomes different; null takes a part away), toegevoegd (a list of sleutel, voor and rij) and vervallen (a list of keys).`,
  knop: "Compare",
  geenJson: "This is no JSON. Look at commas, brackets and quotation marks.",
  pad: "Place",
  wat: "What is wrong",
  fouten: "The proposal is not in order yet",
  bezet: "Somebody is counting right now. Try again in a minute.",
  uitkomst: "What would have been different",
  zin: (anders, casussen) =>
    anders === 0
      ? `In none of the ${casussen} cases would the answer have been different.`
      : `In ${anders} of the ${casussen} cases the answer would have been different.`,
  zinKeten: (anders, casussen) =>
    `In ${anders === 0 ? "fewer than 10" : `at least ${anders}`} of ${casussen === 0 ? "fewer than 10" : `at least ${casussen}`} cases the answer would have been different.`,
  perWissel: "What changes",
  perRij: "Because of which row",
  rij: "Row",
  aantal: "Cases",
  casussen: "Cases that change",
  casus: "Case",
  eerste: (aantal) => `The first ${aantal} stand below.`,
  niets: "none",
  uitleg: "The guide says something else",
  verantwoordelijk: "Responsible",
  zichtOpVeiligheid: "Sight on safety",
  overdracht: "Transfer",
  termijn: (rij) => `Term ${rij}`,
  richting: {
    eerder: "ends earlier",
    later: "ends later",
    nieuw: "is added",
    vervalt: "is dropped",
    "anders-geeindigd": "ends otherwise",
  },
  einde: { voldaan: "met", overgedragen: "handed over", vervallen: "lapsed" },
  grond: { moet: "must go to", mag: "may go to" },
  oordeel: {
    mag: "allowed",
    "mag-gemotiveerd": "allowed with a motive",
    eerst: "something else first",
    "mag-niet": "not allowed",
  },
  geenAntwoord: "no answer",
  volgorde: "The order of the rows",
};

/** What a proposal would change, for whoever lays it beside the rules of now. */
export const watAlsWoorden: Record<Taal, typeof nl> = { nl, en };

type Wissel = Omit<GeteldeWissel, "casussen">;

/** One thing that would be otherwise, as a sentence. */
export function wisselTekst({ wat, over = "", van, naar }: Wissel, taal: Taal): string {
  const woorden = watAlsWoorden[taal];
  const richting = woorden.richting[naar ?? ""];
  switch (wat) {
    case "verantwoordelijk":
    case "zichtOpVeiligheid":
      return `${woorden[wat]}: ${pijl(van, naar, (code) => organisatieNamen[taal][code as Organisatie], taal)}`;
    case "overdracht":
      return `${woorden.overdracht}: ${pijl(
        van,
        naar,
        (code) => {
          const [grond = "", wie = ""] = code.split(" ");
          return `${woorden.grond[grond] ?? grond} ${organisatieNamen[taal][wie as Organisatie]}`;
        },
        taal,
      )}`;
    case "handeling": {
      const oordeel = (code: string) => woorden.oordeel[code as OordeelSoort];
      const label = handelingRijen[over as Handeling].label[taal];
      return `${label}: ${van ? oordeel(van) : woorden.geenAntwoord} → ${naar ? oordeel(naar) : woorden.geenAntwoord}`;
    }
    case "termijn":
      return `${woorden.termijn(over)}: ${richting ?? pijl(van, naar, (code) => eindeTekst(code, taal), taal)}`;
    case "regel":
      return woorden.uitleg;
  }
}

/** A row by its key, or the order of a list. */
export const rijTekst = (rij: string, taal: Taal): string =>
  rij.startsWith("volgorde:") ? watAlsWoorden[taal].volgorde : rij;

function pijl(
  van: string | undefined,
  naar: string | undefined,
  noem: (code: string) => string,
  taal: Taal,
): string {
  const { niets } = watAlsWoorden[taal];
  return `${van ? noem(van) : niets} → ${naar ? noem(naar) : niets}`;
}

function eindeTekst(code: string, taal: Taal): string {
  const [uiterste = "", hoe] = code.split(" ");
  const dag = /^\d{4}-\d\d-\d\d$/.test(uiterste)
    ? dagVoluit(uiterste, taal)
    : uiterste.slice(0, 16).replace("T", " ");
  return hoe ? `${dag} (${watAlsWoorden[taal].einde[hoe] ?? hoe})` : dag;
}
