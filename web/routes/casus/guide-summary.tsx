import { useTaal } from "../../language.ts";
import { casusWoorden } from "../../words/casus.ts";
import { vraagWoorden } from "../../words/kantelvraag.ts";
import { organisatieNaam, organisatieNamen } from "../../words/organisaties.ts";
import { codeVan } from "./guide-item.tsx";
import type { Paneel } from "./paneel.server.ts";

/** The answer of the guide in two lines, for a screen on which the panel itself is far below; it leads there. */
export function GuideSummary({ paneel, veld }: { paneel: Paneel; veld: string | undefined }) {
  const taal = useTaal();
  const w = casusWoorden[taal].paneel;
  const { overdracht, verantwoordelijk, wegingen, regels, kantelvraag } = paneel;
  const verboden = [
    ...wegingen.filter(({ oordeel }) => oordeel === "mag-niet").map(({ label }) => label),
    ...regels.verbod.eigen.map(({ wat }) => wat),
  ];
  const wie = organisatieNaam(codeVan(verantwoordelijk), taal);
  const [eerste] = verboden;
  return (
    <p className="guide-summary small">
      <a href="#wegwijzer">{w.kop}</a>:{" "}
      <strong>
        {overdracht?.grond === "moet"
          ? w.overdrachtMoet(organisatieNamen[taal][overdracht.naar])
          : w.kortVerantwoordelijk(wie)}
      </strong>
      {kantelvraag && veld ? (
        <span className="guide-summary-line">
          {w.kantelt} <a href={veld}>{vraagWoorden[taal].vraag(kantelvraag.sleutel)}</a>
        </span>
      ) : null}
      {eerste ? (
        <span className="guide-summary-line">
          ✕ {w.aantal(w.soort.verbod, verboden.length)}: {eerste}
        </span>
      ) : null}
    </p>
  );
}
