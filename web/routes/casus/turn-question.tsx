import type { ReactNode } from "react";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { casusWoorden } from "../../words/casus.ts";
import { vraagWoorden } from "../../words/kantelvraag.ts";
import { organisatieNaam } from "../../words/organisaties.ts";
import type { Paneel } from "./paneel.server.ts";

/** The question on which it hangs who is responsible, which answers point to whom, and the way to record the answer. */
export function TurnQuestion({
  vraag: { sleutel, kantelt },
  link,
}: {
  vraag: NonNullable<Paneel["kantelvraag"]>;
  link?: ReactNode;
}) {
  const taal = useTaal();
  const { vraag, waarde } = vraagWoorden[taal];
  const w = casusWoorden[taal].paneel;
  const perWie = Map.groupBy(kantelt, ({ verantwoordelijk }) => verantwoordelijk);
  return (
    <div className="turn-question">
      <p>
        <strong>
          {w.kantelt} {vraag(sleutel)}
        </strong>
      </p>
      {[...perWie].map(([wie, antwoorden]) => (
        <div key={wie} className="row">
          <span>
            {antwoorden.map((antwoord) => waarde(sleutel, antwoord.waarde)).join(w.of)}:{" "}
            <strong>{organisatieNaam(wie, taal)}</strong>
          </span>
          {[...new Set(antwoorden.flatMap(({ bronnen }) => bronnen))].map((bron) => (
            <SourceLink key={bron} id={bron} />
          ))}
        </div>
      ))}
      {link ? <p>{link}</p> : null}
    </div>
  );
}
