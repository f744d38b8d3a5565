import type { Bron } from "../protocol/bronnen.ts";
import type { Moment, Termijn } from "../protocol/rule.ts";
import { termijnenBij } from "../protocol/termijnen.ts";
import type { Zin } from "../protocol/zin.ts";
import { dayOf, dueAt, dueDate, endOf } from "../time/werkdagen.ts";
import { type Casus, evolve, type FeitenBron } from "./casus.ts";
import type { CasusEvent, Regel } from "./event.ts";
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
  readonly einde?: Einde;
};

type Open = { readonly verplichting: Verplichting; readonly termijn: Termijn };

/** Every obligation of this journal, in the order in which they arose. */
export function verplichtingen(journaal: readonly Regel[], bron: FeitenBron): Verplichting[] {
  let casus: Casus | undefined;
  let alle: Open[] = [];
  for (const regel of journaal) {
    const vorige = casus?.verantwoordelijk;
    casus = evolve(casus, regel, bron);
    const momenten = momentenVan(regel.event);
    if (momenten.length === 0) continue;
    alle = alle.map((open) => beeindig(open, { regel, momenten, vertrokken: vertrokken(regel, vorige) }));
    for (const moment of momenten) alle.push(...nieuwe({ moment, regel, casus }));
  }
  return alle.map(({ verplichting }) => verplichting);
}

function nieuwe({ moment, regel, casus }: { moment: Moment; regel: Regel; casus: Casus }): Open[] {
  const { editie, regels } = termijnenBij(moment, situatie(casus, regel.gebeurdOp));
  return regels.map(({ sleutel, bron, wat, termijn }) => ({
    termijn,
    verplichting: {
      sleutel: `${sleutel}#${regel.seq}`,
      bron,
      editie,
      wat,
      organisatie:
        regel.event.type === "OverdrachtAangeboden" ? regel.event.data.naar : casus.verantwoordelijk,
      kracht: termijn.kracht,
      voldaanDoor: termijn.voldaanDoor,
      vanaf: regel.gebeurdOp,
      ...uiterlijk(termijn, regel),
    },
  }));
}

/** Hours run from the instant we knew; any other term runs to the end of its last legal day. */
function uiterlijk(
  termijn: Termijn,
  { gebeurdOp, vastgelegdOp }: Regel,
): { uiterlijk: string; uiterlijkAt: string } {
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
  }: { regel: Regel; momenten: readonly Moment[]; vertrokken: Vertrek | undefined },
): Open {
  const { verplichting, termijn } = open;
  if (verplichting.einde) return open;
  const einde = (hoe: Einde["hoe"]): Open => ({
    ...open,
    verplichting: { ...verplichting, einde: { hoe, op: regel.gebeurdOp, at: regel.vastgelegdOp } },
  });
  if (momenten.some((moment) => termijn.voldaanDoor.includes(moment))) return einde("voldaan");
  if (vertrokken?.van.id === verplichting.organisatie.id) {
    if (vertrokken.van.soort !== vertrokken.naar.soort) return einde("overgedragen");
    return { ...open, verplichting: { ...verplichting, organisatie: vertrokken.naar } };
  }
  return momenten.some((moment) => termijn.vervaltDoor?.includes(moment)) ? einde("vervallen") : open;
}

/** Responsibility just moved. A term binds a kind of organisation: to another region of it the clock moves along. */
type Vertrek = { van: OrganisatieRef; naar: OrganisatieRef };
const vertrokken = ({ event }: Regel, van: OrganisatieRef | undefined): Vertrek | undefined =>
  van && event.type === "OverdrachtAanvaard" ? { van, naar: event.data.door } : undefined;

const bijBesluit: { readonly [besluit: string]: Moment } = {
  "voorwaarden-en-vervolg": "voorwaarden-en-vervolg-gestart",
  onderzoek: "onderzoek-gestart",
};

const vasteMomenten: { readonly [type in CasusEvent["type"]]?: Moment } = {
  MeldingOntvangen: "melding-ontvangen",
  VeiligheidBeoordeeld: "veiligheid-beoordeeld",
  OverdrachtAangeboden: "overdracht-aangeboden",
  OverdrachtAanvaard: "overdracht-aanvaard",
  OverdrachtGeweigerd: "overdracht-geweigerd",
  OverdrachtIngetrokken: "overdracht-ingetrokken",
  DossierGesloten: "dossier-gesloten",
};

/** Which moments of the rule tables an event is. */
function momentenVan(event: CasusEvent): Moment[] {
  const moment = event.type === "BesluitGenomen" ? bijBesluit[event.data.besluit] : vasteMomenten[event.type];
  return moment ? [moment] : [];
}
