import type pg from "pg";
import type { FeitenBron } from "#domain/casus/casus.ts";
import { feitenSleutel } from "#domain/casus/casus.ts";
import type { Door, EventType, Journaalregel } from "#domain/casus/event.ts";
import type { Bekend, Genoemd } from "#domain/casus/genoemd.ts";
import { feitenVan, type PersoonGegevens } from "#domain/casus/persoon.ts";
import { upcast } from "#domain/casus/upcast.ts";

/** One line as it comes from the database. */
export type JournalRow = {
  seq: number;
  type: string;
  v: number;
  data: unknown;
  door: Door;
  op: string;
  at: string;
  hash: string;
};
type PersoonRow = { id: string; versie: number; gegevens: PersoonGegevens };
/** The receipt of a command that was given before. */
export type Receipt = { actor: string; stream: string; body_hash: string; outcome: unknown };
type StreamRow = {
  commando: Receipt | null;
  journaal: JournalRow[] | null;
  personen: PersoonRow[] | null;
  soorten: Bekend["soorten"] | null;
  is_collega: boolean;
  regio: string | null;
  is_eigen_persoon: boolean;
  is_collega_vrij: boolean;
  verborgen: boolean;
  advies: Bekend["advies"];
};

/** What loading for a command asks besides the casus: the earlier receipt, and what the command names. */
export type Loading = {
  casus: string;
  command: string;
  genoemd: Genoemd;
  organisatie: string;
  /** Who asks. */
  actor: string;
  vandaag: string;
};

/** One casus as stored: its journal, the facts its rules read, the hash of its last line, and an earlier receipt. */
export type Stream = {
  journaal: Journaalregel[];
  feiten: FeitenBron;
  hash: string;
  commando: Receipt | null;
  bekend: Bekend;
  /**
   * There is something of another kind under this id, or a check hides it from who asks: for them no casus exists here, and
   * none begins.
   */
  isVreemd: boolean;
};

/** When a line was written down, as text. */
const instant = `to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
/** All lines of one stream in order; `stream` is how the query names its id. */
export const journalOf = (stream: string): string => `
  (select jsonb_agg(jsonb_build_object('seq', seq, 'type', type, 'v', v, 'data', data, 'door', door,
            'op', gebeurd_op, 'at', ${instant}, 'hash', encode(hash, 'hex')) order by seq)
     from journal where stream_id = ${stream}) as journaal`;
/** The receipt of a command, when it was given before. */
export const receiptOf = (command: string): string => `
  (select jsonb_build_object('actor', actor, 'stream', stream, 'body_hash', encode(body_hash, 'hex'), 'outcome', outcome)
     from commando where id = ${command}) as commando`;
const journalSql = journalOf("$1");
const forWritingSql = `
  select ${receiptOf("$2")}, ${journalSql}, feiten($1) as personen,
         (select jsonb_object_agg(id, soort) from organisatie where id = any ($3)) as soorten,
         exists (select from aanstelling a join medewerker m on m.id = a.medewerker_id and m.actief
                  where a.medewerker_id = $4 and a.organisatie_id = $5 and a.rollen && array['medewerker', 'teamleider']
                    and $6::date between a.van and coalesce(a.tot, 'infinity')) as is_collega,
         (select organisatie_id from gemeente where code = $7) as regio,
         exists (select from radarindex r join casus_toegang t on t.casus_id = r.casus_id and t.organisatie_id = $5
                  where r.houder = $5 and r.casus_id = $8 and r.casus_id <> $1 and r.betrokkene = $9
                    and not is_verborgen($11, $5, r.casus_id)) as is_eigen_persoon,
         not is_verborgen($4, $5, $1) as is_collega_vrij, is_verborgen($11, $5, $1) as verborgen,
         (select jsonb_build_object('stand', stand, 'isGever', houder = $5, 'soort', houder_soort, 'uitkomst', uitkomst)
            from advies where id = $10 and $5 in (houder, van)) as advies`;
const nothingNamed =
  "null as soorten, false as is_collega, false as is_collega_vrij, null as regio, false as is_eigen_persoon, null as advies";
const forRebuildSql = `
  select null as commando, ${journalSql}, feiten($1) as personen, false as verborgen, ${nothingNamed}`;
const forReaderSql = `
  select null as commando, ${journalSql}, feiten_voor_lezer($1) as personen,
         $1 = any (verborgen_voor_mij()) as verborgen, ${nothingNamed}`;

/** Loads a whole casus by id, with the receipt of a command and what it names as far as that exists; one round trip. */
export async function loadStream(client: pg.ClientBase, loading: Loading): Promise<Stream> {
  const { casus, command, genoemd, organisatie, actor, vandaag } = loading;
  const { organisaties, medewerker, gemeente, persoon, advies } = genoemd;
  const ids = organisaties.map(({ id }) => id);
  const query = {
    name: "load-stream",
    text: forWritingSql,
    values: [
      casus,
      command,
      ids,
      medewerker ?? null,
      organisatie,
      vandaag,
      gemeente ?? null,
      persoon?.casus ?? null,
      persoon?.betrokkene ?? null,
      advies?.id ?? null,
      actor,
    ],
  };
  return toStream((await client.query<StreamRow>(query)).rows[0] as StreamRow);
}

/** A whole casus by id, for whoever makes its read models anew. */
export async function loadJournal(client: pg.ClientBase, casus: string): Promise<Stream> {
  const query = { name: "load-journal", text: forRebuildSql, values: [casus] };
  return toStream((await client.query<StreamRow>(query)).rows[0] as StreamRow);
}

/** The same for a reader: empty when row level security hides the casus. */
export async function loadStreamForReader(client: pg.ClientBase, casus: string): Promise<Stream> {
  const query = { name: "load-stream-for-reader", text: forReaderSql, values: [casus] };
  return toStream((await client.query<StreamRow>(query)).rows[0] as StreamRow);
}

/** Which cases are gone through one after another: all (the owner), to be counted (by role), or one's own to lead. */
export type Range = "alle" | "om-te-tellen" | "eigen";

const pages: Readonly<Record<Range, string>> = {
  alle: `select c.id, c.nummer, ${journalOf("c.id")}, feiten(c.id) as personen
           from casus c where c.id > $1 order by c.id limit $2`,
  "om-te-tellen": "select id, nummer, journaal, personen from zaken_om_te_tellen($1, $2)",
  eigen: `select c.id, c.nummer, ${journalOf("c.id")}, feiten_voor_lezer(c.id) as personen
            from casus_toegang t join casus c on c.id = t.casus_id
           where t.casus_id > $1 and t.relatie = 'verantwoordelijk' order by t.casus_id limit $2`,
};

/** One of many cases, as far as rules read it; `nummer` where the reader may know it. */
export type Passing = Pick<Stream, "journaal" | "feiten"> & { id: string; nummer: string | null };

/** Goes through cases in pages, so that however many there are only one page is in memory. */
export async function* streams(client: pg.ClientBase, range: Range, size = 100): AsyncGenerator<Passing> {
  let after = "00000000-0000-0000-0000-000000000000";
  while (true) {
    const { rows } = await client.query<StreamRow & { id: string; nummer: string | null }>({
      name: `streams-${range}`,
      text: pages[range],
      values: [after, size],
    });
    for (const row of rows) yield { id: row.id, nummer: row.nummer, ...rulesRead(row) };
    after = rows.at(-1)?.id ?? after;
    if (rows.length < size) return;
  }
}

const rulesRead = ({
  journaal,
  personen,
}: Pick<StreamRow, "journaal" | "personen">): Pick<Stream, "journaal" | "feiten"> => ({
  journaal: (journaal ?? []).map(toRegel),
  feiten: new Map(
    (personen ?? []).map(({ id, versie, gegevens }) => [feitenSleutel(id, versie), feitenVan(gegevens)]),
  ),
});

function toStream({ commando, journaal, personen, ...named }: StreamRow): Stream {
  const { soorten, is_collega, is_collega_vrij, regio, is_eigen_persoon, advies, verborgen } = named;
  const [eerste] = journaal ?? [];
  // what a check hides from who asks is as anything that is not theirs, in this program as in the database
  const isVreemd =
    eerste !== undefined && (verborgen || eerste.type !== ("MeldingOntvangen" satisfies EventType));
  return {
    bekend: {
      soorten: soorten ?? {},
      isCollega: is_collega,
      isCollegaVrij: is_collega_vrij,
      regio,
      isEigenPersoon: is_eigen_persoon,
      advies,
    },
    commando,
    ...rulesRead({ journaal: isVreemd ? [] : journaal, personen }),
    hash: journaal?.at(-1)?.hash ?? "",
    isVreemd,
  };
}

const toRegel = ({ seq, type, v, data, door, op, at }: JournalRow): Journaalregel => ({
  seq,
  event: upcast({ type, v, data }),
  door,
  gebeurdOp: op,
  vastgelegdOp: at,
});

/** The facts of a stream, with those that a decision is about to add. */
export function withFacts(
  feiten: FeitenBron,
  added: readonly { id: string; versie: number; gegevens: PersoonGegevens }[],
): FeitenBron {
  if (added.length === 0) return feiten;
  return new Map([
    ...feiten,
    ...added.map(({ id, versie, gegevens }) => [feitenSleutel(id, versie), feitenVan(gegevens)] as const),
  ]);
}
