import type { Bron } from "../protocol/bronnen.ts";
import { type Edities, edities } from "../protocol/editie.ts";
import type { CasusMoment, Moment } from "../protocol/moment.ts";
import type { Termijn, TermijnOpDag } from "../protocol/rule.ts";
import { termijnenBij } from "../protocol/termijnen.ts";
import type { Zin } from "../protocol/zin.ts";
import { dayOf, dueAt, dueDate, endOf } from "../time/werkdagen.ts";
import type { Casus, FeitenBron } from "./casus.ts";
import type { CasusEvent, Journaalregel } from "./event.ts";
import { evolve } from "./evolve.ts";
import type { OrganisatieRef } from "./organisatie.ts";
import { situatie } from "./situatie.ts";

/** How an obligation ended: done, ended because the case went to another kind of organisation, or no longer asked. */
export type Einde = {
  readonly hoe: "voldaan" | "overgedragen" | "vervallen";
  readonly op: string;
  readonly at: string;
};

/**
 * A duty with a term that something in this casus called into being, met or not, under the edition of its day.
 * `uiterlijkAt` is the UTC instant after which it is late: the end of the legal day, or the exact hour.
 */
export type Verplichting = {
  readonly sleutel: string;
  readonly bron: Bron;
  readonly editie: string;
  readonly organisatie: OrganisatieRef;
  readonly wat: Zin;
  readonly kracht: Termijn["kracht"];
  readonly vanaf: string;
  readonly uiterlijk: string;
  readonly uiterlijkAt: string;
  /** Before this legal day nothing meets it. */
  readonly vroegst?: string;
  /** Any of these meets it, so that a page can offer what is asked. */
  readonly voldaanDoor: Termijn["voldaanDoor"];
  /** The one thing it is about; then it stays with the organisation it arose at, whoever is responsible. */
  readonly over?: string;
  /** The legal days on which it was postponed; `uiterlijk` is the last day after all of them. */
  readonly verlengd?: readonly string[];
  /** Asks to be looked at as soon as it begins. */
  readonly meteen?: true;
  readonly einde?: Einde;
};

type Open = { readonly verplichting: Verplichting; readonly termijn: Termijn | TermijnOpDag };

/**
 * Every obligation of this journal, in the order in which they arose, each under the edition of the day it arose: a later
 * edition changes nothing about what was begun before it.
 */
export function verplichtingen(
  journaal: readonly Journaalregel[],
  bron: FeitenBron,
  lijst: Edities = edities,
): Verplichting[] {
  let casus: Casus | undefined;
  let alle: Open[] = [];
  for (const regel of journaal) {
    const vorige = casus;
    casus = evolve(casus, regel, bron);
    const momenten = [...momentenVan(regel.event), ...afgeleideMomenten(regel.event, vorige, casus)].filter(
      (moment) => !komtTeVroeg(moment, regel, alle),
    );
    if (momenten.length === 0) continue;
    const vertrek = vertrokken(regel, vorige?.verantwoordelijk);
    alle = alle.map((open) =>
      verleng(beeindig(open, { regel, momenten, vertrokken: vertrek }), { regel, momenten }),
    );
    for (const moment of momenten) alle.push(...nieuwe({ moment, regel, vorige, casus, lijst }));
  }
  return alle.map(({ verplichting }) => verplichting);
}

type Begin = {
  moment: Moment;
  regel: Journaalregel;
  vorige: Casus | undefined;
  casus: Casus;
  lijst: Edities;
};
function nieuwe(begin: Begin): Open[] {
  const { moment, regel, casus, lijst } = begin;
  const { editie, regels } = termijnenBij(moment, situatie(casus, regel.gebeurdOp), lijst);
  const vanWie = vanWieEnWaarover(begin);
  return regels.map(({ sleutel, bron, wat, termijn }) => ({
    termijn,
    verplichting: {
      sleutel: `${sleutel}#${regel.seq}`,
      bron,
      editie,
      wat,
      ...vanWie,
      kracht: termijn.kracht,
      ...(termijn.meteen && { meteen: true as const }),
      voldaanDoor: termijn.voldaanDoor,
      vanaf: regel.gebeurdOp,
      ...uiterlijk(termijn, regel),
      ...(termijn.vroegst && { vroegst: dueDate(regel.gebeurdOp, termijn.vroegst) }),
    },
  }));
}

/** Most terms are of who is responsible; some of who must answer, or of who did the one thing they are about. */
function vanWieEnWaarover({
  moment,
  regel,
  vorige,
  casus,
}: Begin): Pick<Verplichting, "organisatie" | "over"> {
  const { event, door } = regel;
  const { organisatie } = door;
  if (event.type === "AfwijkingGemotiveerd") return { organisatie, over: event.data.motief };
  if (event.type === "NoodgreepGedaan") return { organisatie, over: event.data.reden };
  if (event.type === "Gemonitord") return { organisatie, over: event.data.toelichting };
  if (event.type === "DossierGesloten") return { organisatie, over: event.data.reden };
  if (moment === "bemoeienis-geeindigd" && event.type === "OverdrachtAanvaard" && vorige)
    return { organisatie: vorige.verantwoordelijk, over: event.data.overdracht };
  return { organisatie: (aanHetWoord.has(moment) && casus.aanbod?.naar) || casus.verantwoordelijk };
}

/** Hours run from the instant we knew; any other term runs to the end of its last legal day, or of the day named. */
function uiterlijk(
  termijn: Termijn | TermijnOpDag,
  { gebeurdOp, vastgelegdOp, event }: Journaalregel,
): { uiterlijk: string; uiterlijkAt: string } {
  if (termijn.eenheid === "genoemde-dag") {
    const dag = genoemdeDag(event);
    if (!dag) throw new Error(`${event.type} names no day`);
    return { uiterlijk: dag, uiterlijkAt: endOf(dag).toString() };
  }
  if (termijn.eenheid === "uren") {
    const at = dueAt(Temporal.Instant.from(vastgelegdOp), termijn);
    return { uiterlijk: dayOf(at), uiterlijkAt: at.toString() };
  }
  const dag = dueDate(gebeurdOp, termijn);
  return { uiterlijk: dag, uiterlijkAt: endOf(dag).toString() };
}

/** The day that whoever did this named for what comes after it. */
function genoemdeDag(event: CasusEvent): string | undefined {
  if (event.type === "AfwijkingGemotiveerd") return event.data.herzienOp;
  return event.type === "Gemonitord" ? event.data.volgendeOp : undefined;
}

/** Where a row lets its clock be moved, the same obligation runs on to a later day. */
function verleng(
  open: Open,
  { regel, momenten }: { regel: Journaalregel; momenten: readonly Moment[] },
): Open {
  const { verplichting, termijn } = open;
  const { verlenging } = termijn;
  if (!verlenging || !momenten.includes(verlenging.door)) return open;
  if (verplichting.einde || gaatOverIetsAnders(regel, verplichting)) return open;
  const uiterlijk = dueDate(verplichting.uiterlijk, verlenging);
  const verlengd = [...(verplichting.verlengd ?? []), regel.gebeurdOp];
  return {
    ...open,
    verplichting: { ...verplichting, uiterlijk, uiterlijkAt: endOf(uiterlijk).toString(), verlengd },
  };
}

function beeindig(
  open: Open,
  {
    regel,
    momenten,
    vertrokken,
  }: { regel: Journaalregel; momenten: readonly Moment[]; vertrokken: Vertrek | undefined },
): Open {
  const { verplichting, termijn } = open;
  if (verplichting.einde || gaatOverIetsAnders(regel, verplichting)) return open;
  const einde = (hoe: Einde["hoe"]): Open => ({
    ...open,
    verplichting: { ...verplichting, einde: { hoe, op: regel.gebeurdOp, at: regel.vastgelegdOp } },
  });
  const vertrekt =
    vertrokken?.van.id === verplichting.organisatie.id && !verplichting.over ? vertrokken : undefined;
  if (vertrekt && vertrekt.van.soort === vertrekt.naar.soort)
    return { ...open, verplichting: { ...verplichting, organisatie: vertrekt.naar } };
  if (momenten.some((moment) => termijn.voldaanDoor.includes(moment))) return einde("voldaan");
  if (vertrekt) return einde("overgedragen");
  return momenten.some((moment) => termijn.vervaltDoor?.includes(moment)) ? einde("vervallen") : open;
}

/** What would meet a term before its first day is not that moment yet, so that it ends nothing else either. */
const komtTeVroeg = (moment: CasusMoment, regel: Journaalregel, alle: readonly Open[]): boolean =>
  alle.some(
    ({ verplichting }) =>
      !verplichting.einde &&
      verplichting.vroegst !== undefined &&
      regel.gebeurdOp < verplichting.vroegst &&
      verplichting.voldaanDoor.includes(moment) &&
      !gaatOverIetsAnders(regel, verplichting),
  );

/** Responsibility just moved. A term binds a kind of organisation: to another region of it the clock moves along. */
type Vertrek = { van: OrganisatieRef; naar: OrganisatieRef };
const vertrokken = ({ event }: Journaalregel, van: OrganisatieRef | undefined): Vertrek | undefined =>
  van && event.type === "OverdrachtAanvaard" ? { van, naar: event.data.door } : undefined;

/** A dossier is of one organisation, a review of one deviation: neither meets or ends anything else. */
function gaatOverIetsAnders({ event, door }: Journaalregel, { organisatie, over }: Verplichting): boolean {
  switch (event.type) {
    case "DossierGesloten":
    case "DossierHeropend":
      return event.data.organisatie.id !== organisatie.id;
    case "AfwijkingHerzien":
      return event.data.afwijking !== over;
    case "Gemonitord":
    case "InformerenUitgesteld":
    case "HandelingVerricht":
      return door.organisatie.id !== organisatie.id;
    default:
      return false;
  }
}

/** Which event is which moment of the rule tables; a moment that is not answered here does not compile. */
const isMoment = {
  "melding-ontvangen": ({ type }) => type === "MeldingOntvangen",
  "veiligheid-beoordeeld": ({ type }) => type === "VeiligheidBeoordeeld",
  "voorwaarden-en-vervolg-gestart": (event) => besluitIn(event) === "voorwaarden-en-vervolg",
  "onderzoek-gestart": (event) => besluitIn(event) === "onderzoek",
  "onderzoek-afgerond": (event) =>
    event.type === "FeitenVastgelegd" && event.data.uitkomstOnderzoek !== undefined,
  "overdracht-aangeboden": ({ type }) => type === "OverdrachtAangeboden",
  "overdracht-aanvaard": ({ type }) => type === "OverdrachtAanvaard",
  "overdracht-geweigerd": ({ type }) => type === "OverdrachtGeweigerd",
  "overdracht-ingetrokken": ({ type }) => type === "OverdrachtIngetrokken",
  "afwijking-gemotiveerd": ({ type }) => type === "AfwijkingGemotiveerd",
  "afwijking-herzien": ({ type }) => type === "AfwijkingHerzien",
  "dossier-gesloten": ({ type }) => type === "DossierGesloten",
  // no event by itself: these follow from the casus around it, see afgeleideMomenten
  "acuut-tijdens-aanbod": () => false,
  "onbeoordeeld-overgenomen": () => false,
  "bemoeienis-geeindigd": () => false,
  "bemoeienis-hervat": () => false,
  "overgenomen-van-andere-soort": () => false,
  "acuut-zonder-contact": () => false,
  "acuut-voorbij": () => false,
  "gemonitord-drie-maanden": (event) => rondeIn(event) === "drie-maanden",
  "gemonitord-twaalf-maanden": (event) => rondeIn(event) === "twaalf-maanden",
  "gemonitord-tussentijds": (event) => rondeIn(event) === "tussentijds",
  "volgende-keer-afgesproken": (event) => event.type === "Gemonitord" && event.data.volgendeOp !== undefined,
  "betrokkenen-geinformeerd": (event) =>
    event.type === "HandelingVerricht" && event.data.handeling === "informeren-familie",
  "informeren-uitgesteld": ({ type }) => type === "InformerenUitgesteld",
  "contact-met-politie": (event) => isContactMetPolitie(event),
  "regio-gevonden": ({ type }) => type === "RegioVastgesteld",
  "noodgreep-gedaan": ({ type }) => type === "NoodgreepGedaan",
} satisfies Record<CasusMoment, (event: CasusEvent) => boolean>;

const alleMomenten = Object.keys(isMoment) as CasusMoment[];
const besluitIn = (event: CasusEvent) => (event.type === "BesluitGenomen" ? event.data.besluit : undefined);
const rondeIn = (event: CasusEvent) => (event.type === "Gemonitord" ? event.data.ronde : undefined);

/** A report by the police is contact already; of danger found later it is told whether they were reached. */
const isContactMetPolitie = (event: CasusEvent): boolean =>
  (event.type === "MeldingOntvangen" && event.data.vrager === "politie") ||
  (event.type === "AcuutGevaarGemeld" && event.data.gedaan !== "ontvanger-bereikt");

/** From these moments on it is the receiver of the open offer who must act. */
const aanHetWoord: ReadonlySet<Moment> = new Set(["overdracht-aangeboden", "acuut-tijdens-aanbod"]);

/**
 * Moments that lie in what changed: danger that becomes acute or is over, a case that another kind of organisation takes
 * over, assessed or not, and Veilig Thuis that stops or takes up its involvement.
 */
const afgeleideMomenten = (event: CasusEvent, voor: Casus | undefined, na: Casus): CasusMoment[] => {
  const wasAcuut = voor?.veiligheid === "acuut-onveilig";
  const isAcuut = na.veiligheid === "acuut-onveilig";
  const gewisseld = event.type === "OverdrachtAanvaard" && isVanSoortGewisseld(voor, na);
  const afgeleid: readonly (readonly [CasusMoment, boolean])[] = [
    ["acuut-tijdens-aanbod", voor?.aanbod !== undefined && !wasAcuut && isAcuut],
    ["acuut-zonder-contact", !wasAcuut && isAcuut && !isContactMetPolitie(event)],
    ["acuut-voorbij", wasAcuut && !isAcuut],
    ["onbeoordeeld-overgenomen", gewisseld && !isBeoordeeld(na)],
    ["overgenomen-van-andere-soort", gewisseld],
    ["bemoeienis-geeindigd", isEindeVanBemoeienis(event, voor, gewisseld)],
    ["bemoeienis-hervat", isHervatting(event)],
  ];
  return afgeleid.flatMap(([moment, isZo]) => (isZo ? [moment] : []));
};

/** Veilig Thuis closed its dossier as the one who is responsible, or another kind of organisation took the case over. */
const isEindeVanBemoeienis = (event: CasusEvent, voor: Casus | undefined, gewisseld: boolean): boolean =>
  voor?.verantwoordelijk.soort === "veilig-thuis" &&
  (gewisseld || (event.type === "DossierGesloten" && event.data.organisatie.id === voor.verantwoordelijk.id));

const isHervatting = (event: CasusEvent): boolean =>
  (event.type === "DossierHeropend" && event.data.organisatie.soort === "veilig-thuis") ||
  (event.type === "OverdrachtAanvaard" && event.data.door.soort === "veilig-thuis");

/** Within one kind the running term moves along; only a case from another kind of organisation begins one anew. */
const isVanSoortGewisseld = (voor: Casus | undefined, na: Casus): boolean =>
  voor?.verantwoordelijk.soort !== na.verantwoordelijk.soort;

/** An assessment gives every person it names an outcome; danger that was only reported does not. */
const isBeoordeeld = ({ betrokkenen }: Casus): boolean =>
  betrokkenen.some(({ veiligheid }) => veiligheid !== undefined);

/** The moments of the rule tables that an event brings about. */
const momentenVan = (event: CasusEvent): CasusMoment[] =>
  alleMomenten.filter((moment) => isMoment[moment](event));
