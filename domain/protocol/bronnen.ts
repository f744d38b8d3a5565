import { type BesluitId, besluiten } from "./besluiten.ts";
import { type CatalogusId, catalogus } from "./catalogus.ts";
import { type Feit, type FeitId, wetsfeiten } from "./wetsfeiten.ts";

/** The prefix of a catalogue id says from which document the row was read. */
export type BronCode = CatalogusId extends infer Id
  ? Id extends `${infer Code}-${string}`
    ? Code
    : never
  : never;

/** Where a rule comes from: a row of the catalogue, a decision of ours, or a fact from outside the five sources. */
export type Bron = CatalogusId | BesluitId | FeitId;

/** The five public documents by the prefix of their rows; a date or publisher only where the document gives one. */
export const documenten = {
  LKHA: { titel: "Afspraken samenwerking Veilig Thuis en LKHA" },
  WW: { titel: "Lokaal team, Veilig Thuis, melden en sociale kaart" },
  SOA: { titel: "Samen op in acuut bij huiselijk geweld en kindermishandeling" },
  RK: { titel: "Routekaart schadelijke praktijken" },
  KB: {
    titel: "Kamerbrief 32 175, nr. 64: evaluatie amendement Ten Broeke",
    datum: "2018-11-13",
    uitgever: "Ministerie van Buitenlandse Zaken",
  },
} as const satisfies Record<BronCode, { titel: string; datum?: string; uitgever?: string }>;

type Nummer<Code extends BronCode> = CatalogusId extends infer Id
  ? Id extends `${Code}-${infer N}`
    ? N
    : never
  : never;
const rijVan =
  <Code extends BronCode>(code: Code) =>
  (nummer: Nummer<Code>): CatalogusId =>
    `${code}-${nummer}` as CatalogusId;

/** Cites a row of the agreements between Veilig Thuis and LKHA. */
export const lkha = rijVan("LKHA");
/** Cites a row on local teams, Veilig Thuis, reporting and the sociale kaart. */
export const ww = rijVan("WW");
/** Cites a row of Samen op in acuut. */
export const soa = rijVan("SOA");
/** Cites a row of the Routekaart schadelijke praktijken. */
export const rk = rijVan("RK");
/** Cites a row of the Kamerbrief. */
export const kb = rijVan("KB");

/** Whether a text is the id of a row of the catalogue. */
export const isCatalogusId = (id: string): id is CatalogusId => Object.hasOwn(catalogus, id);
/** Whether a source is one of our own decisions. */
export const isBesluit = (bron: Bron): bron is BesluitId => Object.hasOwn(besluiten, bron);
/** What a source says that is a fact from outside the five documents; undefined for any other. */
export const feitVan = (bron: string): Feit | undefined =>
  Object.hasOwn(wetsfeiten, bron) ? wetsfeiten[bron as FeitId] : undefined;
/** The code of the document a row was read from. */
export const codeVan = (id: CatalogusId): BronCode => id.slice(0, id.indexOf("-")) as BronCode;
/** Sources as an answer may cite them: catalogue rows only, each once; a decision gives way to what it rests on, a fact to nothing. */
export const catalogusRijen = (bronnen: readonly Bron[]): CatalogusId[] => [
  ...new Set(
    bronnen.flatMap((bron): readonly CatalogusId[] => {
      if (isBesluit(bron)) return besluiten[bron].rustOp;
      return isCatalogusId(bron) ? [bron] : [];
    }),
  ),
];
