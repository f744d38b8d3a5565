import type { ReactNode } from "react";
import { Facts } from "../../components/facts/facts.tsx";
import { Moment } from "../../components/moment/moment.tsx";
import { SafetyBadge } from "../../components/safety-badge/safety-badge.tsx";
import { useTaal } from "../../language.ts";
import { begrippen } from "../../words/begrippen.ts";
import { casusWoorden } from "../../words/casus.ts";
import { openingWoorden } from "../../words/opening.ts";
import { teamNaam } from "../../words/teams.ts";
import type { CasusPagina } from "./casus.server.ts";
import { useNamen } from "./casus-naam.ts";

/**
 * Where a case stands: number, safety, forms; then what to do now (`children`), before who is responsible, to whom it is
 * on its way and who keeps sight on safety.
 */
export function CaseHeader({ pagina, children }: { pagina: CasusPagina; children: ReactNode }) {
  const taal = useTaal();
  const woorden = casusWoorden[taal];
  const { casus, delen, slachtoffer, zelf, land } = pagina;
  const { nummer, veiligheid, feiten, verantwoordelijk, zichtOpVeiligheid, aanbod, dossiers } = casus;
  const naam = useNamen(pagina);
  const vormen = feiten.vormen?.map((vorm) => begrippen[taal].vorm[vorm]).join(", ");
  const eigen = dossiers.find(({ organisatie }) => organisatie.id === zelf.id);
  const kern = [
    slachtoffer.jaren !== undefined && woorden.jaar(slachtoffer.jaren),
    slachtoffer.geslacht && begrippen[taal].geslacht[slachtoffer.geslacht],
    land,
    slachtoffer.inschrijving && begrippen[taal].inschrijving[slachtoffer.inschrijving],
  ].filter(Boolean);
  return (
    <header className="case-header stack stack-tight">
      <div className="row">
        <h1>{woorden.titel(nummer)}</h1>
        {delen.includes("veiligheid") ? <SafetyBadge safety={veiligheid} /> : null}
        <span>{vormen ?? woorden.geenVorm}</span>
        {casus.melding.dubbelAnoniem || pagina.dubbelAnoniem ? (
          <strong>{openingWoorden[taal].dubbel.kort}</strong>
        ) : null}
      </div>
      {children}
      <Facts
        facts={[
          {
            label: woorden.verantwoordelijk,
            value: (
              <>
                <strong>{naam.organisatie(verantwoordelijk.id)}</strong>
                {aanbod ? (
                  <span>
                    {" → "}
                    {naam.organisatie(aanbod.naar.id)} ({woorden.aangeboden}{" "}
                    <Moment at={aanbod.aangebodenAt} now={pagina.nu} />, {woorden.nietAanvaard})
                  </span>
                ) : null}
              </>
            ),
          },
          { label: woorden.zicht, value: naam.organisatie(zichtOpVeiligheid.id) },
          { label: woorden.slachtoffer, value: kern.join(", ") },
          {
            label: woorden.behandelaar,
            value:
              eigen &&
              (eigen.medewerker
                ? `${naam.medewerker(eigen.medewerker)}${eigen.team ? ` (${teamNaam(eigen.team, taal)})` : ""}`
                : woorden.niemandToegewezen),
          },
        ]}
      />
    </header>
  );
}
