import type { BronCode } from "../bronnen.ts";
import type { CatalogusId } from "../catalogus.ts";

/**
 * What is still to come, and what it will do for the rows that wait for it. A closed list: a row waits for one of
 * these, or is told, or is left out for a reason.
 */
export const vermogens = {
  actieoverleg:
    "Police, Veilig Thuis and prosecutor tune in one record, with what each may share and on what ground.",
  "beleid-en-regio":
    "Plans, roles, agreements and demands per municipality and region, and where they have gaps.",
  cijfers: "Our own counts per form and per step, with what was counted and how.",
  consulair: "The consular part of a case: travel document, money, return and partners abroad.",
  familiekaart: "The wider family of a case: who decides, threatens or helps, and who knows what since when.",
  hulpplan: "The plan of a local team: goals, who directs, when it is evaluated and when it scales up.",
  huisverbod: "A temporary ban from the home with its days, persons and extension.",
  meldcode: "The five steps of the reporting code as a file of the professional, up to the report itself.",
  monitoring:
    "Moments at which Veilig Thuis looks again, with what it asks and what it found; radar over time.",
  opvang: "Shelter: requests, places, what was refused and why.",
  rechten: "Rights on one's own data: insight, correction, destruction, and how long data are kept.",
  "sociale-kaart":
    "Where the offer of help in a region has gaps, and who takes part in which phase of a case.",
  verantwoording: "Complaints and yearly reports of an organisation, outside any case.",
} as const satisfies Record<string, string>;
/** One of these. */
export type Vermogen = keyof typeof vermogens;

/** The public pages that tell what a row says, by the first word of their address; `start` is the start page. */
export const paginas = [
  "start",
  "wegwijzer",
  "uitleg",
  "ik",
  "weten",
  "ver-weg",
  "reizen",
  "iemand",
  "beroep",
  "kennis",
  "meldcode",
  "melden",
  "signalen",
  "gesprek",
  "sociale-kaart",
] as const;
/** One of these pages, with what stands below it. */
export type Pagina = (typeof paginas)[number];

/**
 * Where a row goes that bears on no single situation: a page tells it, a capability still to come makes it true, or
 * it is deliberately left out. A row may also be a rule and wait for the capability that does more with it.
 */
export type Elders =
  | { readonly inhoud: Pagina }
  | { readonly vermogen: Vermogen }
  | { readonly niet: string };

/** The rows of one document that go elsewhere. */
export type EldersTabel<Code extends BronCode> = {
  readonly [Id in CatalogusId as Id extends `${Code}-${string}` ? Id : never]?: Elders;
};
