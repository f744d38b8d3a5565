import { type Zaad, type Zaadkaart, zaadkaart } from "#domain/kennis/sociale-kaart/zaad.ts";

/** A card of the demo. Every number begins with zeros after its area code, so that nobody can be called. */
type Demokaart = { readonly houder: string; readonly kaart: Zaadkaart; readonly ingetrokken?: string };

const voorbeeld = { titel: "Verzonnen voor de demonstratie", waar: "Schakel" };
const verzonnen = (zaad: Zaad): Zaadkaart => zaadkaart({ gelezen: voorbeeld, ...zaad });
const opvang = { nl: "Volwassenen en kinderen in gevaar", en: "Adults and children in danger" };
const eer = ["schadelijke-praktijken", "eergerelateerd-geweld", "huwelijksdwang"] as const;

/**
 * Invented addresses of the two regions of the demo, as they stand when the demo begins. `daysAgo` gives the day on which
 * a card was last checked; one was not for too long, and one was withdrawn.
 */
export const demoKaarten = (daysAgo: (days: number) => string): readonly Demokaart[] => [
  {
    houder: "vt-haaglanden",
    kaart: verzonnen({
      id: "voorbeeld-huis-duinroos",
      soort: "veilige-opvang",
      naam: { nl: "Huis Duinroos (voorbeeld)", en: "Huis Duinroos (example)" },
      wat: {
        nl: "Verzonnen opvang. Aanmelden kan dag en nacht.",
        en: "Invented shelter. One can enrol day and night.",
      },
      doelgroep: opvang,
      themas: ["huiselijk-geweld", "partnergeweld", ...eer],
      dagEnNacht: true,
      talen: ["nl", "en", "ar"],
      telefoon: "070-000 00 01",
      mail: "aanmelden@duinroos.example",
      site: "https://duinroos.example",
      bronnen: [],
      nagezienOp: daysAgo(20),
    }),
  },
  {
    houder: "vt-haaglanden",
    kaart: verzonnen({
      id: "voorbeeld-taakaccenthouder-zuidrand",
      soort: "taakaccenthouder-eer",
      naam: {
        nl: "Taakaccenthouder eer, politie Zuidrand (voorbeeld)",
        en: "Officer for honour-related violence, police Zuidrand (example)",
      },
      wat: {
        nl: "Verzonnen aanspreekpunt van de politie in de regio.",
        en: "Invented contact of the police in the region.",
      },
      doelgroep: { nl: "Professionals", en: "Professionals" },
      themas: [...eer],
      uren: { nl: "werkdagen van 9 tot 17 uur", en: "working days from 9 to 17" },
      telefoon: "070-000 00 02",
      bronnen: ["RK-4.5"],
      nagezienOp: daysAgo(45),
    }),
  },
  {
    houder: "vt-haaglanden",
    kaart: verzonnen({
      id: "voorbeeld-vetc-duinrand",
      soort: "vetc",
      naam: { nl: "Voorlichters Duinrand (voorbeeld)", en: "Educators Duinrand (example)" },
      wat: {
        nl: "Verzonnen voorlichters die Somalisch, Tigrinya en Arabisch spreken.",
        en: "Invented educators who speak Somali, Tigrinya and Arabic.",
      },
      doelgroep: { nl: "Ouders en meisjes; professionals", en: "Parents and girls; professionals" },
      themas: ["schadelijke-praktijken", "vgv"],
      talen: ["nl", "so", "ti", "ar"],
      telefoon: "070-000 00 03",
      bronnen: [],
      nagezienOp: daysAgo(250),
    }),
  },
  {
    houder: "vt-haaglanden",
    ingetrokken: "Het spreekuur is gestopt (verzonnen).",
    kaart: verzonnen({
      id: "voorbeeld-spreekuur-duinrand",
      soort: "spreekuur-vgv",
      naam: { nl: "Spreekuur VGV Duinrand (voorbeeld)", en: "FGM clinic Duinrand (example)" },
      wat: { nl: "Verzonnen spreekuur dat niet meer bestaat.", en: "Invented clinic that no longer exists." },
      doelgroep: { nl: "Meisjes en vrouwen", en: "Girls and women" },
      themas: ["vgv"],
      telefoon: "070-000 00 04",
      bronnen: [],
      nagezienOp: daysAgo(120),
    }),
  },
  {
    houder: "vt-amsterdam-amstelland",
    kaart: verzonnen({
      id: "voorbeeld-huis-amstelroos",
      soort: "veilige-opvang",
      naam: { nl: "Huis Amstelroos (voorbeeld)", en: "Huis Amstelroos (example)" },
      wat: { nl: "Verzonnen opvang in een andere regio.", en: "Invented shelter in another region." },
      doelgroep: opvang,
      themas: ["huiselijk-geweld", "partnergeweld", ...eer],
      telefoon: "020-000 00 01",
      bronnen: [],
      nagezienOp: daysAgo(10),
    }),
  },
];
