import { documenten } from "#domain/protocol/bronnen.ts";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import { SourceLink } from "../../components/source-link/source-link.tsx";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { padIn, taalVanPad } from "../../words/taal.ts";
import { uitlegWoorden } from "../../words/uitleg.ts";
import type { Route } from "./+types/uitleg";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

/** The name of the page. */
export const meta: Route.MetaFunction = ({ location }) => [
  { title: uitlegWoorden[taalVanPad(location.pathname)].titel },
];

/** What Schakel is, what real use of it needs, and what it does with data. */
export default function Uitleg() {
  const taal = useTaal();
  const woorden = uitlegWoorden[taal];
  return (
    <PublicPage>
      <div className="stack stack-wide text">
        <h1>{woorden.titel}</h1>
        <p className="lead">{woorden.inleiding}</p>
        {woorden.delen.map(({ kop, tekst, bronnen }) => (
          <section key={kop} className="stack stack-tight">
            <h2>{kop}</h2>
            {tekst.map((zin) => (
              <p key={zin}>{zin}</p>
            ))}
            {bronnen?.map((id) => (
              <SourceLink key={id} id={id} />
            ))}
          </section>
        ))}
        <section className="stack stack-tight">
          <h2>{woorden.bronnenKop}</h2>
          <ul>
            {Object.entries(documenten).map(([code, { titel }]) => (
              <li key={code} lang="nl">
                <a href={padIn(taal, `/bronnen/${code}`)}>{titel}</a> ({code})
              </li>
            ))}
          </ul>
        </section>
      </div>
    </PublicPage>
  );
}
