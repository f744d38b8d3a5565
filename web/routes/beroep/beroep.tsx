import { beroepen } from "#domain/kennis/beroepen.ts";
import { alleDeskundigen, deskundigeEerst } from "#domain/kennis/deskundigen.ts";
import { nagezienOp } from "#domain/kennis/herkomst.ts";
import type { Punt } from "#domain/kennis/punt.ts";
import { CallsWhen } from "../../components/calls-when/calls-when.tsx";
import { PublicPage } from "../../components/public-page/public-page.tsx";
import { Sources } from "../../components/sources/sources.tsx";
import type { Handle } from "../../handle.ts";
import { useTaal } from "../../language.ts";
import { publicHeaders } from "../../public-headers.ts";
import { beroepWoorden } from "../../words/beroep.ts";
import { startWoorden } from "../../words/start.ts";
import { padIn } from "../../words/taal.ts";
import { dagVoluit } from "../../words/tijd.ts";
import "./beroep.css";

/** Anybody may read this, and no script is needed. */
export const handle = { publiek: true } satisfies Handle;
/** No browser or proxy keeps this page. */
export const headers = publicHeaders;

/** A neutral name: whoever looks over a shoulder reads nothing from the tab. */
export const meta = () => [{ title: startWoorden.nl.titel }];

/** The third door: everything somebody needs who meets this at work, on one page. */
export default function Beroep() {
  const taal = useTaal();
  const woorden = beroepWoorden[taal];
  return (
    <PublicPage>
      <article className="stack stack-wide">
        <header className="stack stack-tight text">
          <h1>{woorden.kop}</h1>
          <p className="lead">{woorden.inleiding}</p>
        </header>
        <Doors />
        <div className="beside">
          <div className="stack stack-wide">
            <section className="stack" aria-labelledby="eerst">
              <h2 id="eerst">{woorden.eerst}</h2>
              <p>{woorden.eerstVormen}</p>
              <Points punten={deskundigeEerst} />
            </section>
            <section className="stack" aria-labelledby="per-beroep">
              <h2 id="per-beroep">{woorden.perBeroep}</h2>
              <p className="no-print">{woorden.perBeroepTekst}</p>
              <div className="lines professions">
                {beroepen.map(({ id, naam, punten }) => (
                  <details key={id} className="all-rules">
                    <summary>{naam[taal]}</summary>
                    <Points punten={punten} />
                  </details>
                ))}
              </div>
            </section>
          </div>
          <aside>
            <CallsWhen kop={woorden.bellen} calls={alleDeskundigen} />
          </aside>
        </div>
        <p className="soft small">{woorden.gecontroleerd(dagVoluit(nagezienOp, taal))}</p>
      </article>
    </PublicPage>
  );
}

function Doors() {
  const taal = useTaal();
  const { deuren, deurenLijst } = beroepWoorden[taal];
  return (
    <nav aria-labelledby="deuren" className="stack stack-tight">
      <h2 id="deuren">{deuren}</h2>
      <ul className="plain-list work-doors">
        {deurenLijst.map(({ pad, naam, tekst }) => (
          <li key={pad}>
            <a href={padIn(taal, pad)}>{naam}</a>
            <p className="soft">{tekst}</p>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Points({ punten }: { punten: readonly Punt[] }) {
  const taal = useTaal();
  return (
    <ul className="plain-list lines">
      {punten.map((punt) => (
        <li key={punt.zin.nl} className="point">
          <p>{punt.zin[taal]}</p>
          <Sources punt={punt} />
        </li>
      ))}
    </ul>
  );
}
