import type { Bron } from "../protocol/bronnen.ts";
import { type Edities, edities } from "../protocol/editie.ts";
import type { Moment, Termijn, TermijnOpDag } from "../protocol/rule.ts";
import { termijnenBij } from "../protocol/termijnen.ts";
import type { Zin } from "../protocol/zin.ts";
import { dayOf, dueAt, dueDate, endOf } from "../time/werkdagen.ts";
import { type Casus, evolve, type FeitenBron } from "./casus.ts";
import type { CasusEvent, Journaalregel } from "./event.ts";
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
  /** Any of these meets it, so that a page can offer what is asked. */
  readonly voldaanDoor: Termijn["voldaanDoor"];
  /** The one thing it is about; then it is of who recorded that, whoever is responsible. */
  readonly over?: string;
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
    const momenten = [...momentenVan(regel.event), ...afgeleideMomenten(regel.event, vorige, casus)];
    if (momenten.length === 0) continue;
    const vertrek = vertrokken(regel, vorige?.verantwoordelijk);
    alle = alle.map((open) => beeindig(open, { regel, momenten, vertrokken: vertrek }));
    for (const moment of momenten) alle.push(...nieuwe({ moment, regel, casus, lijst }));
  }
  return alle.map(({ verplichting }) => verplichting);
}

type Begin = { moment: Moment; regel: Journaalregel; casus: Casus; lijst: Edities };
function nieuwe({ moment, regel, casus, lijst }: Begin): Open[] {
  const { editie, regels } = termijnenBij(moment, situatie(casus, regel.gebeurdOp), lijst);
  const { event, door } = regel;
  const afwijking = event.type === "AfwijkingGemotiveerd" ? event.data.motief : undefined;
  const wie = (aanHetWoord.has(moment) && casus.aanbod?.naar) || casus.verantwoordelijk;
  return regels.map(({ sleutel, bron, wat, termijn }) => ({
    termijn,
    verplichting: {
      sleutel: `${sleutel}#${regel.seq}`,
      bron,
      editie,
      wat,
      organisatie: afwijking ? door.organisatie : wie,
      ...(afwijking && { over: afwijking }),
      kracht: termijn.kracht,
      voldaanDoor: termijn.voldaanDoor,
      vanaf: regel.gebeurdOp,
      ...uiterlijk(termijn, regel),
    },
  }));
}

/** Hours run from the instant we knew; any other term runs to the end of its last legal day, or of the day named. */
function uiterlijk(
  termijn: Termijn | TermijnOpDag,
  { gebeurdOp, vastgelegdOp, event }: Journaalregel,
): { uiterlijk: string; uiterlijkAt: string } {
  if (termijn.eenheid === "genoemde-dag") {
    if (event.type !== "AfwijkingGemotiveerd") throw new Error(`${event.type} names no day`);
    return { uiterlijk: event.data.herzienOp, uiterlijkAt: endOf(event.data.herzienOp).toString() };
  }
  if (termijn.eenheid === "uren") {
    const at = dueAt(Temporal.Instant.from(vastgelegdOp), termijn);
    return { uiterlijk: dayOf(at), uiterlijkAt: at.toString() };
  }
  const dag = dueDate(gebeurdOp, termijn);
  return { uiterlijk: dag, uiterlijkAt: endOf(dag).toString() };
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
  if (verplichting.einde || gaatOverIetsAnders(regel.event, verplichting)) return open;
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

/** Responsibility just moved. A term binds a kind of organisation: to another region of it the clock moves along. */
type Vertrek = { van: OrganisatieRef; naar: OrganisatieRef };
const vertrokken = ({ event }: Journaalregel, van: OrganisatieRef | undefined): Vertrek | undefined =>
  van && event.type === "OverdrachtAanvaard" ? { van, naar: event.data.door } : undefined;

/** A dossier is of one organisation, a review of one deviation: neither meets or ends anything else. */
const gaatOverIetsAnders = (event: CasusEvent, { organisatie, over }: Verplichting): boolean =>
  (event.type === "DossierGesloten" && event.data.organisatie.id !== organisatie.id) ||
  (event.type === "AfwijkingHerzien" && event.data.afwijking !== over);

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
  // nothing records monitoring yet, so its terms (RK-9.11) stand in the guide and do not run in a case
  "bemoeienis-geeindigd": () => false,
  gemonitord: () => false,
} satisfies Record<Moment, (event: CasusEvent) => boolean>;

const alleMomenten = Object.keys(isMoment) as Moment[];
const besluitIn = (event: CasusEvent) => (event.type === "BesluitGenomen" ? event.data.besluit : undefined);

/** From these moments on it is the receiver of the open offer who must act. */
const aanHetWoord: ReadonlySet<Moment> = new Set(["overdracht-aangeboden", "acuut-tijdens-aanbod"]);

/**
 * Moments that lie in what changed: danger that becomes acute makes an open offer urgent, and a case that nobody
 * assessed is still to be assessed by the Veilig Thuis that takes it over.
 */
const afgeleideMomenten = (event: CasusEvent, voor: Casus | undefined, na: Casus): Moment[] => [
  ...(voor?.aanbod && voor.veiligheid !== "acuut-onveilig" && na.veiligheid === "acuut-onveilig"
    ? (["acuut-tijdens-aanbod"] as const)
    : []),
  ...(event.type === "OverdrachtAanvaard" && isVanSoortGewisseld(voor, na) && !isBeoordeeld(na)
    ? (["onbeoordeeld-overgenomen"] as const)
    : []),
];

/** Within one kind the running term moves along; only a case from another kind of organisation begins one anew. */
const isVanSoortGewisseld = (voor: Casus | undefined, na: Casus): boolean =>
  voor?.verantwoordelijk.soort !== na.verantwoordelijk.soort;

/** An assessment gives every person it names an outcome; danger that was only reported does not. */
const isBeoordeeld = ({ betrokkenen }: Casus): boolean =>
  betrokkenen.some(({ veiligheid }) => veiligheid !== undefined);

/** The moments of the rule tables that an event brings about. */
const momentenVan = (event: CasusEvent): Moment[] => alleMomenten.filter((moment) => isMoment[moment](event));
