import type { Actor } from "#domain/access/actor.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import type { Services } from "../services.ts";
import {
  type Aanstelling,
  appointmentsOn,
  type Medewerker,
  parseAppointments,
  usableAppointments,
  usableRoles,
} from "./employment.ts";
import { csrfOf, secretHash } from "./session-cookie.ts";
import { endSession, lockSession } from "./session-life.ts";

/** The language of a reader. */
export type Taal = "nl" | "en";

/** What pages know of who is logged in: enough to work with, nothing to log in with. */
export type Sessie = {
  actor: Actor;
  naam: string;
  organisatieNaam: string;
  taal: Taal;
  /** Every form carries it as field `csrf`, or the request as header `x-csrf`. */
  csrf: string;
  /** How the login was proven, as the identity provider calls it. */
  acr: string | undefined;
  /** The other organisations this person works for. */
  kanWisselen: { organisatieId: string; naam: string }[];
};

/** A person with a session that exists, whatever may be done with it. */
export type Houder = {
  hash: Buffer;
  medewerker: Medewerker;
  /** The organisation chosen; undefined while that is still to be done. */
  organisatie: string | undefined;
  taal: Taal;
  csrf: string;
  acr: string | undefined;
  tweeFactoren: boolean;
};

/**
 * Where a request stands: without a session, with an organisation still to choose, locked because nobody worked for a
 * while, or open. Only an open session has an actor.
 */
export type Stand =
  | { is: "geen" }
  | { is: "kiezen" | "vergrendeld"; houder: Houder }
  | { is: "open"; houder: Houder; sessie: Sessie };

/** Long enough for a telephone call, short enough for a desk somebody walked away from. */
export const idleTime = Temporal.Duration.from({ minutes: 15 });

/** How exact "last seen" is kept: a write for every page would cost more than it tells. */
const touchTime = Temporal.Duration.from({ minutes: 1 });

/** Finds out where the holder of this cookie stands, and notes that they were here. */
export async function findStand(services: Services, secret: string | undefined): Promise<Stand> {
  if (!secret) return { is: "geen" };
  const hash = secretHash(secret);
  const row = await findRow(services, hash);
  if (!row) return { is: "geen" };
  const aanstellingen = parseAppointments(row.aanstellingen);
  const medewerker: Medewerker = { id: row.medewerker_id, naam: row.naam, aanstellingen };
  const houder: Houder = {
    hash,
    medewerker,
    organisatie: row.organisatie_id ?? undefined,
    taal: row.taal,
    csrf: csrfOf(secret),
    acr: row.acr ?? undefined,
    tweeFactoren: row.twee_factoren,
  };
  const usable = usableAppointments(medewerker, houder.tweeFactoren);
  const chosen = usable.find(({ organisatie }) => organisatie.id === houder.organisatie);
  // somebody whose appointment ended today is out today, not at the end of the session
  if (usable.length === 0 || (houder.organisatie && !chosen)) {
    await endSession(services, houder, "geen-aanstelling");
    return { is: "geen" };
  }
  if (row.is_stil) await lockSession(services, houder, "stilstand");
  if (row.is_stil || row.vergrendeld_at) return { is: "vergrendeld", houder };
  if (!chosen) return { is: "kiezen", houder };
  return { is: "open", houder, sessie: openSession(houder, chosen) };
}

function openSession(houder: Houder, chosen: Aanstelling): Sessie {
  const { medewerker, tweeFactoren, taal, csrf, acr } = houder;
  const { organisatie, naam, team } = chosen;
  const rollen = usableRoles(chosen, tweeFactoren);
  const actor = { medewerker: medewerker.id, organisatie, rollen, tweeFactoren };
  return {
    actor: team === null ? actor : { ...actor, team },
    naam: medewerker.naam,
    organisatieNaam: naam,
    taal,
    csrf,
    acr,
    kanWisselen: medewerker.aanstellingen
      .filter((aanstelling) => aanstelling !== chosen)
      .map((aanstelling) => ({ organisatieId: aanstelling.organisatie.id, naam: aanstelling.naam })),
  };
}

type Row = {
  medewerker_id: string;
  naam: string;
  organisatie_id: string | null;
  acr: string | null;
  twee_factoren: boolean;
  taal: Taal;
  vergrendeld_at: Date | null;
  /** Nobody worked with it for `idleTime`, and it has not been locked yet. */
  is_stil: boolean;
  aanstellingen: unknown;
};

/** One statement reads the session and, when that is due, writes down that it was seen. */
async function findRow(services: Services, hash: Buffer): Promise<Row | undefined> {
  const now = services.now();
  const { rows } = await services.pools.schrijf.query<Row>({
    name: "sessie",
    text: `
      with gevonden as (
        select s.*, m.naam, s.vergrendeld_at is null and s.laatst_at <= $3 as is_stil,
               ${appointmentsOn({ employee: "s.medewerker_id", day: "$5::date" })} as aanstellingen
          from schakel.sessie s join schakel.medewerker m on m.id = s.medewerker_id and m.actief
         where s.id_hash = $1 and s.ingetrokken_at is null and s.eind_at > $2
      ), gezien as (
        update schakel.sessie s set laatst_at = $2 from gevonden g
         where s.id_hash = g.id_hash and s.vergrendeld_at is null and s.laatst_at > $3 and s.laatst_at <= $4
      )
      select medewerker_id, naam, organisatie_id, acr, twee_factoren, taal, vergrendeld_at, is_stil, aanstellingen from gevonden`,
    values: [
      hash,
      now.toString(),
      now.subtract(idleTime).toString(),
      now.subtract(touchTime).toString(),
      dayOf(now),
    ],
  });
  return rows[0];
}
