import type pg from "pg";

/** A value of a row: text, number, boolean, null, bytes, a list for `text[]`, or `json()` for a jsonb column. */
export type Cell = string | number | boolean | null | undefined | Uint8Array | readonly string[] | Json;
type Json = { json: unknown };

/** A cell of a jsonb column. */
export const json = (value: unknown): Json => ({ json: value });

/** COPY of these rows into `table`; column names are the keys of the first row, and every row must have the same ones. */
export async function copyRows(
  client: pg.ClientBase,
  table: string,
  rows: readonly Record<string, Cell>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  if (columns.length === 0) return;
  const text = rows.map((row) => `${columns.map((name) => encode(row[name])).join("\t")}\n`).join("");
  await send(client, `copy ${table} (${columns.join(", ")}) from stdin`, Buffer.from(text));
}

function encode(cell: Cell): string {
  if (cell === null || cell === undefined) return "\\N";
  if (cell instanceof Uint8Array) return `\\\\x${Buffer.from(cell).toString("hex")}`;
  if (Array.isArray(cell)) return escapeText(`{${cell.map((item) => JSON.stringify(item)).join(",")}}`);
  if (typeof cell === "object") return escapeText(JSON.stringify((cell as Json).json));
  return escapeText(String(cell));
}

const escapeText = (text: string): string =>
  text.replaceAll("\\", "\\\\").replaceAll("\t", "\\t").replaceAll("\n", "\\n").replaceAll("\r", "\\r");

/** The part of a connection that COPY uses; `pg` has it and leaves it out of its types. */
type Wire = {
  query: (text: string) => void;
  sendCopyFromChunk: (chunk: Buffer) => void;
  endCopyFrom: () => void;
};

/** `pg` runs anything that can submit itself; this is the conversation of COPY FROM STDIN. */
function send(client: pg.ClientBase, statement: string, data: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    const conversation = {
      submit: (wire: Wire) => wire.query(statement),
      handleCopyInResponse: (wire: Wire) => {
        wire.sendCopyFromChunk(data);
        wire.endCopyFrom();
      },
      handleCommandComplete: () => undefined,
      handleError: (error: Error) => reject(error),
      handleReadyForQuery: () => resolve(),
    };
    client.query(conversation as unknown as pg.Submittable);
  });
}
