import { ButtonLink } from "../../components/button/button.tsx";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import { neutralSite } from "../../components/quick-exit/neutral-site.ts";
import type { Handle } from "../../handle.ts";
import { usePaginaTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { padInHulp } from "../../words/taal.ts";
import { wegWoorden } from "../../words/weg.ts";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

/** The name of the page. */
export const meta = () => [{ title: wegWoorden.nl.titel }];

/** Between Schakel and another site, for a browser without scripts: the way on, and what remains behind. */
export default function Weg() {
  const taal = usePaginaTaal();
  const woorden = wegWoorden[taal];
  return (
    <PublicPage>
      <div className="stack stack-wide text">
        <h1>{woorden.kop}</h1>
        <p className="lead">{woorden.tekst}</p>
        <p>
          <ButtonLink kind="main" to={neutralSite} rel="noreferrer">
            {woorden.verder}
          </ButtonLink>
        </p>
        <section className="stack stack-tight">
          <h2>{woorden.blijftKop}</h2>
          {woorden.blijft.map((zin) => (
            <p key={zin}>{zin}</p>
          ))}
        </section>
        <p>
          <a href={padInHulp(taal, "/")}>{woorden.terug}</a>
        </p>
      </div>
    </PublicPage>
  );
}
