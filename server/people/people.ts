import pg from "pg";
import { z } from "zod";
import { type ActorRol, rollen } from "#domain/access/actor.ts";
import type { OrganisatieSoort } from "#domain/casus/organisatie.ts";
import { organisatieSoorten } from "#domain/protocol/situatie.ts";
import { dayOf } from "#domain/time/werkdagen.ts";
import { inShortTransaction } from "../journal/transaction.ts";
import type { Services } from "../services.ts";

/** An organisation of the chain; `gemeenten` is empty when it works for its whole region or for the whole country. */
export type Organisatie = {
  id: string;
  soort: OrganisatieSoort;
  naam: string;
  regio: string | undefined;
  gemeenten: string[];
};

/** A municipality (CBS code) and who takes reports about people there. */
export type Gemeente = { code: string; naam: string; regio: string; organisatieId: string | undefined };

/** Somebody who works for an organisation today. */
export type Collega = { id: string; naam: string; rollen: ActorRol[]; team: string | undefined };

/** What looking somebody up needs of the running program. */
type Looking = Pick<Services, "pools" | "now">;

const OrganisatieRij = z.object({
  id: z.string(),
  soort: z.enum(organisatieSoorten),
  naam: z.string(),
  regio: z
    .string()
    .nullable()
    .transform((regio) => regio ?? undefined),
  gemeenten: z.array(z.string()),
});

/** The organisation with this id. */
export async function findOrganisatie({ pools }: Looking, id: string): Promise<Organisatie | undefined> {
  const { rows } = await pools.lees.query(
    "select id, soort, naam, regio, gemeenten::text[] from schakel.organisatie where id = $1",
    [id],
  );
  return rows[0] && OrganisatieRij.parse(rows[0]);
}

/** All organisations, or those of one kind, by name. */
export async function listOrganisaties({ pools }: Looking, soort?: OrganisatieSoort): Promise<Organisatie[]> {
  const { rows } = await pools.lees.query(
    `select id, soort, naam, regio, gemeenten::text[] from schakel.organisatie
      where soort = $1 or $1 is null order by naam collate "nl-NL-x-icu"`,
    [soort],
  );
  return rows.map((row) => OrganisatieRij.parse(row));
}

const gemeenteKolommen = `code, naam, regio, organisatie_id as "organisatieId"`;

/** The region of a municipality and the Veilig Thuis organisation responsible there; undefined for an unknown code. */
export async function regioVoorGemeente({ pools }: Looking, code: string): Promise<Gemeente | undefined> {
  const { rows } = await pools.lees.query<GemeenteRij>(
    `select ${gemeenteKolommen} from schakel.gemeente where code = $1`,
    [code],
  );
  return rows[0] && gemeenteVan(rows[0]);
}

/** Every municipality, by name. */
export async function listGemeenten({ pools }: Looking): Promise<Gemeente[]> {
  const { rows } = await pools.lees.query<GemeenteRij>(
    `select ${gemeenteKolommen} from schakel.gemeente order by naam collate "nl-NL-x-icu"`,
  );
  return rows.map(gemeenteVan);
}

/** Reads as an organisation and nobody in particular: its own people are found then, and no case. */
export const readAmongOwn = <T>(
  { pools }: Pick<Looking, "pools">,
  organisatie: string,
  read: (client: pg.PoolClient) => Promise<T>,
): Promise<T> =>
  inShortTransaction(pools.lees, {
    begin: `begin; select set_config('schakel.organisatie', ${pg.escapeLiteral(organisatie)}, true)`,
    work: async (client) => ({ result: await read(client) }),
  });

/** Who works for an organisation today, by name. */
export async function medewerkersVan(services: Looking, organisatie: string): Promise<Collega[]> {
  const sql = `select * from (
       select distinct on (m.id) m.id, m.naam, a.rollen, a.team
         from schakel.aanstelling a join schakel.medewerker m on m.id = a.medewerker_id and m.actief
        where a.organisatie_id = $1 and $2::date between a.van and coalesce(a.tot, 'infinity')
        order by m.id, a.van desc) as huidig
      order by naam collate "nl-NL-x-icu"`;
  const { rows } = await readAmongOwn(services, organisatie, (client) =>
    client.query(sql, [organisatie, dayOf(services.now())]),
  );
  return rows.map(({ id, naam, rollen: given, team }) => ({
    id,
    naam,
    rollen: z.array(z.enum(rollen)).parse(given),
    team: team ?? undefined,
  }));
}

type GemeenteRij = Omit<Gemeente, "organisatieId"> & { organisatieId: string | null };

const gemeenteVan = (rij: GemeenteRij): Gemeente => ({
  ...rij,
  organisatieId: rij.organisatieId ?? undefined,
});
