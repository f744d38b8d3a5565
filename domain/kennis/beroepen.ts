import { kb, lkha, rk, soa, ww } from "../protocol/bronnen.ts";
import type { Zin } from "../protocol/zin.ts";
import type { Gelezen, Stuk } from "./herkomst.ts";
import { type Punt, stukVan } from "./punt.ts";

/** A kind of professional, and the few things that matter most in that work. */
export type Beroep = { readonly id: string; readonly naam: Zin; readonly punten: readonly Punt[] };

const kindcheck: Gelezen = { titel: "Kindcheck", waar: "augeo.nl" };
const bemiddelen: Gelezen = {
  titel: "Bericht over bemiddelen, 9 december 2015",
  waar: "huwelijksdwangenachterlating.nl",
};

const wereldwijd: Gelezen = { titel: "Achterlating en huwelijksdwang", waar: "nederlandwereldwijd.nl" };

/** A pupil does not come back: what school does the same day. */
export const leerlingNietTerug: Punt = {
  zin: {
    nl: "Lang afwezig, niet terug na een vakantie, of ineens ingeschreven op een school in het buitenland? Overleg dezelfde dag met leerplicht, Veilig Thuis of het LKHA. Bel niet eerst naar huis.",
    en: "Long absent, not back after a holiday, or suddenly enrolled at a school abroad? Consult school attendance, Veilig Thuis or LKHA the same day. Do not call home first.",
  },
  bronnen: [rk("1.20"), rk("7.4")],
};

/** What matters most to each kind of professional, before anything else on the subject. */
export const beroepen: readonly Beroep[] = [
  {
    id: "school",
    naam: { nl: "School en leerplicht", en: "School and school attendance" },
    punten: [
      leerlingNietTerug,
      {
        zin: {
          nl: "School kan de enige plek zijn waar een leerling vrij kan praten. Houd die plek: neem geen contact op via het adres of de telefoon van thuis.",
          en: "School may be the only place where a pupil can talk freely. Keep that place: make no contact through the address or telephone of the home.",
        },
        bronnen: [rk("6.3"), rk("6.13")],
      },
      {
        zin: {
          nl: "Wees extra alert in de weken voor een lange vakantie. Voor de reis kan er het meest.",
          en: "Be extra alert in the weeks before a long holiday. Before the journey most can be done.",
        },
        bronnen: [kb("9"), kb("18")],
      },
    ],
  },
  {
    id: "zorg",
    naam: { nl: "Huisarts, jeugdgezondheidszorg en ziekenhuis", en: "GP, youth health care and hospital" },
    punten: [
      {
        zin: {
          nl: "Het risico op meisjesbesnijdenis bespreken is gewoon werk van de jeugdgezondheidszorg. Zodra er een concreet vermoeden is, komt de deskundige eerst.",
          en: "Discussing the risk of circumcision of girls is ordinary work of youth health care. As soon as there is a concrete suspicion, the expert comes first.",
        },
        bronnen: [ww("S9"), rk("7.3"), rk("7.4")],
      },
      {
        zin: {
          nl: "Zeg in de spreekkamer meisjesbesnijdenis. In het dossier staat VGV.",
          en: "In the consulting room say circumcision of girls. In the file it is FGM.",
        },
        bronnen: [rk("6.6"), rk("1.8")],
      },
      {
        zin: {
          nl: "Ziet u een volwassene in een situatie die kinderen kan schaden? Vraag of er kinderen zijn, hoeveel en hoe oud, en of er een zwangerschap is.",
          en: "Do you see an adult in a situation that may harm children? Ask whether there are children, how many and how old, and whether there is a pregnancy.",
        },
        bronnen: [],
        gelezen: [kindcheck],
      },
    ],
  },
  {
    id: "politie",
    naam: { nl: "Politie", en: "Police" },
    punten: [
      {
        zin: {
          nl: "Bij een acuut onveilige situatie is er altijd contact met Veilig Thuis. Stel eerst de veiligheid van iedereen in huis vast, ook van broers en zussen.",
          en: "In an acutely unsafe situation there is always contact with Veilig Thuis. First secure the safety of everybody in the house, brothers and sisters included.",
        },
        bronnen: [soa("A1.2"), soa("A2.1")],
      },
      {
        zin: {
          nl: "Kan eer een rol spelen? Haal de taakaccenthouder erbij en vraag van wie in de wijde familie het meeste gevaar komt.",
          en: "May honour play a part? Bring in the specialised officer (taakaccenthouder) and ask from whom in the wider family most danger comes.",
        },
        bronnen: [ww("S12"), rk("7.25")],
      },
      {
        zin: {
          nl: "Wees terughoudend met een huisverbod: de dreiging komt dan van een familie, niet van één persoon.",
          en: "Be reserved with a ban from the home: the threat then comes from a family, not from one person.",
        },
        bronnen: [rk("7.27"), rk("2.15")],
      },
    ],
  },
  {
    id: "lokaal-team",
    naam: { nl: "Lokaal team", en: "Local team" },
    punten: [
      {
        zin: {
          nl: "Gewoonlijk praat u met iedereen in het gezin. Bij een schadelijke praktijk niet: eerst een deskundige, en de familie pas na de risicoanalyse.",
          en: "Usually you talk with everybody in the family. In a harmful practice you do not: first an expert, and the family only after the risk analysis.",
        },
        bronnen: [ww("L5"), rk("1.1"), rk("7.3"), rk("7.5")],
      },
      {
        zin: {
          nl: "Bemiddel niet op eigen kracht en breng niet alle professionals om één tafel.",
          en: "Do not mediate on your own and do not bring all professionals to one table.",
        },
        bronnen: [rk("7.24"), rk("9.5")],
        gelezen: [bemiddelen],
      },
      {
        zin: {
          nl: "Is het ernstig, wordt het niet beter of wordt het erger? Haal Veilig Thuis of de Raad voor de Kinderbescherming erbij.",
          en: "Is it grave, not improving or getting worse? Bring in Veilig Thuis or the Child Care and Protection Board.",
        },
        bronnen: [ww("L16")],
      },
    ],
  },
  {
    id: "consulair",
    naam: { nl: "Ambassade en consulaat", en: "Embassy and consulate" },
    punten: [
      {
        zin: {
          nl: "U geeft consulaire bijstand; het LKHA leidt de hulp. Bel het LKHA meteen, ook als de zaak bij u binnenkomt.",
          en: "You give consular assistance; LKHA leads the help. Call LKHA at once, also when the case comes in with you.",
        },
        bronnen: [kb("41"), kb("39"), lkha("2.5")],
      },
      {
        zin: {
          nl: "Bijstand hangt niet af van een eerdere hulpvraag in Nederland.",
          en: "Assistance does not depend on having asked for help in the Netherlands before.",
        },
        bronnen: [kb("53")],
      },
      {
        zin: {
          nl: "Spreek het slachtoffer alleen als die zegt dat het veilig is. Zeg eerlijk wat een tweede nationaliteit en het recht van het land onmogelijk kunnen maken.",
          en: "Talk to the victim only when she or he says that it is safe. Be honest about what a second nationality and the law of the country may make impossible.",
        },
        bronnen: [kb("43"), kb("46"), kb("58")],
        gelezen: [wereldwijd],
      },
    ],
  },
  {
    id: "gemeente",
    naam: { nl: "Gemeente en burgerlijke stand", en: "Municipality and civil registry" },
    punten: [
      {
        zin: {
          nl: "Trouwen kan pas vanaf achttien jaar. Neven en nichten verklaren dat zij uit vrije wil trouwen. Een huwelijk onder dwang is te stuiten of nietig te verklaren.",
          en: "Marriage is possible from eighteen only. Cousins swear that they marry of their own free will. A forced marriage can be stopped or annulled.",
        },
        bronnen: [rk("2.12")],
      },
      {
        zin: {
          nl: "Aan de balie is dwang, een kindhuwelijk of een tweede huwelijk te leren herkennen. Vermoedt u het? Eerst een deskundige, dan pas een gesprek met de aanstaande partners.",
          en: "At the counter one can learn to recognise force, a child marriage or a second marriage. Do you suspect it? First an expert, only then a talk with the partners-to-be.",
        },
        bronnen: [rk("6.10"), rk("7.3")],
      },
      {
        zin: {
          nl: "Weeg een huisverbod en een uithuisplaatsing extra: zij kunnen de zaak laten uitlekken en het gevaar groter maken.",
          en: "Weigh a ban from the home and a placement out of home twice: they may make the matter leak and the danger greater.",
        },
        bronnen: [rk("2.15"), rk("7.28")],
      },
    ],
  },
  {
    id: "opvang",
    naam: { nl: "Opvang", en: "Shelter" },
    punten: [
      {
        zin: {
          nl: "Een slachtoffer heeft recht op opvang, ook wie nog op een besluit over verblijf wacht.",
          en: "A victim has a right to shelter, also whoever still waits for a decision on residence.",
        },
        bronnen: [rk("2.11")],
      },
      {
        zin: {
          nl: "Plaats een meisje niet in een gemengde groep en niet in een pleeggezin met jongens.",
          en: "Do not place a girl in a mixed group, nor in a foster family with boys.",
        },
        bronnen: [rk("7.29")],
      },
      {
        zin: {
          nl: "Vraag wie achterblijft: broers, zussen en kinderen kunnen nu gevaar lopen.",
          en: "Ask who stays behind: brothers, sisters and children may be in danger now.",
        },
        bronnen: [rk("8.13")],
      },
    ],
  },
];

/** The content per kind of professional, piece by piece. */
export const beroepenStukken: readonly Stuk[] = beroepen.map(({ id, naam, punten }) =>
  stukVan({ id: `beroep/${id}`, titel: naam, pagina: "/beroep", punten }),
);
