import type { ReactNode } from "react";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { casusWoorden } from "../../words/casus.ts";
import { FirstLinks } from "./first-things.tsx";
import type { Weging } from "./paneel.server.ts";

/** What the protocol does not allow now, with who decided so and what would be allowed: shown instead of a dead button. */
export function Forbidden({
  title,
  wegingen,
  offer,
}: {
  title: string;
  wegingen: readonly Weging[];
  offer?: ReactNode;
}) {
  const { wel } = casusWoorden[useTaal()].paneel;
  if (wegingen.length === 0) return null;
  return (
    <div className="forbidden stack stack-tight">
      <h3>{title}</h3>
      <ul className="plain-list lines">
        {wegingen.map(({ label, uitleg, tenzij, bronnen, eerst }) => (
          <li key={label}>
            <details>
              <summary>
                {label} <span className="soft small">{bronnen[0]}</span>
              </summary>
              <div className="stack stack-tight">
                <p>{uitleg}</p>
                {tenzij ? (
                  <p>
                    <strong>{wel}:</strong> {tenzij}
                  </p>
                ) : null}
                <FirstLinks eerst={eerst} />
                <div className="row">
                  {bronnen.map((bron) => (
                    <SourceLink key={bron} id={bron} />
                  ))}
                </div>
              </div>
            </details>
          </li>
        ))}
      </ul>
      {offer ? <p>{offer}</p> : null}
    </div>
  );
}
