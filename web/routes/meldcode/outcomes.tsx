import { namenBijAdvies, normen } from "#domain/kennis/meldcode.ts";
import type { Uitkomst } from "#domain/melding/uitkomst.ts";
import type { Pleiter } from "#domain/protocol/afweging.ts";
import type { Pleidooi } from "#domain/protocol/rule.ts";
import { ListPoints } from "../../components/list-points/list-points.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { vraagWoorden } from "../../words/kantelvraag.ts";
import { meldcodeWoorden } from "../../words/meldcode.ts";
import { organisatieNamen } from "../../words/organisaties.ts";
import { Numbers } from "../wegwijzer/call-list.tsx";
import { ReadElsewhere } from "./read-elsewhere.tsx";

type Part = { uitkomst: Uitkomst };

/** A report: why, and to whom by the tables once there is one. */
export function ReportOutcome({ uitkomst: { afweging, bijMelding } }: Part) {
  const taal = useTaal();
  const woorden = meldcodeWoorden[taal];
  const { verantwoordelijk } = bijMelding;
  return (
    <section className="stack" aria-labelledby="melden">
      <h2 id="melden">{woorden.koppen.melden}</h2>
      <p className="lead">{woorden.meldBij(organisatieNamen[taal][verantwoordelijk])}</p>
      <Numbers codes={[verantwoordelijk]} explained />
      <Reasons rows={afweging.pleit.melden} />
      <Norms bij="melden" />
    </section>
  );
}

/** Help that one arranges oneself, beside a report or without one. */
export function HelpOutcome({ uitkomst: { afweging } }: Part) {
  const woorden = meldcodeWoorden[useTaal()];
  return (
    <section className="stack" aria-labelledby="hulp">
      <h2 id="hulp">{woorden.koppen.hulp}</h2>
      <p>{woorden.hulpBij}</p>
      <Reasons rows={afweging.pleit.hulp} />
      <Norms bij="hulp" />
    </section>
  );
}

/** Advice: who gives it on this matter, and what is still uncertain. Always possible, also when it is no outcome. */
export function AdviceOutcome({ uitkomst: { afweging }, isOutcome }: Part & { isOutcome: boolean }) {
  const taal = useTaal();
  const woorden = meldcodeWoorden[taal];
  const wie = afweging.raadgevers.map((ene) => ene.wie);
  return (
    <section className="stack" aria-labelledby="advies">
      <h2 id="advies">{woorden.koppen.advies}</h2>
      {isOutcome ? null : <p>{woorden.adviesAltijd}</p>}
      <Numbers codes={wie} explained />
      <ListPoints punten={namenBijAdvies(wie)} told />
      {isOutcome && afweging.onzeker.length > 0 ? (
        <div className="stack stack-tight">
          <p>{woorden.twijfel}</p>
          <ul>
            {afweging.onzeker.map((sleutel) => (
              <li key={sleutel}>{vraagWoorden[taal].vraag(sleutel)}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <Reasons rows={[...(isOutcome ? afweging.pleit.advies : []), ...afweging.raadgevers]} />
    </section>
  );
}

/** No signals, and nothing that speaks for a report. */
export function CloseOutcome() {
  const { afsluitenTekst } = meldcodeWoorden[useTaal()];
  return (
    <div className="stack">
      <p className="text">{afsluitenTekst}</p>
      <Norms bij="afsluiten" />
    </div>
  );
}

function Reasons({ rows }: { rows: readonly Pleiter[] }) {
  const taal = useTaal();
  if (rows.length === 0) return null;
  return (
    <div>
      <h3>{meldcodeWoorden[taal].waarom}</h3>
      <ul className="plain-list lines">
        {rows.map(({ bron, wat }) => (
          <li key={bron + wat.nl} className="rule">
            <p>{wat[taal]}</p>
            <SourceLink id={bron} told />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Norms({ bij }: { bij: Pleidooi | "afsluiten" }) {
  const { normen: kop } = meldcodeWoorden[useTaal()];
  return (
    <div className="stack stack-tight">
      <h3>{kop}</h3>
      {normen
        .filter((norm) => norm.bij === bij)
        .map(({ zin, gelezen }) => (
          <ReadElsewhere key={zin.nl} zin={zin} gelezen={gelezen} />
        ))}
    </div>
  );
}
