import { Link } from "react-router";
import { ButtonLink } from "../../components/button/button.tsx";
import { DataTable } from "../../components/data-table/data-table.tsx";
import { useTaal } from "../../language.ts";
import { verdelingWoorden } from "../../words/verdeling.ts";
import { werkWoorden } from "../../words/werk.ts";
import { Termijn } from "../werk/termijn.tsx";
import type { Verdeling } from "./verdeling.tsx";

/** Where the answer is recorded. */
const formulierBij = {
  terugkoppelen: "mensen#KoppelTerug",
  "stand-gevraagd": "dossier#BeantwoordStand",
} as const;

/** Who waits for an answer of this organisation: reporters who asked how things stand, then those who are to hear something by their term. */
export function Waiting({ verdeling: { wachtenOpAntwoord, nu } }: { verdeling: Verdeling }) {
  const taal = useTaal();
  const w = verdelingWoorden[taal];
  const { kolom } = werkWoorden[taal];
  return (
    <section className="stack" aria-labelledby="wachten">
      <h2 id="wachten">{w.wacht}</h2>
      <p className="soft small">{w.wachtUitleg}</p>
      <DataTable
        caption={w.wacht}
        rows={wachtenOpAntwoord.regels}
        rowKey={({ casus, waarom, uiterlijkAt }) => casus + waarom + uiterlijkAt}
        total={wachtenOpAntwoord.totaal}
        empty={<p>{w.wachtLeeg}</p>}
        columns={[
          {
            key: "nummer",
            label: kolom.nummer,
            main: true,
            cell: ({ casus, nummer }) => (
              <Link to={`/casus/${casus}`} className="number">
                {nummer}
              </Link>
            ),
          },
          { key: "waarom", label: kolom.waarom, cell: ({ waarom }) => w.waarom[waarom] },
          { key: "bij", label: w.bij, cell: ({ medewerker }) => medewerker ?? w.niemand },
          {
            key: "termijn",
            label: kolom.termijn,
            cell: ({ uiterlijkAt }) => (uiterlijkAt ? <Termijn at={uiterlijkAt} nu={nu} /> : null),
          },
          {
            key: "doen",
            label: w.doen,
            cell: ({ casus, nummer, waarom }) => (
              <ButtonLink
                kind="second"
                to={`/casus/${casus}/${formulierBij[waarom]}`}
                aria-label={w.antwoordHeel[waarom](nummer)}
              >
                {w.antwoord[waarom]}
              </ButtonLink>
            ),
          },
        ]}
      />
    </section>
  );
}
