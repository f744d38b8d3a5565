import type pg from "pg";
import { type AdviesEventType, type Adviesregel, beginVanAdvies } from "#domain/advies/event.ts";
import { upcastAdvies } from "#domain/advies/upcast.ts";
import { type JournalRow, journalOf, type Receipt, receiptOf } from "./stream.ts";

/** One advice as stored: its journal, the hash of its last line, an earlier receipt, and what the command names. */
export type AdviesStream = {
  journaal: Adviesregel[];
  hash: string;
  commando: Receipt | null;
  isVreemd: boolean;
  /** Kinds of the organisations that the command names, as far as they exist. */
  soorten: Readonly<Record<string, string>>;
  /** Whether the municipality that the command names exists. */
  isGemeente: boolean;
};

type Row = {
  commando: Receipt | null;
  journaal: JournalRow[] | null;
  soorten: Record<string, string> | null;
  is_gemeente: boolean;
};

const journalSql = journalOf("$1");
const forWritingSql = `
  select ${receiptOf("$2")}, ${journalSql},
         (select jsonb_object_agg(id, soort) from organisatie where id = any ($3)) as soorten,
         exists (select from gemeente where code = $4) as is_gemeente`;
const journalOnlySql = `select null as commando, ${journalSql}, null as soorten, false as is_gemeente`;

/** Loads a whole advice by id, with the receipt of a command and what it names; one round trip. */
export async function loadAdvies(
  client: pg.ClientBase,
  vraag: { advies: string; command: string; organisaties: readonly string[]; gemeente: string | undefined },
): Promise<AdviesStream> {
  const { advies, command, organisaties, gemeente } = vraag;
  const values = [advies, command, organisaties, gemeente ?? null];
  const { rows } = await client.query<Row>({ name: "load-advies", text: forWritingSql, values });
  return toStream(rows[0] as Row);
}

/**
 * A whole advice by id, for who makes its read model anew; for a reader it is empty when row level security hides it, and
 * when there is something else under this id.
 */
export async function loadAdviesJournal(client: pg.ClientBase, advies: string): Promise<AdviesStream> {
  const query = { name: "load-advies-journal", text: journalOnlySql, values: [advies] };
  return toStream((await client.query<Row>(query)).rows[0] as Row);
}

function toStream({ commando, journaal, soorten, is_gemeente }: Row): AdviesStream {
  const [first] = journaal ?? [];
  const isVreemd =
    first !== undefined && !beginVanAdvies.some((type: AdviesEventType) => type === first.type);
  return {
    journaal: isVreemd ? [] : (journaal ?? []).map(toRegel),
    hash: journaal?.at(-1)?.hash ?? "",
    commando,
    isVreemd,
    soorten: soorten ?? {},
    isGemeente: is_gemeente,
  };
}

const toRegel = ({ seq, type, v, data, door, op, at }: JournalRow): Adviesregel => ({
  seq,
  event: upcastAdvies({ type, v, data }),
  door,
  gebeurdOp: op,
  vastgelegdOp: at,
});
