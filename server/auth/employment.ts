import { z } from "zod";
import { type ActorRol, rollen } from "#domain/access/actor.ts";
import { organisatieSoorten } from "#domain/protocol/situatie.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import type { Services } from "../services.ts";

/** One organisation somebody works for today, and in which roles. */
export type Aanstelling = z.infer<typeof Aanstelling>;
const Aanstelling = z.object({
  organisatie: z.object({ id: z.string(), soort: z.enum(organisatieSoorten) }),
  naam: z.string(),
  rollen: z.array(z.enum(rollen)),
  team: z.string().nullable(),
});

/** An employee with today's appointments; those that are over or have yet to begin are left out. */
export type Medewerker = { id: string; naam: string; aanstellingen: Aanstelling[] };

/** Parses the column that `appointmentsOn` makes. */
export const parseAppointments = (column: unknown): Aanstelling[] => z.array(Aanstelling).parse(column);

/** SQL: the appointments of `employee` on `day`, as one JSON list, the latest of each organisation. */
export const appointmentsOn = ({ employee, day }: { employee: string; day: string }): string => `
  (select coalesce(jsonb_agg(rij order by rij ->> 'naam'), '[]')
     from (select distinct on (o.id)
                  jsonb_build_object('organisatie', jsonb_build_object('id', o.id, 'soort', o.soort), 'naam', o.naam,
                                     'rollen', a.rollen, 'team', a.team) as rij
             from schakel.aanstelling a join schakel.organisatie o on o.id = a.organisatie_id
            where a.medewerker_id = ${employee} and ${day} between a.van and coalesce(a.tot, 'infinity')
            order by o.id, a.van desc) as huidig)`;

/** The employee whom the identity provider knows by this subject; undefined also when no longer active. */
export async function findEmployee(services: Services, sub: string): Promise<Medewerker | undefined> {
  const { rows } = await services.pools.schrijf.query(
    `select m.id, m.naam, ${appointmentsOn({ employee: "m.id", day: "$2::date" })} as aanstellingen
       from schakel.medewerker m where m.sub = $1 and m.actief`,
    [sub, dayOf(services.now())],
  );
  const [row] = rows;
  return row && { id: row.id, naam: row.naam, aanstellingen: parseAppointments(row.aanstellingen) };
}

/** The id of somebody who is known by this subject and is no longer active. */
export async function findInactive(
  { pools }: Pick<Services, "pools">,
  sub: string,
): Promise<string | undefined> {
  const { rows } = await pools.schrijf.query<{ id: string }>(
    "select id from schakel.medewerker where sub = $1 and not actief",
    [sub],
  );
  return rows[0]?.id;
}

/** Roles that see or may do so much that one stolen password must not be enough (NEN 7513, BIO2: X-SE1, X-SE3). */
const rolesWithTwoFactors: readonly ActorRol[] = ["logcontrole"];

/** The roles of an appointment that this login may use: some exist only with two factors. */
export const usableRoles = (aanstelling: Aanstelling, tweeFactoren: boolean): ActorRol[] =>
  aanstelling.rollen.filter((rol) => tweeFactoren || !rolesWithTwoFactors.includes(rol));

/** The appointments in which this login may do anything at all. */
export const usableAppointments = (medewerker: Medewerker, tweeFactoren: boolean): Aanstelling[] =>
  medewerker.aanstellingen.filter((aanstelling) => usableRoles(aanstelling, tweeFactoren).length > 0);
