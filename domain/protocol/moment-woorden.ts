import type { Moment } from "./moment.ts";
import type { Zin } from "./zin.ts";

/** What happened, after "from" or "until". */
export const momentWoorden: Record<Moment, Zin> = {
  "melding-ontvangen": { nl: "de ontvangst van de melding", en: "receipt of the report" },
  "melding-toegevoegd": {
    nl: "de ontvangst van een nieuwe melding in dezelfde casus",
    en: "receipt of another report in the same case",
  },
  "veiligheid-beoordeeld": { nl: "de beoordeling van de veiligheid", en: "the safety assessment" },
  "onderzoek-afgerond": { nl: "het einde van het onderzoek", en: "the end of the investigation" },
  "voorwaarden-en-vervolg-gestart": {
    nl: "de start van Voorwaarden & Vervolg",
    en: "the start of Voorwaarden & Vervolg",
  },
  "onderzoek-gestart": { nl: "de start van het onderzoek", en: "the start of the investigation" },
  "overdracht-aangeboden": { nl: "het aanbieden van de overdracht", en: "the offer of the transfer" },
  "acuut-tijdens-aanbod": {
    nl: "het acuut worden tijdens het aanbod",
    en: "danger becoming acute during the offer",
  },
  "overdracht-aanvaard": { nl: "het aanvaarden van de overdracht", en: "acceptance of the transfer" },
  "onbeoordeeld-overgenomen": {
    nl: "het overnemen van een casus die niet is beoordeeld",
    en: "taking over a case that was not assessed",
  },
  "overdracht-geweigerd": { nl: "het weigeren van de overdracht", en: "refusal of the transfer" },
  "overdracht-ingetrokken": { nl: "het intrekken van de overdracht", en: "withdrawal of the transfer" },
  "afwijking-gemotiveerd": { nl: "het afwijken met een motief", en: "the deviation with a motive" },
  "afwijking-herzien": { nl: "het herzien van de afwijking", en: "the review of the deviation" },
  "dossier-gesloten": { nl: "het sluiten van het dossier", en: "closing of the dossier" },
  "bemoeienis-geeindigd": { nl: "het einde van de bemoeienis", en: "the end of the involvement" },
  "bemoeienis-hervat": { nl: "het hervatten van de bemoeienis", en: "involvement taken up again" },
  "gemonitord-drie-maanden": {
    nl: "het navragen na drie maanden",
    en: "asking how it goes after three months",
  },
  "gemonitord-twaalf-maanden": {
    nl: "het navragen na twaalf maanden",
    en: "asking how it goes after twelve months",
  },
  "gemonitord-tussentijds": { nl: "het navragen tussendoor", en: "asking how it goes in between" },
  "volgende-keer-afgesproken": { nl: "het afspreken van een volgende keer", en: "naming a next time" },
  "overgenomen-van-andere-soort": {
    nl: "het overnemen van een andere soort organisatie",
    en: "taking over from another kind of organisation",
  },
  "betrokkenen-geinformeerd": { nl: "het informeren van de betrokkenen", en: "informing those concerned" },
  "informeren-uitgesteld": { nl: "het uitstellen van informeren", en: "postponing to inform" },
  "betrokkene-opgenomen": {
    nl: "het vastleggen van iemands gegevens",
    en: "somebody's data being recorded",
  },
  "informeren-niet-nodig": {
    nl: "het vastleggen dat informeren niet nodig is",
    en: "recording that informing is not needed",
  },
  "teruggekoppeld-na-beoordeling": {
    nl: "de terugkoppeling aan de melder na de beoordeling",
    en: "feedback to the reporter after the assessment",
  },
  "teruggekoppeld-na-onderzoek": {
    nl: "de terugkoppeling aan de melder na het onderzoek",
    en: "feedback to the reporter after the investigation",
  },
  "terugkoppeling-niet-gegeven": {
    nl: "het vastleggen waarom de melder niets hoort",
    en: "recording why the reporter hears nothing",
  },
  "acuut-zonder-contact": {
    nl: "acuut gevaar zonder contact tussen politie en Veilig Thuis",
    en: "acute danger without contact between police and Veilig Thuis",
  },
  "contact-met-politie": { nl: "het contact met de politie", en: "contact with the police" },
  "acuut-voorbij": { nl: "het einde van het acute gevaar", en: "the end of acute danger" },
  "regio-gevonden": {
    nl: "het vaststellen van de verantwoordelijke regio",
    en: "the responsible region being found",
  },
  "noodgreep-gedaan": { nl: "de noodgreep", en: "the emergency override" },
  "melder-opening-gevraagd": {
    nl: "de vraag om een anonieme melder te openen",
    en: "the request to open an anonymous reporter",
  },
  "melder-opening-beslist": {
    nl: "het besluit van een collega daarover",
    en: "the decision of a colleague about it",
  },
  "melder-opening-goedgekeurd": {
    nl: "het goedkeuren door een collega om een anonieme melder te openen",
    en: "approval by a colleague to open an anonymous reporter",
  },
  "melder-opening-herzien": {
    nl: "het terugkijken door een teamleider",
    en: "the review by a team leader",
  },
  "inzage-gevraagd": { nl: "het verzoek om inzage", en: "the request for insight" },
  "inzage-gegeven": {
    nl: "het antwoord op het verzoek om inzage",
    en: "the answer to the request for insight",
  },
  "vernietiging-gevraagd": { nl: "het verzoek om vernietiging", en: "the request for destruction" },
  "vernietiging-afgehandeld": {
    nl: "het antwoord op het verzoek om vernietiging",
    en: "the answer to the request for destruction",
  },
  "bewaartermijn-begonnen": { nl: "het begin van het bewaren", en: "the start of keeping" },
  "gegevens-vernietigd": { nl: "het vernietigen van de gegevens", en: "destruction of the data" },
  "huisverbod-opgelegd": { nl: "het opleggen van het huisverbod", en: "the ban from the home being imposed" },
  "huisverbod-verlengd": { nl: "het verlengen van het huisverbod", en: "the ban being extended" },
  "huisverbod-geeindigd": { nl: "het einde van het huisverbod", en: "the end of the ban" },
  "verblijfplaats-opgegeven": { nl: "het opgeven van de verblijfplaats", en: "the whereabouts being told" },
  "cbs-periode-geeindigd": { nl: "het einde van het half jaar", en: "the end of the half year" },
  "cbs-geleverd": { nl: "de levering aan het CBS", en: "delivery to Statistics Netherlands" },
  "consulair-jaar-geeindigd": { nl: "de vorige consulaire Kamerbrief", en: "the last consular letter" },
  "kamer-geinformeerd": { nl: "de consulaire Kamerbrief", en: "the consular letter to Parliament" },
  "klachtoordeel-ontvangen": { nl: "het oordeel over een klacht", en: "the verdict on a complaint" },
  "standpunt-gegeven": { nl: "het antwoord op dat oordeel", en: "the answer to that verdict" },
  "jaarverslag-vastgesteld": {
    nl: "het vaststellen van het jaarverslag",
    en: "adoption of the yearly report",
  },
  "jaarverslag-openbaar": {
    nl: "het openbaar maken van het jaarverslag",
    en: "publication of the yearly report",
  },
};
