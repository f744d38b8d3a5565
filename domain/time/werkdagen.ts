import { feestdagen } from "./feestdagen.ts";

/** A term in whole days or longer, counted in legal days. */
export type DagDuur = {
  readonly aantal: number;
  readonly eenheid: "dagen" | "werkdagen" | "weken" | "maanden";
};
/** Any term; hours are elapsed hours. */
export type Duur = DagDuur | { readonly aantal: number; readonly eenheid: "uren" };

/** The zone in which every legal day is counted. */
export const TIJDZONE = "Europe/Amsterdam";

/** Whether a legal day (`2026-11-22`) is a working day: no Saturday, Sunday or holiday of the Algemene termijnenwet. */
export function isWerkdag(dag: string): boolean {
  const datum = Temporal.PlainDate.from(dag);
  return datum.dayOfWeek <= 5 && !feestdagen(datum.year).has(datum.toString());
}

/** The legal day on which an instant falls. */
export const dayOf = (moment: Temporal.Instant): string =>
  moment.toZonedDateTimeISO(TIJDZONE).toPlainDate().toString();

function naWerkdagen(start: Temporal.PlainDate, aantal: number): Temporal.PlainDate {
  let datum = start;
  for (let nog = aantal; nog > 0; ) {
    datum = datum.add({ days: 1 });
    if (isWerkdag(datum.toString())) nog -= 1;
  }
  return datum;
}

/**
 * The last legal day on which a term that began on `start` can be met. The term starts on the day after `start`.
 * Weeks and months end on the same day of the week or month; a month that lacks that day ends on its last.
 */
export function dueDate(start: string, duur: DagDuur): string {
  const vraag = `${start} ${duur.aantal} ${duur.eenheid}`;
  const bekend = eerder.get(vraag);
  if (bekend !== undefined) return bekend;
  if (eerder.size >= MEEST) eerder.clear();
  const einde = tel(start, duur);
  eerder.set(vraag, einde);
  return einde;
}

/** Ends already counted: the wegwijzer asks the same few days many thousand times a second. */
const eerder = new Map<string, string>();
const MEEST = 4096;

function tel(start: string, { aantal, eenheid }: DagDuur): string {
  const begin = Temporal.PlainDate.from(start);
  switch (eenheid) {
    case "dagen":
      return begin.add({ days: aantal }).toString();
    case "werkdagen":
      return naWerkdagen(begin, aantal).toString();
    case "weken":
      return begin.add({ weeks: aantal }).toString();
    case "maanden":
      return begin.add({ months: aantal }).toString();
  }
}

/**
 * The first instant at which a term that began at `start` is overdue: hours are elapsed hours; any other term runs
 * to the end of its last legal day, so until midnight in Amsterdam, whatever the clocks do.
 */
export function dueAt(start: Temporal.Instant, duur: Duur): Temporal.Instant {
  if (duur.eenheid === "uren") return start.add({ hours: duur.aantal });
  return endOf(dueDate(dayOf(start), duur));
}

/** The first instant after a legal day: midnight in Amsterdam, whatever the clocks do. */
export const endOf = (dag: string): Temporal.Instant =>
  Temporal.PlainDate.from(dag).add({ days: 1 }).toZonedDateTime(TIJDZONE).toInstant();
