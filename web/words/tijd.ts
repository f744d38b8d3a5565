import { landcode, type Taal } from "./taal.ts";

const zone = "Europe/Amsterdam";
const dagMs = 86_400_000;

const woorden = {
  nl: { vandaag: "vandaag", gisteren: "gisteren", morgen: "morgen", uiterlijk: "uiterlijk" },
  en: { vandaag: "today", gisteren: "yesterday", morgen: "tomorrow", uiterlijk: "by" },
} as const satisfies Record<Taal, Record<string, string>>;

/** One way to write a moment, in each language. Making one takes longer than a whole row of a page, so each is made once. */
function formaat(opties: Intl.DateTimeFormatOptions): (taal: Taal) => Intl.DateTimeFormat {
  const perTaal = new Map<Taal, Intl.DateTimeFormat>();
  return (taal) => {
    const gemaakt =
      perTaal.get(taal) ?? new Intl.DateTimeFormat(landcode[taal], { timeZone: zone, ...opties });
    perTaal.set(taal, gemaakt);
    return gemaakt;
  };
}
/** A legal day, without a time of day. */
const dagFormaat = (opties: Intl.DateTimeFormatOptions) => formaat({ timeZone: "UTC", ...opties });
const uurEnMinuut = formaat({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const weekdag = dagFormaat({ weekday: "short", day: "numeric", month: "short" });
const weekdagEnJaar = dagFormaat({ weekday: "short", day: "numeric", month: "short", year: "numeric" });
const voluit = dagFormaat({ dateStyle: "full" });
const kort = dagFormaat({ day: "numeric", month: "short", year: "numeric" });
const middag = (dag: string) => new Date(`${dag}T12:00:00Z`);

const isoDag = new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" });
const zonderPunt = (tekst: string): string => tekst.replaceAll(".", "").replaceAll(",", "");

/** The legal day (ISO date, Europe/Amsterdam) in which an instant (ISO, UTC) falls. */
export const dagVan = (instant: string): string => isoDag.format(new Date(instant));

/** Whole days from one ISO date to another; negative when `naar` is earlier. */
export const dagenTussen = (van: string, naar: string): number =>
  Math.round((Date.parse(naar) - Date.parse(van)) / dagMs);

/** The time of day of an instant in the Netherlands: `10:42`. */
export const klok = (instant: string, taal: Taal): string => uurEnMinuut(taal).format(new Date(instant));

/** A legal day as people say it, seen from `vandaag`: `vandaag`, `wo 25 nov`, `wo 6 jan 2027`. Both are ISO dates. */
export function dagTekst(options: { dag: string; vandaag: string; taal: Taal }): string {
  const { dag, vandaag, taal } = options;
  const afstand = dagenTussen(vandaag, dag);
  const { vandaag: nu, gisteren, morgen } = woorden[taal];
  if (afstand === 0) return nu;
  if (afstand === -1) return gisteren;
  if (afstand === 1) return morgen;
  const inHetJaar = dag.slice(0, 4) === vandaag.slice(0, 4) ? weekdag : weekdagEnJaar;
  return zonderPunt(inHetJaar(taal).format(middag(dag)));
}

/** A legal day written out: `woensdag 25 november 2026`. */
export const dagVoluit = (dag: string, taal: Taal): string => voluit(taal).format(middag(dag));

/** An instant as people say it, seen from `nu`: `vandaag 10:42`, `wo 25 nov 10:42`. Both are ISO instants. */
export const momentTekst = (options: { instant: string; nu: string; taal: Taal }): string => {
  const { instant, nu, taal } = options;
  return `${dagTekst({ dag: dagVan(instant), vandaag: dagVan(nu), taal })} ${klok(instant, taal)}`;
};

/** The last day on which something is in time: `uiterlijk wo 25 nov`. Both are ISO dates. */
export const uiterlijkTekst = (options: { dag: string; vandaag: string; taal: Taal }): string =>
  `${woorden[options.taal].uiterlijk} ${dagTekst(options)}`;

/** How far away a legal day is: `over 3 dagen`, `vandaag`, `2 dagen te laat`. Both are ISO dates. */
export function afstandTekst(options: { dag: string; vandaag: string; taal: Taal }): string {
  const { dag, vandaag, taal } = options;
  const dagen = dagenTussen(vandaag, dag);
  if (dagen === 0) return woorden[taal].vandaag;
  const aantal = Math.abs(dagen);
  if (taal === "en") {
    const woord = aantal === 1 ? "day" : "days";
    return dagen > 0 ? `in ${aantal} ${woord}` : `${aantal} ${woord} late`;
  }
  const woord = aantal === 1 ? "dag" : "dagen";
  return dagen > 0 ? `over ${aantal} ${woord}` : `${aantal} ${woord} te laat`;
}

/** How far away an instant is in hours, or minutes below one: `over 2 uur`, `40 min te laat`. Both are ISO instants. */
export function urenTekst(options: { instant: string; nu: string; taal: Taal }): string {
  const { instant, nu, taal } = options;
  const verschil = Date.parse(instant) - Date.parse(nu);
  const minuten = Math.ceil(Math.abs(verschil) / 60_000);
  const uren = Math.floor(minuten / 60);
  const duur = uren > 0 ? `${uren} ${taal === "nl" ? "uur" : "h"}` : `${minuten} min`;
  if (taal === "nl") return verschil < 0 ? `${duur} te laat` : `over ${duur}`;
  return verschil < 0 ? `${duur} late` : `in ${duur}`;
}

/** The last instant at which something is in time: `uiterlijk vandaag 10:42`. Both are ISO instants. */
export const uiterlijkMomentTekst = (options: { instant: string; nu: string; taal: Taal }): string =>
  `${woorden[options.taal].uiterlijk} ${momentTekst(options)}`;

/** A legal day in short, with its year: `25 nov 2026`. */
export const dagKort = (dag: string, taal: Taal): string => zonderPunt(kort(taal).format(middag(dag)));
