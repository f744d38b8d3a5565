import type { ReactNode } from "react";
import { isCatalogusId } from "#domain/protocol/bronnen.ts";
import { catalogus } from "#domain/protocol/catalogus.ts";
import type { Stand } from "#domain/protocol/spoor.ts";
import type { Zin } from "#domain/protocol/zin.ts";
import { DataTable } from "../../components/data-table/data-table.tsx";
import { useTaal } from "../../language.ts";
import { bronWoorden } from "../../words/bron.ts";
import { padIn } from "../../words/taal.ts";
import type { InLijst } from "./bron.server.ts";

/** An id that leads to its page. */
export function BronLink({ id, children }: { id: string; children?: ReactNode }) {
  const taal = useTaal();
  return (
    <a className={isCatalogusId(id) ? "number source-id" : "number"} href={padIn(taal, `/bronnen/${id}`)}>
      {children ?? id}
    </a>
  );
}

/** Sources as lines: the id and what it says. */
export function SourceLines({ items }: { items: readonly { id: string; wat: Zin }[] }) {
  const taal = useTaal();
  return (
    <ul className="plain-list lines">
      {items.map(({ id, wat }) => (
        <li key={id} className="source-line">
          <BronLink id={id} />
          <span>{wat[taal]}</span>
        </li>
      ))}
    </ul>
  );
}

/** What kind of sentence it is, where there are no words of ours for it. */
function Kind({ id }: { id: string }) {
  const { soorten } = bronWoorden[useTaal()];
  return <span className="soft">({isCatalogusId(id) ? soorten[catalogus[id]] : "–"})</span>;
}

/** Sources as a table: what each says in our words, and where it stands. */
export function SourceTable({ caption, rows }: { caption: string; rows: readonly InLijst[] }) {
  const taal = useTaal();
  const woorden = bronWoorden[taal];
  const standTekst = (stand: Stand | undefined) => {
    if (!stand) return "–";
    const tekst = woorden.standen[stand.stand];
    return stand.stand === "vermogen" ? `${tekst}: ${stand.vermogen}` : tekst;
  };
  return (
    <DataTable
      caption={caption}
      columns={[
        { key: "id", label: woorden.zin, main: true, cell: ({ id }) => <BronLink id={id} /> },
        { key: "wat", label: woorden.onzeWoorden, cell: ({ id, wat }) => wat?.[taal] ?? <Kind id={id} /> },
        { key: "stand", label: woorden.stand, cell: ({ stand }) => standTekst(stand) },
      ]}
      rows={rows}
      rowKey={({ id }) => id}
    />
  );
}
