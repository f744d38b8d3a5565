import type pg from "pg";
import type { PersoonGegevens } from "#domain/casus/persoon.ts";

type Row = Record<string, unknown>;

/** What `schakel.leg_vast` is given for one command. */
export type Written = {
  casus: string;
  commando: string;
  journal: (Row & { seq: number; gebeurd_op: string; recorded_at: string })[];
  personen: (Row & { id: string; versie: number; gegevens: PersoonGegevens })[];
  teksten: (Row & { id: string; inhoud: string })[];
  geheimen: Row[];
  projectie?: { casus: Row } & Record<"toegang" | "verplichtingen" | "werk" | "zoek", Row[]>;
  kwitantie: Row & { at: string };
  audit: Row;
};

/** What the database knows besides casussen: the kind of each organisation, and who takes reports of a municipality. */
export type Chain = { soorten: ReadonlyMap<string, string>; regios: ReadonlyMap<string, string> };

/** A pool to give `execute`, and everything it wrote, in order. */
export type MemoryJournal = { pool: pg.Pool; written: Written[] };

/**
 * Answers the statements of `execute` by name and from memory, so that generated casussen are decided and projected by
 * the code that does so in earnest. Throws at a statement it does not know.
 */
export function makeMemoryJournal(chain: Chain): MemoryJournal {
  const written: Written[] = [];
  const answers: Record<string, (values: readonly unknown[]) => Row[]> = {
    "load-stream": (values) => [streamRow(written, values, chain)],
    "load-sources": ([personen, teksten]) =>
      sourceRows(written, personen as readonly string[], teksten as readonly string[]),
    "leg-vast": ([json]) => {
      written.push(JSON.parse(json as string) as Written);
      return [];
    },
  };
  const query = async (asked: string | { name: string; values: readonly unknown[] }) => {
    if (typeof asked === "string") return { rows: [] };
    const answer = answers[asked.name];
    if (!answer) throw new Error(`the generator does not know the statement ${asked.name}`);
    return { rows: answer(asked.values) };
  };
  const client = { query, release: () => undefined };
  return { pool: { connect: async () => client } as unknown as pg.Pool, written };
}

function streamRow(written: readonly Written[], values: readonly unknown[], chain: Chain): Row {
  const [casus, , organisaties, , , , gemeente] = values;
  const own = written.filter((row) => row.casus === casus);
  const journaal = own.flatMap(({ journal }) =>
    journal.map(({ gebeurd_op: op, recorded_at: at, ...line }) => ({ ...line, op, at })),
  );
  return {
    commando: null,
    journaal: journaal.length > 0 ? journaal : null,
    personen: own.flatMap(({ personen }) => personen),
    soorten: Object.fromEntries(
      (organisaties as readonly string[]).flatMap((id) => {
        const soort = chain.soorten.get(id);
        return soort ? [[id, soort]] : [];
      }),
    ),
    is_collega: true,
    is_eigen_persoon: false,
    regio: chain.regios.get(gemeente as string) ?? null,
  };
}

function sourceRows(
  written: readonly Written[],
  personen: readonly string[],
  teksten: readonly string[],
): Row[] {
  return written.flatMap((row) => [
    ...row.personen
      .filter(({ id }) => personen.includes(id))
      .map(({ id, versie, gegevens }) => ({
        soort: "persoon",
        sleutel: `${id}/${versie}`,
        inhoud: gegevens,
      })),
    ...row.teksten
      .filter(({ id }) => teksten.includes(id))
      .map(({ id, inhoud }) => ({ soort: "tekst", sleutel: id, inhoud })),
  ]);
}
