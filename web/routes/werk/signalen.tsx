import { Link } from "react-router";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import { useTaal } from "../../language.ts";
import { werkWoorden } from "../../words/werk.ts";
import { Termijn } from "./termijn.tsx";
import { watTeDoen } from "./wat-te-doen.ts";
import type { Werk } from "./werk.tsx";

/** Terms that passed and are still open: for a team leader those of the organisation, for others their own. */
export function Signalen({ signalen, nu }: Pick<Werk, "signalen" | "nu">) {
  const taal = useTaal();
  const woorden = werkWoorden[taal];
  return (
    <section aria-labelledby="signalen" className="taken">
      <h2 id="signalen">
        {woorden.signalen} <span className="soft">{signalen.length}</span>
      </h2>
      <p className="soft small">{signalen.length === 0 ? woorden.signalenLeeg : woorden.signalenUitleg}</p>
      <ul className="plain-list lines">
        {signalen.map((signaal) => (
          <li key={signaal.sleutel} className="signaal">
            <p className="row">
              <Link to={`/casus/${signaal.casus}`} className="number">
                {signaal.nummer}
              </Link>
              <Termijn at={signaal.lateAt} nu={nu} />
            </p>
            <p className="taak-doen">{signaal.termijn?.[taal] ?? woorden.signaal}</p>
            <p>
              {woorden.teDoen}:{" "}
              {signaal.redenen[0] === "aanbod-wacht" && signaal.aangebodenAan
                ? woorden.belOntvanger(signaal.aangebodenAan)
                : watTeDoen(signaal, taal)}
            </p>
            <div className="row small soft">
              <span>
                {signaal.verantwoordelijk}, {signaal.medewerker ?? woorden.niemand}
              </span>
              <SourceLink id={signaal.bron} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
