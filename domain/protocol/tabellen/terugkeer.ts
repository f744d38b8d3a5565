import { kb } from "../bronnen.ts";
import type { Tabel } from "../rule.ts";
import { dwangInBuitenland, dwangInNederland, lkhaVormen, zaak } from "./begrippen.ts";

const zaakInBuitenland = { ...dwangInBuitenland, ...zaak } as const;
const gesprekken = ["gesprek-slachtoffer", "gesprek-kind-zonder-ouders"] as const;

/** The way back: what LKHA, Foreign Affairs and the missions see to while the victim is abroad, and with whom. */
export const terugkeerTabel = {
  "KB-22": {
    bron: kb("22"),
    soort: "advies",
    wie: "lkha",
    als: dwangInBuitenland,
    wat: {
      nl: "Extra hulp is vaak onmisbaar om het slachtoffer veilig te houden tot de terugkeer.",
      en: "Additional help is often essential to keep the victim safe until the return.",
    },
    over: ["hulpverlening-ter-plaatse"],
  },
  "KB-36": {
    bron: kb("36"),
    soort: "waarschuwing",
    wie: "verantwoordelijke",
    als: { vormen: { enige: lkhaVormen } },
    wat: {
      nl: "Trouw aan ouders en familie houdt slachtoffers vaak weg van hulp: volg hun tempo en zoek geen contact met familie uit gewoonte.",
      en: "Loyalty to parents and family often keeps victims from help: follow their pace and do not contact family by habit.",
    },
  },
  "KB-37": {
    bron: kb("37"),
    soort: "advies",
    wie: "verantwoordelijke",
    als: { vormen: { enige: lkhaVormen } },
    wat: {
      nl: "Spreek in gewone woorden: veel slachtoffers herkennen zich niet in de naam slachtoffer van huwelijksdwang.",
      en: "Use plain words: many do not recognise themselves in the name victim of forced marriage.",
    },
    over: gesprekken,
  },
  "KB-42": {
    bron: kb("42"),
    soort: "plicht",
    wie: "lkha",
    als: zaakInBuitenland,
    wat: {
      nl: "Het LKHA regelt wat na de terugkeer nodig is, vóór de reis wordt geboekt.",
      en: "LKHA arranges what is needed after the return, before the journey is booked.",
    },
  },
  "KB-43": {
    bron: kb("43"),
    soort: "plicht",
    wie: "verantwoordelijke",
    als: dwangInBuitenland,
    wat: {
      nl: "Weeg bij elke stap ook de veiligheid van hulpverleners; geen zaak is gelijk aan een andere.",
      en: "With every step weigh the safety of helpers as well; no case is like another.",
    },
  },
  "KB-45": {
    bron: kb("45"),
    soort: "bevoegdheid",
    wie: "lkha",
    als: zaakInBuitenland,
    wat: {
      nl: "In noodgevallen kan het LKHA tickets en reisdocumenten voorschieten.",
      en: "In emergencies LKHA may advance the cost of tickets and travel documents.",
    },
  },
  "KB-46": {
    bron: kb("46"),
    soort: "waarschuwing",
    wie: "bz",
    als: dwangInBuitenland,
    wat: {
      nl: "Ga na welke nationaliteiten het slachtoffer heeft: een dubbele kan met het recht ter plaatse bijstand beletten.",
      en: "Find out which nationalities the victim has: a double one may, with local law, prevent assistance.",
    },
  },
  "KB-48": {
    bron: kb("48"),
    soort: "waarschuwing",
    wie: "bz",
    als: dwangInBuitenland,
    wat: {
      nl: "Zoek vroeg uit of het slachtoffer Nederlander is; niet ieder weet dat van zichzelf.",
      en: "Find out early whether the victim is Dutch; not everyone knows this of themselves.",
    },
  },
  "KB-50": {
    bron: kb("50"),
    soort: "advies",
    wie: "verantwoordelijke",
    als: { ...dwangInNederland, aanleiding: ["adviesvraag", "melding"] },
    wat: {
      nl: "Vroeg handelen kan escalatie voorkomen en contact met familie mogelijk houden: vraag wat het slachtoffer wil.",
      en: "Acting early may prevent escalation and keep contact with family possible: ask what the victim wants.",
    },
  },
  "KB-56": {
    bron: kb("56"),
    soort: "plicht",
    wie: "ambassade",
    als: zaakInBuitenland,
    wat: {
      nl: "De post werkt samen met plaatselijke organisaties die het slachtoffer veilig kunnen bijstaan.",
      en: "The mission works with local organisations that can assist the victim safely.",
    },
  },
  "KB-57": {
    bron: kb("57"),
    soort: "waarschuwing",
    wie: "bz",
    als: { verblijf: "buitenland" },
    wat: {
      nl: "Het Verdrag van Wenen en het recht van beide landen binden bij consulaire bijstand.",
      en: "The Vienna Convention and the law of both countries bind in consular assistance.",
    },
    over: ["consulaire-bijstand"],
  },
  "KB-58": {
    bron: kb("58"),
    soort: "waarschuwing",
    wie: "bz",
    als: { ...dwangInBuitenland, vrager: ["slachtoffer", "omstander", "professional", "instelling"] },
    wat: {
      nl: "Zeg eerlijk dat bijstand in het buitenland moeilijk is en soms niet kan.",
      en: "Say honestly that assistance abroad is difficult and sometimes impossible.",
    },
  },
  "KB-60": {
    bron: kb("60"),
    soort: "advies",
    wie: "lkha",
    als: dwangInBuitenland,
    wat: {
      nl: "Plaatselijke organisaties bereiken slachtoffers beter en kunnen vaak een veilig huis regelen.",
      en: "Local organisations reach victims better and can often arrange a safe house.",
    },
    over: ["hulpverlening-ter-plaatse"],
  },
  "KB-61": {
    bron: kb("61"),
    soort: "advies",
    wie: "lkha",
    als: dwangInBuitenland,
    wat: {
      nl: "Werken via onafhankelijke organisaties is veiliger en belast de betrekkingen met het land minder.",
      en: "Working through independent organisations is safer and strains relations with the country less.",
    },
    over: ["hulpverlening-ter-plaatse"],
  },
  "KB-62": {
    bron: kb("62"),
    soort: "plicht",
    wie: "bz",
    als: { ...dwangInBuitenland, bij: ["bz", "ambassade"] },
    wat: {
      nl: "Buitenlandse Zaken verleent bijstand samen met het LKHA, dat hierin de sleutelrol heeft.",
      en: "Foreign Affairs assists together with LKHA, which has the key role in this.",
    },
  },
  "KB-63": {
    bron: kb("63"),
    soort: "advies",
    wie: "lkha",
    als: { ...zaakInBuitenland, bij: "lkha" },
    wat: {
      nl: "Woont het slachtoffer in het Verenigd Koninkrijk, werk dan samen met de Britse Forced Marriage Unit.",
      en: "If the victim lives in the United Kingdom, work with the British Forced Marriage Unit.",
    },
  },
} as const satisfies Tabel;
