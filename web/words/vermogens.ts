import { elders } from "#domain/protocol/dekking.ts";
import { type Vermogen, vermogens } from "#domain/protocol/tabellen/elders.ts";
import type { Taal } from "./taal.ts";

const vermogensNl: Record<Vermogen, string> = {
  actieoverleg:
    "Politie, Veilig Thuis en officier stemmen af in één verslag, met wat ieder mag delen en op welke grond.",
  "beleid-en-regio": "Plannen, rollen, afspraken en eisen per gemeente en regio, en waar er gaten zitten.",
  cijfers: "Eigen tellingen per vorm en per stap, met wat er is geteld en hoe.",
  consulair:
    "Het consulaire deel van een casus: reisdocument, geld, terugkeer en partners in het buitenland.",
  familiekaart:
    "De bredere familie van een casus: wie beslist, dreigt of helpt, en wie sinds wanneer wat weet.",
  hulpplan:
    "Het plan van een lokaal team: doelen, wie regie heeft, wanneer het wordt geëvalueerd en opgeschaald.",
  huisverbod: "Een tijdelijk huisverbod met zijn dagen, personen en verlenging.",
  meldcode: "De vijf stappen van de meldcode als dossier van de professional, tot en met de melding.",
  monitoring:
    "De momenten waarop Veilig Thuis opnieuw kijkt, met wat het vraagt en vindt; de radar door de tijd.",
  opvang: "Opvang: aanvragen, plaatsen, wat is geweigerd en waarom.",
  rechten: "Rechten op eigen gegevens: inzage, correctie, vernietiging, en hoe lang iets wordt bewaard.",
  "sociale-kaart":
    "Waar het aanbod van hulp in een regio gaten heeft, en wie in welke fase van een casus meedoet.",
  verantwoording: "Klachten en jaarverslagen van een organisatie, buiten iedere casus.",
};

/** What is still to come, in words. */
export const vermogenTekst = (vermogen: Vermogen, taal: Taal): string =>
  taal === "nl" ? vermogensNl[vermogen] : vermogens[vermogen];

const nietNl: { readonly [id: string]: string } = {
  "KB-2":
    "Een afdeling die in 2018 ophield; de rollen van nu zijn die van Buitenlandse Zaken en zijn posten.",
  "KB-3":
    "Het doel van die afdeling; wat dat voor één slachtoffer betekent, staat in de zinnen over bijstand.",
  "KB-27":
    "Diplomatie tussen staten en internationale organisaties; die speelt zich buiten ieder dossier af.",
  "KB-29": "Ontwikkelingsprogramma's en hun budgetten van 2015 tot 2020; voor een zaak volgt er niets uit.",
  "KB-38": "Een idee voor onderzoek in andere landen; wie om hulp vraagt, wordt daarvoor niet ondervraagd.",
  "KB-49": "Een les uit Noorwegen voor het beleid van regeringen, niet voor één zaak of één regio.",
};

/** Why a row is deliberately left out; undefined for a row that is not. */
export function waaromNiet(id: keyof typeof elders, taal: Taal): string | undefined {
  const waar = elders[id];
  if (!waar || !("niet" in waar)) return undefined;
  return taal === "nl" ? (nietNl[id] ?? waar.niet) : waar.niet;
}
