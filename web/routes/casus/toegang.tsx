import { DataTable } from "../../components/data-table/data-table.tsx";
import { Moment } from "../../components/moment/moment.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { handelingTekst } from "../../words/audit.ts";
import { casusWoorden } from "../../words/casus.ts";
import type { Route } from "./+types/toegang";
import { loadInzage } from "./access.server.ts";
import { useCasus } from "./casus-context.ts";
import { useNamen } from "./casus-naam.ts";

/** What this reader looked at and did in this casus. */
export const loader = ({ context, params }: Route.LoaderArgs) => loadInzage({ context, params });

/** Who may see this case and what of it, in plain sentences, and what the reader looked at. */
export default function Toegang({ loaderData: inzage }: Route.ComponentProps) {
  const taal = useTaal();
  const { toegang: w, relatie, ziet } = casusWoorden[taal];
  const pagina = useCasus();
  const naam = useNamen(pagina);
  return (
    <>
      <section className="stack" aria-labelledby="toegang">
        <h2 id="toegang">{w.kop}</h2>
        <p className="soft">{w.uitleg}</p>
        <ul className="plain-list lines access-list">
          {pagina.toegang.map((rij) => (
            <li key={rij.organisatie}>
              <p>
                <strong>{naam.organisatie(rij.organisatie)}</strong>{" "}
                {rij.relaties.map((r) => relatie[r]).join(", ")}.{" "}
                {w.ziet(rij.ziet.map((deel) => ziet[deel]).join(", "))}
              </p>
              <div className="row small">
                {w.waarom}
                {rij.bronnen.map((bron) => (
                  <SourceLink key={bron} id={bron} />
                ))}
              </div>
            </li>
          ))}
        </ul>
        <p>{w.nietsVanAnderen}</p>
      </section>
      <section className="stack" aria-labelledby="inzage">
        <h2 id="inzage">{w.zelf}</h2>
        <p className="soft">{w.zelfUitleg}</p>
        <DataTable
          caption={w.zelf}
          rows={inzage}
          rowKey={({ at, handeling }) => at + handeling}
          columns={[
            { key: "tijd", label: w.tijd, main: true, cell: ({ at }) => <Moment at={at} now={pagina.nu} /> },
            {
              key: "wat",
              label: w.wat,
              cell: ({ handeling }) => w.handeling[handeling] ?? handelingTekst(handeling, taal),
            },
            {
              key: "uitkomst",
              label: w.uitkomst,
              cell: ({ uitkomst }) => w.uitkomsten[uitkomst] ?? uitkomst,
            },
          ]}
        />
      </section>
    </>
  );
}
