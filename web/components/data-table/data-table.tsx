import type { ReactNode } from "react";
import { useTaal } from "../../language.ts";
import { formulierWoorden } from "../../words/formulier.ts";
import { EmptyState } from "../empty-state/empty-state.tsx";
import "./data-table.css";

/** One column; `main` is the one a row is known by (its row header), usually with the link. */
export type Column<Row> = { key: string; label: string; main?: true; cell: (row: Row) => ReactNode };

/** A list as a table, and on a narrow screen as cards with the labels repeated. It says how many rows it has. */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  total = rows.length,
  more = false,
  empty,
}: {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** How many there are in all, when `rows` is one page of them. */
  total?: number;
  /** There are more than `total`, and nobody counted how many. */
  more?: boolean;
  /** What to say, and offer, when there are none. */
  empty?: ReactNode;
}) {
  const woorden = formulierWoorden[useTaal()];
  if (rows.length === 0) return <EmptyState title={caption}>{empty ?? woorden.leeg}</EmptyState>;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: shown as cards, a table loses its role in browsers unless it is named
    <table className="data-table" role="table">
      <caption>
        {caption} <span className="soft small">{woorden.aantal({ totaal: total, meer: more })}</span>
      </caption>
      <thead>
        <tr>
          {columns.map(({ key, label }) => (
            <th key={key} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map(({ key, label, main, cell }) =>
              main ? (
                <th key={key} scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td key={key} data-label={label}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
