import type { Bron } from "../protocol/bronnen.ts";
import { type Edities, edities } from "../protocol/editie.ts";
import type { CasusMoment, Moment } from "../protocol/moment.ts";
import type { Termijn, TermijnOpDag } from "../protocol/rule.ts";
import { termijnenBij } from "../protocol/termijnen.ts";
import type { Zin } from "../protocol/zin.ts";
import { dayOf, dueAt, dueDate, endOf } from "../time/werkdagen.ts";
import { type Casus, type FeitenBron, slachtofferVan } from "./casus.ts";
import type { CasusEvent, Journaalregel } from "./event.ts";
import { evolve } from "./evolve.ts";
import { aanHetWoord, afgeleideMomenten, momentenVan } from "./momenten.ts";
import type { OrganisatieRef } from "./organisatie.ts";
import { situatie } from "./situatie.ts";
import { momentBij, teBeantwoorden } from "./terugkoppeling.ts";

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
  /** The person it is about, where each person has a clock of their own; it moves along with the case. */
  readonly betrokkene?: string;
  /** From this legal day on it can be postponed: in the last stretch, as long as the row lets it be moved. */
  readonly verlengbaarVanaf?: string;
  /** The legal days on which it was postponed; `uiterlijk` is the last day after all of them. */
  readonly verlengd?: readonly string[];
  /** Asks to be looked at as soon as it begins. */
  readonly meteen?: true;
  /** Only the organisation it is of knows of it. */
  readonly besloten?: true;
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
    for (const moment of momenten) alle.push(...nieuwe({ moment, regel, vorige, casus, lijst, alle }));
  }
  return alle.map(({ verplichting }) => verplichting);
}

type Begin = {
  moment: Moment;
  regel: Journaalregel;
  vorige: Casus | undefined;
  casus: Casus;
  lijst: Edities;
  /** What began before it. */
  alle: readonly Open[];
};
function nieuwe(begin: Begin): Open[] {
  const { moment, regel, casus, lijst, alle } = begin;
  const { editie, regels } = termijnenBij(moment, situatie(casus, regel.gebeurdOp), lijst);
  const vanWie = vanWieEnWaarover(begin);
  return regels.flatMap(({ sleutel, bron, wat, termijn }) => {
    const dag = uiterlijk(termijn, regel);
    const verplichting: Verplichting = {
      sleutel: `${sleutel}#${regel.seq}`,
      bron,
      editie,
      wat,
      ...vanWie,
      kracht: termijn.kracht,
      ...(termijn.meteen && { meteen: true as const }),
      ...(termijn.besloten && { besloten: true as const }),
      voldaanDoor: termijn.voldaanDoor,
      vanaf: regel.gebeurdOp,
      ...dag,
      ...verlengbaar(termijn, dag.uiterlijk),
      ...(termijn.vroegst && { vroegst: dueDate(regel.gebeurdOp, termijn.vroegst) }),
    };
    const { perPersoon, overDeMelding } = termijn;
    if (overDeMelding) {
      const { organisatie } = regel.door;
      const isBegonnen = (over: string) =>
        alle.some(
          ({ verplichting: al }) =>
            al.organisatie.id === organisatie.id && al.over === over && al.sleutel.startsWith(`${sleutel}#`),
        );
      return teBeantwoorden(casus)
        .filter(({ toelichting }) => !isBegonnen(toelichting))
        .map(({ toelichting: over, seq }) => ({
          termijn,
          verplichting: {
            ...verplichting,
            organisatie,
            over,
            ...(seq && { sleutel: `${verplichting.sleutel}/${seq}` }),
          },
        }));
    }
    if (!perPersoon) return [{ termijn, verplichting }];
    return personenBij(perPersoon, begin).map((betrokkene) => ({
      termijn,
      verplichting: {
        ...verplichting,
        sleutel: `${sleutel}#${regel.seq}${"betrokkene" in regel.event.data ? "" : `/${betrokkene}`}`,
        betrokkene,
      },
    }));
  });
}

/** For whom a clock of each person begins: whom the event names, or everybody in this dossier of whom it stands open. */
function personenBij(
  wie: NonNullable<Termijn["perPersoon"]>,
  { regel: { event }, casus }: Begin,
): readonly string[] {
  const { verantwoordelijk, betrokkenen } = casus;
  const slachtoffer = slachtofferVan(casus)?.id;
  const genoemd = "betrokkene" in event.data ? event.data.betrokkene : undefined;
  return betrokkenen.flatMap(({ id, rijen, informeren }) => {
    const past = (id === slachtoffer) === (wie === "slachtoffer") && (!genoemd || id === genoemd);
    const open = !informeren || informeren.stand === "uitgesteld";
    return past && open && rijen[verantwoordelijk.id] ? [id] : [];
  });
}

/** The last stretch of a term that can be moved is as long as it can be moved. */
function verlengbaar(
  { verlenging }: Termijn | TermijnOpDag,
  uiterlijk: string,
): Pick<Verplichting, "verlengbaarVanaf"> {
  if (!verlenging || verlenging.eenheid === "werkdagen") return {};
  const duur = {
    [{ dagen: "days", weken: "weeks", maanden: "months" }[verlenging.eenheid]]: verlenging.aantal,
  };
  return { verlengbaarVanaf: Temporal.PlainDate.from(uiterlijk).subtract(duur).toString() };
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
  if ("opening" in event.data) return { organisatie, over: event.data.opening };
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
    verplichting: {
      ...verplichting,
      uiterlijk,
      uiterlijkAt: endOf(uiterlijk).toString(),
      verlengd,
      ...verlengbaar(termijn, uiterlijk),
    },
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
function gaatOverIetsAnders(
  { event, door }: Journaalregel,
  { organisatie, over, betrokkene, voldaanDoor }: Verplichting,
): boolean {
  switch (event.type) {
    case "DossierGesloten":
    case "DossierHeropend":
      return event.data.organisatie.id !== organisatie.id;
    case "AfwijkingHerzien":
      return event.data.afwijking !== over;
    case "MelderOpeningGevraagd":
      return event.data.vervangt !== over;
    case "BetrokkeneGeinformeerd":
    case "InformerenNietNodig":
    case "InformerenUitgesteld":
      return door.organisatie.id !== organisatie.id || (event.data.betrokkene ?? betrokkene) !== betrokkene;
    case "TerugkoppelingNietGegeven":
      return (
        door.organisatie.id !== organisatie.id ||
        !voldaanDoor.includes(momentBij[event.data.na]) ||
        (event.data.melding ?? over) !== over
      );
    case "MelderTeruggekoppeld":
      return door.organisatie.id !== organisatie.id || (event.data.melding ?? over) !== over;
    case "Gemonitord":
    case "HandelingVerricht":
      return door.organisatie.id !== organisatie.id;
    default:
      return "opening" in event.data && event.data.opening !== over;
  }
}
