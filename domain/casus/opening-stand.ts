import type { Casus, Opening } from "./casus.ts";
import type { CasusEvent, EventType, Journaalregel } from "./event.ts";

/** A reporter of this casus of whom something is known: the line of the report, where it lies sealed, and with whom. */
export type VerzegeldeMelder = {
  readonly melding: number;
  readonly geheim: string;
  readonly houder: string;
  /** Stays unknown to the family. */
  readonly anoniem: boolean;
};

/** Every sealed reporter of a casus, that of the first report first. */
export function verzegeldeMelders({
  melding,
  vervolgmeldingen,
}: Pick<Casus, "melding" | "vervolgmeldingen">): VerzegeldeMelder[] {
  const { melder, melderAnoniem, ontvanger } = melding;
  return [
    ...(melder ? [{ melding: 1, geheim: melder, houder: ontvanger.id, anoniem: melderAnoniem }] : []),
    ...vervolgmeldingen.flatMap(({ seq, melder: geheim, houder, anoniem = false }) =>
      geheim ? [{ melding: seq, geheim, houder, anoniem }] : [],
    ),
  ];
}

/** Whether an employee can open the reporter on this legal day because a colleague let it, and for which purpose. */
export const isTeOpenen = ({ stand, vrager, tot }: Opening, medewerker: string, vandaag: string): boolean =>
  stand === "goedgekeurd" && vrager === medewerker && vandaag <= tot;

/** What one employee can do with a request; `verlopen` nobody decided in time, `loopt` it waits for somebody else. */
export type OpeningKan = "beslissen" | "verlopen" | "openen" | "herzien" | "loopt" | "klaar";

/** What this employee can do with a request on this legal day. */
export function kanMet(
  opening: Opening,
  { medewerker, leidt, vandaag }: { medewerker: string; leidt: boolean; vandaag: string },
): OpeningKan {
  const { stand, vrager, beslisser, tot } = opening;
  if (stand === "afgewezen" || stand === "herzien") return "klaar";
  if (stand === "gevraagd") {
    if (vandaag > tot) return "verlopen";
    return vrager === medewerker ? "loopt" : "beslissen";
  }
  if (isTeOpenen(opening, medewerker, vandaag)) return "openen";
  return leidt && vrager !== medewerker && beslisser !== medewerker ? "herzien" : "loopt";
}

/** Whether a line is about opening a reporter, of which only the organisation that holds the reporter knows. */
export const isVanOpening = ({ event }: Pick<Journaalregel, "event">): boolean => vanOpening.has(event.type);

const vanOpening: ReadonlySet<EventType> = new Set<OpeningEvent["type"]>([
  "MelderOpeningGevraagd",
  "MelderOpeningGoedgekeurd",
  "MelderOpeningAfgewezen",
  "MelderOpeningHerzien",
]);

type OpeningEvent = Extract<CasusEvent, { type: `MelderOpening${string}` }>;

/** The requests after one more line about them; who asks anew takes the place of the own request that ran out. */
export function metOpening(
  openingen: readonly Opening[],
  { seq, door }: Journaalregel,
  event: OpeningEvent,
): readonly Opening[] {
  const beslisser = door.medewerker;
  const wijzig = (id: string, deel: Partial<Opening>) =>
    openingen.map((opening) => (opening.id === id ? { ...opening, ...deel } : opening));
  switch (event.type) {
    case "MelderOpeningGevraagd": {
      const { opening: id, melding, geheim, doel, tot, vervangt } = event.data;
      const vrager = door.medewerker ?? "";
      const nieuw = { id, seq, houder: door.organisatie.id, melding, geheim, doel, vrager, tot };
      return [...openingen.filter((opening) => opening.id !== vervangt), { ...nieuw, stand: "gevraagd" }];
    }
    case "MelderOpeningGoedgekeurd": {
      const { opening, tot } = event.data;
      return wijzig(opening, { stand: "goedgekeurd", tot, ...(beslisser && { beslisser }) });
    }
    case "MelderOpeningAfgewezen":
      return wijzig(event.data.opening, { stand: "afgewezen", ...(beslisser && { beslisser }) });
    case "MelderOpeningHerzien":
      return wijzig(event.data.opening, { stand: "herzien" });
  }
}
