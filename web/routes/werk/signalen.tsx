import { Link } from "react-router";
import { Moment } from "../../components/moment/moment.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { werkWoorden } from "../../words/werk.ts";
import type { Werk } from "./werk.tsx";

/** Terms that passed and are still open: for a team leader those of the organisation, for others their own. */
export function Signalen({ signalen, nu }: Pick<Werk, "signalen" | "nu">) {
  const woorden = werkWoorden[useTaal()];
  return (
    <section aria-labelledby="signalen" className="taken">
      <h2 id="signalen">
        {woorden.signalen} <span className="soft">{signalen.length}</span>
      </h2>
      {signalen.length === 0 ? <p className="soft small">{woorden.signalenLeeg}</p> : null}
      <ul className="plain-list lines">
        {signalen.map(({ sleutel, casus, nummer, bron, at, verantwoordelijk }) => (
          <li key={sleutel} className="signaal">
            <p>
              <Link to={`/casus/${casus}`}>{woorden.signaal(nummer)}</Link>
            </p>
            <div className="row small soft">
              <Moment at={at} now={nu} />
              <span>{verantwoordelijk}</span>
              <SourceLink id={bron} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
