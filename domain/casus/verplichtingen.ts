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
    const vorige = casus;
    casus = evolve(casus, regel, bron);
    const momenten = [...momentenVan(regel.event), ...acuutGeworden(vorige, casus)];
    if (momenten.length === 0) continue;
    const vertrek = vertrokken(regel, vorige?.verantwoordelijk);
    alle = alle.map((open) => beeindig(open, { regel, momenten, vertrokken: vertrek }));
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
      organisatie: (aanHetWoord.has(moment) && casus.aanbod?.naar) || casus.verantwoordelijk,
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

/** From these moments on it is the receiver of the open offer who must act. */
const aanHetWoord: ReadonlySet<Moment> = new Set(["overdracht-aangeboden", "acuut-tijdens-aanbod"]);

/** Danger that becomes acute makes an open offer urgent: it must not lie until the next working day. */
const acuutGeworden = (voor: Casus | undefined, na: Casus): Moment[] =>
  voor?.aanbod && voor.veiligheid !== "acuut-onveilig" && na.veiligheid === "acuut-onveilig"
    ? ["acuut-tijdens-aanbod"]
    : [];

/** Which moments of the rule tables an event is. */
function momentenVan(event: CasusEvent): Moment[] {
  const moment = event.type === "BesluitGenomen" ? bijBesluit[event.data.besluit] : vasteMomenten[event.type];
  return moment ? [moment] : [];
}
