import type { Telling } from "#domain/casus/wat-als-telling.ts";
import { isCatalogusId } from "#domain/protocol/bronnen.ts";
import { DataTable } from "../../components/data-table/data-table.tsx";
import { useTaal } from "../../language.ts";
import { padIn } from "../../words/taal.ts";
import { rijTekst, watAlsWoorden, wisselTekst } from "../../words/wat-als.ts";
import type { Uitkomst } from "./protocol.server.ts";

type Antwoord = Exclude<NonNullable<Uitkomst["watAls"]>, { voor: "bezet" }>;

/** The numbers, what changes and because of which row; the cases themselves for who works on them. */
export function WatAlsAntwoord({ watAls }: { watAls: Antwoord }) {
  const woorden = watAlsWoorden[useTaal()];
  const { anders, casussen } = watAls.telling;
  const zin = watAls.voor === "keten" ? woorden.zinKeten : woorden.zin;
  return (
    <section className="stack stack-wide" aria-live="polite">
      <div className="stack stack-tight">
        <h2>{woorden.uitkomst}</h2>
        <p className="lead">{zin(anders, casussen)}</p>
      </div>
      <Tellingen telling={watAls.telling} />
      {watAls.voor === "eigen" && watAls.casussen.length > 0 ? (
        <AndereCasussen casussen={watAls.casussen} anders={anders} />
      ) : null}
    </section>
  );
}

function Tellingen({ telling: { wissels, door } }: { telling: Telling }) {
  const taal = useTaal();
  const woorden = watAlsWoorden[taal];
  if (wissels.length === 0) return null;
  return (
    <>
      <DataTable
        caption={woorden.perWissel}
        columns={[
          { key: "wat", label: woorden.perWissel, main: true, cell: (wissel) => wisselTekst(wissel, taal) },
          { key: "aantal", label: woorden.aantal, cell: ({ casussen }) => casussen },
        ]}
        rows={wissels}
        rowKey={({ casussen: _, ...wissel }) => JSON.stringify(wissel)}
      />
      <DataTable
        caption={woorden.perRij}
        columns={[
          { key: "rij", label: woorden.rij, main: true, cell: ({ rij }) => <RowLink rij={rij} /> },
          { key: "aantal", label: woorden.aantal, cell: ({ casussen }) => casussen },
        ]}
        rows={door}
        rowKey={({ rij }) => rij}
      />
    </>
  );
}

function AndereCasussen({
  casussen,
  anders,
}: Pick<Extract<Antwoord, { voor: "eigen" }>, "casussen"> & { anders: number }) {
  const taal = useTaal();
  const woorden = watAlsWoorden[taal];
  return (
    <>
      {anders > casussen.length ? <p>{woorden.eerste(casussen.length)}</p> : null}
      <DataTable
        caption={woorden.casussen}
        total={anders}
        columns={[
          {
            key: "casus",
            label: woorden.casus,
            main: true,
            cell: ({ id, nummer }) => (
              <a className="number" href={`/casus/${id}`}>
                {nummer}
              </a>
            ),
          },
          {
            key: "wat",
            label: woorden.perWissel,
            cell: ({ wissels }) => (
              <ul className="plain-list">
                {wissels.map((wissel) => (
                  <li key={JSON.stringify(wissel)}>
                    {wisselTekst(wissel, taal)}{" "}
                    <span className="row row-tight small">
                      {wissel.door.map((rij) => (
                        <RowLink key={rij} rij={rij} />
                      ))}
                    </span>
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
        rows={casussen}
        rowKey={({ id }) => id}
      />
    </>
  );
}

/** A row by its key, which leads to its source as far as there is one: a proposed row may be new. */
function RowLink({ rij }: { rij: string }) {
  const taal = useTaal();
  const [bron = ""] = rij.split(/[/#+]/);
  const tekst = rijTekst(rij, taal);
  return isCatalogusId(bron) ? <a href={padIn(taal, `/bronnen/${bron}`)}>{tekst}</a> : tekst;
}
