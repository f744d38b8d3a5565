import { kb, rk } from "../protocol/bronnen.ts";
import type { CatalogusId } from "../protocol/catalogus.ts";
import type { Zin } from "../protocol/zin.ts";
import { nagezien, type Stuk } from "./herkomst.ts";

/** A day, or a stretch of days, that comes back every year. Days are month and day: `02-06`. */
export type Themadag = {
  readonly id: string;
  readonly naam: Zin;
  readonly wat: Zin;
  readonly van: `${number}-${number}`;
  /** The last day of it; the same as `van` for a single day. */
  readonly tot: `${number}-${number}`;
  /** Whether the days are ours: the source only says about when. */
  readonly eigenKeuze?: true;
  readonly bronnen: readonly CatalogusId[];
};

/** Days on which a municipality, school or shelter can ask attention, in the order of the year. */
export const themadagen: readonly Themadag[] = [
  {
    id: "tegen-meisjesbesnijdenis",
    naam: {
      nl: "Internationale dag tegen vrouwenbesnijdenis",
      en: "International Day against Female Genital Mutilation",
    },
    wat: {
      nl: "Een dag om het gesprek te openen, samen met sleutelpersonen. Zeg in dat gesprek meisjesbesnijdenis.",
      en: "A day to open the conversation, together with key persons. In that conversation say girls' circumcision.",
    },
    van: "02-06",
    tot: "02-06",
    bronnen: [rk("3.22"), rk("6.6")],
  },
  {
    id: "voor-de-zomer",
    naam: { nl: "De weken voor de zomervakantie", en: "The weeks before the summer holidays" },
    wat: {
      nl: "Vlak voor de zomer waarschuwt Buitenlandse Zaken mogelijke slachtoffers van huwelijksdwang en achterlating. Op school is dit de tijd om te vragen wie op reis gaat, en wie daar bang voor is.",
      en: "Just before the summer Foreign Affairs alerts possible victims of forced marriage and abandonment. At school this is the time to ask who is going to travel, and who is afraid to.",
    },
    van: "06-01",
    tot: "06-30",
    eigenKeuze: true,
    bronnen: [kb("9")],
  },
  {
    id: "rechten-van-het-kind",
    naam: { nl: "Dag van de Rechten van het Kind", en: "World Children's Day" },
    wat: {
      nl: "Op school: wat mag een kind zelf beslissen, en bij wie kan het terecht?",
      en: "At school: what may a child decide itself, and to whom can it turn?",
    },
    van: "11-20",
    tot: "11-20",
    bronnen: [rk("3.22")],
  },
  {
    id: "tegen-geweld-tegen-vrouwen",
    naam: {
      nl: "Internationale dag tegen geweld tegen vrouwen",
      en: "International Day for the Elimination of Violence against Women",
    },
    wat: {
      nl: "Een dag voor bestuur en pers. Vertel erbij dat ook mannen en jongens slachtoffer zijn.",
      en: "A day for councils and the press. Say that men and boys are victims too.",
    },
    van: "11-25",
    tot: "11-25",
    bronnen: [rk("3.22"), kb("52")],
  },
  {
    id: "mensenrechten",
    naam: { nl: "Dag van de Mensenrechten", en: "Human Rights Day" },
    wat: {
      nl: "Een dag om te laten zien dat zelf kiezen met wie je leeft een mensenrecht is.",
      en: "A day to show that choosing whom you live with is a human right.",
    },
    van: "12-10",
    tot: "12-10",
    bronnen: [rk("3.22")],
  },
];

/** The first time from `vandaag` on (ISO dates) that a day comes, or is still going on. */
export function eerstvolgende(
  { van, tot }: Pick<Themadag, "van" | "tot">,
  vandaag: string,
): { van: string; tot: string } {
  const jaar = Number(vandaag.slice(0, 4));
  const dit = `${jaar}-${tot}` >= vandaag ? jaar : jaar + 1;
  return { van: `${dit}-${van}`, tot: `${dit}-${tot}` };
}

/** The calendar as it lies ahead on a day (ISO): what comes first stands first. */
export const kalenderOp = (
  vandaag: string,
): readonly (Themadag & { volgende: { van: string; tot: string } })[] =>
  themadagen
    .map((dag) => ({ ...dag, volgende: eerstvolgende(dag, vandaag) }))
    .toSorted((een, ander) => (een.volgende.van < ander.volgende.van ? -1 : 1));

/** Every day of the calendar, for the list of what is due. */
export const kalenderStukken: readonly Stuk[] = themadagen.map(({ id, naam, bronnen }) => ({
  id: `kalender/${id}`,
  soort: "verwijzing",
  titel: naam,
  pagina: "/kennis/kalender",
  herkomst: { bronnen, ...nagezien },
}));
