import type { CatalogusId } from "../protocol/catalogus.ts";
import type { Melding } from "./melding.ts";
import { type SignaalDeel, signaalVan } from "./signaal.ts";
import type { VeldId, VeldNaam } from "./velden.ts";

/** As what somebody reads along with a report before it is sent, with the row that says so. */
export const leesrollen = {
  aandachtsfunctionaris: "WW-Z22",
  jurist: "WW-Z23",
  leidinggevende: "WW-Z24",
} as const satisfies Record<string, CatalogusId>;
/** One of these. */
export type Leesrol = keyof typeof leesrollen;
/** Whoever reads a report that is not sent yet: along with its writer, or because it is about them. */
export type Lezer = Leesrol | "betrokkene";

/** Everybody who may read one, with the row that says so. */
export const lezers = { ...leesrollen, betrokkene: "WW-Z27" } as const satisfies Record<Lezer, CatalogusId>;

/** Whether a word from a form is one of them. */
export const isLezer = (woord: unknown): woord is Lezer =>
  typeof woord === "string" && Object.hasOwn(lezers, woord);

/** What a role need not see: how and when the reporter can be reached safely matters to whoever minds that safety. */
const verborgen: Record<Leesrol, readonly VeldId[]> = {
  aandachtsfunctionaris: ["bereikbaar"],
  jurist: ["bereikbaar"],
  leidinggevende: [],
};

/**
 * What those concerned read (WW-Z27): what it is about, what was noted and made of it, what was talked over and decided. A
 * closed list, so that a new question stays out of it: who reports, who told it, who was consulted, what is feared and
 * what was agreed protects the reporter or somebody else.
 */
const voorBetrokkene: ReadonlySet<VeldId> = new Set<VeldId>([
  "betrokkenen",
  "zorgen",
  "duiding",
  "hypothese",
  "hypotheseFeiten",
  "diagnose",
  "diagnoseDoor",
  "gesprekMet",
  "gesprekOp",
  "gesprekUitkomst",
  "reactie",
  "inschatting",
  "instrument",
  "besluit",
]);
/** Of a signal they read what and when, and not from whom it is known. */
const deelVoorBetrokkene: ReadonlySet<SignaalDeel> = new Set<SignaalDeel>(["wat", "wanneer"]);

/** The report as this reader may see it. */
export function watLezerZiet(melding: Melding, lezer: Lezer): Melding {
  return new Map([...melding].filter(([naam]) => ziet(naam, lezer)));
}

function ziet(naam: VeldNaam, lezer: Lezer): boolean {
  if (lezer !== "betrokkene") return !verborgen[lezer].includes(naam as VeldId);
  const signaal = signaalVan(naam);
  return signaal ? deelVoorBetrokkene.has(signaal.deel) : voorBetrokkene.has(naam as VeldId);
}
