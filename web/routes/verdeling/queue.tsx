import { Link } from "react-router";
import { Button, ButtonLink } from "../../components/button/button.tsx";
import { DataTable } from "../../components/data-table/data-table.tsx";
import { SafetyBadge } from "../../components/safety-badge/safety-badge.tsx";
import { WorkForm } from "../../components/work-form/work-form.tsx";
import { useTaal } from "../../language.ts";
import { begrippen } from "../../words/begrippen.ts";
import { teamNaam } from "../../words/teams.ts";
import { dagTekst } from "../../words/tijd.ts";
import { verdelingWoorden } from "../../words/verdeling.ts";
import { werkWoorden } from "../../words/werk.ts";
import type { Verdeling } from "./verdeling.tsx";

/** What nobody has yet: one press takes it up; a team leader can give it to somebody. */
export function Queue({
  verdeling: { wachtrij, teams, team, vandaag, leidt, zaad },
}: {
  verdeling: Verdeling;
}) {
  const taal = useTaal();
  const w = verdelingWoorden[taal];
  const { kolom, geenVorm } = werkWoorden[taal];
  return (
    <section className="stack" aria-labelledby="wachtrij">
      <h2 id="wachtrij">{w.wachtrij}</h2>
      <p className="soft small">{w.wachtrijUitleg}</p>
      {teams.length > 0 ? (
        <nav aria-label={w.wachtrijVan} className="filter-links">
          {[null, ...teams].map((een) => (
            <Link
              key={een ?? ""}
              to={een === null ? "/werk/verdeling" : `/werk/verdeling?team=${encodeURIComponent(een)}`}
              aria-current={een === team ? "true" : undefined}
              preventScrollReset
            >
              {een === null ? w.alleTeams : teamNaam(een, taal)}
            </Link>
          ))}
        </nav>
      ) : null}
      <DataTable
        caption={w.wachtrij}
        rows={wachtrij.regels}
        rowKey={({ casus }) => casus}
        total={wachtrij.totaal}
        empty={<p>{w.wachtrijLeeg}</p>}
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
          {
            key: "veiligheid",
            label: kolom.veiligheid,
            cell: ({ veiligheid }) => (veiligheid ? <SafetyBadge safety={veiligheid} /> : null),
          },
          {
            key: "vormen",
            label: kolom.vormen,
            cell: ({ vormen }) => vormen.map((vorm) => begrippen[taal].vorm[vorm]).join(", ") || geenVorm,
          },
          {
            key: "team",
            label: w.team,
            cell: ({ specialistenteam }) =>
              specialistenteam ? w.eigenTeam(teamNaam(specialistenteam, taal)) : null,
          },
          {
            key: "sinds",
            label: w.sinds,
            cell: ({ ontvangenOp }) => dagTekst({ dag: ontvangenOp, vandaag, taal }),
          },
          {
            key: "doen",
            label: w.doen,
            cell: ({ casus, nummer }) => (
              <div className="row">
                <WorkForm>
                  <input type="hidden" name="doe" value="pak-op" />
                  <input type="hidden" name="casus" value={casus} />
                  <input type="hidden" name="zaad" value={zaad} />
                  <Button kind="second" aria-label={w.pakOpHeel(nummer)}>
                    {w.pakOp}
                  </Button>
                </WorkForm>
                {leidt ? (
                  <ButtonLink
                    kind="second"
                    to={`/casus/${casus}/dossier#WijsToe`}
                    aria-label={w.wijsToeHeel(nummer)}
                  >
                    {w.wijsToe}
                  </ButtonLink>
                ) : null}
              </div>
            ),
          },
        ]}
      />
    </section>
  );
}
