import ical, { ICalEventRepeatingFreq, ICalEventTransparency } from "ical-generator";
import { kalenderOp } from "#domain/kennis/kalender.ts";
import { kennisWoorden } from "../../words/kennis.ts";
import type { Taal } from "../../words/taal.ts";

const middernacht = (dag: string): Date => new Date(`${dag}T00:00:00Z`);

/**
 * The calendar (RFC 5545) as it lies ahead on a day (ISO), every day as a whole day that comes back each year. The same day
 * and language give the same bytes, and an event keeps its id, so that a newer file replaces an older one.
 */
export function kalenderBestand({ vandaag, taal }: { vandaag: string; taal: Taal }): string {
  const { agenda } = kennisWoorden[taal].kalender;
  const kalender = ical({
    name: `Schakel – ${agenda}`,
    prodId: { company: "Schakel", product: "Themadagen", language: taal.toUpperCase() },
  });
  for (const { id, naam, wat, volgende } of kalenderOp(vandaag))
    kalender.createEvent({
      id: `${id}@themadagen.schakel.invalid`,
      stamp: middernacht(vandaag),
      start: middernacht(volgende.van),
      // the end of a whole day is the day after its last, and is itself not part of it
      end: middernacht(Temporal.PlainDate.from(volgende.tot).add({ days: 1 }).toString()),
      allDay: true,
      timezone: "UTC",
      summary: naam[taal],
      description: wat[taal],
      repeating: { freq: ICalEventRepeatingFreq.YEARLY },
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return kalender.toString();
}
