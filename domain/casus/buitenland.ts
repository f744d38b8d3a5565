import type { Handeling } from "../protocol/situatie.ts";
import { type Casus, dossierVan, slachtofferVan } from "./casus.ts";
import type { CommandOf } from "./command.ts";
import { accept, type Context, type Decision, type Item, refuse, tekstItem, tekstVoor } from "./decision.ts";

/** What is not an act towards the people concerned: closing and handing over are decided by who holds the dossier. */
const nietTeVragen: ReadonlySet<Handeling> = new Set([
  "dossier-sluiten",
  "overdracht-aan-betrokkenen",
  "overdracht-aan-lokaal-team",
  "overdracht-aan-hulpverlening",
  "overdracht-aan-multidisciplinair-team",
]);

/**
 * LKHA asks Veilig Thuis for one named action (LKHA-3.3b); both get the text. Refused: nobody there has an open dossier,
 * or the action is no act of Veilig Thuis.
 */
export function vraagActie(command: CommandOf<"VraagActie">, casus: Casus, context: Context): Decision {
  const { aan, handeling, toelichting } = command;
  if (nietTeVragen.has(handeling)) return refuse(nietOpVerzoek);
  if (aan.soort !== "veilig-thuis" || !dossierVan(casus, aan.id)?.open) return refuse(geenDossier);
  const eigen = tekstItem(context, "toelichting", toelichting);
  const voorAan = tekstVoor(aan.id, { context, naam: "toelichting-ontvanger", inhoud: toelichting });
  const data = {
    verzoek: context.id("verzoek"),
    aan,
    handeling,
    toelichting: eigen.id,
    toelichtingAan: voorAan.id,
  };
  return accept([{ type: "ActieGevraagd", v: 1, data }], [eigen, voorAan]);
}

/**
 * Veilig Thuis and LKHA consult whether people in the Netherlands are in danger (LKHA-3.2a). One records, the other
 * confirms; only then it counts. Refused: another pair, the other one has no open dossier here, somebody who is not in
 * this casus, or an outcome against what is said of a person.
 */
export function houdRisicoOverleg(
  command: CommandOf<"HoudRisicoOverleg">,
  casus: Casus,
  context: Context,
): Decision {
  const { met, perBetrokkene, uitkomst, toelichting } = command;
  const door = context.door.organisatie;
  if (!dossierVan(casus, met.id)?.open || !isPaar(door.soort, met.soort)) return refuse(geenPaar);
  const bekend = new Set(casus.betrokkenen.map(({ id }) => id));
  if (!perBetrokkene.every(({ betrokkene }) => bekend.has(betrokkene))) return refuse(nietInCasus);
  if (uitkomst === "nee" && perBetrokkene.some(({ inGevaar }) => inGevaar))
    return refuse({
      code: "uitkomst-spreekt-zich-tegen",
      bronnen: ["LKHA-3.2a"],
      uitleg: {
        nl: "U noemt iemand in gevaar, maar de uitkomst zegt dat niemand gevaar loopt.",
        en: "You name somebody in danger, but the outcome says that nobody is.",
      },
    });
  const eigen = tekstItem(context, "toelichting", toelichting);
  const voorAnder = tekstVoor(met.id, { context, naam: "toelichting-ander", inhoud: toelichting });
  const teksten = { toelichting: eigen.id, toelichtingAnder: voorAnder.id };
  const data = { overleg: context.id("overleg"), door, met, perBetrokkene, uitkomst, ...teksten };
  return accept([{ type: "RisicoOverlegGehouden", v: 1, data }], [eigen, voorAnder]);
}

/** The other organisation confirms that the consultation was held with this outcome. */
export function bevestigRisicoOverleg(
  { overleg: id }: CommandOf<"BevestigRisicoOverleg">,
  casus: Casus,
  context: Context,
): Decision {
  const door = context.door.organisatie;
  if (!isTeBeantwoorden(casus, id, door.id)) return refuse(nietsTeBevestigen);
  return accept([{ type: "RisicoOverlegBevestigd", v: 1, data: { overleg: id, door } }]);
}

/** The other organisation says that it was not so; both get the reason, and the consultation never counts. */
export function betwistRisicoOverleg(
  { overleg: id, reden }: CommandOf<"BetwistRisicoOverleg">,
  casus: Casus,
  context: Context,
): Decision {
  const door = context.door.organisatie;
  const { overleg } = casus;
  if (!overleg || !isTeBeantwoorden(casus, id, door.id)) return refuse(nietsTeBevestigen);
  const eigen = tekstItem(context, "reden", reden);
  const voorAnder = tekstVoor(overleg.door.id, { context, naam: "reden-ander", inhoud: reden });
  const data = { overleg: id, door, reden: eigen.id, redenAnder: voorAnder.id };
  return accept([{ type: "RisicoOverlegBetwist", v: 1, data }], [eigen, voorAnder]);
}

/** Whether this consultation still waits for an answer of this organisation. */
const isTeBeantwoorden = ({ overleg }: Casus, id: string, organisatie: string): boolean =>
  overleg?.id === id && !overleg.bevestigd && !overleg.betwist && overleg.met.id === organisatie;

/** Who does what, once relatives or others turn out to be known at Veilig Thuis (LKHA-3.4a, 3.4b). */
export function maakAfstemming({ afspraken }: CommandOf<"MaakAfstemming">, context: Context): Decision {
  const items = afspraken.map(({ wat }, n) => tekstItem(context, `afspraak:${n}`, wat));
  const data = { afspraken: afspraken.map(({ wie }, n) => ({ wie, wat: context.id(`afspraak:${n}`) })) };
  return accept([{ type: "AfstemmingAfgesproken", v: 1, data }], items);
}

/** The victim is back in the Netherlands: a new version of where she is; what waited for the return becomes due (LKHA-3.3c). */
export function meldTerugkeer(command: CommandOf<"MeldTerugkeer">, casus: Casus, context: Context): Decision {
  const { plaats, gemeente, inschrijving } = command;
  const slachtoffer = slachtofferVan(casus);
  const houder = context.door.organisatie.id;
  const rij = slachtoffer?.rijen[houder];
  if (!slachtoffer || !rij)
    return refuse({
      code: "betrokkene-onbekend",
      bronnen: ["LKHA-2.3d"],
      uitleg: {
        nl: "Het slachtoffer staat niet in uw dossier.",
        en: "The victim is not in your dossier.",
      },
    });
  if (slachtoffer.feiten?.land === "NL")
    return refuse({
      code: "al-in-nederland",
      bronnen: ["LKHA-2.3d"],
      uitleg: { nl: "Het slachtoffer is al in Nederland.", en: "The victim is in the Netherlands already." },
    });
  const versie = rij.versie + 1;
  const feiten = { land: "NL", ...(gemeente && { gemeente }), ...(inschrijving && { inschrijving }) };
  const wijzig = { ...feiten, plaats: plaats ?? null, adres: null };
  const data = { betrokkene: slachtoffer.id, persoon: rij.persoon, versie, houder };
  // of destroyed details there is nothing to copy, and that somebody is back must not get lost with them
  const item: Item = slachtoffer.feiten
    ? { soort: "persoon-kopie", id: rij.persoon, versie, houder, van: rij, wijzig }
    : {
        soort: "persoon",
        id: rij.persoon,
        versie,
        houder,
        gegevens: { rol: "slachtoffer", ...feiten, ...(plaats && { plaats }) },
      };
  return accept([{ type: "SlachtofferTeruggekeerd", v: 1, data }], [item]);
}

const isPaar = (een: string, ander: string) =>
  (een === "veilig-thuis" && ander === "lkha") || (een === "lkha" && ander === "veilig-thuis");

const nietOpVerzoek = {
  code: "niet-op-verzoek",
  bronnen: ["LKHA-3.3b"],
  uitleg: {
    nl: "Sluiten en overdragen zijn geen acties die u Veilig Thuis kunt vragen.",
    en: "Closing and handing over are not actions you can ask of Veilig Thuis.",
  },
};

const nietsTeBevestigen = {
  code: "niets-te-bevestigen",
  bronnen: ["LKHA-3.2a"],
  uitleg: {
    nl: "Er staat geen risico-overleg open dat u kunt bevestigen of betwisten.",
    en: "There is no risk consultation open for you to confirm or contest.",
  },
};

const nietInCasus = {
  code: "betrokkene-onbekend",
  bronnen: ["LKHA-3.2a"],
  uitleg: {
    nl: "Het overleg noemt iemand die niet in deze casus staat.",
    en: "The consultation names somebody who is not in this case.",
  },
};

const geenDossier = {
  code: "geen-open-dossier",
  bronnen: ["LKHA-3.3b"],
  uitleg: {
    nl: "Deze organisatie heeft geen open dossier in deze casus.",
    en: "This organisation has no open dossier in this case.",
  },
};

const geenPaar = {
  code: "geen-open-dossier",
  bronnen: ["LKHA-3.2a"],
  uitleg: {
    nl: "Het risico-overleg is tussen Veilig Thuis en het LKHA, die allebei een open dossier in deze casus hebben.",
    en: "The risk consultation is between Veilig Thuis and LKHA, which both have an open dossier in this case.",
  },
};
