import type { CatalogusId } from "../../protocol/catalogus.ts";
import { type Organisatie, type SituatieOpDatum, type Vorm, vormen } from "../../protocol/situatie.ts";
import { wegwijzer } from "../../protocol/wegwijzer.ts";
import { isWerkdag, TIJDZONE } from "../../time/werkdagen.ts";
import type { Kaart } from "./kaart.ts";
import { schadelijkeThemas, type Thema, vindbaarOnder } from "./themas.ts";

/** What somebody who wants to know whom to call tells of it; nothing is needed. `datum` is the legal day of asking. */
export type Belvraag = {
  readonly datum: string;
  readonly thema?: Thema | undefined;
  readonly verblijf: "nederland" | "buitenland";
  readonly gevaar: boolean;
  readonly leeftijd?: number | undefined;
};

/** Why a card is called: now and before all others, for knowledge, or for further help. */
export type Belreden = "eerst" | "deskundige" | "hulp";
/** A card to call by its id, or by its kind when a region has its own; with the rows that name it. */
export type TeBellen = {
  readonly wie: string;
  readonly reden: Belreden;
  readonly bronnen: readonly CatalogusId[];
};

type Verwijzing = {
  readonly reden: Belreden;
  readonly wie: readonly string[];
  readonly over?: "thema";
  readonly naast?: Organisatie;
};

/**
 * Which cards a row of the tables sends somebody to. `over`: only those cards that are about the theme asked for.
 * `naast`: besides the organisation that is asked.
 */
export const verwijzingen: { readonly [Id in CatalogusId]?: Verwijzing } = {
  "SOA-A1.1": { reden: "eerst", wie: ["politie"] },
  "WW-S5": { reden: "eerst", wie: ["crisisdienst"] },
  "LKHA-2.4a": { reden: "eerst", wie: ["buitenlandse-zaken"] },
  "KB-44": { reden: "eerst", wie: ["buitenlandse-zaken"] },
  "WW-A1": { reden: "eerst", wie: ["veilig-thuis"] },
  "RK-4.6": { reden: "deskundige", wie: ["lkha", "lec-egg", "pharos"], over: "thema" },
  "RK-7.6": { reden: "deskundige", wie: ["lkha", "lec-egg"], over: "thema" },
  "RK-4.5": { reden: "deskundige", wie: ["taakaccenthouder-eer"], naast: "lec-egg" },
  "WW-S12": { reden: "deskundige", wie: ["taakaccenthouder-eer"] },
  "WW-S6": { reden: "deskundige", wie: ["fmek"] },
  "WW-S13": { reden: "deskundige", wie: ["lokale-alliantie"] },
  "WW-S9": { reden: "deskundige", wie: ["jeugdgezondheidszorg"] },
  "WW-S23": { reden: "hulp", wie: ["vetc"] },
  "WW-S4": { reden: "hulp", wie: ["centrum-seksueel-geweld"] },
  "WW-S21": { reden: "hulp", wie: ["veilige-opvang"] },
  "RK-8.11": { reden: "hulp", wie: ["fier", "sterk-huis"] },
  "WW-S24": { reden: "hulp", wie: ["ziekenhuis"] },
  "RK-9.8": { reden: "hulp", wie: ["spreekuur-vgv"] },
  "WW-S20": { reden: "hulp", wie: ["slachtofferhulp"] },
  "WW-S17": { reden: "hulp", wie: ["politie"] },
  "WW-S14": { reden: "hulp", wie: ["mendoo"] },
};

/** Which card stands for an organisation that a row makes responsible. */
export const kaartVan: { readonly [O in Organisatie]?: string } = {
  "veilig-thuis": "veilig-thuis",
  lkha: "lkha",
  bz: "buitenlandse-zaken",
};

/** Whom one calls besides the organisation of a card, and the rows that say so. */
export function naastKaart(id: string): { wie: readonly string[]; bronnen: readonly CatalogusId[] } {
  const rijen = Object.entries(verwijzingen).filter(([, { naast }]) => naast === id);
  return {
    wie: rijen.flatMap(([, { wie }]) => wie),
    bronnen: rijen.map(([bron]) => bron as CatalogusId),
  };
}

/** The forms of violence a theme stands for in the tables. */
export function vormenVan(thema: Thema): readonly Vorm[] {
  if (thema === "huiselijk-geweld") return ["huiselijk-geweld-overig"];
  const gelijk: readonly string[] = thema === "schadelijke-praktijken" ? schadelijkeThemas : [thema];
  return vormen.filter((vorm) => gelijk.includes(vorm));
}

// what somebody may want, so that rows speak that are silent until it is named
const voorgenomen = ["intake-opvang", "herstelzorg", "gesprek-slachtoffer"] as const;
const redenen: readonly Belreden[] = ["eerst", "deskundige", "hulp"];
const volgorde: readonly string[] = Object.values(verwijzingen).flatMap(({ wie }) => wie);

/** Who is responsible by the tables, and whom they send somebody to, each once, in the order of need. */
export function wieBellen(vraag: Belvraag): { verantwoordelijk: Organisatie; bellen: readonly TeBellen[] } {
  const situatie: SituatieOpDatum = {
    datum: vraag.datum,
    aanleiding: "melding",
    verblijf: vraag.verblijf,
    ...(vraag.thema && { vormen: [...vormenVan(vraag.thema)] }),
    ...(vraag.leeftijd !== undefined && { leeftijd: vraag.leeftijd }),
    ...(vraag.gevaar && { veiligheid: "acuut-onveilig" as const }),
    voorgenomen: [...voorgenomen],
  };
  const melding = wegwijzer(situatie);
  const genoemd = new Map<string, { reden: Belreden; bronnen: Set<CatalogusId> }>();
  const noem = (wie: string, reden: Belreden, bron?: CatalogusId) => {
    const eerder = genoemd.get(wie) ?? { reden, bronnen: new Set<CatalogusId>() };
    if (bron) eerder.bronnen.add(bron);
    genoemd.set(wie, eerder);
  };
  const lees = (regels: readonly { bron: CatalogusId }[]) => {
    for (const { bron } of regels)
      for (const wie of verwijzingen[bron]?.wie ?? []) noem(wie, verwijzingen[bron]?.reden ?? "hulp", bron);
  };
  const kaart = kaartVan[melding.verantwoordelijk];
  if (kaart) noem(kaart, "eerst");
  lees(melding.regels);
  lees(wegwijzer({ ...situatie, aanleiding: "adviesvraag" }).regels);
  lees(wegwijzer({ ...situatie, vrager: "omstander" }).regels);
  for (const { naast } of Object.values(verwijzingen))
    if (naast && genoemd.has(naast)) lees(wegwijzer({ ...situatie, bij: naast }).regels);
  const bellen = [...genoemd].map(([wie, { reden, bronnen }]) => ({ wie, reden, bronnen: [...bronnen] }));
  // danger to life comes before who is responsible
  const rang = ({ wie, reden }: TeBellen) => {
    if (wie === "politie" && reden === "eerst") return -2;
    if (wie === kaart) return -1;
    return redenen.indexOf(reden) * volgorde.length + volgorde.indexOf(wie);
  };
  return {
    verantwoordelijk: melding.verantwoordelijk,
    bellen: bellen.sort((a, b) => rang(a) - rang(b)),
  };
}

/** Of these cards those that are meant by one to call: the card itself, and of its kind those of the region. */
export function kaartenVoor<K extends Kaart>(
  { wie, bronnen }: TeBellen,
  kaarten: readonly K[],
  { thema, regio }: { thema?: Thema | undefined; regio?: string | undefined },
): K[] {
  const overThema = bronnen.length > 0 && bronnen.every((bron) => verwijzingen[bron]?.over === "thema");
  const past = ({ gegevens }: Kaart) =>
    !overThema ||
    !thema ||
    gegevens.themas.some((ene) => ene !== "schadelijke-praktijken" && bedoelt(thema, ene));
  const eigen = kaarten.filter(
    (kaart) => kaart.regio !== undefined && kaart.regio === regio && kaart.gegevens.soort === wie,
  );
  return [...eigen, ...kaarten.filter(({ id }) => id === wie)].filter(past);
}

/** Whether a card about one theme is about the other: who asks about all harmful practices means each of them. */
const bedoelt = (gevraagd: Thema, thema: Thema): boolean =>
  gevraagd === thema || (gevraagd === "schadelijke-praktijken" && vindbaarOnder(gevraagd).includes(thema));

/** Whether offices are open at an instant: on a working day in the Netherlands from nine to five. */
export function isKantoortijd(moment: Temporal.Instant): boolean {
  const hier = moment.toZonedDateTimeISO(TIJDZONE);
  return isWerkdag(hier.toPlainDate().toString()) && hier.hour >= 9 && hier.hour < 17;
}
