import type { Actor } from "../access/actor.ts";
import { authorize } from "../access/policy.ts";
import { type Casus, type FeitenBron, feitenSleutel } from "../casus/casus.ts";
import type { CasusCommand } from "../casus/command.ts";
import { decide } from "../casus/decide.ts";
import type { Decision, Item } from "../casus/decision.ts";
import type { Door, Journaalregel } from "../casus/event.ts";
import { replay } from "../casus/evolve.ts";
import { gebeurdOp } from "../casus/moment.ts";
import { feitenVan, type PersoonGegevens } from "../casus/persoon.ts";
import { verplichtingen } from "../casus/verplichtingen.ts";
import { dayOf } from "../time/werkdagen.ts";

/** A casus that lives in memory: what `execute` does with a database, without one. */
export type Verloop = {
  readonly journaal: readonly Journaalregel[];
  readonly personen: ReadonlyMap<string, PersoonGegevens>;
  readonly teksten: ReadonlyMap<string, { readonly houder: string; readonly inhoud: string }>;
};

/** What somebody asks, the UTC instant at which it is asked, and the legal day it is about if that is another. */
export type Verzoek = {
  readonly actor: Actor;
  readonly command: CasusCommand;
  readonly nu: string;
  readonly genoemd?: string;
};

/** Nothing has happened yet. */
export const leeg: Verloop = { journaal: [], personen: new Map(), teksten: new Map() };

/** The facts of every person version that is still there. */
export const feitenIn = ({ personen }: Verloop): FeitenBron =>
  new Map([...personen].map(([sleutel, gegevens]) => [sleutel, feitenVan(gegevens)]));

/** The casus as its journal tells it; undefined when nothing has happened. */
export const casusNa = (verloop: Verloop): Casus | undefined => replay(verloop.journaal, feitenIn(verloop));

/** One command as `execute` treats it: authorised, decided, and appended when accepted. */
export function doe(
  verloop: Verloop,
  verzoek: Verzoek,
): { verloop: Verloop; uitkomst: Decision | undefined } {
  const { actor, command, nu, genoemd } = verzoek;
  const casus = casusNa(verloop);
  if (!authorize(actor, command.type, casus)) return { verloop, uitkomst: undefined };
  const { organisatie, medewerker, rollen } = actor;
  const door: Door = { organisatie, ...(!rollen.includes("koppeling") && { medewerker }) };
  const vandaag = dayOf(Temporal.Instant.from(nu));
  const op = gebeurdOp(command, { genoemd, vandaag });
  const uitkomst = decide(command, casus, {
    door,
    vandaag,
    op,
    verplichtingen: () => verplichtingen(verloop.journaal, feitenIn(verloop)),
    id: namen(verloop.journaal.length),
  });
  if (uitkomst.kind === "refused") return { verloop, uitkomst };
  const begin = verloop.journaal.length;
  const regels = uitkomst.events.map(
    (event, n): Journaalregel => ({ seq: begin + n + 1, event, door, gebeurdOp: op, vastgelegdOp: nu }),
  );
  return {
    verloop: uitkomst.items.reduce(bewaar, { ...verloop, journaal: [...verloop.journaal, ...regels] }),
    uitkomst,
  };
}

function bewaar(verloop: Verloop, item: Item): Verloop {
  const { personen, teksten } = verloop;
  const { houder, id } = item;
  const persoon = (versie: number, gegevens: PersoonGegevens | undefined) =>
    gegevens
      ? { ...verloop, personen: new Map([...personen, [feitenSleutel(id, versie), gegevens]]) }
      : verloop;
  const tekst = (inhoud: string | undefined) =>
    inhoud === undefined ? verloop : { ...verloop, teksten: new Map([...teksten, [id, { houder, inhoud }]]) };
  switch (item.soort) {
    case "persoon":
      return persoon(item.versie, item.gegevens);
    case "persoon-kopie": {
      const bron = personen.get(feitenSleutel(item.van.persoon, item.van.versie));
      const samen = Object.entries({ ...bron, ...item.wijzig }).filter(([, waarde]) => waarde !== null);
      return persoon(item.versie, bron && (Object.fromEntries(samen) as PersoonGegevens));
    }
    case "tekst":
      return tekst(item.inhoud);
    case "tekst-kopie":
      return tekst(teksten.get(item.van)?.inhoud);
    case "geheim":
      return verloop;
  }
}

/** The same id for the same name at the same place in a journal, and never twice. */
const namen = (plaats: number) => {
  const gegeven = new Map<string, string>();
  return (naam: string): string => {
    const id = gegeven.get(naam) ?? uuid(plaats, gegeven.size);
    gegeven.set(naam, id);
    return id;
  };
};

const uuid = (plaats: number, nummer: number): string =>
  `00000000-0000-4000-8000-${(plaats * 1000 + nummer).toString(16).padStart(12, "0")}`;
